package io.certsift.segment;

import io.certsift.model.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Items that stand upright in a table: one in each column, its name over its issuer over its date. They are told by a first column
 * of titles, or by a row of nothing but dates below one of names.
 */
final class UprightItems {
    /** One title in the first column may be anything's name. */
    private static final int FEWEST_TITLES = 2;

    /** A card has a row for its name, its issuer, its number and its date, at most. */
    private static final int MOST_ROWS = 4;

    /** A date, with a word or two that say how it is meant. */
    private static final Pattern DATED = Pattern.compile(
            "(?:\\p{L}{1,12}[.:]?\\s){0,2}(?:\\d{1,2}[./-]){0,2}(?:19|20)\\d{2}(?!\\d)(?:[\\s\\p{P}]*[\\p{L}\\d]+){0,4}[\\s\\p{P}]*");

    private final SideText sideText;

    UprightItems(SideText sideText) {
        this.sideText = sideText;
    }

    /** Whether a cell holds little more than a date. */
    static boolean dated(TextLine line) {
        return DATED.matcher(line.text().strip()).matches();
    }

    /** How many rows from one on hold upright items; 0 if it begins none. */
    int rows(List<Row> rows, int start) {
        int titled = titled(rows, start);
        return titled > 0 ? titled : cards(rows, start);
    }

    private int titled(List<Row> rows, int start) {
        int end = start;
        while (end < rows.size()
                && rows.get(end).facts()
                && titled(rows.get(end).lines().subList(0, 1))) {
            end++;
        }
        boolean items = end - start >= FEWEST_TITLES
                && !titled(rows.get(start).lines())
                && rows.subList(start, end).stream().anyMatch(row -> row.lines().size() > 2);
        return items ? end - start : 0;
    }

    private boolean titled(List<TextLine> lines) {
        return lines.stream().allMatch(line -> sideText.titles(line.text()));
    }

    private int cards(List<Row> rows, int start) {
        Row first = rows.get(start);
        for (int at = start; at < rows.size() && at < start + MOST_ROWS; at++) {
            Row row = rows.get(at);
            boolean below = row.facts()
                    && row.lines().stream()
                            .allMatch(line -> first.at(Row.column(line)).isPresent());
            if (!below || titled(row.lines())) {
                return 0;
            }
            if (row.lines().stream().anyMatch(UprightItems::dated)) {
                boolean dates = at > start
                        && row.lines().size() == first.lines().size()
                        && row.lines().stream().allMatch(UprightItems::dated);
                return dates ? at - start + 1 : 0;
            }
        }
        return 0;
    }

    /** The items of such rows, each as one line; titles are one too. */
    List<TextLine> items(List<Row> rows) {
        List<TextLine> items = new ArrayList<>();
        for (TextLine top : rows.get(0).lines()) {
            List<TextLine> item = new ArrayList<>();
            rows.forEach(row -> row.at(Row.column(top)).ifPresent(item::add));
            items.add(Row.joined(item, "\t"));
        }
        return items;
    }
}
