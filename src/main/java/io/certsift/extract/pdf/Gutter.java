package io.certsift.extract.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A white strip that nothing crosses, and what stands around it. Whether it parts two columns, or a line from its date or
 * label, is told by who shares baselines with whom: dates and labels always do, stand alone and are short; a column has its
 * own rhythm.
 *
 * @param above stretches over the strip, top to bottom
 * @param left stretches at its left
 * @param right stretches at its right
 * @param below stretches under it
 * @param weight how much text it parts: of two gutters the one with more around it is cut first
 */
record Gutter(List<Segment> above, List<Segment> left, List<Segment> right, List<Segment> below, int weight) {
    /** Distance of two lines, in font sizes, at least. */
    private static final float LINE = 1.05f;
    /** Least height, in font sizes, over which text stands on both sides: three lines. */
    private static final float OVERLAP = 2.2f;
    /** A stretch this much larger than the rest is a name or title over the columns. */
    private static final float TITLE = 1.25f;
    /** A heading is so many times larger than the text around it. */
    private static final float HEADING = 1.1f;
    /** Two font sizes closer than this, in points, are one. */
    private static final float SAME_SIZE = 0.6f;
    /** Right edges are the same within this many points. */
    private static final float FLUSH = 2;
    /** Dates below the columns that are looked at: more than a page of jobs has. */
    private static final int MOST_DATES = 40;
    /** Dates this many font sizes under the rest of a right column belong to lines below the columns. */
    private static final float FAR = 3;

    /**
     * What stands around the strip left of an edge among the stretches from one index to another; null if too little.
     *
     * @param known whether an earlier page was cut there, so that less is asked for
     */
    static @Nullable Gutter of(List<Segment> all, int first, int last, float edge, boolean known) {
        int from = first;
        while (from > 0 && from < last && all.get(from).level(all.get(from - 1))) {
            from++; // the end of a line that reaches over the strip
        }
        int to = last;
        while (to > from && to < all.size() && all.get(to - 1).level(all.get(to))) {
            to--; // the beginning of such a line
        }
        return between(all, from, to, edge, known);
    }

    private static @Nullable Gutter between(List<Segment> all, int from, int to, float edge, boolean known) {
        List<Segment> left = new ArrayList<>();
        List<Segment> right = new ArrayList<>();
        for (Segment segment : all.subList(from, to)) {
            (segment.left() < edge ? left : right).add(segment);
        }
        int end = endOfColumns(left, right);
        if (end > 0) {
            return between(all, from, from + end, edge, known);
        }
        boolean headed = new GutterSides(left, right).headed();
        int fewest = known ? 1 : headed ? ColumnFinder.FEWEST_HEADED : ColumnFinder.FEWEST;
        if (left.size() < fewest || right.size() < fewest) {
            return null;
        }
        if (!known && headsWhatFollows(left, right, all, to)) {
            return between(all, from, to - 1, edge, false);
        }
        int weight = ColumnFinder.letters(left) + ColumnFinder.letters(right);
        List<Segment> above = new ArrayList<>(all.subList(0, from));
        boolean leftFirst = left.get(0).baseline() < right.get(0).baseline();
        List<Segment> early = leftFirst ? left : right;
        List<Segment> late = leftFirst ? right : left;
        List<Segment> lead = lead(early, late, leftFirst);
        above.addAll(lead);
        early.removeAll(lead);
        if (!known && !headed && (early.size() < 2 || overlap(left, right) < OVERLAP * smallest(left, right))) {
            return null;
        }
        return new Gutter(above, left, right, new ArrayList<>(all.subList(to, all.size())), weight);
    }

    /**
     * Where the columns end although nothing crosses the strip, because all that follows at its right are dates of lines at
     * its left; the number of stretches before, 0 if they do not end.
     */
    private static int endOfColumns(List<Segment> left, List<Segment> right) {
        int rest = right.size();
        int least = Math.max(0, rest - MOST_DATES);
        while (rest > least && right.get(rest - 1).date() && left.stream().anyMatch(right.get(rest - 1)::level)) {
            rest--;
        }
        if (rest == 0 || rest == right.size()) {
            return 0;
        }
        Segment last = right.get(rest - 1);
        float dates = right.get(rest).baseline();
        if (dates - last.baseline() < FAR * last.size()) {
            return 0;
        }
        float widest = 0;
        int end = 0;
        for (int i = 1; i < left.size(); i++) {
            float gap = left.get(i).baseline() - left.get(i - 1).baseline();
            boolean between =
                    left.get(i).baseline() > last.baseline() && left.get(i).baseline() <= dates + FLUSH;
            if (between && gap > widest) {
                widest = gap;
                end = i + rest;
            }
        }
        return end;
    }

    /**
     * What stands over both columns although it does not reach across: the beginning of the longer one, if that is the left
     * one, and titles. A right column that begins a line earlier than the left one, for its heading's sake, leads nothing.
     */
    private static List<Segment> lead(List<Segment> early, List<Segment> late, boolean leftFirst) {
        Segment start = late.get(0);
        List<Segment> lead = new ArrayList<>();
        for (Segment segment : early) {
            if (segment.baseline() < start.baseline() - LINE * Math.max(segment.size(), start.size())) {
                lead.add(segment);
            }
        }
        if (lead.isEmpty() || lead.size() == early.size()) {
            return lead.size() == early.size() ? List.of() : lead;
        }
        boolean headed = heading(late, 0)
                && heading(early, lead.size())
                && early.get(lead.size()).level(start)
                && early.get(lead.size()).size() == start.size();
        boolean main = headed || leftFirst && ColumnFinder.letters(early) > ColumnFinder.letters(late);
        Segment next = early.get(lead.size());
        Segment last = lead.get(lead.size() - 1);
        boolean title = lead.stream().anyMatch(s -> s.size() > TITLE * next.size() && s.size() > 1.1f * start.size());
        boolean apart = next.baseline() - last.baseline() > 2.5f * next.size();
        return main || title || apart && lead.size() <= 3 ? lead : List.of();
    }

    /** Whether a stretch is larger than what follows, or bold over text that is not. */
    private static boolean heading(List<Segment> side, int at) {
        return at + 1 < side.size()
                && (side.get(at).size() > HEADING * side.get(at + 1).size()
                        || side.get(at).bold() && !side.get(at + 1).bold());
    }

    /** Whether the last stretch is a heading below the other side, over text that reaches across the strip. */
    private static boolean headsWhatFollows(List<Segment> left, List<Segment> right, List<Segment> all, int to) {
        if (to >= all.size() || Math.min(left.size(), right.size()) < 2) {
            return false;
        }
        Segment last = all.get(to - 1);
        boolean atLeft = left.get(left.size() - 1) == last;
        List<Segment> side = atLeft ? left : right;
        List<Segment> other = atLeft ? right : left;
        Segment before = side.get(side.size() - 2);
        float under = last.baseline()
                - Math.max(before.baseline(), other.get(other.size() - 1).baseline());
        return last.size() > HEADING * before.size()
                && last.size() > HEADING * all.get(to).size()
                && under > LINE * last.size()
                && all.get(to).baseline() - last.baseline() < FAR * last.size();
    }

    private static float smallest(List<Segment> left, List<Segment> right) {
        float size = Float.MAX_VALUE;
        for (List<Segment> side : List.of(left, right)) {
            for (Segment segment : side) {
                size = Math.min(size, segment.size());
            }
        }
        return size;
    }

    private static float overlap(List<Segment> left, List<Segment> right) {
        float top = Math.max(left.get(0).baseline(), right.get(0).baseline());
        float bottom = Math.min(
                left.get(left.size() - 1).baseline(),
                right.get(right.size() - 1).baseline());
        return bottom - top;
    }

    /** Whether one side is too short to show a rhythm. */
    boolean small() {
        return Math.min(left.size(), right.size()) < ColumnFinder.FEWEST;
    }

    boolean columns() {
        return new GutterSides(over(), left, right).columns();
    }

    /** What stands over both sides, and over lines that are set as the first one at the left; null if nothing is near. */
    private @Nullable Segment over() {
        Segment first = left.get(0);
        Segment last = first;
        for (int i = above.size() - 1; i >= 0; i--) {
            Segment next = above.get(i);
            if (last.baseline() - next.baseline() > FAR * Math.max(first.size(), next.size())) {
                return null;
            }
            if (Math.abs(next.size() - first.size()) > SAME_SIZE || next.bold() != first.bold()) {
                return next;
            }
            last = next;
        }
        return null;
    }
}
