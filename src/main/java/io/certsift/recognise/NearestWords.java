package io.certsift.recognise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/** Finds the word of a vocabulary that is nearest to a misspelt one. Thread-safe. */
final class NearestWords {
    /** From this length on two typing errors are mended. */
    private static final int LEAST_LETTERS_FOR_TWO = 9;

    /** "Praticcioner": in words this long three leave no doubt. */
    private static final int LEAST_LETTERS_FOR_THREE = 12;

    /** A word that names use so many times as often as another is meant, if both are as near. */
    private static final int FAR_MORE = 5;

    /** Words that are remembered with what they are mended to: resumes use the same few thousand. */
    private static final int MOST_REMEMBERED = 20_000;

    private final Map<String, Near> remembered = new ConcurrentHashMap<>();
    private final Map<String, Integer> vocabulary;
    private final Map<Integer, List<String>> byLength = new HashMap<>();

    /**
     * @param vocabulary words, with how often names use them
     * @param leastLetters shorter words are near to nothing
     */
    NearestWords(Map<String, Integer> vocabulary, int leastLetters) {
        this.vocabulary = vocabulary;
        for (String word : new TreeSet<>(vocabulary.keySet())) {
            if (word.length() >= leastLetters && word.chars().allMatch(Character::isLetter)) {
                byLength.computeIfAbsent(word.length(), k -> new ArrayList<>()).add(word);
            }
        }
    }

    /** The nearest word of the vocabulary; the word itself, and no edits, if there is none or two are as near. */
    record Near(String word, int edits) {}

    Near of(String word) {
        Near known = remembered.get(word);
        if (known == null) {
            known = nearest(word);
            if (remembered.size() < MOST_REMEMBERED) {
                remembered.put(word, known);
            }
        }
        return known;
    }

    private Near nearest(String word) {
        if (!word.chars().allMatch(Character::isLetter)) {
            return new Near(word, 0);
        }
        int limit = limit(word.length());
        DamerauLevenshteinDistance distance = new DamerauLevenshteinDistance(limit);
        int best = limit + 1;
        String nearest = null;
        boolean tie = false;
        for (int length = word.length() - limit; length <= word.length() + limit; length++) {
            for (String candidate : byLength.getOrDefault(length, List.of())) {
                int edits = apart(candidate, word) ? -1 : distance.apply(candidate, word);
                if (edits < 0 || edits > best) {
                    continue;
                }
                boolean better = nearest == null || edits < best || preferred(candidate, nearest);
                tie = nearest != null && edits == best && !better && !preferred(nearest, candidate);
                nearest = better ? candidate : nearest;
                best = edits;
            }
        }
        return nearest == null || tie ? new Near(word, 0) : new Near(nearest, best);
    }

    private static int limit(int letters) {
        return 1 + (letters >= LEAST_LETTERS_FOR_TWO ? 1 : 0) + (letters >= LEAST_LETTERS_FOR_THREE ? 1 : 0);
    }

    /** Typing errors hardly ever hit the first letter, but for two letters that changed places. */
    private static boolean apart(String candidate, String word) {
        return candidate.charAt(0) != word.charAt(0)
                && !(candidate.charAt(0) == word.charAt(1) && candidate.charAt(1) == word.charAt(0));
    }

    /**
     * Of "engine" and "engineer" the longer is meant by "enginer": letters are more often left out than put in. Else the word
     * that names use far more often.
     */
    private boolean preferred(String candidate, String other) {
        if (sameStem(candidate, other)) {
            return candidate.length() > other.length();
        }
        return vocabulary.getOrDefault(candidate, 0) >= FAR_MORE * vocabulary.getOrDefault(other, 0);
    }

    private static boolean sameStem(String a, String b) {
        return a.startsWith(b) || b.startsWith(a);
    }
}
