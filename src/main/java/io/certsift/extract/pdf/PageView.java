package io.certsift.extract.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * How a page is displayed: its visible box, turned by its rotation, origin at the top left.
 *
 * @param width in points as displayed
 * @param height in points as displayed
 * @param toDisplay from the page's own coordinates
 */
record PageView(float width, float height, AffineTransform toDisplay) {
    static PageView of(PDPage page) {
        PDRectangle box = page.getCropBox();
        float w = box.getWidth();
        float h = box.getHeight();
        AffineTransform turn = AffineTransform.getTranslateInstance(-box.getLowerLeftX(), -box.getLowerLeftY());
        int rotation = Math.floorMod(page.getRotation(), 360);
        AffineTransform view = switch (rotation) {
            case 90 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 180 -> new AffineTransform(-1, 0, 0, 1, w, 0);
            case 270 -> new AffineTransform(0, -1, -1, 0, h, w);
            default -> new AffineTransform(1, 0, 0, -1, 0, h);
        };
        view.concatenate(turn);
        boolean sideways = rotation == 90 || rotation == 270;
        return new PageView(sideways ? h : w, sideways ? w : h, view);
    }

    Rectangle2D area() {
        return new Rectangle2D.Float(0, 0, width, height);
    }

    Rectangle2D display(PDRectangle box) {
        Point2D a = toDisplay.transform(new Point2D.Float(box.getLowerLeftX(), box.getLowerLeftY()), null);
        Point2D b = toDisplay.transform(new Point2D.Float(box.getUpperRightX(), box.getUpperRightY()), null);
        Rectangle2D shown = new Rectangle2D.Double(a.getX(), a.getY(), 0, 0);
        shown.add(b);
        return shown;
    }
}
