package io.certsift.evaluate;

/**
 * How good the answers to one sort of question are.
 *
 * @param name what is asked
 * @param tally all answers
 * @param precision 95 % interval of the precision, by Wilson
 * @param recall the same of the recall
 * @param f1 95 % interval of F1
 */
record Measure(String name, Tally tally, Interval precision, Interval recall, Interval f1) {
    static Measure of(String name, Tally tally) {
        return new Measure(
                name,
                tally,
                Interval.wilson(tally.right(), tally.right() + tally.extra()),
                Interval.wilson(tally.right(), tally.right() + tally.missed()),
                Interval.f1(tally));
    }
}
