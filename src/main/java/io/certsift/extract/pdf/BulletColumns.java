package io.certsift.extract.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Parts stretches of lists that stand so close beside each other that no gap parts them: the bullet that begins a line stands
 * again within it, at one place in several lines.
 */
final class BulletColumns {
    /** Lines in which a bullet stands again, at least. */
    private static final int FEWEST = 2;
    /** Gap in font sizes between a bullet and its text, at least. */
    private static final float GAP = 0.2f;

    private BulletColumns() {}

    static List<Segment> parted(List<Segment> segments) {
        Map<String, Integer> places = new HashMap<>();
        for (Segment segment : segments) {
            if (mark(segment.glyphs().get(0).text())) {
                places.merge(place(segment.glyphs().get(0)), 1, Integer::sum);
            }
            for (int at : again(segment)) {
                places.merge(place(segment.glyphs().get(at)), 1, Integer::sum);
            }
        }
        List<Segment> result = new ArrayList<>();
        for (Segment segment : segments) {
            int from = 0;
            for (int at : again(segment)) {
                if (places.getOrDefault(place(segment.glyphs().get(at)), 0) >= FEWEST) {
                    result.add(part(segment, from, at));
                    from = at;
                }
            }
            result.add(
                    from == 0 ? segment : part(segment, from, segment.glyphs().size()));
        }
        return result;
    }

    private static Segment part(Segment segment, int from, int to) {
        Segment part = new Segment(segment.glyphs().subList(from, to));
        if (from > 0) {
            part.markAsCell();
        }
        return part;
    }

    private static String place(Glyph glyph) {
        return glyph.text() + Math.round(glyph.x());
    }

    /** Where the bullet at the beginning of a stretch stands again. */
    private static List<Integer> again(Segment segment) {
        List<Glyph> glyphs = segment.glyphs();
        String bullet = glyphs.get(0).text();
        if (glyphs.size() < 4 || !mark(bullet)) {
            return List.of();
        }
        List<Integer> found = new ArrayList<>();
        for (int i = 2; i + 1 < glyphs.size(); i++) {
            Glyph glyph = glyphs.get(i);
            Glyph next = glyphs.get(i + 1);
            boolean before = next.blank() || next.x() - glyph.right() > GAP * glyph.size();
            if (glyph.text().equals(bullet) && before && glyphs.get(i - 1).x() < glyph.x()) {
                found.add(i);
            }
        }
        return found;
    }

    /** Whether a text is a bullet, and no number or letter. */
    static boolean mark(String text) {
        return LineWriter.isBullet(text) && !Character.isLetterOrDigit(text.codePointAt(0))
                || text.equals(FontFacts.UNMAPPED);
    }
}
