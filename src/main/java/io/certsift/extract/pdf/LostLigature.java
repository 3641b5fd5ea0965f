package io.certsift.extract.pdf;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * Tells by its width what a ligature may stand for whose font gives no character for it. Browsers write U+FFFD where the part of
 * a font that a page brings has a glyph for two letters, but no character that means it.
 */
final class LostLigature {
    /** How much its width may differ from that of its letters side by side, if words tell which of them it is. */
    static final double NEAR = 0.12;

    /**
     * The same where nothing but the width tells: between 0.97 (Lato, "tti") and 1.03 of it (Lato, "ti") in the fonts at hand.
     */
    static final double SURE = 0.05;

    private record Candidate(String letters, double off) {}

    private LostLigature() {}

    /**
     * Those of some ligatures that are as wide, the likeliest first.
     *
     * @param width of the ligature
     * @param letters gives the width of a letter in the same type; 0 if unknown
     * @param tolerance how much the width may differ, as a share of it
     */
    static List<String> candidates(
            Iterable<String> ligatures, double width, ToDoubleFunction<String> letters, double tolerance) {
        Stream.Builder<Candidate> found = Stream.builder();
        for (String ligature : ligatures) {
            double sum = 0;
            for (String letter : ligature.split("")) {
                double one = letters.applyAsDouble(letter);
                sum = one > 0 ? sum + one : Double.POSITIVE_INFINITY;
            }
            found.add(new Candidate(ligature, Math.abs(width / sum - 1)));
        }
        return found.build()
                .filter(candidate -> candidate.off() < tolerance)
                .sorted(Comparator.comparingDouble(Candidate::off))
                .map(Candidate::letters)
                .toList();
    }
}
