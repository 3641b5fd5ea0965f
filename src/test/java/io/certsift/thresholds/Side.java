package io.certsift.thresholds;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.DoublePredicate;

/**
 * The values to one side of a threshold with which everything stays the same, and what comes behind them.
 *
 * @param last the farthest of them; the threshold's own if there is none
 * @param next the first value that changes something; empty if none does
 */
record Side(double last, Optional<Double> next) {
    /** How far apart the values of a fraction are that are tried, as a part of it. */
    private static final double FINE = 0.06;

    /** The farthest value that is tried: nothing or an eighth, or four times as much. */
    static double far(Threshold threshold, boolean up) {
        List<Double> values = values(threshold, up);
        return values.get(values.size() - 1);
    }

    /** Looks for the place where harm begins, if the farthest value does harm. */
    static Side of(Threshold threshold, boolean up, DoublePredicate harmless) {
        List<Double> values = values(threshold, up);
        int good = -1;
        int bad = values.size() - 1;
        for (int at = 0; bad - good > 1; at = good == 0 ? Math.min(3, bad - 1) : (good + bad) / 2) {
            if (harmless.test(values.get(at))) {
                good = at;
            } else {
                bad = at;
            }
        }
        return new Side(good < 0 ? threshold.value() : values.get(good), Optional.of(values.get(bad)));
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
}
