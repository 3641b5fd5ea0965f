package io.certsift.extract.pdf;

import java.awt.geom.Rectangle2D;
import java.util.HashSet;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * What is known of the paints of a page that are too many to be kept: enough to tell for which glyphs they can make no
 * difference.
 */
final class UnkeptPaints {
    /** With more colours than this among them, any may be. */
    private static final int COLOURS = 256;

    private final int first;
    private final Set<Integer> colours = new HashSet<>();
    private final Rectangle2D extent;
    private int lastOpaque;

    UnkeptPaints(Paint paint, Rectangle2D shown) {
        first = paint.order();
        extent = shown;
        add(paint, shown);
    }

    void add(Paint paint, Rectangle2D shown) {
        extent.add(shown);
        if (colours.size() <= COLOURS) {
            colours.add(paint.colour());
        }
        lastOpaque = paint.opaque() ? paint.order() : lastOpaque;
    }

    /** Whether one of them may be the background of a glyph. */
    boolean under(Glyph glyph) {
        return first < glyph.order() && at(glyph);
    }

    /** Whether one of them may cover a glyph. */
    boolean over(Glyph glyph) {
        return lastOpaque > glyph.order() && at(glyph);
    }

    /** Whether one of them may have a colour of some kind. */
    boolean any(IntPredicate colour) {
        return colours.size() > COLOURS || colours.stream().anyMatch(colour::test);
    }

    private boolean at(Glyph glyph) {
        return extent.contains(glyph.pageX(0.5f), glyph.pageY(0.5f));
    }
}
