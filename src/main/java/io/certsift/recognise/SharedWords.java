package io.certsift.recognise;

import io.certsift.knowledge.Issuer;
import io.certsift.recognise.Word.Role;
import io.certsift.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds names in a list whose first or last words stand once for all of them: "Google Cloud Professional Data Engineer, Machine
 * Learning Engineer and Cloud Architect", "AWS Solutions Architect / Developer (Associate)". Thread-safe.
 */
final class SharedWords {
    /** "Google Cloud Professional" has three words, with "certified" four. */
    private static final int MOST_BEFORE = 4;

    /** The level stands in one of so many parts at the end of a list; issuer or host may be the last. */
    private static final int MOST_BEHIND = 2;

    /** "Associate Level", "Professional". */
    private static final int MOST_WORDS_OF_LEVEL = 2;

    /** A list of names is hardly ever longer; a text of nothing but names is read all the same, without this. */
    private static final int MOST_PARTS = 30;

    /** "Two NVIDIA certifications in generative AI and AI infrastructure": topics, and no names. */
    private static final Pattern TOPICS = Pattern.compile(
            "(?i)(?:certifications|certificates|certs|zertifizierungen|zertifikate|certificats|certificaciones|certificados|certifica[cç][oõ]es)"
                    + "\\s+(?:in|on|im|en|em|sur|sobre)\\s");

    private static final Pattern TOPIC =
            Pattern.compile("(?i)\\p{L}\\s+(?:for|with|in|using|to|of|on|für|mit|para|con|com|pour|avec)\\s");

    private static final Pattern DASH = Pattern.compile("\\s+[\\u2013\\u2014-]\\s*");

    private final NameIndex names;
    private final IssuerFinder issuers;
    private final Set<String> levels;
    private final Set<String> joints;

    /**
     * @param issuers who may stand between names without being a part of one
     * @param levels words that may stand behind a list for all of it, such as "associate"
     * @param joints words that stand between the parts of a list, such as "and"
     */
    SharedWords(NameIndex names, IssuerFinder issuers, Set<String> levels, Set<String> joints) {
        this.names = names;
        this.issuers = issuers;
        this.levels = levels;
        this.joints = joints;
    }

    /** The names, each where the words stand that are its own. */
    List<NameIndex.Hit> find(String text, List<Word> words) {
        List<NameIndex.Hit> found = new ArrayList<>();
        List<ListPart> list = new ArrayList<>();
        List<Word> part = new ArrayList<>();
        for (Word word : words) {
            if (!part.isEmpty() && !word.barrier() && opensAside(text, part, word)) {
                break; // "… Certificate – covers ML, deep learning": no list of names any more
            }
            boolean joint = joints.contains(word.form()) || (!part.isEmpty() && apart(text, part, word));
            if (joint || word.barrier()) {
                add(list, text, part);
                part = new ArrayList<>();
            }
            if (word.barrier()) {
                read(list, text, found);
                list = new ArrayList<>();
            }
            if (!joints.contains(word.form())) {
                part.add(word);
            }
        }
        add(list, text, part);
        read(list, text, found);
        found.removeIf(hit -> issuers.whole(hit.span().of(text))); // "…, Udemy": the end of the item, no name
        return found;
    }

    /** The names that lack only some words: those of the sub-heading, as in "IBM" above "AI Engineering". */
    List<NameIndex.Hit> behind(List<Word> before, String text, List<Word> words) {
        List<NameIndex.Hit> found = new ArrayList<>();
        List<ListPart> list = new ArrayList<>();
        add(list, text, words);
        if (!before.isEmpty()) {
            list.forEach(part -> read(part, text, before, List.of(), found));
        }
        return found;
    }

    /** Whether a description begins behind a whole name: in a bracket that goes on over commas, behind a colon or dash. */
    private boolean opensAside(String text, List<Word> part, Word word) {
        int end = part.get(part.size() - 1).span().end();
        String gap = gap(text, part.get(part.size() - 1), word);
        boolean opens =
                gap.indexOf(':') >= 0 || DASH.matcher(gap).find() || (gap.indexOf('(') >= 0 && listIn(text, end));
        return opens && !names.find(part).isEmpty() && !levels.contains(word.form());
    }

    /** Whether the bracket that opens behind {@code from} holds a comma. */
    private static boolean listIn(String text, int from) {
        int close = text.indexOf(')', from);
        int comma = text.indexOf(',', from);
        return comma >= 0 && (close < 0 || comma < close);
    }

    private static boolean apart(String text, List<Word> part, Word word) {
        String gap = gap(text, part.get(part.size() - 1), word);
        return gap.indexOf(',') >= 0 || gap.indexOf('/') >= 0 || gap.indexOf('&') >= 0 || gap.indexOf('+') >= 0;
    }

    private static String gap(String text, Word from, Word to) {
        return text.substring(
                Math.min(from.span().end(), to.span().start()), to.span().start());
    }

    private void add(List<ListPart> list, String text, List<Word> words) {
        if (words.isEmpty()) {
            return;
        }
        int end = 1;
        while (end < words.size()
                && (levels.contains(words.get(end).form()) || !aside(gap(text, words.get(end - 1), words.get(end))))) {
            end++;
        }
        list.add(new ListPart(words, words.subList(0, end)));
    }

    private static boolean aside(String gap) {
        return gap.indexOf('(') >= 0 || DASH.matcher(gap).matches();
    }

    private void read(List<ListPart> list, String text, List<NameIndex.Hit> found) {
        if (list.size() < 2 || list.size() > MOST_PARTS) {
            return;
        }
        List<Word> first = list.get(0).all();
        if (TOPICS.matcher(text)
                .region(
                        first.get(0).span().start(),
                        first.get(first.size() - 1).span().end())
                .find()) {
            return;
        }
        List<Word> behind = levels(list);
        for (int at = 0; at < list.size(); at++) {
            ListPart part = list.get(at);
            int before = at == 0 || topic(text, list.get(at - 1), part) ? 0 : Math.min(MOST_BEFORE, first.size() - 1);
            for (int from = 0; from <= before; from++) {
                List<Word> shared = first.subList(0, from);
                read(part, text, shared, List.of(), found);
                if (at < list.size() - 1 && !behind.isEmpty() && stands(behind, part)) {
                    read(part, text, shared, behind, found);
                }
            }
        }
    }

    /** "IBM Python for Data Science and Machine Learning": the other topic of a name, and no name. */
    private static boolean topic(String text, ListPart before, ListPart part) {
        Word last = before.all().get(before.all().size() - 1);
        return TOPIC.matcher(text)
                        .region(before.all().get(0).span().start(), last.span().end())
                        .find()
                && gap(text, last, part.all().get(0)).indexOf(',') < 0;
    }

    /** Whether the level stands behind a part: the last names of a list may follow it and have none. */
    private static boolean stands(List<Word> behind, ListPart part) {
        return behind.get(0).span().start() >= part.span(part.core().size()).end();
    }

    /** The level that the list ends with; issuer and host may stand behind it. */
    private List<Word> levels(List<ListPart> list) {
        for (int at = list.size() - 1; at > Math.max(0, list.size() - 1 - MOST_BEHIND); at--) {
            List<Word> found = levels(list.get(at).core(), list.get(at).core().size());
            List<Word> all = found.isEmpty()
                    ? levels(list.get(at).all(), list.get(at).all().size())
                    : found;
            if (!all.isEmpty()) {
                return all;
            }
        }
        return List.of();
    }

    private List<Word> levels(List<Word> words, int end) {
        int from = end;
        while (from > 1
                && end - from < MOST_WORDS_OF_LEVEL
                && levels.contains(words.get(from - 1).form())) {
            from--;
        }
        return words.subList(from, end);
    }

    private void read(ListPart part, String text, List<Word> before, List<Word> behind, List<NameIndex.Hit> found) {
        if (before.isEmpty() && behind.isEmpty()) {
            return;
        }
        List<Word> whole = new ArrayList<>(before);
        part.core().forEach(word -> whole.add(new Word(word.form(), word.role(), word.span(), word.edits(), false)));
        behind.forEach(word -> whole.add(new Word(word.form(), word.role(), word.span(), word.edits(), false)));
        int end = before.size() + part.core().size();
        for (NameIndex.Hit hit : names.find(whole)) {
            boolean reaches = (before.isEmpty() || hit.from() < before.size())
                    && (behind.isEmpty() ? hit.to() <= end : hit.to() > end);
            boolean inside = hit.from() < end && hit.to() > before.size();
            if (hit.inOrder()
                    && reaches
                    && inside
                    && part.names()
                    && !another(hit, part, text)
                    && says(hit, whole, before.size(), end)) {
                int used = Math.min(hit.to(), end) - before.size();
                found.add(hit.at(part.span(Math.max(1, used))));
            }
        }
    }

    /** "IBM Cognitive Class, Deep Learning (NPTEL)": a part with an issuer of its own in brackets shares no other's. */
    private boolean another(NameIndex.Hit hit, ListPart part, String text) {
        int from = part.core().get(part.core().size() - 1).span().end();
        int to = part.all().get(part.all().size() - 1).span().end();
        Set<Issuer> own = issuers.issuers(Tokens.of(text.substring(from, Math.max(from, to))));
        return !own.isEmpty()
                && own.stream().noneMatch(issuer -> hit.entry().issuers().contains(issuer.key()));
    }

    /** Whether the name has every word of the part that tells one name from another. */
    private static boolean says(NameIndex.Hit hit, List<Word> whole, int from, int to) {
        int words = 0;
        for (int at = Math.min(from, hit.from()); at < Math.max(to, hit.to()); at++) {
            Word word = whole.get(at);
            boolean own = at >= from && at < to;
            boolean used = at >= hit.from() && at < hit.to();
            boolean tells = word.role() == Role.SIGNIFICANT
                    || (own
                            && word.significant()
                            && Character.isLetter(word.form().charAt(0)));
            words += tells && (own || used) ? 1 : 0;
        }
        return words == hit.words();
    }
}
