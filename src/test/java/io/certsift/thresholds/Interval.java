package io.certsift.thresholds;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.DoublePredicate;

/**
 * The values around a threshold with which everything stays the same.
 *
 * @param lowest of them; empty if no lower value changes anything
 * @param below the next lower value that was tried, which changes something
 */
record Interval(double lowest, Optional<Double> below, double highest, Optional<Double> above) {
    /** How far apart the values of a fraction are that are tried, as a part of it. */
    private static final double FINE = 0.06;

    static Interval around(Threshold threshold, DoublePredicate harmless) {
        Side down = Side.of(values(threshold, false), harmless);
        Side up = Side.of(values(threshold, true), harmless);
        return new Interval(
                down.last().orElse(threshold.value()), down.next(), up.last().orElse(threshold.value()), up.next());
    }

    /** All values to one side, the nearest first: down to nothing, up to four times as much. */
    private static List<Double> values(Threshold threshold, boolean up) {
        List<Double> values = new ArrayList<>();
        double value = threshold.value();
        double end = up ? Math.max(4 * value, threshold.whole() ? 8 : 0) : threshold.whole() ? 0 : value / 8;
        double step = threshold.whole() ? Math.max(1, Math.round(value / 16)) : value * FINE;
        for (double next = value; up ? next < end : next > end; ) {
            next += up ? step : -step;
            values.add(threshold.whole() ? Math.max(0, next) : rounded(next));
            step = threshold.whole() ? Math.max(step, Math.round(next / 16)) : Math.max(value * FINE / 4, next * FINE);
        }
        return values;
    }

    private static double rounded(double value) {
        return Double.parseDouble(String.format(Locale.ROOT, "%.3g", value));
    }

    /** The last value that changes nothing and the first that does. */
    private record Side(Optional<Double> last, Optional<Double> next) {
        /** The first value, then the farthest, and only then what lies between: most thresholds need no more. */
        static Side of(List<Double> values, DoublePredicate harmless) {
            int good = -1;
            int bad = values.size();
            int at = 0;
            while (bad - good > 1) {
                if (harmless.test(values.get(at))) {
                    good = at;
                } else {
                    bad = at;
                }
                at = bad == values.size() ? values.size() - 1 : good == 0 ? Math.min(3, bad - 1) : (good + bad) / 2;
            }
            return new Side(
                    good < 0 ? Optional.empty() : Optional.of(values.get(good)),
                    bad == values.size() ? Optional.empty() : Optional.of(values.get(bad)));
        }
    }
}
