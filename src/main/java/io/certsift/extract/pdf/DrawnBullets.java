package io.certsift.extract.pdf;

import io.certsift.model.Box;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Bullets that are drawn and not written: small round or square marks closely before the first letter of a line. */
final class DrawnBullets {
    /** Largest mark, in font sizes; larger ones are pictograms. */
    private static final double LARGEST = 0.5;
    /** Smallest mark in points. */
    private static final double SMALLEST = 1;
    /** Widest gap between a mark and its text, in font sizes. */
    private static final double GAP = 2;
    /** Height of a line's letters over its lower edge, and that of the middle of their bodies, in parts of its height. */
    private static final double LOWEST = 0.2;

    private static final double HIGHEST = 0.7;

    private final List<Rectangle2D> marks;

    DrawnBullets(List<Paint> paints) {
        marks = paints.stream()
                .filter(paint -> !paint.picture() && !paint.masked())
                .map(paint -> paint.shape().getBounds2D())
                .filter(DrawnBullets::even)
                .toList();
    }

    private static boolean even(Rectangle2D mark) {
        double most = Math.max(mark.getWidth(), mark.getHeight());
        double least = Math.min(mark.getWidth(), mark.getHeight());
        return least >= SMALLEST && most <= 12 && least > 0.75 * most;
    }

    /** Whether one stands before a line; a mark before bold text is a heading's or an entry's ornament. */
    boolean before(DrawnLine line, ReadBudget budget) {
        if (marks.isEmpty() || line.bold()) {
            return false;
        }
        budget.step();
        Box box = line.box();
        double size = line.size();
        return marks.stream().anyMatch(mark -> before(mark, box, size));
    }

    private static boolean before(Rectangle2D mark, Box box, double size) {
        double gap = box.x() - mark.getMaxX();
        double height = (box.bottom() - mark.getCenterY()) / size;
        return mark.getWidth() <= LARGEST * size
                && gap > 0
                && gap <= GAP * size
                && height >= LOWEST
                && height <= HIGHEST;
    }
}
