package io.certsift.extract.pdf;

import io.certsift.model.Cell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Finds the cells of tables with rules, and cards with borders or backgrounds, and makes one block of each row of them:
 * what stands in different cells is then never put on one line, and what stands in one never torn apart.
 */
final class RuledCells {
    /** A cell of more lines lays out a page: columns are looked for in it. */
    private static final int MOST_LINES = 6;
    /** Widest blank, in points, at the side of a cell that is taken to be kept free of text. */
    private static final double PADDING = 8;
    /** Rules of neighbouring cells are the same within this many points. */
    private static final double SAME = 3;

    /** A rectangle between four rules, in points as displayed. */
    private record Box(double left, double top, double right, double bottom) {
        /** Cards are as high as what stands in them; cells of a table share their rules. */
        boolean sameRow(Box other) {
            boolean apart = other.left > right + SAME;
            return Math.abs(top - other.top) < SAME && (apart || Math.abs(bottom - other.bottom) < SAME);
        }

        boolean under(Box other) {
            return Math.abs(top - other.bottom) < SAME;
        }

        boolean nextTo(Box other) {
            return Math.abs(other.left - right) < SAME;
        }
    }

    private final List<Rule> upright;
    private final List<Rule> level;
    private final ReadBudget budget;
    private final Map<Box, List<Segment>> boxes = new LinkedHashMap<>();
    private final List<Segment> blocks = new ArrayList<>();

    private RuledCells(List<Rule> rules, ReadBudget budget) {
        upright = rules.stream().filter(Rule::upright).toList();
        level = rules.stream().filter(rule -> !rule.upright()).toList();
        this.budget = budget;
    }

    /**
     * @param segments of the upright text of a page
     * @param tables numbers the tables of the document
     */
    static List<Segment> blocks(List<Segment> segments, List<Rule> rules, IntSupplier tables, ReadBudget budget) {
        RuledCells cells = new RuledCells(rules, budget);
        if (cells.upright.size() < 2 || cells.level.size() < 2) {
            return segments;
        }
        segments.forEach(cells::sort);
        cells.makeBlocks(tables);
        return cells.blocks;
    }

    private void sort(Segment segment) {
        for (Segment part : parted(segment)) {
            Box box = box(part);
            if (box == null) {
                blocks.add(part);
            } else {
                boxes.computeIfAbsent(box, b -> new ArrayList<>()).add(part);
            }
        }
    }

    /** The parts of a stretch between the upright rules that pass through its gaps. */
    private List<Segment> parted(Segment segment) {
        List<Segment> parts = new ArrayList<>();
        List<Glyph> part = new ArrayList<>();
        Glyph last = null;
        double y = middle(segment);
        for (Glyph glyph : segment.glyphs()) {
            if (!glyph.blank()) {
                if (last != null && ruleBetween(last.right(), glyph.x(), y)) {
                    parts.add(new Segment(part));
                    part = new ArrayList<>();
                }
                last = glyph;
            }
            part.add(glyph);
        }
        parts.add(parts.isEmpty() ? segment : new Segment(part));
        return parts;
    }

    private boolean ruleBetween(double left, double right, double y) {
        budget.step();
        return right > left
                && upright.stream().anyMatch(rule -> left < rule.at() && rule.at() < right && rule.spans(y));
    }

    private static double middle(Segment segment) {
        return segment.baseline() - 0.3 * segment.size();
    }

    private @Nullable Box box(Segment segment) {
        budget.step();
        double x = (segment.left() + segment.right()) / 2.0;
        double y = middle(segment);
        double left = nearest(upright, segment.left() + SAME, y, false);
        double right = nearest(upright, segment.right() - SAME, y, true);
        double top = nearest(level, y, x, false);
        double bottom = nearest(level, y, x, true);
        boolean whole = Double.isFinite(left + right + top + bottom) && left < right;
        return whole ? new Box(left, top, right, bottom) : null;
    }

    /** The nearest rule before or after a place that passes another place; infinite if there is none. */
    private static double nearest(List<Rule> rules, double place, double across, boolean after) {
        double nearest = after ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
        for (Rule rule : rules) {
            if (rule.spans(across) && (after ? rule.at() >= place : rule.at() <= place)) {
                nearest = after ? Math.min(nearest, rule.at()) : Math.max(nearest, rule.at());
            }
        }
        return nearest;
    }

    private void makeBlocks(IntSupplier tables) {
        List<List<Box>> rows = rows();
        int table = -1;
        int number = 0;
        for (int i = 0; i < rows.size(); i++) {
            List<Box> row = rows.get(i);
            boolean follows = i > 0 && row.get(0).under(rows.get(i - 1).get(0)) && tabular(rows.get(i - 1));
            boolean leads = i + 1 < rows.size() && rows.get(i + 1).get(0).under(row.get(0)) && tabular(rows.get(i + 1));
            if (tabular(row) && (follows || leads)) {
                number = follows && table >= 0 ? number + 1 : 0;
                table = follows && table >= 0 ? table : tables.getAsInt();
                blocks.add(tableRow(row, table, number));
            } else {
                table = -1;
                cards(row);
            }
        }
    }

    /** The cells by row, those of a row from left to right. */
    private List<List<Box>> rows() {
        List<Box> sorted = new ArrayList<>(boxes.keySet());
        sorted.sort(Comparator.comparing(Box::top).thenComparing(Box::left));
        List<List<Box>> rows = new ArrayList<>();
        for (Box box : sorted) {
            budget.step();
            if (rows.isEmpty() || !rows.get(rows.size() - 1).get(0).sameRow(box)) {
                rows.add(new ArrayList<>());
            }
            rows.get(rows.size() - 1).add(box);
        }
        rows.forEach(row -> row.sort(Comparator.comparing(Box::left)));
        return rows;
    }

    /** Whether cells share their rules, and hold facts and not the page's text. */
    private boolean tabular(List<Box> row) {
        for (int i = 1; i < row.size(); i++) {
            if (!row.get(i - 1).nextTo(row.get(i)) && !emptyBetween(row.get(i - 1), row.get(i))) {
                return false;
            }
        }
        return few(row);
    }

    /** Boxes beside each other that do not touch and hold a few lines are cards; others are frames around text. */
    private void cards(List<Box> row) {
        if (apart(row) && row.stream().anyMatch(box -> lines(box) > 1)) {
            blocks.add(Segment.block(
                    row.stream().map(box -> text(box, Optional.empty())).toList()));
        } else {
            row.forEach(box -> blocks.addAll(boxes.getOrDefault(box, List.of())));
        }
    }

    private boolean apart(List<Box> row) {
        for (int i = 1; i < row.size(); i++) {
            if (row.get(i - 1).nextTo(row.get(i)) || emptyBetween(row.get(i - 1), row.get(i))) {
                return false;
            }
        }
        return few(row);
    }

    private boolean few(List<Box> row) {
        return row.size() > 1 && row.stream().allMatch(box -> lines(box) <= MOST_LINES);
    }

    /** Whether the rules over two cells run on between them: the cells there are empty. */
    private boolean emptyBetween(Box left, Box right) {
        double middle = (left.right() + right.left()) / 2;
        return level.stream()
                .anyMatch(rule ->
                        Math.abs(rule.at() - left.top()) < SAME && rule.from() <= middle && middle <= rule.to());
    }

    private int lines(Box box) {
        int lines = 0;
        Segment last = null;
        for (Segment segment : boxes.getOrDefault(box, List.of())) {
            lines += last == null || !segment.level(last) ? 1 : 0;
            last = segment;
        }
        return lines;
    }

    private Segment tableRow(List<Box> row, int table, int number) {
        List<CellText> cells = new ArrayList<>();
        for (int column = 0; column < row.size(); column++) {
            cells.add(text(row.get(column), Optional.of(new Cell(table, number, column))));
        }
        return Segment.block(cells);
    }

    private CellText text(Box box, Optional<Cell> cell) {
        List<Segment> segments = boxes.getOrDefault(box, List.of());
        double padding = ColumnFinder.left(segments) - box.left();
        return new CellText(segments, cell, box.right() - box.left() - 2 * Math.max(0, Math.min(padding, PADDING)));
    }
}
