package io.certsift.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Phrases, each with a label, that are looked for in a run of words. The last letters of a word may be left open with
 * {@code *}: {@code deploy*} stands for deployed, deploying and so on. Immutable after building.
 *
 * @param <L> what a phrase stands for
 */
public final class PhraseSet<L> {
    private final Map<String, List<Phrase<L>>> byFirstWord = new HashMap<>();
    private final Map<String, List<Phrase<L>>> byOpening = new HashMap<>();

    private record Phrase<L>(List<String> words, L label) {}

    /**
     * One phrase found.
     *
     * @param label what it stands for
     * @param from index of its first word
     * @param to one past the index of its last word
     */
    public record Hit<L>(L label, int from, int to) {
        public int length() {
            return to - from;
        }
    }

    /** The length of the opening of an open first word that the index goes by. */
    private static final int OPENING = 2;

    public PhraseSet<L> add(String phrase, L label) {
        List<String> words = words(phrase);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a phrase without a word: " + phrase);
        }
        String first = words.get(0);
        boolean open = first.endsWith("*");
        String key = open ? first.substring(0, Math.min(OPENING, first.length() - 1)) : first;
        (open ? byOpening : byFirstWord)
                .computeIfAbsent(key, k -> new ArrayList<>())
                .add(new Phrase<>(words, label));
        return this;
    }

    public PhraseSet<L> addAll(Collection<String> phrases, L label) {
        phrases.forEach(phrase -> add(phrase, label));
        return this;
    }

    public static PhraseSet<Boolean> of(Collection<String> phrases) {
        return new PhraseSet<Boolean>().addAll(phrases, true);
    }

    /** All phrases found, longest first at each place; they may overlap. */
    public List<Hit<L>> find(List<Token> tokens) {
        List<Hit<L>> hits = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at++) {
            hits.addAll(at(tokens, at));
        }
        return hits;
    }

    /** The phrases that begin with the word at {@code at}, longest first; none behind the last word. */
    public List<Hit<L>> at(List<Token> tokens, int at) {
        if (at >= tokens.size()) {
            return List.of();
        }
        String word = tokens.get(at).word();
        List<Hit<L>> hits = new ArrayList<>();
        collect(byFirstWord.get(word), tokens, at, hits);
        if (word.length() >= OPENING) {
            collect(byOpening.get(word.substring(0, OPENING)), tokens, at, hits);
        }
        hits.sort((a, b) -> b.length() - a.length());
        return hits;
    }

    /** Whether any phrase stands in the words. */
    public boolean in(List<Token> tokens) {
        for (int at = 0; at < tokens.size(); at++) {
            if (!at(tokens, at).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private void collect(
            @org.jspecify.annotations.Nullable List<Phrase<L>> phrases, List<Token> tokens, int at, List<Hit<L>> hits) {
        if (phrases == null) {
            return;
        }
        for (Phrase<L> phrase : phrases) {
            if (fits(phrase.words(), tokens, at)) {
                hits.add(new Hit<>(phrase.label(), at, at + phrase.words().size()));
            }
        }
    }

    private static boolean fits(List<String> words, List<Token> tokens, int at) {
        if (at + words.size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            String token = tokens.get(at + i).word();
            boolean same =
                    word.endsWith("*") ? token.startsWith(word.substring(0, word.length() - 1)) : token.equals(word);
            if (!same) {
                return false;
            }
        }
        return true;
    }

    private static List<String> words(String phrase) {
        List<String> words = new ArrayList<>();
        for (String part : phrase.trim().split("\\s+")) {
            boolean open = part.endsWith("*");
            List<Token> tokens = Tokens.of(open ? part.substring(0, part.length() - 1) : part);
            for (int i = 0; i < tokens.size(); i++) {
                words.add(tokens.get(i).word() + (open && i == tokens.size() - 1 ? "*" : ""));
            }
        }
        return words;
    }
}
