package io.certsift.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Builds stretches of text from glyphs, whatever order they were drawn in. */
final class SegmentBuilder {
    /** Gap between glyphs, in font sizes, that ends a stretch; narrow gutters are one size wide. */
    private static final float GAP = 0.9f;
    /** A gap this wide ends a stretch where the next word starts at an edge that many lines share. */
    private static final float GAP_AT_EDGE = 0.45f;
    /** The same where no blank was drawn although the line has others: no word of a text follows like that. */
    private static final float GAP_OF_CELLS = 0.2f;
    /** A wider gap, in font sizes, is seen by itself. */
    private static final float NEAR = 2.2f;
    /** Number of stretches that make a shared left edge. */
    private static final int EDGE = 4;

    /** Two font sizes further apart than this, in points, are two. */
    private static final float OTHER_SIZE = 0.6f;

    private static final float SAME_BASELINE = 0.12f;
    /** Widest gap, in font sizes, between a bullet or number and its text. */
    private static final float BULLET_GAP = 4;

    private SegmentBuilder() {}

    static List<Segment> build(List<Glyph> glyphs) {
        List<Segment> segments = new ArrayList<>();
        for (List<Glyph> strip : strips(glyphs)) {
            strip.sort(Comparator.comparing(Glyph::x).thenComparing(Glyph::order));
            split(strip, segments);
        }
        return splitAtEdges(segments);
    }

    /** Glyphs by baseline, top to bottom. */
    private static List<List<Glyph>> strips(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparing(Glyph::y).thenComparing(Glyph::order));
        List<List<Glyph>> strips = new ArrayList<>();
        float top = Float.NEGATIVE_INFINITY;
        for (Glyph glyph : sorted) {
            if (glyph.y() - top > Math.max(0.5f, SAME_BASELINE * glyph.size())) {
                strips.add(new ArrayList<>());
                top = glyph.y();
            }
            strips.get(strips.size() - 1).add(glyph);
        }
        return strips;
    }

    private static void split(List<Glyph> strip, List<Segment> segments) {
        List<Glyph> current = new ArrayList<>();
        Glyph last = null;
        float spacing = 0;
        int gaps = 0;
        float before = Float.MAX_VALUE;
        for (Glyph glyph : strip) {
            if (glyph.blank()) {
                current.add(glyph);
                continue;
            }
            if (last != null) {
                float gap = glyph.x() - last.right();
                float em = Math.min(glyph.size(), last.size());
                float allowed = GAP * em + (gaps >= 3 ? 2 * Math.max(0, spacing / gaps) : 0);
                // A dash at the end of a line that was spread is nearer to its own line than to the next column.
                boolean bullet = bullet(current) && before > gap;
                if (gap > (bullet ? BULLET_GAP * em : allowed)) {
                    before = gap;
                    segments.add(new Segment(current));
                    current = new ArrayList<>();
                    spacing = 0;
                    gaps = 0;
                } else {
                    spacing += gap;
                    gaps++;
                }
            }
            current.add(glyph);
            last = glyph;
        }
        if (last != null && current.stream().anyMatch(g -> !g.blank())) {
            segments.add(new Segment(current));
        }
    }

    private static boolean bullet(List<Glyph> glyphs) {
        StringBuilder text = new StringBuilder();
        for (Glyph glyph : glyphs) {
            text.append(glyph.text());
            if (text.length() > 8) {
                return false;
            }
        }
        return LineWriter.isBullet(text.toString().strip());
    }

    /** Two cells close together look like one stretch; the left edge of the right one gives them away. */
    private static List<Segment> splitAtEdges(List<Segment> segments) {
        Map<Integer, Integer> starts = new TreeMap<>();
        segments.forEach(s -> starts.merge(Math.round(s.left()), 1, Integer::sum));
        for (Segment segment : segments) {
            for (int i = 1; i < segment.glyphs().size(); i++) {
                Glyph last = segment.glyphs().get(i - 1);
                Glyph next = segment.glyphs().get(i);
                if (!last.blank() && !next.blank() && otherType(last, next)) {
                    starts.merge(Math.round(next.x()), 1, Integer::sum);
                }
            }
        }
        Map<Integer, Integer> ends = new TreeMap<>();
        segments.forEach(s -> ends.merge(Math.round(s.right()), 1, Integer::sum));
        List<Segment> result = new ArrayList<>();
        for (Segment segment : BulletColumns.parted(segments)) {
            boolean sharedEnd = ends.getOrDefault(Math.round(segment.right()), 0) >= EDGE;
            splitAtEdges(segment, starts, sharedEnd, result);
        }
        markCells(result, starts);
        return result;
    }

    /** A title in the margin that nearly fills it: what stands close behind it begins where the lines below it do. */
    private static void markCells(List<Segment> segments, Map<Integer, Integer> starts) {
        for (int i = 1; i < segments.size(); i++) {
            Segment last = segments.get(i - 1);
            Segment next = segments.get(i);
            float gap = next.left() - last.right();
            boolean near = gap > GAP * next.size() && gap < NEAR * next.size();
            if (near && last.baseline() == next.baseline() && starts.getOrDefault(Math.round(next.left()), 0) >= EDGE) {
                next.markAsCell();
            }
        }
    }

    private static void splitAtEdges(
            Segment segment, Map<Integer, Integer> starts, boolean sharedEnd, List<Segment> result) {
        List<Glyph> glyphs = segment.glyphs();
        boolean blanks = glyphs.stream().anyMatch(Glyph::blank);
        int from = 0;
        Glyph last = null;
        for (int i = 0; i < glyphs.size(); i++) {
            Glyph glyph = glyphs.get(i);
            if (glyph.blank()) {
                continue;
            }
            boolean drawn = i > 0 && glyphs.get(i - 1).blank();
            boolean cell = blanks && !drawn;
            boolean far = last != null
                    && glyph.x() - last.right() >= (cell ? GAP_OF_CELLS : GAP_AT_EDGE) * glyph.size()
                    && glyph.x() > segment.left() + 3 * glyph.size();
            int sharing = starts.getOrDefault(Math.round(glyph.x()), 0);
            boolean other = last != null && otherType(last, glyph) && !drawn;
            boolean wide = last != null && glyph.x() - last.right() >= GAP_AT_EDGE * glyph.size();
            boolean note = other && cell && sharedEnd && wide;
            if ((far && sharing >= (cell ? EDGE - 1 : EDGE) || other && sharing >= EDGE || note)
                    && !bullet(glyphs.subList(from, i))) {
                result.add(part(segment, from, i));
                from = i;
            }
            last = glyph;
        }
        result.add(from == 0 ? segment : part(segment, from, glyphs.size()));
    }

    /** Whether the type changes: a cell that touches the one before is told by it, if others begin at the same edge. */
    private static boolean otherType(Glyph last, Glyph next) {
        boolean other = last.bold() != next.bold() || Math.abs(last.size() - next.size()) > OTHER_SIZE;
        return other && !smallCapitals(last, next);
    }

    /** "E" and "XPERIENCE" in small capitals, the first letter of each word being larger. */
    private static boolean smallCapitals(Glyph last, Glyph next) {
        return last.bold() == next.bold()
                && last.size() > next.size()
                && Character.isUpperCase(last.text().codePointAt(0))
                && Character.isUpperCase(next.text().codePointAt(0))
                && next.x() - last.right() < GAP_AT_EDGE * next.size();
    }

    /** A part of a stretch; one that starts without a drawn blank before it is a cell of its own. */
    private static Segment part(Segment segment, int from, int to) {
        Segment part = new Segment(segment.glyphs().subList(from, to));
        if (from > 0 && !segment.glyphs().get(from - 1).blank()) {
            part.markAsCell();
        }
        return part;
    }
}
