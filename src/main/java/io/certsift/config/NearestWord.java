package io.certsift.config;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds what somebody who mistyped a word most likely meant. */
public final class NearestWord {
    private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

    /** Two letters in the wrong order are two edits. */
    private static final int TURNED_LETTERS = 2;

    private NearestWord() {}

    /**
     * At most {@code limit} of the candidates, nearest first; none that differs from {@code word} in more than a third of its
     * letters (two in short words), unless it contains {@code word}.
     */
    public static List<String> of(String word, Collection<String> candidates, int limit) {
        return candidates.stream()
                .distinct()
                .filter(candidate -> near(word, candidate))
                .sorted(Comparator.<String>comparingInt(candidate -> distance(word, candidate))
                        .thenComparingInt(candidate -> Math.abs(candidate.length() - word.length()))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(limit)
                .toList();
    }

    /** {@code ": did you mean 'x'?"}, or the whole choice where nothing is near. */
    public static String hint(String word, Collection<String> candidates) {
        List<String> nearest = of(word, candidates, 1);
        return nearest.isEmpty()
                ? ": use one of "
                        + String.join(", ", candidates.stream().sorted().toList())
                : ": did you mean '" + nearest.get(0) + "'?";
    }

    private static boolean near(String word, String candidate) {
        int length = Math.max(word.length(), candidate.length());
        int allowed = Math.max(length < 3 ? 1 : TURNED_LETTERS, length / 3);
        return distance(word, candidate) <= allowed
                || (word.length() > 2 && fold(candidate).contains(fold(word)));
    }

    private static int distance(String word, String candidate) {
        return DISTANCE.apply(fold(word), fold(candidate));
    }

    private static String fold(String word) {
        return word.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
