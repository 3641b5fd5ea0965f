package io.certsift.extract.pdf;

import io.certsift.extract.pdf.OpenRow.Alignment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Finds tables without rules whose cells are centred over the height of their rows: a name of two lines, and its status half-way
 * between them. Each row becomes a block, so that a status is never read with another row's name. They are looked for on the
 * whole page, and at both sides of the edges at which most stretches begin, since something else may stand beside them.
 */
final class AlignedTables {
    private static final int FEWEST_ROWS = 2;
    /** Edges beside which a table is looked for: those at which most stretches begin. */
    private static final int EDGES = 8;
    /** Stretches that begin at an edge, at least. */
    private static final int FEWEST_AT_EDGE = 3;
    /** Baselines this close, in font sizes, are one line: cells of one line and of two are half a line apart. */
    private static final float SAME_LINE = 0.2f;
    /** Distance of two rows, in font sizes. */
    private static final float APART = 5;
    /** Lines of a table, at most; more are columns of text. */
    private static final int MOST_LINES = 120;
    /** Titles of columns are no larger than this, in font sizes of their text. */
    private static final float TITLE = 1.1f;
    /** What stands closer to a table than this, in parts of the distance of its lines, and in its columns, goes on in them. */
    private static final float ENDED = 1.2f;

    private final List<Rule> rules;
    private final IntSupplier tables;
    private final ReadBudget budget;
    private final List<Segment> blocks = new ArrayList<>();
    private List<Segment> beside = List.of();
    private final Set<Segment> taken = Collections.newSetFromMap(new IdentityHashMap<>());

    private AlignedTables(List<Rule> rules, IntSupplier tables, ReadBudget budget) {
        this.rules = Rule.levelJoined(rules);
        this.tables = tables;
        this.budget = budget;
    }

    /**
     * @param segments of the upright text of a page
     * @param tables numbers the tables of the document
     */
    static List<Segment> blocks(List<Segment> segments, List<Rule> rules, IntSupplier tables, ReadBudget budget) {
        AlignedTables found = new AlignedTables(rules, tables, budget);
        found.find(segments, Float.NEGATIVE_INFINITY, Float.POSITIVE_INFINITY);
        for (float edge : edges(segments)) {
            found.find(segments, Float.NEGATIVE_INFINITY, edge);
            found.find(segments, edge, Float.POSITIVE_INFINITY);
        }
        if (found.blocks.isEmpty()) {
            return segments;
        }
        List<Segment> all = new ArrayList<>(segments);
        all.removeIf(found.taken::contains);
        all.addAll(found.blocks);
        return all;
    }

    private static List<Float> edges(List<Segment> segments) {
        Map<Integer, List<Segment>> starts = new TreeMap<>();
        segments.forEach(s -> starts.computeIfAbsent(Math.round(s.left()), k -> new ArrayList<>())
                .add(s));
        return starts.values().stream()
                .filter(some -> some.size() >= FEWEST_AT_EDGE)
                .sorted(Comparator.<List<Segment>>comparingInt(List::size).reversed())
                .limit(EDGES)
                .map(some -> ColumnFinder.left(some) - 1)
                .toList();
    }

    /** Looks between two edges; what reaches over one of them ends a table. */
    private void find(List<Segment> segments, float left, float right) {
        beside = segments.stream()
                .filter(s -> s.right() <= left || s.left() >= right)
                .toList();
        float end = Math.min(right, (float)
                segments.stream().mapToDouble(Segment::right).max().orElse(0));
        List<List<Segment>> run = new ArrayList<>();
        for (List<Segment> line : lines(segments)) {
            List<Segment> inside = line.stream()
                    .filter(s -> s.right() > left && s.left() < right)
                    .toList();
            boolean within = inside.stream()
                    .allMatch(s -> s.left() >= left
                            && s.right() <= right
                            && s.cells().isEmpty()
                            && !s.label()
                            && !taken.contains(s));
            if (!within) {
                find(run, end);
                run.clear();
            } else if (!inside.isEmpty()) {
                run.add(inside);
            }
        }
        find(run, end);
    }

    /** Stretches by line, top to bottom, those of a line from left to right. */
    private static List<List<Segment>> lines(List<Segment> segments) {
        List<Segment> sorted = new ArrayList<>(segments);
        sorted.sort(Comparator.comparing(Segment::baseline).thenComparing(Segment::left));
        List<List<Segment>> lines = new ArrayList<>();
        for (Segment segment : sorted) {
            List<Segment> last = lines.isEmpty() ? List.of() : lines.get(lines.size() - 1);
            if (last.isEmpty() || segment.baseline() - last.get(0).baseline() > SAME_LINE * segment.size()) {
                lines.add(new ArrayList<>());
            }
            lines.get(lines.size() - 1).add(segment);
        }
        lines.forEach(line -> line.sort(Comparator.comparing(Segment::left)));
        return lines;
    }

    private void find(List<List<Segment>> lines, float right) {
        for (int at = 0; at < lines.size(); ) {
            at = Math.max(at + 1, table(lines, at, right));
        }
    }

    /** Makes blocks of the table that begins with a line, if one does; the line behind it, or 0. */
    private int table(List<List<Segment>> lines, int at, float right) {
        int end = Math.min(lines.size(), at + MOST_LINES);
        TableColumns columns;
        @Nullable RowCuts best;
        do { // what stands below a table may make columns that it has not
            columns = new TableColumns(right);
            end = grown(lines, at, end, columns);
            best = columns.size() < TableColumns.FEWEST ? null : best(lines, at, end, columns);
            if (best == null || best.used() == 0) {
                return 0;
            }
            end = at + best.used();
        } while (best.used() < best.lines());
        if (CardGrid.cards(best.rows())) {
            return end; // nor does a table begin within one of them
        }
        if (!best.told()
                || best.rows().stream().allMatch(OpenRow::labelled)
                        && best.rows().stream().anyMatch(row -> row.dated(0))
                || best.rows().stream().filter(row -> !row.title()).count() < FEWEST_ROWS
                || goesOn(lines, at, true, columns)
                || goesOn(lines, end, false, columns)
                || best.goesOn(beside)) {
            return 0;
        }
        add(best.rows(), columns.widest());
        return end;
    }

    /** The line behind the last one that stands in the columns of those before it. */
    private int grown(List<List<Segment>> lines, int at, int most, TableColumns columns) {
        int end = at;
        while (end < most
                && (end == at
                        || gap(lines, end) <= APART * lines.get(end).get(0).size())
                && columns.take(lines.get(end))) {
            budget.step();
            end++;
        }
        return end;
    }

    private RowCuts best(List<List<Segment>> lines, int at, int end, TableColumns columns) {
        BitSet ruled = ruled(lines, at, end, columns);
        List<List<Segment>> part = lines.subList(at, end);
        Wraps wraps = new Wraps(part, columns);
        return Arrays.stream(Alignment.values())
                .map(alignment -> new RowCuts(part, wraps, alignment, ruled, budget))
                .reduce((best, other) -> other.betterThan(best) ? other : best)
                .orElseThrow();
    }

    /**
     * The lines of a possible table over which a rule runs from its first column to its last one, counted from its first line:
     * that one only if the line over it fills the columns as their titles do, since a rule may stand under the heading of a section.
     */
    private BitSet ruled(List<List<Segment>> lines, int at, int end, TableColumns columns) {
        BitSet ruled = new BitSet();
        for (int i = Math.max(1, at); i < end; i++) {
            float above = lines.get(i - 1).get(0).baseline();
            float below = lines.get(i).get(0).baseline() - lines.get(i).get(0).size() / 2;
            boolean rule = rules.stream().anyMatch(r -> r.at() > above && r.at() < below && columns.spanned(r));
            ruled.set(i - at, rule && (i > at || titled(lines.get(i - 1), lines.get(i), columns)));
        }
        return ruled;
    }

    private static boolean titled(List<Segment> title, List<Segment> first, TableColumns columns) {
        return columns.filled(title)
                && title.get(0).size() < TITLE * first.get(0).size();
    }

    /**
     * Whether the text of a table's columns goes on across its upper or lower end, or that of a column other than the first: at
     * the next lines, since those of two columns of a page are seldom level.
     */
    private static boolean goesOn(List<List<Segment>> lines, int at, boolean above, TableColumns columns) {
        int step = above ? -1 : 1;
        int outside = above ? at - 1 : at;
        if (at == 0 || outside >= lines.size()) {
            return false;
        }
        boolean close = gap(lines, at) < ENDED * columns.leading() && !bold(lines.get(at)) && !bold(lines.get(at - 1));
        boolean goesOn = close && near(lines, outside, outside - step);
        for (int i = outside; i >= 0 && i < lines.size() && near(lines, i, outside - step); i += step) {
            goesOn |= lines.get(i).get(0).left() > columns.right(0);
        }
        return goesOn;
    }

    private static boolean near(List<List<Segment>> lines, int outside, int last) {
        Segment first = lines.get(outside).get(0);
        return Math.abs(first.baseline() - lines.get(last).get(0).baseline()) < APART * first.size();
    }

    private static boolean bold(List<Segment> line) {
        return line.stream().allMatch(Segment::bold);
    }

    private void add(List<OpenRow> rows, double[] rooms) {
        int table = tables.getAsInt();
        for (int number = 0; number < rows.size(); number++) {
            OpenRow row = rows.get(number);
            row.cells().forEach(taken::addAll);
            blocks.add(Segment.block(row.texts(table, number, rooms)));
        }
    }

    private static float gap(List<List<Segment>> lines, int line) {
        return lines.get(line).get(0).baseline() - lines.get(line - 1).get(0).baseline();
    }
}
