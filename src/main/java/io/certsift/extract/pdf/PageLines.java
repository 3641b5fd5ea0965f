package io.certsift.extract.pdf;

import io.certsift.model.Cell;
import io.certsift.model.Visibility;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Sets the glyphs of one page as lines in reading order; hidden glyphs form lines of their own at the end. */
final class PageLines {
    /**
     * A line and its column.
     *
     * @param line the text
     * @param flow number of the column
     * @param cell its place in a table with rules
     * @param visibility of all its glyphs
     */
    record Placed(DrawnLine line, int flow, Optional<Cell> cell, Visibility visibility) {}

    /** Baselines this close, in font sizes, are one line: dates beside larger titles are often centred on them. */
    private static final float SAME_LINE = 0.42f;
    /** A raised or lowered figure is smaller than this share of its neighbours. */
    private static final float RAISED = 0.82f;

    private final Flows flows;
    private final ReadBudget budget;
    private final List<Rule> rules;
    private final List<Placed> placed = new ArrayList<>();

    private PageLines(List<Rule> rules, Flows flows, ReadBudget budget) {
        this.rules = rules;
        this.flows = flows;
        this.budget = budget;
    }

    static List<Placed> of(List<Glyph> glyphs, List<Rule> rules, Flows flows, ReadBudget budget) {
        PageLines lines = new PageLines(rules, flows, budget);
        List<List<Glyph>> directions = byDirection(
                glyphs.stream().filter(g -> g.visibility().visible()).toList());
        lines.visible(directions);
        Map<Visibility, List<Glyph>> hidden = new TreeMap<>();
        for (Glyph glyph : glyphs) {
            if (!glyph.visibility().visible()) {
                hidden.computeIfAbsent(glyph.visibility(), v -> new ArrayList<>())
                        .add(glyph);
            }
        }
        hidden.forEach((why, some) -> byDirection(some).forEach(one -> lines.rows(SegmentBuilder.build(one), 0, why)));
        return lines.placed;
    }

    /** The glyphs turned upright, by direction; that of most of the text first. */
    private static List<List<Glyph>> byDirection(List<Glyph> glyphs) {
        Map<Integer, List<Glyph>> byAngle = new LinkedHashMap<>();
        for (Glyph glyph : glyphs) {
            byAngle.computeIfAbsent(glyph.angle(), a -> new ArrayList<>()).add(glyph.upright());
        }
        List<List<Glyph>> directions = new ArrayList<>(byAngle.values());
        directions.sort(Comparator.comparing(one -> -one.size()));
        return directions;
    }

    private void visible(List<List<Glyph>> directions) {
        if (directions.isEmpty()) {
            return;
        }
        List<Segment> main = new ArrayList<>(SegmentBuilder.build(directions.get(0)));
        List<List<Segment>> turned = new ArrayList<>();
        directions.subList(1, directions.size()).forEach(one -> turned.add(SegmentBuilder.build(one)));
        if (!main.isEmpty() && directions.get(0).get(0).angle() == 0) {
            turned.forEach(one -> MarginTitles.take(main, one));
            List<Segment> ruled = RuledCells.blocks(MarginTitles.placed(main), rules, flows::table, budget);
            List<Segment> cards = SectionCards.blocks(ruled, rules);
            List<Segment> aligned = AlignedTables.blocks(cards, rules, flows::table, budget);
            body(CellGrid.sureBlocks(OpenTables.blocks(aligned, flows::table, budget)));
        } else {
            body(main);
        }
        for (List<Segment> one : turned) {
            if (!one.isEmpty()) {
                rows(one, flows.side(ColumnFinder.left(one)), Visibility.VISIBLE);
            }
        }
    }

    private void body(List<Segment> segments) {
        for (ColumnFinder.Block block : ColumnFinder.find(MarginLabels.dates(segments), flows, budget)) {
            List<Segment> column = OpenTables.ofColumn(MarginLabels.all(block.segments()), flows::table, budget);
            rows(CellGrid.blocks(column), block.flow(), Visibility.VISIBLE);
        }
    }

    private void rows(List<Segment> segments, int flow, Visibility visibility) {
        List<Segment> sorted = new ArrayList<>(segments);
        sorted.sort(Comparator.comparing(Segment::baseline).thenComparing(Segment::left));
        List<Segment> row = new ArrayList<>();
        for (Segment segment : sorted) {
            budget.step();
            if (!row.isEmpty() && !joins(segment, row)) {
                write(row, flow, visibility);
                row = new ArrayList<>();
            }
            row.add(segment);
        }
        write(row, flow, visibility);
    }

    private static boolean joins(Segment segment, List<Segment> row) {
        for (int i = row.size() - 1; i >= 0; i--) {
            Segment other = row.get(i);
            float apart = Math.abs(segment.baseline() - other.baseline());
            float small = Math.min(segment.size(), other.size());
            float large = Math.max(segment.size(), other.size());
            if (apart <= (segment.date() != other.date() ? Segment.LEVEL_OF_DATE : SAME_LINE) * small) {
                return true;
            }
            boolean raised = small < RAISED * large;
            boolean touching =
                    segment.left() - other.right() < 0.5f * small && other.left() - segment.right() < 0.5f * small;
            boolean figure = (segment.size() < other.size() ? segment : other).letters() <= 4;
            if (raised && touching && figure && apart <= 0.55f * large) {
                return true;
            }
        }
        return false;
    }

    private void write(List<Segment> row, int flow, Visibility visibility) {
        row.sort(Comparator.comparing(Segment::left));
        List<Glyph> glyphs = new ArrayList<>();
        for (Segment segment : row) {
            if (!segment.cells().isEmpty()) {
                add(glyphs, flow, visibility);
                glyphs = new ArrayList<>();
                for (CellText cell : segment.cells()) {
                    cell.lines().forEach(line -> placed.add(new Placed(line, flow, cell.cell(), visibility)));
                }
            } else if (segment.label()) {
                add(new ArrayList<>(segment.glyphs()), flow, visibility);
            } else {
                if (segment.cell() && !glyphs.isEmpty()) {
                    glyphs.add(segment.glyphs().get(0).withText("\t", 0));
                }
                glyphs.addAll(segment.glyphs());
            }
        }
        add(glyphs, flow, visibility);
    }

    private void add(List<Glyph> glyphs, int flow, Visibility visibility) {
        glyphs.sort(Comparator.comparing(Glyph::x).thenComparing(Glyph::order));
        DrawnLine line = LineWriter.write(glyphs);
        if (!line.empty()) {
            placed.add(new Placed(line, flow, Optional.empty(), visibility));
        }
    }
}
