package io.certsift.extract.pdf;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;

/**
 * Something painted on a page that may lie under or over text.
 *
 * @param order position in the drawing order of the page
 * @param shape in points of the page as displayed
 * @param clip what of it shows
 * @param colour its colour, or {@link Ink#UNKNOWN} for pictures of several colours, patterns and shadings
 * @param alpha 0 transparent to 1 opaque
 * @param certain whether shape, clip and opacity are exactly known
 * @param picture whether it is a picture
 * @param masked whether it shows through a soft mask, such as one in the shape of letters
 */
record Paint(
        int order,
        Shape shape,
        Rectangle2D clip,
        int colour,
        double alpha,
        boolean certain,
        boolean picture,
        boolean masked) {
    private static final double OPAQUE = 0.95;
    /** Painted areas thinner than this (points) are rules. */
    private static final double AREA = 2.5;

    /** Whether it is large enough to hide a letter. */
    boolean area() {
        Rectangle2D bounds = shape.getBounds2D();
        return bounds.getWidth() >= AREA && bounds.getHeight() >= AREA;
    }

    boolean covers(double x, double y) {
        return clip.contains(x, y) && shape.contains(x, y);
    }

    /** Whether nothing under it can be seen. */
    boolean opaque() {
        return certain && alpha >= OPAQUE;
    }
}
