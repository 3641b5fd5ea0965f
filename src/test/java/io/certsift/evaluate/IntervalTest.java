package io.certsift.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Values of Wilson's interval as Newcombe's tables and any statistics program give them. */
class IntervalTest {
    @Test
    void wilsonsIntervalIsThatOfTheTables() {
        assertInterval(Interval.wilson(81, 263), 0.2553, 0.3662);
        assertInterval(Interval.wilson(15, 148), 0.0624, 0.1605);
        assertInterval(Interval.wilson(1, 29), 0.0061, 0.1718);
    }

    @Test
    void ofNoneOrAllOneEndIsExact() {
        assertInterval(Interval.wilson(0, 20), 0, 0.1611);
        assertThat(Interval.wilson(0, 20).low()).isZero();
        assertInterval(Interval.wilson(20, 20), 0.8389, 1);
        assertThat(Interval.wilson(20, 20).high()).isEqualTo(1);
    }

    @Test
    void nothingIsKnownOfNoAnswers() {
        assertThat(Interval.wilson(0, 0)).isEqualTo(new Interval(0, 1));
    }

    @Test
    void theIntervalOfF1HoldsF1AndNarrowsWithTheNumberOfAnswers() {
        Tally few = new Tally(8, 1, 1);
        Tally many = new Tally(800, 100, 100);
        assertThat(few.f1()).isEqualTo(many.f1(), within(1e-12));
        assertThat(Interval.f1(few).low()).isLessThan(Interval.f1(many).low());
        assertThat(Interval.f1(many).low()).isLessThan(many.f1());
        assertThat(Interval.f1(many).high())
                .isBetween(many.f1(), Interval.f1(few).high());
    }

    @Test
    void aFewAnswersThatAreAllRightAreNoProofOfPerfection() {
        Interval f1 = Interval.f1(new Tally(3, 0, 0));
        assertThat(f1.low()).isEqualTo(2 * 0.4385 / 1.4385, within(0.0001));
        assertThat(f1.high()).isEqualTo(1);
    }

    private static void assertInterval(Interval interval, double low, double high) {
        assertThat(interval.low()).isEqualTo(low, within(0.00006));
        assertThat(interval.high()).isEqualTo(high, within(0.00006));
    }
}
