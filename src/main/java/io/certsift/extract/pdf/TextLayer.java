package io.certsift.extract.pdf;

import io.certsift.model.Visibility;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * The invisible text of a page that shows its text in another way: as a scanned picture, with the layer that text
 * recognition laid over or under it, or as outlines, with a layer for searching.
 */
final class TextLayer {
    /** Share of the page that pictures must fill to make it a scanned page. */
    private static final double SCAN = 0.6;
    /** Share of the page's height at its top and bottom where stamps and page numbers stand. */
    private static final double MARGIN = 0.08;
    /** Visible glyphs that a scanning program may leave on a page, as a share of its invisible ones. */
    private static final double STAMP = 0.1;
    /** Share of the invisible letters that must lie over a drawing to be its text; blanks and dots miss theirs. */
    private static final double DRAWN = 0.8;
    /** Drawings of letters are no larger than this many font sizes: a word or a line in one path. */
    private static final double LETTERS = 60;

    private final PageDrawing page;
    private final ReadBudget budget;

    TextLayer(PageDrawing page, ReadBudget budget) {
        this.page = page;
        this.budget = budget;
    }

    /**
     * Whether pictures fill the page, and no text stands on it but in its margins: a page number, or the stamp of a scanning
     * program. Then what the page says is in its pictures. Over a picture that is a background there is text elsewhere.
     */
    boolean unread(List<Glyph> judged) {
        double margin = MARGIN * page.view().height();
        return pictured()
                && judged.stream()
                        .filter(g -> !g.blank() && g.visibility().visible())
                        .allMatch(g -> g.pageY(0.5f) < margin
                                || g.pageY(0.5f) > page.view().height() - margin);
    }

    /** Whether pictures fill the page. */
    boolean pictured() {
        var view = page.view().area();
        double pictures = 0;
        for (Paint paint : page.paints()) {
            if (paint.picture()) {
                var shown = paint.shape().getBounds2D().createIntersection(view);
                pictures += Math.max(0, shown.getWidth()) * Math.max(0, shown.getHeight());
            }
        }
        return pictures > 0 && pictures >= SCAN * view.getWidth() * view.getHeight();
    }

    /** Whether the page shows next to no text of its own, and its invisible text is that of its pictures or outlines. */
    boolean over(List<Glyph> judged) {
        long visible = judged.stream()
                .filter(g -> !g.blank() && g.visibility().visible())
                .count();
        List<Glyph> layer = judged.stream().filter(g -> !g.blank() && layer(g)).toList();
        return !layer.isEmpty() && visible <= STAMP * layer.size() && (pictured() || outlined(layer));
    }

    private boolean outlined(List<Glyph> layer) {
        List<Glyph> invisible = layer.stream()
                .filter(g -> g.visibility() == Visibility.INVISIBLE_MODE)
                .toList();
        if (page.unkept().isPresent() || invisible.isEmpty()) {
            return !invisible.isEmpty();
        }
        List<Rectangle2D> drawings =
                page.paints().stream().map(p -> p.shape().getBounds2D()).toList();
        return invisible.stream().filter(g -> drawn(g, drawings)).count() >= DRAWN * invisible.size();
    }

    private boolean drawn(Glyph glyph, List<Rectangle2D> drawings) {
        budget.step();
        float x = glyph.pageX(0.5f);
        float y = glyph.pageY(0.5f);
        return drawings.stream()
                .anyMatch(d -> d.getHeight() <= 2 * glyph.size()
                        && d.getWidth() <= LETTERS * glyph.size()
                        && d.getMinX() <= x
                        && x <= d.getMaxX()
                        && d.getMinY() - glyph.size() / 4 <= y
                        && y <= d.getMaxY() + glyph.size() / 4);
    }

    static Glyph shown(Glyph glyph) {
        return layer(glyph) ? glyph.with(Visibility.VISIBLE) : glyph;
    }

    private static boolean layer(Glyph glyph) {
        return glyph.visibility() == Visibility.INVISIBLE_MODE || glyph.visibility() == Visibility.COVERED;
    }
}
