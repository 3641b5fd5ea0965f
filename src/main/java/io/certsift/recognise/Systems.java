package io.certsift.recognise;

import io.certsift.knowledge.Lexicon;
import io.certsift.text.PhraseSet;
import io.certsift.text.Token;
import java.util.List;
import java.util.Set;

/** Tells whether words name a system that can be in service: its head noun decides. Thread-safe. */
final class Systems {
    /** A part before the ending of a compound ("Prognose" in "Prognoseplattform") has at least so many letters. */
    private static final int LEAST_LETTERS_OF_PART = 3;

    /** "Live since May: the churn model", "Deployed for two clients in the north a model": a system stands within so many words. */
    private static final int REACH = 12;

    /** "The training" before "and serving clusters": so many words at most are a part of the same phrase. */
    private static final int MOST_WORDS_JOINED = 2;

    private final PhraseSet<Boolean> systems;
    private final PhraseSet<Boolean> vague;
    private final PhraseSet<Boolean> twofold;
    private final PhraseSet<Boolean> undertakings;
    private final PhraseSet<Boolean> openings;
    private final PhraseSet<Boolean> others;
    private final PhraseSet<Boolean> software;
    private final PhraseSet<Boolean> boundaries;
    private final PhraseSet<Boolean> joints;
    private final Set<String> frequencies;
    private final List<String> endings;
    private final Set<String> articles;

    Systems(Lexicon words) {
        this.systems = PhraseSet.of(words.list("systems"));
        this.vague = PhraseSet.of(words.list("vague-systems"));
        this.twofold = PhraseSet.of(words.list("twofold"));
        this.undertakings = PhraseSet.of(words.list("undertakings"));
        this.openings = PhraseSet.of(words.list("twofold-openings"));
        this.others = PhraseSet.of(words.list("not-systems"));
        this.software = PhraseSet.of(words.list("technologies")).addAll(words.list("software-words"), true);
        this.boundaries = PhraseSet.of(words.list("boundaries"));
        this.joints = PhraseSet.of(words.list("joints"));
        this.frequencies = Set.copyOf(words.list("rates"));
        this.endings = words.list("compound-endings");
        this.articles = Set.copyOf(words.list("romance-articles"));
    }

    /** What a statement may be about. */
    enum Scope {
        /**
         * A resume about making software: "launched" has the sense that it has there, if the thing has a name of its own
         * ("launched Beacon") or the clause speaks of software.
         */
        ANYTHING,
        /** The thing must be named a system, and what is named as such elsewhere too must be one of software. */
        SYSTEM,
        /** The thing must be named a system, in a resume about making software. */
        TECHNICAL_SYSTEM
    }

    /** Whether the noun phrase that begins at {@code from} names one. */
    boolean named(Clause clause, int from, Scope scope) {
        int start = behindJoints(clause, from);
        int end = joined(clause, start);
        List<Token> phrase = clause.tokens().subList(start, lastWord(clause, start, end));
        if (phrase.isEmpty()) {
            return false;
        }
        int other = headLength(others, phrase);
        int system = head(phrase, clause, scope);
        if ((other > 0 && other >= system) || (system == 0 && (otherNounFirst(phrase) || otherNounDoing(phrase)))) {
            return false;
        }
        return system > 0 || (scope == Scope.ANYTHING);
    }

    /** One past the phrase; "the training and serving clusters" has two adjectives. */
    private int joined(Clause clause, int start) {
        int end = phraseEnd(clause, start);
        boolean more = end > start
                && end - start <= MOST_WORDS_JOINED
                && end + 1 < clause.size()
                && clause.word(end).equals("and")
                && !clause.pauseBefore(end)
                && !clause.pauseBefore(end + 1);
        return more ? phraseEnd(clause, end + 1) : end;
    }

    /** Where adjectives follow their noun, the noun behind the article is the head: "une newsletter interne". */
    private boolean otherNounFirst(List<Token> phrase) {
        return phrase.size() > 1
                && articles.contains(phrase.get(0).word())
                && !others.at(phrase, 1).isEmpty();
    }

    /** "A mentorship programme pairing juniors with …": what the noun does stands behind it. */
    private boolean otherNounDoing(List<Token> phrase) {
        return others.find(phrase).stream()
                .anyMatch(hit ->
                        hit.to() < phrase.size() && phrase.get(hit.to()).word().endsWith("ing"));
    }

    /** Whether the words from {@code from} on name one soon, before {@code end} and before anything else. */
    boolean near(Clause clause, int from, int end, Scope scope) {
        List<Token> after = clause.tokens().subList(from, Math.min(end, from + REACH));
        int system = first(systems, after);
        boolean sure = scope != Scope.SYSTEM || unmistakable(clause, after);
        return sure && system < first(others, after);
    }

    /** Whether the words from {@code from} to {@code to} end with the name of one. */
    boolean endsWith(Clause clause, int from, int to, Scope scope) {
        return from < to && head(clause.tokens().subList(from, to), clause, scope) > 0;
    }

    /** Whether words end with the name of one and the technologies that it is made with: "servicios ML". */
    boolean headBeforeTechnologies(Clause clause, int from, int to, Scope scope) {
        int end = to;
        while (end > from + 1
                && !software.at(clause.tokens(), end - 1).isEmpty()
                && !endsWith(clause, from, end, scope)) {
            end--;
        }
        return endsWith(clause, from, end, scope);
    }

    /** Whether one is named anywhere between two words. */
    boolean in(Clause clause, int from, int to, Scope scope) {
        for (int end = from + 1; end <= to; end++) {
            if (endsWith(clause, from, end, scope)) {
                return true;
            }
        }
        return false;
    }

    /** One past the last word of the noun phrase that begins at {@code from}. */
    int phraseEnd(Clause clause, int from) {
        int end = from;
        while (end < clause.size()) {
            boolean bound =
                    boundary(clause, end) && !(end > from && clause.hyphenBefore(end)) && !adjective(clause, end);
            if (bound || (end > from && clause.pauseBefore(end))) {
                break;
            }
            end++;
        }
        return end;
    }

    /** Whether a noun phrase ends before a word. */
    boolean boundary(Clause clause, int at) {
        return !boundaries.at(clause.tokens(), at).isEmpty();
    }

    /** "100k daily recommendations": how often, before a noun. */
    private boolean adjective(Clause clause, int at) {
        return frequencies.contains(clause.word(at))
                && at + 1 < clause.size()
                && !clause.pauseBefore(at + 1)
                && !systems.at(clause.tokens(), at + 1).isEmpty();
    }

    /** The place behind words such as "of" and "von" that stand between the verb and its object. */
    int behindJoints(Clause clause, int from) {
        int start = from;
        while (start < clause.size() && !joints.at(clause.tokens(), start).isEmpty()) {
            start++;
        }
        return start;
    }

    /** A version or a number behind the noun tells nothing. */
    private static int lastWord(Clause clause, int start, int end) {
        int last = end;
        while (last > start + 1 && clause.figures(last - 1)) {
            last--;
        }
        return last;
    }

    private int head(List<Token> phrase, Clause clause, Scope scope) {
        if (of(openings, twofold, phrase)) {
            return phrase.size();
        }
        int length = Math.max(headLength(systems, phrase), compound(phrase) ? 1 : 0);
        if (length == 0 || scope != Scope.SYSTEM) {
            return length;
        }
        boolean only = headLength(vague, phrase) >= length;
        return only && !unmistakable(clause, clause.tokens()) ? 0 : length;
    }

    /** Whether words tell that software is meant, be it by another name of a system. */
    private boolean unmistakable(Clause clause, List<Token> words) {
        if (software.in(clause.tokens())) {
            return true;
        }
        return systems.find(words).stream()
                .anyMatch(hit -> vague.at(words, hit.from()).stream().noneMatch(plain -> plain.to() >= hit.to()));
    }

    /** "Machine learning initiatives": what is deployed of these is what they made. */
    boolean undertaking(Clause clause, int from) {
        int start = behindJoints(clause, from);
        return of(openings, undertakings, clause.tokens().subList(start, phraseEnd(clause, start)));
    }

    /** "SSIS packages", and no others: whether a phrase ends with one of the nouns and a technology right before it. */
    private static boolean of(PhraseSet<Boolean> openings, PhraseSet<Boolean> nouns, List<Token> phrase) {
        int noun = phrase.size() - headLength(nouns, phrase);
        return noun < phrase.size() && headLength(openings, phrase.subList(0, noun)) > 0;
    }

    private boolean compound(List<Token> phrase) {
        if (phrase.isEmpty() || headLength(others, phrase) > 0) {
            return false;
        }
        String last = phrase.get(phrase.size() - 1).word();
        return endings.stream()
                .anyMatch(ending -> last.endsWith(ending) && last.length() >= ending.length() + LEAST_LETTERS_OF_PART);
    }

    /** Words of the longest phrase that the words end with; 0 if there is none. */
    private static int headLength(PhraseSet<Boolean> phrases, List<Token> words) {
        return phrases.find(words).stream()
                .filter(hit -> hit.to() == words.size())
                .mapToInt(PhraseSet.Hit::length)
                .max()
                .orElse(0);
    }

    private static int first(PhraseSet<Boolean> phrases, List<Token> words) {
        return phrases.find(words).stream().mapToInt(PhraseSet.Hit::from).min().orElse(words.size());
    }
}
