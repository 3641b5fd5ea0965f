package io.certsift.extract.pdf;

import io.certsift.model.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;

/**
 * A table without rules, some of whose cells are of several lines: rows whose texts begin at the same places, three and more
 * beside each other. With two it would not be told from lines and their dates.
 *
 * @param rows the lines of each cell, row by row
 * @param lines how many lines it takes
 */
record LooseTable(List<List<List<Segment>>> rows, int lines) {
    private static final int FEWEST_COLUMNS = 3;
    private static final int FEWEST_ROWS = 2;
    /** Lines of one cell, at most; more are a text. */
    private static final int MOST_LINES = 5;
    /** Distance of two lines of a cell, in font sizes. */
    private static final float LEADING = 1.7f;
    /** Edges are the same within this many points. */
    private static final float SAME = 2.5f;

    /** Rows of a page's table stand so much further apart than the lines of its cells; columns of text do not. */
    private static final double PADDED = 1.08;

    /**
     * The segments of a page, each row of such a table one block: in a table with long texts in its last column, that would be
     * taken for a column of the page.
     */
    static List<Segment> blocks(List<Segment> segments, IntSupplier tables) {
        List<Segment> blocks = new ArrayList<>();
        List<List<Segment>> lines = CellGrid.rows(segments);
        for (int at = 0; at < lines.size(); ) {
            Optional<LooseTable> table = at(lines, at).filter(LooseTable::padded);
            blocks.addAll(table.isPresent() ? table.get().blocks(tables.getAsInt()) : lines.get(at));
            at += table.map(LooseTable::lines).orElse(1);
        }
        return blocks;
    }

    /** The table that begins with one of the lines of a column. */
    static Optional<LooseTable> at(List<List<Segment>> lines, int start) {
        List<Segment> first = lines.get(start);
        List<List<List<Segment>>> rows = new ArrayList<>();
        int at = start;
        while (at < lines.size() && opens(lines.get(at), first)) {
            List<List<Segment>> cells = new ArrayList<>();
            lines.get(at).forEach(segment -> cells.add(new ArrayList<>(List.of(segment))));
            int end = at + 1;
            while (end < lines.size() && end - at < MOST_LINES && goesOn(lines.get(end - 1), lines.get(end), first)) {
                lines.get(end)
                        .forEach(segment -> cells.get(column(segment, first)).add(segment));
                end++;
            }
            rows.add(cells);
            at = end;
        }
        LooseTable table = new LooseTable(rows, at - start);
        boolean broken = rows.stream().flatMap(List::stream).anyMatch(cell -> cell.size() > 1);
        return rows.size() >= FEWEST_ROWS && broken && table.wrapped() ? Optional.of(table) : Optional.empty();
    }

    /** Whether a line is the first one of a row of the table that another line begins. */
    private static boolean opens(List<Segment> line, List<Segment> first) {
        if (line.size() != first.size() || line.size() < FEWEST_COLUMNS) {
            return false;
        }
        for (int i = 0; i < line.size(); i++) {
            Segment segment = line.get(i);
            boolean flush = Math.abs(segment.left() - first.get(i).left()) < SAME
                    || DateCell.date(segment)
                            && Math.abs(segment.right() - first.get(i).right()) < SAME;
            if (!flush || !segment.cells().isEmpty() || segment.label()) {
                return false;
            }
        }
        return true;
    }

    private static boolean goesOn(List<Segment> above, List<Segment> line, List<Segment> first) {
        Segment segment = line.get(0);
        return line.size() < first.size()
                && segment.baseline() - above.get(0).baseline() <= LEADING * segment.size()
                && line.stream().allMatch(s -> s.cells().isEmpty() && column(s, first) >= 0);
    }

    /** The column that a stretch begins in; -1 if none begins there. */
    private static int column(Segment segment, List<Segment> first) {
        for (int i = 0; i < first.size(); i++) {
            if (Math.abs(segment.left() - first.get(i).left()) < SAME) {
                return i;
            }
        }
        return -1;
    }

    /** Whether each cell says one thing, broken for want of room. */
    private boolean wrapped() {
        return rows.stream()
                .allMatch(row ->
                        texts(row, 0, 0).stream().allMatch(cell -> cell.lines().size() == 1));
    }

    private boolean padded() {
        double inside = 0;
        double between = Double.POSITIVE_INFINITY;
        float end = Float.NaN;
        for (List<List<Segment>> row : rows) {
            float top = row.get(0).get(0).baseline();
            between = Float.isNaN(end) ? between : Math.min(between, top - end);
            end = top;
            for (List<Segment> cell : row) {
                for (int i = 1; i < cell.size(); i++) {
                    inside = Math.max(
                            inside, cell.get(i).baseline() - cell.get(i - 1).baseline());
                }
                end = Math.max(end, cell.get(cell.size() - 1).baseline());
            }
        }
        return between > PADDED * inside;
    }

    /** A block for each row. */
    List<Segment> blocks(int table) {
        List<Segment> blocks = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            blocks.add(Segment.block(texts(rows.get(row), table, row)));
        }
        return blocks;
    }

    private List<CellText> texts(List<List<Segment>> cells, int table, int row) {
        List<CellText> texts = new ArrayList<>();
        for (int column = 0; column < cells.size(); column++) {
            Cell place = new Cell(table, row, column);
            texts.add(new CellText(cells.get(column), Optional.of(place), room(column)));
        }
        return texts;
    }

    /** How wide the widest line of a column is. */
    private double room(int column) {
        return rows.stream()
                .flatMap(row -> row.get(column).stream())
                .mapToDouble(segment -> segment.right() - segment.left())
                .max()
                .orElse(0);
    }
}
