package io.certsift.evaluate;

/**
 * Answers counted.
 *
 * @param right in the labels and in the report
 * @param extra in the report only
 * @param missed in the labels only
 */
record Tally(int right, int extra, int missed) {
    static final Tally NOTHING = new Tally(0, 0, 0);

    Tally plus(Tally other) {
        return new Tally(right + other.right, extra + other.extra, missed + other.missed);
    }

    /** The share of the report's answers that is right; where it gives none, 1 if none was wanted. */
    double precision() {
        return right + extra > 0 ? (double) right / (right + extra) : missed == 0 ? 1 : 0;
    }

    /** The share of the answers wanted that the report gives; 1 where none was wanted. */
    double recall() {
        return right + missed > 0 ? (double) right / (right + missed) : 1;
    }

    /** The harmonic mean of both. */
    double f1() {
        double sum = precision() + recall();
        return sum > 0 ? 2 * precision() * recall() / sum : 0;
    }
}
