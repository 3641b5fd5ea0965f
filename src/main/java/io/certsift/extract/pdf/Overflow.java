package io.certsift.extract.pdf;

import io.certsift.model.Visibility;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lines that begin where a reader sees them and run on over the edge of the page or of their box, such as a table that is too
 * wide or a spreadsheet's cell: an accident of layout, nothing hidden. The word that is cut, and what follows it closely, counts
 * as visible; what no reader can guess is left out, for it speaks neither for nor against anybody.
 */
final class Overflow {
    /** How far what is cut off can be guessed, as a share of the page's width; a word begun there is read to its end. */
    private static final float GUESSED = 0.1f;
    /** How far an accident runs on, as a share of the page's width; whoever hides text that way has a list to hide. */
    private static final float FURTHEST = 0.25f;
    /** Gap in font sizes that still continues a line. */
    private static final float GAP = 1;

    private final float width;
    private final List<Glyph> shown = new ArrayList<>();
    private final List<Glyph> tail = new ArrayList<>();
    private boolean leftOut;

    private Overflow(PageView view) {
        width = view.width();
    }

    /** @param glyphs in drawing order */
    static Seen shown(List<Glyph> glyphs, PageView view) {
        Overflow overflow = new Overflow(view);
        Glyph last = null;
        for (Glyph glyph : glyphs) {
            boolean cut = glyph.cutOff() && continues(last, glyph);
            if (cut) {
                overflow.tail.add(glyph);
            } else {
                overflow.endTail();
                overflow.shown.add(glyph);
            }
            last = cut || glyph.visibility().visible() ? glyph : null;
        }
        overflow.endTail();
        return new Seen(overflow.shown, overflow.leftOut ? List.of("a line runs on over its edge") : List.of());
    }

    private static boolean continues(@Nullable Glyph last, Glyph glyph) {
        if (last == null || last.angle() != glyph.angle()) {
            return false;
        }
        Glyph before = last.upright();
        Glyph after = glyph.upright();
        float gap = after.x() - before.right();
        return Math.abs(after.y() - before.y()) < 0.1f * after.size() && Math.abs(gap) < GAP * after.size();
    }

    private void endTail() {
        double length = tail.stream().mapToDouble(Glyph::width).sum();
        float run = 0;
        boolean guessed = true;
        for (Glyph glyph : tail) {
            run += glyph.width();
            guessed &= run <= GUESSED * width || !glyph.blank();
            if (guessed && run <= FURTHEST * width) {
                shown.add(glyph.with(Visibility.VISIBLE));
            } else if (length > FURTHEST * width) {
                shown.add(glyph);
            } else {
                leftOut |= !glyph.blank();
            }
        }
        tail.clear();
    }
}
