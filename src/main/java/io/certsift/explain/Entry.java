package io.certsift.explain;

import java.util.List;

/**
 * One finding.
 *
 * @param label that it has in the text, such as {@code C1}; empty if it stands nowhere in it
 * @param placed whether the label stands in the text
 * @param title what it is
 * @param badges words about it
 * @param lines why
 */
record Entry(String label, boolean placed, String title, List<Badge> badges, List<Line> lines) {
    Entry {
        badges = List.copyOf(badges);
        lines = List.copyOf(lines);
    }

    /**
     * A sentence of an explanation.
     *
     * @param topic a word or two on what it is about
     */
    record Line(String topic, String text) {}
}
