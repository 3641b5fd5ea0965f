package io.certsift.extract.pdf;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.jspecify.annotations.Nullable;

/** What one page shows: its glyphs, everything painted that may lie under or over them, and the lines that may rule tables. */
final class PageDrawing {
    /**
     * Painted shapes and pictures that are kept, and lines; the pages of resumes have some hundreds. Every glyph is held against
     * them. Not in the record of limits: beyond it only what the rest may hide is unknown, and that is told.
     */
    private static final int MOST_PAINTS = 4_000;

    private final PageView view;
    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Paint> paints = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private final Set<String> gaps = new LinkedHashSet<>();
    private @Nullable UnkeptPaints unkept;
    private int order;

    PageDrawing(PageView view) {
        this.view = view;
    }

    PageView view() {
        return view;
    }

    /** In drawing order. */
    List<Glyph> glyphs() {
        return glyphs;
    }

    List<Paint> paints() {
        return paints;
    }

    /** The straight lines that were drawn. */
    List<Rule> rules() {
        return rules;
    }

    /** What is known of the paints that were not kept; empty if all were. */
    Optional<UnkeptPaints> unkept() {
        return Optional.ofNullable(unkept);
    }

    /** What is left out or not known, one phrase each. */
    Set<String> gaps() {
        return gaps;
    }

    void gap(String phrase) {
        gaps.add(phrase);
    }

    int nextOrder() {
        return order++;
    }

    void add(Glyph glyph) {
        glyphs.add(glyph);
    }

    void add(List<Rule> drawn) {
        if (rules.size() < MOST_PAINTS) {
            rules.addAll(drawn);
        }
    }

    void paint(Shape shape, int colour, PDGraphicsState state, Brush brush, boolean certain, boolean picture) {
        boolean plain = state.getSoftMask() == null && state.getBlendMode() == BlendMode.NORMAL;
        Paint paint = new Paint(
                order++,
                shape,
                brush.clip,
                colour,
                state.getNonStrokeAlphaConstant() * brush.groupAlpha,
                certain && plain && brush.clipExact,
                picture,
                state.getSoftMask() != null);
        if (paints.size() < MOST_PAINTS) {
            paints.add(paint);
        } else if (paint.area()) {
            keepExtent(paint, shape.getBounds2D().createIntersection(brush.clip));
        }
    }

    private void keepExtent(Paint paint, Rectangle2D shown) {
        if (shown.isEmpty()) {
            return;
        }
        if (unkept == null) {
            unkept = new UnkeptPaints(paint, shown);
        } else {
            unkept.add(paint, shown);
        }
    }
}
