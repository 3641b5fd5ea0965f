package io.certsift.extract.pdf;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.jspecify.annotations.Nullable;

/** Builds the current path in coordinates of the page as displayed, and paints or clips with it. */
final class PathBuilder {
    /** Paths with more points are drawings; nothing is concluded from them. */
    private static final int POINTS = 400;
    /** Strokes thinner than this (points) are rules and underlines, not backgrounds. */
    private static final double BAND = 3;

    private final GlyphEngine engine;
    private Path2D.Float path = new Path2D.Float();
    private @Nullable Rectangle2D extent;
    private int points;
    private boolean clipping;
    private int clipRule;

    PathBuilder(GlyphEngine engine) {
        this.engine = engine;
    }

    void move(float[] p) {
        double[] at = display(p);
        if (room(at)) {
            path.moveTo(at[0], at[1]);
        }
    }

    void line(float[] p) {
        double[] at = display(p);
        if (room(at)) {
            if (path.getCurrentPoint() == null) {
                path.moveTo(at[0], at[1]);
            } else {
                path.lineTo(at[0], at[1]);
            }
        }
    }

    void curve(float[] p) {
        double[] at = display(p);
        if (room(at) && path.getCurrentPoint() != null) {
            path.curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
        }
    }

    void curveFromHere(float[] p) {
        double[] at = display(p);
        Point2D here = path.getCurrentPoint();
        if (room(at) && here != null) {
            path.curveTo(here.getX(), here.getY(), at[0], at[1], at[2], at[3]);
        }
    }

    void curveToEnd(float[] p) {
        double[] at = display(p);
        if (room(at) && path.getCurrentPoint() != null) {
            path.curveTo(at[0], at[1], at[2], at[3], at[2], at[3]);
        }
    }

    void rectangle(float[] r) {
        if (r.length == 0) {
            return;
        }
        float right = r[0] + r[2];
        float far = r[1] + r[3];
        double[] at = display(new float[] {r[0], r[1], right, r[1], right, far, r[0], far});
        if (room(at)) {
            path.moveTo(at[0], at[1]);
            path.lineTo(at[2], at[3]);
            path.lineTo(at[4], at[5]);
            path.lineTo(at[6], at[7]);
            path.closePath();
        }
    }

    void close() {
        if (path.getCurrentPoint() != null) {
            path.closePath();
        }
    }

    void clip(boolean evenOdd) {
        clipping = true;
        clipRule = evenOdd ? Path2D.WIND_EVEN_ODD : Path2D.WIND_NON_ZERO;
    }

    void fill(boolean evenOdd, boolean stroked) {
        if (points > 0) {
            path.setWindingRule(evenOdd ? Path2D.WIND_EVEN_ODD : Path2D.WIND_NON_ZERO);
            if (stroked) {
                paintStroke();
            }
            Shape shape = simple(path);
            engine.drawing().add(Rule.filled(shape.getBounds2D()));
            engine.drawing().add(Rule.card(shape));
            engine.paint(shape, engine.brush().fill, points <= POINTS, false);
        }
        end();
    }

    void stroke() {
        paintStroke();
        end();
    }

    private void paintStroke() {
        if (points == 0 || points > POINTS) {
            return;
        }
        engine.drawing().add(Rule.stroked(path));
        AffineTransform at = engine.toDisplay();
        double scale = Math.sqrt(Math.abs(at.getDeterminant()));
        double width = engine.getGraphicsState().getLineWidth() * scale;
        if (width >= BAND) {
            Shape band = new BasicStroke((float) width, BasicStroke.CAP_SQUARE, BasicStroke.JOIN_MITER)
                    .createStrokedShape(path);
            engine.paint(band, engine.brush().stroke, false, false);
        }
    }

    /** Ends the path; the clip that was announced takes effect now. */
    void end() {
        if (clipping && extent != null) {
            path.setWindingRule(clipRule);
            boolean exact = points <= POINTS && simple(path) instanceof Rectangle2D;
            engine.brush().intersect(extent, exact);
        }
        clipping = false;
        path = new Path2D.Float();
        extent = null;
        points = 0;
    }

    /** A picture fills the unit square of the current coordinates. */
    void picture(int colour, boolean opaque) {
        Shape square = engine.toDisplay().createTransformedShape(new Rectangle2D.Float(0, 0, 1, 1));
        engine.paint(simple(square), colour, opaque, true);
    }

    private double[] display(float[] p) {
        double[] at = new double[p.length];
        engine.toDisplay().transform(p, 0, at, 0, p.length / 2);
        for (int i = 0; i < at.length; i += 2) {
            if (extent == null) {
                extent = new Rectangle2D.Double(at[i], at[i + 1], 0, 0);
            } else {
                extent.add(at[i], at[i + 1]);
            }
        }
        return at;
    }

    /** Whether the path can take the points; those of a long drawing only count for its extent. */
    private boolean room(double[] at) {
        return at.length > 0 && ++points <= POINTS;
    }

    /** The same shape as a rectangle, if it is one: testing points against it is far cheaper. */
    private static Shape simple(Shape shape) {
        Rectangle2D bounds = shape.getBounds2D();
        return rectangular(shape, bounds) ? bounds : shape;
    }

    private static boolean rectangular(Shape shape, Rectangle2D bounds) {
        double[] at = new double[6];
        int corners = 0;
        Point2D last = null;
        for (PathIterator i = shape.getPathIterator(null); !i.isDone(); i.next()) {
            int kind = i.currentSegment(at);
            if (kind == PathIterator.SEG_CLOSE) {
                continue;
            }
            if (kind != PathIterator.SEG_LINETO && !(kind == PathIterator.SEG_MOVETO && corners == 0)
                    || !corner(at[0], at[1], bounds)
                    || diagonal(last, at)) {
                return false;
            }
            last = new Point2D.Double(at[0], at[1]);
            corners++;
        }
        return corners == 4 || corners == 5;
    }

    private static boolean diagonal(@Nullable Point2D from, double[] to) {
        return from != null && Math.abs(from.getX() - to[0]) > 0.5 && Math.abs(from.getY() - to[1]) > 0.5;
    }

    private static boolean corner(double x, double y, Rectangle2D box) {
        boolean side = Math.abs(x - box.getMinX()) < 0.5 || Math.abs(x - box.getMaxX()) < 0.5;
        boolean level = Math.abs(y - box.getMinY()) < 0.5 || Math.abs(y - box.getMaxY()) < 0.5;
        return side && level;
    }
}
