package io.certsift.segment;

import io.certsift.model.Cell;
import io.certsift.model.TextLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Puts the cells of one row of a table of facts (name, issuer, date) on one line, a tab between them: one row is one item. A
 * row with a cell of several paragraphs is layout and stays as it is, unless titles stand over the columns; so does one of a heading
 * with its text beside it, and one that has an item in each cell.
 */
final class Rows {
    /** An item in a cell has its date and at least so many other words: "Oracle, Aug 2024" tells of the name beside it. */
    private static final int LEAST_WORDS_OF_ITEM = 4;

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");

    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    private final SideText sideText;
    private final Predicate<String> heading;
    private final UprightItems upright;

    Rows(SideText sideText, Predicate<String> heading) {
        this.sideText = sideText;
        this.heading = heading;
        this.upright = new UprightItems(sideText);
    }

    List<TextLine> joined(List<TextLine> lines) {
        List<TextLine> joined = new ArrayList<>();
        for (int at = 0; at < lines.size(); ) {
            List<Row> rows = Row.table(lines, at);
            addItems(rows, joined);
            at += rows.stream().mapToInt(row -> row.lines().size()).sum();
        }
        return joined;
    }

    private void addItems(List<Row> rows, List<TextLine> items) {
        Map<Integer, TextLine> reaching = new HashMap<>();
        boolean titled = false;
        for (int at = 0; at < rows.size(); ) {
            Row row = rows.get(at);
            int standing = upright.rows(rows, at);
            if (standing > 0) {
                items.addAll(upright.items(rows.subList(at, at + standing)));
                at += standing;
                continue;
            }
            Row whole = completed(titled ? folded(row) : row, reaching);
            if (whole.facts() && !headed(whole) && !eachAnItem(whole)) {
                items.add(Row.joined(whole.lines(), "\t"));
            } else {
                items.addAll(row.lines());
            }
            titled |= row.facts() && row.lines().stream().allMatch(line -> sideText.titles(line.text()));
            at++;
        }
    }

    /** A row with what reaches into it from above: the issuer or the status of several items. */
    private Row completed(Row row, Map<Integer, TextLine> reaching) {
        if (!row.facts()) {
            return row;
        }
        int number = row.lines().get(0).cell().map(Cell::row).orElseThrow();
        reaching.values().removeIf(line -> last(line) < number);
        List<TextLine> from = reaching.values().stream()
                .filter(line -> row.at(Row.column(line)).isEmpty())
                .toList();
        row.lines().stream()
                .filter(line -> last(line) > number && !heading.test(line.text()))
                .forEach(line -> reaching.put(Row.column(line), line));
        return from.isEmpty() ? row : row.with(from);
    }

    private static int last(TextLine line) {
        return line.cell().map(cell -> cell.row() + cell.rows() - 1).orElse(0);
    }

    /** A row below titles with the lines of each cell put together, unless there may be several items in it. */
    private static Row folded(Row row) {
        List<List<TextLine>> cells = row.cells();
        boolean several = cells.size() < 2
                || row.lines().stream().anyMatch(TextLine::bullet)
                || cells.stream()
                        .anyMatch(cell ->
                                cell.stream().filter(UprightItems::dated).count() > 1);
        return several
                ? row
                : new Row(cells.stream().map(cell -> Row.joined(cell, " ")).toList());
    }

    private boolean headed(Row row) {
        return row.lines().size() == 2
                && heading.test(row.lines().get(0).text())
                && !sideText.withHeading(row.lines().get(1).text());
    }

    private static boolean eachAnItem(Row row) {
        return row.lines().stream().allMatch(TextLine::bullet)
                || row.lines().stream()
                        .allMatch(line -> YEAR.matcher(line.text()).find()
                                && WORD.matcher(line.text()).results().count() >= LEAST_WORDS_OF_ITEM);
    }
}
