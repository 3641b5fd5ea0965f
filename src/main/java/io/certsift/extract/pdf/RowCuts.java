package io.certsift.extract.pdf;

import io.certsift.extract.pdf.OpenRow.Alignment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Cuts the lines of a table into rows in which all cells begin, end or have their middle at one height. Of several ways that is taken
 * against which least speaks: names that are torn, names that are joined, cells that are empty.
 */
final class RowCuts {
    /** Lines of a cell, at most; more are columns of text. */
    private static final int MOST_IN_CELL = 5;
    /** Lines of a row at different heights, at most. */
    private static final int MOST_IN_ROW = 12;
    /** Distance of two lines of a cell, in font sizes. */
    private static final float LEADING = 1.7f;
    /** Rows are at least as far apart as the lines of a cell, in parts of their distance. */
    private static final float APART = 0.95f;
    /** Two heights in one row are the same within this many font sizes. */
    private static final float SAME = 0.17f;

    /** What speaks against a cut after a line that was broken for want of room, in the column with most text. */
    private static final double TORN = 1;
    /** Against a row with a line after one that was not. */
    private static final double JOINED = 1;
    /** Against one with a further line in another column too, of which that is not sure. */
    private static final double LEVEL = 1.25;
    /** Against each cell of a row that is empty. */
    private static final double EMPTY = 0.5;
    /** Against a row with a rule on one side of it alone. */
    private static final double HALF_RULED = 0.3;
    /** More for each row and each column beside its first tells that they are no rows. */
    private static final double DOUBTFUL = 0.65;
    /** The same of rows all lines of whose cells are level. */
    private static final double DOUBTFUL_IF_LEVEL = 0.25;
    /** Broken lines that tell of rows that are not centred, at least. */
    private static final int FEWEST_BROKEN = 2;

    private final List<List<Segment>> lines;
    private final Wraps wraps;
    private final ReadBudget budget;
    private final Alignment alignment;
    private final BitSet ruled;
    private final List<OpenRow> rows;
    private double cost;
    private int used;

    /**
     * @param lines from top to bottom, the stretches of each at one height
     * @param wraps of these lines
     * @param ruled the lines over which a rule parts them from the one before
     */
    RowCuts(List<List<Segment>> lines, Wraps wraps, Alignment alignment, BitSet ruled, ReadBudget budget) {
        this.alignment = alignment;
        this.ruled = ruled;
        this.lines = lines;
        this.budget = budget;
        this.wraps = wraps;
        rows = cut();
    }

    /** The rows that begin with the first line, as many as can be told; none if none can. */
    List<OpenRow> rows() {
        return rows;
    }

    /**
     * Whether the rows are told by rules, or by their cells: some are centred beside others of more lines, or several were
     * broken for want of room; and little speaks against it.
     */
    boolean told() {
        boolean uneven = rows.stream().anyMatch(OpenRow::uneven);
        int others = wraps.columns() - 1;
        boolean centred = alignment == Alignment.MIDDLE && uneven;
        boolean sure = others > 1 || rows.stream().anyMatch(row -> row.interleaved(SAME));
        double each = cost / rows.size();
        return !ruled.isEmpty() && each <= DOUBTFUL
                || centred && each <= (sure ? others * DOUBTFUL : DOUBTFUL_IF_LEVEL)
                || uneven && each <= DOUBTFUL_IF_LEVEL && wrapped();
    }

    /** Whether all further lines of the column with most text go on broken ones, several of them for sure. */
    private boolean wrapped() {
        List<Integer> further = IntStream.range(0, used)
                .filter(line -> rows.stream().anyMatch(row -> wraps.further(line, row)))
                .boxed()
                .toList();
        return further.stream().filter(wraps::broken).count() >= FEWEST_BROKEN
                && further.stream().allMatch(wraps::goesOn);
    }

    /** Whether more lines are told than in another way, or as many with less against it. */
    boolean betterThan(RowCuts other) {
        return used > other.used || used == other.used && cost < other.cost;
    }

    private List<OpenRow> cut() {
        double[] costs = new double[lines.size() + 1];
        int[] starts = new int[lines.size() + 1];
        Arrays.fill(costs, Double.POSITIVE_INFINITY);
        costs[0] = 0;
        for (int end = 1; end <= lines.size(); end++) {
            for (int start = end - 1; start >= Math.max(0, end - MOST_IN_ROW); start--) {
                double sum = Double.isFinite(costs[start]) ? costs[start] + cost(start, end) : costs[start];
                if (sum < costs[end]) {
                    costs[end] = sum;
                    starts[end] = start;
                    used = end;
                }
            }
        }
        cost = costs[used];
        List<OpenRow> found = new ArrayList<>();
        for (int end = used; end > 0; end = starts[end]) {
            found.add(row(starts[end], end));
        }
        Collections.reverse(found);
        return found;
    }

    int lines() {
        return lines.size();
    }

    /** Whether what stands beside the rows may be further cells of them. */
    boolean goesOn(List<Segment> beside) {
        long with = rows.stream()
                .filter(row -> beside.stream().anyMatch(other -> row.goesOn(other, alignment, SAME)))
                .count();
        return 2 * with >= rows.size();
    }

    /** How many lines the rows take. */
    int used() {
        return used;
    }

    /** What speaks against a row of the lines from one to before another; infinite if they cannot be one. */
    private double cost(int start, int end) {
        budget.step();
        OpenRow row = row(start, end);
        if (start > 0 && gap(start) < APART * wraps.leading() || !row.aligned(alignment, SAME) || !whole(row)) {
            return Double.POSITIVE_INFINITY;
        }
        boolean parted = ruled.get(start) || start > 0 && gap(start) >= Wraps.PADDED * wraps.leading();
        double against = start > 0 && !parted && wraps.broken(start) ? TORN : 0;
        against += ruled.get(start) == ruled.get(end) ? 0 : HALF_RULED;
        against += EMPTY * row.cells().stream().filter(List::isEmpty).count();
        boolean level = false;
        for (int at = start + 1; at < end; at++) {
            if (ruled.get(at) || gap(at) > Wraps.PADDED * wraps.leading()) {
                return Double.POSITIVE_INFINITY;
            }
            against += wraps.whole(at) ? JOINED : 0;
            level |= wraps.level(at);
        }
        return against + (level ? LEVEL : 0);
    }

    private float gap(int line) {
        return lines.get(line).get(0).baseline() - lines.get(line - 1).get(0).baseline();
    }

    /** Whether the lines of its cells follow closely, and are no items of lists. */
    private static boolean whole(OpenRow row) {
        return row.cells().stream().allMatch(cell -> {
            for (int i = 1; i < cell.size(); i++) {
                float pitch = cell.get(i).baseline() - cell.get(i - 1).baseline();
                boolean item = bulleted(cell.get(0)) && bulleted(cell.get(i));
                if (item || pitch > LEADING * cell.get(i).size()) {
                    return false;
                }
            }
            return cell.size() <= MOST_IN_CELL;
        });
    }

    private static boolean bulleted(Segment segment) {
        return BulletColumns.mark(segment.glyphs().get(0).text());
    }

    private OpenRow row(int start, int end) {
        List<List<Segment>> cells = new ArrayList<>();
        for (int i = 0; i < wraps.columns(); i++) {
            cells.add(new ArrayList<>());
        }
        lines.subList(start, end)
                .forEach(line ->
                        line.forEach(segment -> cells.get(wraps.column(segment)).add(segment)));
        return new OpenRow(cells);
    }
}
