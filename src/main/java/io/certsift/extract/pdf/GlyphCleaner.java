package io.certsift.extract.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes away glyphs that were drawn more than once on the same spot: letters thickened by a second stroke, and shadows under
 * letters, also where the shadow itself could not be seen.
 */
final class GlyphCleaner {
    /** Offset of a second stroke or shadow, as a share of the font size; doubled letters are at least 0.2 apart. */
    private static final float OFFSET = 0.16f;

    private static final int CELL = 4;
    /** Glyphs of the same text in one cell that are compared; more are a drawing. */
    private static final int COMPARED = 8;

    private record Cell(String text, int x, int y) {}

    private final Map<Cell, List<Integer>> places = new HashMap<>();
    private final List<Glyph> kept = new ArrayList<>();

    private GlyphCleaner() {}

    static List<Glyph> clean(List<Glyph> glyphs) {
        GlyphCleaner cleaner = new GlyphCleaner();
        glyphs.stream().filter(g -> g.visibility().visible()).forEach(cleaner::add);
        glyphs.stream().filter(g -> !g.visibility().visible()).forEach(cleaner::add);
        return cleaner.kept;
    }

    private void add(Glyph glyph) {
        int twin = glyph.blank() ? -1 : twin(glyph);
        if (twin >= 0) {
            Glyph first = kept.get(twin);
            if (glyph.visibility().visible() && (first.x() != glyph.x() || first.y() != glyph.y())) {
                kept.set(twin, first.asBold());
            }
            return;
        }
        places.computeIfAbsent(cell(glyph, 0, 0), c -> new ArrayList<>(2)).add(kept.size());
        kept.add(glyph);
    }

    private int twin(Glyph glyph) {
        float near = OFFSET * glyph.size();
        for (int dx = -1; dx <= 1; dx++) {
            for (int dy = -1; dy <= 1; dy++) {
                List<Integer> found = places.getOrDefault(cell(glyph, dx, dy), List.of());
                for (int i = 0; i < Math.min(found.size(), COMPARED); i++) {
                    Glyph other = kept.get(found.get(i));
                    if (Math.abs(other.x() - glyph.x()) < near
                            && Math.abs(other.y() - glyph.y()) < near
                            && Math.abs(other.size() - glyph.size()) < near) {
                        return found.get(i);
                    }
                }
            }
        }
        return -1;
    }

    private static Cell cell(Glyph glyph, int dx, int dy) {
        return new Cell(
                glyph.text(), Math.floorDiv((int) glyph.x(), CELL) + dx, Math.floorDiv((int) glyph.y(), CELL) + dy);
    }
}
