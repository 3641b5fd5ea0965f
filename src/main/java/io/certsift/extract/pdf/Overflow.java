package io.certsift.extract.pdf;

import io.certsift.model.Visibility;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lines that begin where a reader sees them and run on over the edge of the page or of their box, such as a table that is too
 * wide or a spreadsheet's cell: an accident of layout, nothing hidden. Up to some length they count as visible.
 */
final class Overflow {
    /** How far such a line runs on, as a share of the page's width; whoever hides text that way has a list to hide. */
    private static final float FURTHEST = 0.25f;
    /** Gap in font sizes that still continues a line. */
    private static final float GAP = 1;

    private Overflow() {}

    /** @param glyphs in drawing order */
    static List<Glyph> shown(List<Glyph> glyphs, PageView view) {
        List<Glyph> shown = new ArrayList<>(glyphs.size());
        Glyph last = null;
        float run = 0;
        for (Glyph glyph : glyphs) {
            Glyph seen = glyph;
            if (glyph.visibility().visible()) {
                run = 0;
            } else if (cut(glyph) && continues(last, glyph) && run + glyph.width() <= FURTHEST * view.width()) {
                run += glyph.width();
                seen = glyph.with(Visibility.VISIBLE);
            }
            last = seen;
            shown.add(seen);
        }
        return shown;
    }

    private static boolean cut(Glyph glyph) {
        return glyph.visibility() == Visibility.OFF_PAGE || glyph.visibility() == Visibility.CLIPPED;
    }

    private static boolean continues(@Nullable Glyph last, Glyph glyph) {
        if (last == null || !last.visibility().visible() || last.angle() != glyph.angle()) {
            return false;
        }
        Glyph before = last.upright();
        Glyph after = glyph.upright();
        float gap = after.x() - before.right();
        return Math.abs(after.y() - before.y()) < 0.1f * after.size() && Math.abs(gap) < GAP * after.size();
    }
}
