package io.certsift.recognise;

import io.certsift.recognise.Word.Role;
import io.certsift.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds names that share a last word in the plural: "finished the Machine Learning and Deep Learning Specializations". The
 * plural says by itself that there are several, so no list of certificates is needed around them. Thread-safe.
 */
final class PluralNames {
    /** A part with more words is no name any more. */
    private static final int MOST_WORDS = 8;

    /** Names that share one ending are few. */
    private static final int MOST_PARTS = 10;

    private final NameIndex names;
    private final IssuerFinder issuers;
    private final Set<String> endings;
    private final Set<String> joints;
    private final Set<String> openings;

    /**
     * @param endings last words of names, in the singular
     * @param joints words that stand between the parts of a list
     * @param openings words that stand before a name and are no part of it, such as "completed"
     */
    PluralNames(NameIndex names, IssuerFinder issuers, Set<String> endings, Set<String> joints, Set<String> openings) {
        this.names = names;
        this.issuers = issuers;
        this.endings = endings;
        this.joints = joints;
        this.openings = openings;
    }

    /** The names that lack words, each where its own words stand. */
    List<NameIndex.Hit> find(String text, List<Word> words) {
        List<NameIndex.Hit> found = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < words.size(); at++) {
            start = words.get(at).barrier() ? at : start;
            if (at > start && plural(text, words, at)) {
                boolean two = words.get(at).role() == Role.CERTIFICATE;
                int end = two ? at - 1 : at;
                read(text, parts(text, words.subList(start, end)), words.subList(end, at + 1), found);
                start = at + 1;
            }
        }
        return found;
    }

    /** Whether a word ends names and is written in the plural: "Specializations", "Professional Certificates". */
    private boolean plural(String text, List<Word> words, int at) {
        Word word = words.get(at);
        boolean ends = word.role() == Role.CERTIFICATE
                ? endings.contains(words.get(at - 1).form() + " certificate")
                : endings.contains(word.form());
        return ends && word.span().of(text).strip().endsWith("s");
    }

    private List<List<Word>> parts(String text, List<Word> words) {
        List<List<Word>> parts = new ArrayList<>();
        List<Word> part = new ArrayList<>();
        for (Word word : words) {
            boolean joint = joints.contains(word.form());
            if (!part.isEmpty() && (joint || comma(text, part.get(part.size() - 1), word))) {
                parts.add(part);
                part = new ArrayList<>();
            }
            if (!joint) {
                part.add(word);
            }
        }
        if (!part.isEmpty()) {
            parts.add(part);
        }
        return parts.subList(Math.max(0, parts.size() - MOST_PARTS), parts.size());
    }

    private static boolean comma(String text, Word before, Word behind) {
        String gap = text.substring(
                Math.min(before.span().end(), behind.span().start()),
                behind.span().start());
        return gap.chars().anyMatch(letter -> ",/&+".indexOf(letter) >= 0);
    }

    /** From the last part to the one that the list begins with; the issuer that this one names holds for all. */
    private void read(String text, List<List<Word>> parts, List<Word> ending, List<NameIndex.Hit> found) {
        if (parts.size() < 2) {
            return;
        }
        List<Word> issuer = List.of();
        int first = parts.size();
        for (boolean open = true; open && first > 0; ) {
            List<Word> part = parts.get(--first);
            Optional<NameIndex.Hit> hit = name(text, List.of(), part, ending);
            hit.filter(name -> part != parts.get(parts.size() - 1))
                    .ifPresent(name -> found.add(name.at(own(part, name.from()))));
            open = part.size() <= MOST_WORDS
                    && hit.map(name -> small(part, name.from())).orElse(true);
            issuer = hit.filter(
                            name -> issuers.whole(part.get(name.from()).span().of(text)))
                    .map(name -> List.of(part.get(name.from())))
                    .orElse(issuer);
        }
        for (int at = first + 1; at < parts.size() && !issuer.isEmpty(); at++) {
            List<Word> part = parts.get(at);
            name(text, issuer, part, ending)
                    .filter(name -> name.from() == 0)
                    .ifPresent(name -> found.add(name.at(own(part, 0))));
        }
    }

    /** The longest name that a part ends with, together with the shared words. */
    private Optional<NameIndex.Hit> name(String text, List<Word> issuer, List<Word> part, List<Word> ending) {
        List<Word> whole = new ArrayList<>(issuer);
        part.forEach(word -> whole.add(new Word(word.form(), word.role(), word.span(), word.edits(), false)));
        ending.forEach(word -> whole.add(new Word(word.form(), word.role(), word.span(), word.edits(), false)));
        return names.find(whole).stream()
                .filter(hit -> hit.inOrder()
                        && hit.from() < issuer.size() + part.size()
                        && hit.to() > issuer.size() + part.size()
                        && opens(text, whole, hit.from()))
                .max(Comparator.comparingInt(NameIndex.Hit::words));
    }

    /** Whether a name can begin there: nothing before it, or a word that is none of its own. */
    private boolean opens(String text, List<Word> words, int at) {
        if (small(words, at)) {
            return true;
        }
        Word before = words.get(at - 1);
        String written = before.span().of(text);
        boolean lower = Character.isLowerCase(written.charAt(0))
                && Character.isUpperCase(words.get(at).span().of(text).charAt(0));
        return before.role() == Role.SMALL
                || openings.contains(written.toLowerCase(Locale.ROOT))
                || lower
                || issuers.whole(written);
    }

    private static boolean small(List<Word> words, int end) {
        return words.subList(0, end).stream().allMatch(word -> word.role() == Role.SMALL);
    }

    private static Span own(List<Word> part, int from) {
        return new Span(
                part.get(from).span().start(), part.get(part.size() - 1).span().end());
    }
}
