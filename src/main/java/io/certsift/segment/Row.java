package io.certsift.segment;

import io.certsift.model.Cell;
import io.certsift.model.Link;
import io.certsift.model.TextLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The lines of one row of a table, those of one stream of reading or of all; a line that stands in no table is a row of its own. */
record Row(List<TextLine> lines) {
    /** Word makes no more columns; a row with more is drawn by something else, and each cell would be looked for among all. */
    private static final int MOST_COLUMNS = 63;

    /** The row that begins with a line. */
    static Row at(List<TextLine> lines, int start) {
        int end = start + 1;
        while (end < lines.size() && sameRow(lines.get(start), lines.get(end))) {
            end++;
        }
        return new Row(lines.subList(start, end));
    }

    /** The row that begins with a line, in all streams of reading. */
    static Row across(List<TextLine> lines, int start) {
        Optional<Cell> first = lines.get(start).cell();
        int end = start + 1;
        while (end < lines.size()
                && first.isPresent()
                && lines.get(end)
                        .cell()
                        .filter(cell -> cell.table() == first.get().table()
                                && cell.row() == first.get().row())
                        .isPresent()) {
            end++;
        }
        return new Row(lines.subList(start, end));
    }

    /** Rows of one table that follow each other, from a line on. */
    static List<Row> table(List<TextLine> lines, int start) {
        List<Row> rows = new ArrayList<>(List.of(at(lines, start)));
        int next = start + rows.get(0).lines().size();
        while (next < lines.size() && sameTable(lines.get(start), lines.get(next))) {
            Row row = at(lines, next);
            rows.add(row);
            next += row.lines().size();
        }
        return rows;
    }

    private static boolean sameTable(TextLine first, TextLine other) {
        return first.cell().isPresent()
                && other.cell()
                        .filter(cell -> cell.table() == first.cell().get().table())
                        .isPresent()
                && other.visibility() == first.visibility()
                && other.flow() == first.flow();
    }

    private static boolean sameRow(TextLine first, TextLine other) {
        return sameTable(first, other)
                && first.cell().orElseThrow().row()
                        == other.cell().orElseThrow().row();
    }

    static int column(TextLine line) {
        return line.cell().map(Cell::column).orElse(0);
    }

    /** Lines as one, a tab between them, in the place of the first. */
    static TextLine joined(List<TextLine> lines, String between) {
        StringBuilder text = new StringBuilder();
        List<Link> links = new ArrayList<>();
        for (TextLine line : lines) {
            if (!text.isEmpty()) {
                text.append(between);
            }
            int offset = text.length();
            line.links().forEach(link -> links.add(link.shift(offset)));
            text.append(line.text());
        }
        return lines.get(0).saying(text.toString(), links);
    }

    /** Whether it has several cells, of one line each, and no more than a table of facts has. */
    boolean facts() {
        return lines.size() > 1
                && lines.size() <= MOST_COLUMNS
                && lines.get(0).cell().isPresent()
                && cells().size() == lines.size();
    }

    /** The lines of each cell, from left to right. */
    List<List<TextLine>> cells() {
        List<List<TextLine>> cells = new ArrayList<>();
        for (TextLine line : lines) {
            int last = cells.size() - 1;
            if (last >= 0 && column(cells.get(last).get(0)) == column(line)) {
                cells.get(last).add(line);
            } else {
                cells.add(new ArrayList<>(List.of(line)));
            }
        }
        return cells;
    }

    /** What stands in a column, if that is one line. */
    Optional<TextLine> at(int column) {
        List<TextLine> there =
                lines.stream().filter(line -> column(line) == column).toList();
        return there.size() == 1 ? Optional.of(there.get(0)) : Optional.empty();
    }

    /** The same row with more cells. */
    Row with(List<TextLine> more) {
        List<TextLine> all = new ArrayList<>(lines);
        all.addAll(more);
        all.sort(Comparator.comparingInt(Row::column));
        return new Row(all);
    }
}
