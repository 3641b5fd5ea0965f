package io.certsift.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds rows of cells without rules, such as badges, in text that is one column: lines that stand closely
 * below the first ones, flush with them or centred under them, are theirs. Each cell becomes a block, so that a name that is
 * broken in its cell is not read across.
 */
final class CellGrid {
    private static final int FEWEST_CELLS = 2;
    /** Fewest that are told from labels and their text by no more than their left edges. */
    private static final int FEWEST_FLUSH = 3;
    /** More stretches on a line are a drawing. */
    private static final int MOST_CELLS = 12;
    /** More lines are columns of text. */
    private static final int MOST_LINES = 6;
    /** Distance of two lines of a cell, in font sizes. */
    private static final float LEADING = 1.7f;
    /** Left edges, or middles, are the same within this many points. */
    private static final float SAME = 2.5f;

    /** Text stands so many points to the right of its column's title, at most. */
    private static final float INDENT = 20;

    /** Lines over and under a row in which one must reach across it, to tell it from lines of columns that are level by chance. */
    private static final int AROUND = 6;

    /** Share of the distance of two cells that is room for the text of the first, at least: the rest may be padding. */
    static final double ROOM = 0.75;

    private final boolean columnsKnown;
    private final List<Segment> blocks = new ArrayList<>();

    private CellGrid(boolean columnsKnown) {
        this.columnsKnown = columnsKnown;
    }

    /** @param segments of one column */
    static List<Segment> blocks(List<Segment> segments) {
        return blocks(segments, new CellGrid(true));
    }

    /**
     * Finds only what cannot be columns of a page: cells that all end with a date, text right across over or under them.
     *
     * @param segments of a page whose columns are not known yet
     */
    static List<Segment> sureBlocks(List<Segment> segments) {
        return blocks(segments, new CellGrid(false));
    }

    private static List<Segment> blocks(List<Segment> segments, CellGrid grid) {
        List<List<Segment>> rows = rows(segments);
        int last = -1;
        for (int at = 0; at < rows.size(); ) {
            List<List<Segment>> cells = cells(rows.get(at));
            int end = at + 1;
            while (!cells.isEmpty() && end < rows.size() && end - at <= MOST_LINES && goesOn(cells, rows, end)) {
                place(rows.get(end), cells);
                end++;
            }
            boolean told = grid.columnsKnown ? brokenCells(cells, rows.subList(at, end)) : ended(cells);
            if (end - at <= MOST_LINES && told && (grid.columnsKnown || at == last || crossed(rows, at, end, cells))) {
                grid.add(cells);
                last = end;
            } else {
                rows.subList(at, end).forEach(grid.blocks::addAll);
            }
            at = end;
        }
        return grid.blocks;
    }

    /** Stretches by line, top to bottom, those of a line from left to right. */
    static List<List<Segment>> rows(List<Segment> segments) {
        List<Segment> sorted = new ArrayList<>(segments);
        sorted.sort(Comparator.comparing(Segment::baseline).thenComparing(Segment::left));
        List<List<Segment>> rows = new ArrayList<>();
        for (Segment segment : sorted) {
            if (rows.isEmpty() || !rows.get(rows.size() - 1).get(0).level(segment)) {
                rows.add(new ArrayList<>());
            }
            rows.get(rows.size() - 1).add(segment);
        }
        rows.forEach(row -> row.sort(Comparator.comparing(Segment::left)));
        return rows;
    }

    /** The first line of each cell of a row; empty if it is none of such cells. */
    private static List<List<Segment>> cells(List<Segment> row) {
        boolean plain =
                row.stream().allMatch(segment -> segment.cells().isEmpty() && !segment.label() && !segment.date());
        if (row.size() < FEWEST_CELLS || row.size() > MOST_CELLS || !plain) {
            return List.of();
        }
        List<List<Segment>> cells = new ArrayList<>();
        row.forEach(segment -> cells.add(new ArrayList<>(List.of(segment))));
        return cells;
    }

    /** Rows of a table have a column of dates, or a text in each cell of each line; a line of nothing but dates ends badges. */
    private static boolean brokenCells(List<List<Segment>> cells, List<List<Segment>> lines) {
        boolean column = cells.stream()
                .anyMatch(cell -> cell.stream().filter(Segment::date).count() > 1);
        boolean partial = lines.stream().anyMatch(line -> line.size() < cells.size());
        boolean dates = lines.get(lines.size() - 1).stream().allMatch(Segment::date);
        boolean centred = cells.stream().allMatch(CellGrid::centred);
        boolean told = centred || ended(cells) || cells.size() >= FEWEST_FLUSH && (partial || dates);
        return !column && lines.size() > 1 && told;
    }

    private static boolean goesOn(List<List<Segment>> cells, List<List<Segment>> rows, int at) {
        Segment next = rows.get(at).get(0);
        boolean whole =
                rows.get(at).size() >= cells.size() && !rows.get(at).stream().allMatch(Segment::date);
        if (whole && rows.get(at - 1).size() < cells.size()) {
            return false;
        }
        float pitch = next.baseline() - rows.get(at - 1).get(0).baseline();
        return pitch <= LEADING * next.size()
                && rows.get(at).stream()
                        .allMatch(segment -> cellOf(segment, cells).isPresent());
    }

    private static void place(List<Segment> row, List<List<Segment>> cells) {
        row.forEach(segment -> cellOf(segment, cells).orElseThrow().add(segment));
    }

    private static Optional<List<Segment>> cellOf(Segment segment, List<List<Segment>> cells) {
        return cells.stream()
                .filter(cell -> segment.cells().isEmpty() && under(segment, cell.get(0)))
                .findFirst();
    }

    private static boolean under(Segment segment, Segment first) {
        return Math.abs(segment.left() - first.left()) < SAME || Math.abs(middle(segment) - middle(first)) < SAME;
    }

    private static boolean ended(List<List<Segment>> cells) {
        return !cells.isEmpty() && cells.stream().allMatch(CellGrid::endsWithDate);
    }

    /** Whether a line near a row reaches across the gap before its second cell, and the line over it is none of two titles. */
    private static boolean crossed(List<List<Segment>> rows, int at, int end, List<List<Segment>> cells) {
        float left =
                (float) cells.get(0).stream().mapToDouble(Segment::right).max().orElse(0);
        boolean titles = at > 0
                && rows.get(at - 1).stream()
                                .filter(segment -> cells.stream().anyMatch(cell -> over(segment, cell.get(0))))
                                .count()
                        > 1;
        return !titles && crossed(rows, at, end, left, ColumnFinder.left(cells.get(1)));
    }

    /**
     * Whether a line near some lines reaches across the gap from one place to another: then it is no gutter of the page.
     *
     * @param at the first of the lines
     * @param end the one behind the last
     */
    static boolean crossed(List<List<Segment>> rows, int at, int end, float left, float right) {
        List<List<Segment>> around = new ArrayList<>(rows.subList(Math.max(0, at - AROUND), at));
        around.addAll(rows.subList(end, Math.min(rows.size(), end + AROUND)));
        return around.stream()
                .flatMap(List::stream)
                .anyMatch(segment -> segment.left() < left && segment.right() > right);
    }

    /** Whether a title may be that of a column: text hangs behind its bullet. */
    private static boolean over(Segment title, Segment first) {
        return Math.abs(title.left() - first.left()) < INDENT || under(title, first);
    }

    /** Whether it ends with a date after something else: "Kubernetes Administrator", "CNCF, 2024". */
    private static boolean endsWithDate(List<Segment> cell) {
        return cell.size() > 1
                && DateCell.withDate(cell.get(cell.size() - 1))
                && cell.subList(0, cell.size() - 1).stream().noneMatch(Segment::date);
    }

    /** Whether no line begins where the first one does. */
    private static boolean centred(List<Segment> cell) {
        Segment first = cell.get(0);
        return cell.size() > 1
                && cell.subList(1, cell.size()).stream().noneMatch(line -> Math.abs(line.left() - first.left()) < SAME);
    }

    private static float middle(Segment segment) {
        return (segment.left() + segment.right()) / 2;
    }

    private void add(List<List<Segment>> cells) {
        double widest = cells.stream()
                .flatMap(List::stream)
                .mapToDouble(segment -> segment.right() - segment.left())
                .max()
                .orElse(0);
        double wide = (ColumnFinder.left(cells.get(1)) - ColumnFinder.left(cells.get(0))) * ROOM;
        double room = Math.max(widest, wide);
        blocks.add(Segment.block(cells.stream()
                .map(cell -> new CellText(cell, Optional.empty(), room))
                .toList()));
    }
}
