package io.certsift.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a page into blocks of one column each, in reading order: what stands above a pair of columns, the main one, the other
 * one, what stands below, each cut again. A gutter is looked for at the left edges that several stretches share.
 */
final class ColumnFinder {
    /**
     * Stretches of text of one column.
     *
     * @param segments top to bottom
     * @param flow number of the column
     */
    record Block(List<Segment> segments, int flow) {}

    /** Fewest stretches on each side of a gutter. */
    static final int FEWEST = 3;
    /** The same where both sides begin with a heading. */
    static final int FEWEST_HEADED = 2;
    /** Narrowest gutter in points. */
    private static final float GUTTER = 5;
    /** Left edges are the same within this many points. */
    private static final float EDGE = 2;

    /** Text stands this close under its heading, in font sizes. */
    private static final float NEAR = 2.5f;
    /** Text behind a bullet hangs at most so many font sizes behind the edge of its heading. */
    private static final float HANG = 2.5f;

    private static final int DEPTH = 8;
    /** Left edges tried per cut; a page of scattered letters has thousands. */
    private static final int EDGES = 30;
    /** A right column at least this close in length to the left one leaves the left one the main column. */
    private static final double EQUAL = 1.35;

    private final Flows flows;
    private final ReadBudget budget;
    private final List<Block> blocks = new ArrayList<>();

    private ColumnFinder(Flows flows, ReadBudget budget) {
        this.flows = flows;
        this.budget = budget;
    }

    static List<Block> find(List<Segment> segments, Flows flows, ReadBudget budget) {
        ColumnFinder finder = new ColumnFinder(flows, budget);
        List<Segment> sorted = new ArrayList<>(segments);
        sorted.sort(Comparator.comparing(Segment::baseline).thenComparing(Segment::left));
        finder.cut(sorted, 0, DEPTH);
        return finder.blocks;
    }

    private void cut(List<Segment> part, int flow, int depth) {
        if (part.isEmpty()) {
            return;
        }
        List<Segment> segments = SectionCards.blocks(part, List.of());
        Gutter best = depth == 0 ? null : best(segments);
        if (best == null) {
            blocks.add(new Block(segments, flow));
            return;
        }
        int start = flows.wasSide(left(best.left())) || flows.wasSide(left(best.right()))
                ? -1
                : startOfList(best.left(), best.right());
        boolean oneList = start >= 0;
        boolean leftIsMain = oneList || leftIsMain(best);
        List<Segment> main = leftIsMain ? best.left() : best.right();
        List<Segment> side = leftIsMain ? best.right() : best.left();
        int end = oneList ? endOfList(main, start, side) : main.size();
        if (flow == 0) {
            flows.gutter(left(main), Math.max(left(main), left(side)));
        }
        cut(joined(best.above(), oneList ? main.subList(0, start) : List.of()), flow, depth - 1);
        cut(main.subList(Math.max(0, start), end), flow, depth - 1);
        cut(side, oneList ? flow : flows.side(left(side)), depth - 1);
        cut(joined(main.subList(end, main.size()), best.below()), flow, depth - 1);
    }

    private static List<Segment> joined(List<Segment> first, List<Segment> second) {
        List<Segment> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    /**
     * Where one list that is set in two columns begins in the left one: its first lines are level and begin with one bullet; -1 if
     * the two are no such list.
     */
    private static int startOfList(List<Segment> left, List<Segment> right) {
        Segment second = withoutTitle(right);
        String bullet = second.glyphs().get(0).text();
        for (int i = 0; i < left.size() && BulletColumns.mark(bullet); i++) {
            if (left.get(i).glyphs().get(0).text().equals(bullet)) {
                int start = i;
                while (start > 0 && left.get(start - 1).label()) {
                    start--;
                }
                boolean whole =
                        start == 0 || second == right.get(0) && endOfList(left, start, right) == outdented(left, start);
                return left.get(i).level(second) && whole ? start : -1;
            }
        }
        return -1;
    }

    /** The first line below the titles of a list that stands out to its left. */
    private static int outdented(List<Segment> list, int start) {
        int at = start;
        while (at < list.size() && list.get(at).label()) {
            at++;
        }
        float edge = at < list.size() ? list.get(at).left() - EDGE : 0;
        while (at < list.size() && list.get(at).left() >= edge) {
            at++;
        }
        return at;
    }

    /** Where the left part of a list in two columns ends: what stands out to its left, below the right one, heads what follows. */
    private static int endOfList(List<Segment> list, int start, List<Segment> other) {
        float bottom = other.get(other.size() - 1).baseline();
        int end = outdented(list, start);
        while (end < list.size() && list.get(end).baseline() <= bottom) {
            end++;
        }
        return end;
    }

    private static Segment withoutTitle(List<Segment> side) {
        return side.stream().filter(s -> !s.label()).findFirst().orElse(side.get(0));
    }

    private boolean leftIsMain(Gutter gutter) {
        float leftEdge = left(gutter.left());
        float rightEdge = left(gutter.right());
        boolean leftKnown = flows.wasMain(leftEdge) && flows.wasSide(rightEdge);
        boolean rightKnown = flows.wasMain(rightEdge) && flows.wasSide(leftEdge);
        if (leftKnown != rightKnown) {
            return leftKnown;
        }
        return letters(gutter.left()) * EQUAL >= letters(gutter.right());
    }

    private @Nullable Gutter best(List<Segment> segments) {
        Gutter best = null;
        for (float edge : edges(segments)) {
            boolean known = flows.knowsGutter(edge);
            int from = 0;
            for (int i = 0; i <= segments.size(); i++) {
                budget.step();
                if (i == segments.size() || crosses(segments, i, edge)) {
                    Gutter gutter = Gutter.of(segments, from, i, edge - EDGE, known);
                    boolean better = gutter != null && (best == null || gutter.weight() > best.weight());
                    if (gutter != null && better && (gutter.columns() || known && gutter.small())) {
                        best = gutter;
                    }
                    from = i + 1;
                }
            }
        }
        return best;
    }

    /** Whether a stretch reaches over an edge; one that ends closely before a cell that starts there does not. */
    private static boolean crosses(List<Segment> segments, int i, float edge) {
        Segment segment = segments.get(i);
        if (segment.left() >= edge - EDGE || segment.right() <= edge - GUTTER) {
            return false;
        }
        Segment next = i + 1 < segments.size() ? segments.get(i + 1) : segment;
        boolean beforeCell = next.cell() && next.level(segment) && Math.abs(next.left() - edge) < EDGE;
        return !beforeCell || segment.right() > edge + EDGE;
    }

    /**
     * Where columns may start: the left edges that enough stretches share, and those of stretches that share a right edge.
     * From right to left, because of two gutters that part the same text the right one is cut first: what is left of it
     * then holds the main column.
     */
    private List<Float> edges(List<Segment> segments) {
        float leftmost = left(segments);
        Map<Integer, List<Segment>> byLeft = new TreeMap<>();
        Map<Integer, List<Segment>> byRight = new TreeMap<>();
        for (Segment segment : segments) {
            byLeft.computeIfAbsent((int) Math.floor(segment.left() / EDGE), k -> new ArrayList<>())
                    .add(segment);
            byRight.computeIfAbsent((int) Math.floor(segment.right() / EDGE), k -> new ArrayList<>())
                    .add(segment);
        }
        List<float[]> edges = new ArrayList<>();
        Map<Integer, Float> headed = new TreeMap<>();
        for (int i = 1; i < segments.size(); i++) {
            if (headings(segments.get(i - 1), segments.get(i), segments.get(Math.min(i + 1, segments.size() - 1)))) {
                float edge = segments.get(i).left();
                headed.merge((int) Math.floor(edge / EDGE), edge, Math::min);
            }
        }
        hungFrom(segments).forEach(edge -> headed.merge((int) Math.floor(edge / EDGE), edge, Math::min));
        headed.values().forEach(edge -> edges.add(new float[] {FEWEST, edge}));
        for (Map<Integer, List<Segment>> places : List.of(byLeft, byRight)) {
            places.forEach((place, some) -> {
                int count =
                        some.size() + places.getOrDefault(place + 1, List.of()).size();
                float edge = left(some);
                if ((count >= FEWEST_HEADED || flows.knowsGutter(edge)) && edge > leftmost + 2 * GUTTER) {
                    edges.add(new float[] {count, edge});
                }
            });
        }
        edges.sort(Comparator.comparing(e -> -e[0]));
        return edges.stream()
                .limit(EDGES)
                .map(e -> e[1])
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** The left edges of headings below which text hangs, such as a column of nothing but bullets does: no line shares them. */
    private static List<Float> hungFrom(List<Segment> segments) {
        List<Float> edges = new ArrayList<>();
        for (int i = 0; i < segments.size(); i++) {
            Segment heading = segments.get(i);
            for (int j = i + 1; j < segments.size() && below(heading, segments.get(j)) < NEAR; j++) {
                Segment text = segments.get(j);
                float hang = text.left() - heading.left();
                boolean larger = heading.size() > GutterSides.HEADING * text.size() || heading.bold() && !text.bold();
                if (larger && hang > EDGE && hang <= HANG * text.size() && text.left() < heading.right()) {
                    edges.add(heading.left());
                }
            }
        }
        return edges;
    }

    /** How many font sizes a stretch stands lower than another one. */
    private static float below(Segment upper, Segment lower) {
        return (lower.baseline() - upper.baseline()) / Math.max(1, upper.size());
    }

    /** Whether two stretches may be headings of sections beside each other: of one type, on one line, bold or larger than what follows. */
    private static boolean headings(Segment left, Segment right, Segment next) {
        return left.level(right)
                && left.size() == right.size()
                && left.bold() == right.bold()
                && (left.bold() || left.size() > GutterSides.HEADING * next.size());
    }

    static float left(List<Segment> segments) {
        float left = Float.MAX_VALUE;
        for (Segment segment : segments) {
            left = Math.min(left, segment.left());
        }
        return left;
    }

    static int letters(List<Segment> segments) {
        return segments.stream().mapToInt(Segment::letters).sum();
    }
}
