package io.certsift.extract.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Finds tables of facts without upright rules: rows whose cells share their edges, one of them a date, and whose further
 * lines stand flush below the first. If a cell of one is broken, each row becomes a block, so that columns are looked for around it and a name that is
 * broken in its cell stays whole.
 */
final class OpenTables {
    /** A title and its date are a row of two. */
    private static final int FEWEST_CELLS = 2;
    /** More stretches on a line are a drawing. */
    private static final int MOST_CELLS = 6;
    /** More lines are columns of text. */
    private static final int MOST_LINES = 5;
    /** Names beside short notes that are broken, at least. */
    private static final int FEWEST_BROKEN = 2;
    /** Distance of two lines of a cell, in font sizes. */
    private static final float LEADING = 1.7f;
    /** Lines of other columns may stand between two of one. */
    private static final int CLOSE_LINES = 2;
    /** Distance of two rows, in font sizes. */
    private static final float APART = 5;
    /** Left edges, right edges or middles are the same within this many points. */
    private static final float SAME = 2.5f;

    private final List<List<Segment>> lines;
    private final boolean columnKnown;
    private final IntSupplier tables;
    private final ReadBudget budget;
    private final Set<Segment> taken = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Segment> blocks = new ArrayList<>();

    private OpenTables(List<List<Segment>> lines, boolean columnKnown, IntSupplier tables, ReadBudget budget) {
        this.lines = lines;
        this.columnKnown = columnKnown;
        this.tables = tables;
        this.budget = budget;
    }

    /**
     * @param segments of the upright text of a page
     * @param tables numbers the tables of the document
     */
    static List<Segment> blocks(List<Segment> segments, IntSupplier tables, ReadBudget budget) {
        return blocks(segments, new OpenTables(CellGrid.rows(segments), false, tables, budget));
    }

    /**
     * Tells them by short notes beside broken names too, which might be columns of a page.
     *
     * @param segments of one column
     * @param tables numbers the tables of the document
     */
    static List<Segment> ofColumn(List<Segment> segments, IntSupplier tables, ReadBudget budget) {
        return blocks(segments, new OpenTables(CellGrid.rows(segments), true, tables, budget));
    }

    private static List<Segment> blocks(List<Segment> segments, OpenTables open) {
        for (int at = 0; at < open.lines.size(); ) {
            at = Math.max(at + 1, open.table(at));
        }
        if (open.blocks.isEmpty()) {
            return segments;
        }
        List<Segment> all = new ArrayList<>(segments);
        all.removeIf(open.taken::contains);
        all.addAll(open.blocks);
        return all;
    }

    /** Makes blocks of the table that begins with a line, if one does; the line behind it, or 0. */
    private int table(int at) {
        List<Segment> first = lines.get(at);
        int most = Math.min(first.size(), MOST_CELLS);
        for (int cells = most; cells >= FEWEST_CELLS && cells >= most - 1; cells--) {
            List<Segment> head = first.subList(first.size() - cells, first.size());
            boolean plain = head.stream().allMatch(OpenTables::plain);
            int end = plain ? table(at, head) : 0;
            if (end > 0) {
                return end;
            }
        }
        return 0;
    }

    private static boolean plain(Segment segment) {
        return segment.cells().isEmpty() && !segment.label();
    }

    private int table(int at, List<Segment> head) {
        if (amid(at, head) || at + 1 < lines.size() && sections(head, lines.get(at + 1))) {
            return 0;
        }
        List<OpenRow> rows = new ArrayList<>(List.of(OpenRow.of(head)));
        int end = at + 1;
        while (end < lines.size() && goesOn(rows, head, end)) {
            end++;
        }
        double[] rooms = OpenRow.rooms(rows, head.size());
        boolean gutter = head.size() > FEWEST_CELLS
                && !TableSigns.numbered(rows)
                && !CellGrid.crossed(
                        lines, at, end, head.get(0).right(), head.get(1).left());
        long broken = rows.stream().filter(row -> row.broken(row.rooms(rooms))).count();
        boolean told = TableSigns.told(rows) || columnKnown && broken >= FEWEST_BROKEN && TableSigns.noted(rows);
        if (gutter || CardGrid.cards(rows) || !told || broken == 0) {
            return 0;
        }
        int table = tables.getAsInt();
        for (int number = 0; number < rows.size(); number++) {
            OpenRow row = rows.get(number);
            double[] own = row.rooms(rooms);
            if (head.size() > FEWEST_CELLS || row.broken(own)) {
                row.cells().forEach(taken::addAll);
                blocks.add(Segment.block(row.named(table, number, own)));
            }
        }
        return end;
    }

    /** Whether text right of the first column goes on from above: what begins amid columns of a page is no table. */
    private boolean amid(int at, List<Segment> head) {
        return lines.subList(Math.max(0, at - CLOSE_LINES), at).stream()
                .flatMap(List::stream)
                .anyMatch(above -> head.stream()
                        .skip(1)
                        .anyMatch(cell ->
                                cell.baseline() - above.baseline() <= LEADING * cell.size() && flush(above, cell)));
    }

    /** Whether two stretches head sections beside each other: larger than what follows, which is more than a date. */
    private static boolean sections(List<Segment> head, List<Segment> next) {
        return head.size() == FEWEST_CELLS
                && next.size() == FEWEST_CELLS
                && head.get(0).size() > GutterSides.HEADING * next.get(0).size()
                && head.get(1).size() > GutterSides.HEADING * next.get(1).size()
                && !next.get(1).date();
    }

    /** Whether a line begins a further row or goes on in the last one. */
    private boolean goesOn(List<OpenRow> rows, List<Segment> head, int at) {
        budget.step();
        List<Segment> line = lines.get(at);
        float pitch = line.get(0).baseline() - lines.get(at - 1).get(0).baseline();
        float size = Math.max(line.get(0).size(), lines.get(at - 1).get(0).size());
        @Nullable Segment[] placed = placed(line, head, rows.get(rows.size() - 1));
        if (placed.length == 0 || pitch > APART * size) {
            return false;
        }
        if (Arrays.stream(placed).allMatch(segment -> segment == null)) {
            return at + 1 < lines.size() && placed(lines.get(at + 1), head, rows.get(rows.size() - 1)).length > 0;
        }
        OpenRow last = rows.get(rows.size() - 1);
        boolean close = pitch <= LEADING * size;
        boolean full = Arrays.stream(placed).allMatch(segment -> segment != null) && !(close && last.datedBy(placed));
        boolean alone = !columnKnown && head.size() == FEWEST_CELLS && line.size() == 1;
        if (full || !close && placed[0] != null && (alone || line.size() > 1)) {
            List<List<Segment>> cells = new ArrayList<>();
            for (Segment segment : placed) {
                cells.add(segment == null ? new ArrayList<>() : new ArrayList<>(List.of(segment)));
            }
            rows.add(new OpenRow(cells));
            return true;
        }
        int lines = last.cells().stream().mapToInt(List::size).max().orElse(0);
        if (!close || lines >= MOST_LINES || last.headedBy(placed)) {
            return false;
        }
        for (int column = 0; column < placed.length; column++) {
            Segment segment = placed[column];
            if (segment != null) {
                last.cells().get(column).add(segment);
            }
        }
        return true;
    }

    /**
     * The stretches of a line by the column of a table that they stand in; none if one of them stands in no column, but for
     * what stands on the left of the table.
     */
    private static @Nullable Segment[] placed(List<Segment> line, List<Segment> head, OpenRow last) {
        @Nullable Segment[] placed = new @Nullable Segment[head.size()];
        int from = 0;
        for (Segment segment : line) {
            if (from == 0 && segment.right() < head.get(0).left() - SAME) {
                continue;
            }
            int column = from;
            while (column < head.size() && !flush(segment, head.get(column))) {
                column++;
            }
            boolean over = column + 1 < head.size()
                    && segment == line.get(line.size() - 1)
                    && segment.right() > left(last, column + 1, head);
            if (column == head.size() || over || !plain(segment)) {
                return new @Nullable Segment[0];
            }
            placed[column] = segment;
            from = column + 1;
        }
        return placed;
    }

    /** Where a cell of the last row begins, or that of the first one if it has none there. */
    private static float left(OpenRow last, int column, List<Segment> head) {
        List<Segment> cell = last.cells().get(column);
        return cell.isEmpty() ? head.get(column).left() : ColumnFinder.left(cell);
    }

    private static boolean flush(Segment segment, Segment first) {
        return Math.abs(segment.left() - first.left()) < SAME
                || Math.abs(segment.right() - first.right()) < SAME
                || Math.abs(segment.left() + segment.right() - first.left() - first.right()) < 2 * SAME;
    }
}
