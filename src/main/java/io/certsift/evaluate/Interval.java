package io.certsift.evaluate;

/** A range that holds the true share with 95 % confidence. */
record Interval(double low, double high) {
    /** The normal distribution's quantile for 95 %, both sides. */
    private static final double Z = 1.959963984540054;

    /** Wilson's score interval for {@code right} of {@code all}; everything from 0 to 1 where there are none. */
    static Interval wilson(int right, int all) {
        if (all == 0) {
            return new Interval(0, 1);
        }
        double share = (double) right / all;
        double square = Z * Z / all;
        double middle = (share + square / 2) / (1 + square);
        double half = Z / (1 + square) * Math.sqrt(share * (1 - share) / all + square / all / 4);
        return new Interval(right == 0 ? 0 : middle - half, right == all ? 1 : middle + half);
    }

    /**
     * The interval of F1. With J, the share of right answers among all that the labels or the report give, F1 is 2J / (1 + J), which
     * grows with J: the ends of J's Wilson interval are those of F1. Unlike drawing files again and again it does not shrink to
     * nothing where all answers are right.
     */
    static Interval f1(Tally tally) {
        Interval share = wilson(tally.right(), tally.right() + tally.extra() + tally.missed());
        return new Interval(2 * share.low / (1 + share.low), 2 * share.high / (1 + share.high));
    }
}
