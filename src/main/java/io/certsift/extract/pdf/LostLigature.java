package io.certsift.extract.pdf;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * Tells by its width what a ligature stands for whose font says no more than that it is no single character: some programs
 * write U+FFFD for those that Unicode has no character for, such as that of "ti".
 */
final class LostLigature {
    /** Those that text fonts have and Unicode has not. */
    private static final List<String> LIGATURES = List.of("ti", "tt", "ft", "tf", "tti", "fj", "fti");

    /** Width in relation to that of its letters side by side: 0.985 to 0.99 in the fonts at hand. */
    private static final double USUAL = 0.985;

    private static final double TOLERANCE = 0.035;

    private LostLigature() {}

    /**
     * The letters; empty if none are as wide.
     *
     * @param width of the ligature
     * @param letters gives the width of a letter in the same type; 0 if unknown
     */
    static Optional<String> of(double width, ToDoubleFunction<String> letters) {
        Optional<String> best = Optional.empty();
        double least = TOLERANCE;
        for (String ligature : LIGATURES) {
            double sum = 0;
            for (String letter : ligature.split("")) {
                double one = letters.applyAsDouble(letter);
                sum = one > 0 ? sum + one : Double.POSITIVE_INFINITY;
            }
            double off = Math.abs(width / sum - USUAL);
            if (off < least) {
                least = off;
                best = Optional.of(ligature);
            }
        }
        return best;
    }
}
