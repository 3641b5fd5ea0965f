package io.certsift.segment;

import io.certsift.model.Cell;
import io.certsift.model.TextLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Tells by the words in a table which of its cells belong together. Headings beside each other in one row head what stands below each
 * of them. Cells of a row that the format took for columns, with no heading in any of them, are cards of one list.
 */
final class SideBySide {
    /** Cards have about as many lines as their neighbours. */
    private static final int MOST_LINES_MORE = 2;

    /** One heading on the right may be the title of a column. */
    private static final int FEWEST_ON_THE_RIGHT = 2;

    private final Predicate<String> heading;

    SideBySide(Predicate<String> heading) {
        this.heading = heading;
    }

    List<TextLine> placed(List<TextLine> lines) {
        return cards(underHeadings(fromTheRight(lines)));
    }

    /** Puts headings that stand on the right of their texts, one in each row, before them. */
    private List<TextLine> fromTheRight(List<TextLine> lines) {
        Map<Integer, Integer> tables = new HashMap<>();
        for (int at = 0; at < lines.size(); at += Row.across(lines, at).lines().size()) {
            if (headedOnTheRight(Row.across(lines, at).lines())) {
                tables.merge(lines.get(at).cell().map(Cell::table).orElseThrow(), 1, Integer::sum);
            }
        }
        List<TextLine> placed = new ArrayList<>();
        for (int at = 0; at < lines.size(); ) {
            List<TextLine> row = Row.across(lines, at).lines();
            int table = row.get(0).cell().map(Cell::table).orElse(-1);
            if (tables.getOrDefault(table, 0) >= FEWEST_ON_THE_RIGHT && headedOnTheRight(row)) {
                placed.add(row.get(row.size() - 1).inFlow(row.get(0).flow()));
                placed.addAll(row.subList(0, row.size() - 1));
            } else {
                placed.addAll(row);
            }
            at += row.size();
        }
        return placed;
    }

    private boolean headedOnTheRight(List<TextLine> row) {
        TextLine last = row.get(row.size() - 1);
        return row.size() > 1
                && Row.column(row.get(row.size() - 2)) < Row.column(last)
                && heading.test(last.text())
                && row.subList(0, row.size() - 1).stream().noneMatch(line -> heading.test(line.text()));
    }

    private List<TextLine> underHeadings(List<TextLine> lines) {
        List<TextLine> placed = new ArrayList<>();
        int next = lines.stream().mapToInt(TextLine::flow).max().orElse(0) + 1;
        for (int at = 0; at < lines.size(); ) {
            Row row = Row.at(lines, at);
            if (!row.facts() || !row.lines().stream().allMatch(line -> heading.test(line.text()))) {
                placed.addAll(row.lines());
                at += row.lines().size();
                continue;
            }
            int end = end(lines, at + row.lines().size(), table(row));
            for (TextLine line : lines.subList(at, end)) {
                int of = headingOf(line, row);
                placed.add(
                        of < 0 ? line : line.inFlow(of == 0 ? row.lines().get(0).flow() : next + of - 1));
            }
            next += row.lines().size() - 1;
            at = end;
        }
        return placed;
    }

    private static int table(Row row) {
        return row.lines().get(0).cell().map(Cell::table).orElseThrow();
    }

    /** Where what stands below a row of headings ends: with the table, or with a row that has a heading of its own. */
    private int end(List<TextLine> lines, int start, int table) {
        int at = start;
        while (at < lines.size() && in(lines.get(at), table).isPresent()) {
            TextLine line = lines.get(at);
            int own = line.cell().map(Cell::table).orElseThrow();
            if (own == table && Row.column(line) == 0 && heading.test(line.text())) {
                return at;
            }
            at++;
        }
        return at;
    }

    /** The cell of a table that a line stands in, in another table within it or not. */
    private static Optional<Cell> in(TextLine line, int table) {
        return line.cell()
                .flatMap(cell -> cell.table() == table ? Optional.of(cell) : cell.outermost())
                .filter(cell -> cell.table() == table);
    }

    private static int headingOf(TextLine line, Row headings) {
        int column = in(line, table(headings)).map(Cell::column).orElse(0);
        int of = -1;
        for (TextLine heading : headings.lines()) {
            of += Row.column(heading) <= column ? 1 : 0;
        }
        return of;
    }

    private List<TextLine> cards(List<TextLine> lines) {
        Set<Integer> headed = new HashSet<>();
        lines.stream().filter(line -> heading.test(line.text())).forEach(line -> headed.add(line.flow()));
        List<TextLine> placed = new ArrayList<>();
        for (int at = 0; at < lines.size(); ) {
            List<TextLine> row = Row.across(lines, at).lines();
            int above = placed.isEmpty() ? 0 : placed.get(placed.size() - 1).flow();
            boolean cards = likeCards(row, headed) && row.stream().anyMatch(line -> line.flow() == above);
            row.forEach(line -> placed.add(cards ? line.inFlow(above) : line));
            at += row.size();
        }
        return placed;
    }

    private boolean likeCards(List<TextLine> row, Set<Integer> headed) {
        Map<Integer, Integer> cells = new HashMap<>();
        row.forEach(line -> cells.merge(Row.column(line), 1, Integer::sum));
        Set<Integer> flows = new HashSet<>();
        row.forEach(line -> flows.add(line.flow()));
        if (flows.size() < 2 || row.stream().anyMatch(line -> heading.test(line.text()))) {
            return false;
        }
        int most = cells.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        int fewest = cells.values().stream().mapToInt(Integer::intValue).min().orElse(0);
        long sides = flows.stream().filter(flow -> !headed.contains(flow)).count();
        return most - fewest <= MOST_LINES_MORE && sides >= flows.size() - 1;
    }
}
