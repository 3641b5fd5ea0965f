package io.certsift.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A min-hash signature of a text (Broder 1997): the share of equal positions in the signatures of two texts estimates the
 * share of three-word runs that they have in common.
 */
public final class TextKey {
    /** Positions of a signature; the estimate is off by about a tenth at most. */
    private static final int POSITIONS = 100;

    private static final int RUN = 3;

    private TextKey() {}

    /** The signature; empty for a text of fewer words than a run. */
    public static List<Long> of(List<String> lines) {
        List<String> words = new ArrayList<>();
        lines.forEach(line -> Tokens.of(line).forEach(token -> words.add(token.word())));
        if (words.size() < RUN) {
            return List.of();
        }
        long[] least = new long[POSITIONS];
        Arrays.fill(least, Long.MAX_VALUE);
        for (int at = 0; at + RUN <= words.size(); at++) {
            long run = words.subList(at, at + RUN).hashCode();
            for (int position = 0; position < POSITIONS; position++) {
                least[position] = Math.min(least[position], mixed(run + position * 0x9E3779B97F4A7C15L));
            }
        }
        return Arrays.stream(least).boxed().toList();
    }

    /** The finaliser of SplitMix64 (Steele, Lea, Flood 2014): every bit of the input reaches every bit of the output. */
    private static long mixed(long seed) {
        long z = (seed ^ (seed >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
