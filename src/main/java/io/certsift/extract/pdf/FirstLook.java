package io.certsift.extract.pdf;

import io.certsift.model.Visibility;
import java.awt.geom.Rectangle2D;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** What the moment of drawing tells of a glyph's visibility, before anything is known of what lies under and over it. */
final class FirstLook {
    /** Text under this size cannot be read (the contract's bound). */
    static final float READABLE_SIZE = 2;
    /** Letters squeezed to less than this share of their width are a line, not text. */
    private static final double READABLE_SQUEEZE = 0.08;

    private static final double TRANSPARENT = 0.03;
    /** Share of its size by which a glyph reaches around its middle. */
    private static final float REACH = 0.35f;

    private FirstLook() {}

    /**
     * @param squeeze width of the letters in relation to their height, 1 if undistorted
     * @param brush what is painted at all at this moment, and the opacity of what it is part of
     * @param layerOff whether the layer is switched off
     */
    static Visibility at(
            Glyph glyph, double squeeze, PDGraphicsState state, Brush brush, PageView view, boolean layerOff) {
        RenderingMode mode = state.getTextState().getRenderingMode();
        if (layerOff) {
            return Visibility.LAYER_OFF;
        }
        if (mode == RenderingMode.NEITHER) {
            return Visibility.INVISIBLE_MODE;
        }
        double alpha = mode.isFill() ? state.getNonStrokeAlphaConstant() : state.getAlphaConstant();
        if (alpha * brush.groupAlpha < TRANSPARENT && state.getSoftMask() == null) {
            return Visibility.TRANSPARENT;
        }
        if (glyph.size() < READABLE_SIZE || squeeze < READABLE_SQUEEZE) {
            return Visibility.TINY;
        }
        Rectangle2D box = box(glyph);
        if (!view.area().intersects(box)) {
            return Visibility.OFF_PAGE;
        }
        return brush.clip.intersects(box) ? Visibility.VISIBLE : Visibility.CLIPPED;
    }

    /** The glyph's ink, generously. */
    private static Rectangle2D box(Glyph glyph) {
        float around = glyph.size() * REACH;
        Rectangle2D box = new Rectangle2D.Float(glyph.pageX(0), glyph.pageY(0), 0, 0);
        box.add(glyph.pageX(1), glyph.pageY(1));
        box.add(box.getMinX() - 0.1, box.getMinY() - around);
        box.add(box.getMaxX() + 0.1, box.getMaxY() + around);
        return box;
    }
}
