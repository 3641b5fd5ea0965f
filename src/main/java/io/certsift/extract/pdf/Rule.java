package io.certsift.extract.pdf;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A straight line drawn on a page, level or upright, in points as displayed.
 *
 * @param upright whether it runs down the page and not across
 * @param at its place: from the left if upright, else from the top
 * @param from where it begins: from the top if upright, else from the left
 * @param to where it ends
 */
record Rule(boolean upright, double at, double from, double to) {
    /** Thicker ones are bars. */
    private static final double THICKEST = 2.5;
    /** Shorter ones are parts of drawings. */
    private static final double SHORTEST = 7;
    /** Rounded corners and rules that do not quite meet. */
    private static final double CORNER = 6;

    /** Width and height of a painted area that is a card of a few lines. */
    private static final double NARROWEST_CARD = 60;

    private static final double WIDEST_CARD = 300;
    private static final double LOWEST_CARD = 24;
    private static final double HIGHEST_CARD = 160;
    /** How far from its corners, in parts of its sides, an area with rounded ones is filled. */
    private static final double ROUNDED = 0.15;

    /** Whether it passes a place along it. */
    boolean spans(double place) {
        return from - CORNER <= place && place <= to + CORNER;
    }

    /** Those of some rules that are level, each that continues another joined with it. */
    static List<Rule> levelJoined(List<Rule> rules) {
        List<Rule> level =
                new ArrayList<>(rules.stream().filter(rule -> !rule.upright()).toList());
        level.sort(Comparator.comparing(Rule::at).thenComparing(Rule::from));
        List<Rule> joined = new ArrayList<>();
        for (Rule rule : level) {
            Rule last = joined.isEmpty() ? rule : joined.get(joined.size() - 1);
            if (!joined.isEmpty()
                    && rule.at - last.at < THICKEST / 2
                    && last.from <= rule.from
                    && rule.from <= last.to + CORNER) {
                joined.set(joined.size() - 1, new Rule(false, last.at, last.from, Math.max(last.to, rule.to)));
            } else {
                joined.add(rule);
            }
        }
        return joined;
    }

    /** The rule that a filled area is, if it is one. */
    static List<Rule> filled(Rectangle2D area) {
        return of(area.getMinX(), area.getMinY(), area.getMaxX(), area.getMaxY());
    }

    /** The edges of a filled area that may be the background of a card; none if it has not the size or shape of one. */
    static List<Rule> card(Shape shape) {
        Rectangle2D area = shape.getBounds2D();
        double width = area.getWidth();
        double height = area.getHeight();
        boolean card = width >= NARROWEST_CARD
                && width <= WIDEST_CARD
                && height >= LOWEST_CARD
                && height <= HIGHEST_CARD
                && shape.contains(
                        area.getMinX() + ROUNDED * width,
                        area.getMinY() + ROUNDED * height,
                        (1 - 2 * ROUNDED) * width,
                        (1 - 2 * ROUNDED) * height);
        if (!card) {
            return List.of();
        }
        return List.of(
                new Rule(true, area.getMinX(), area.getMinY(), area.getMaxY()),
                new Rule(true, area.getMaxX(), area.getMinY(), area.getMaxY()),
                new Rule(false, area.getMinY(), area.getMinX(), area.getMaxX()),
                new Rule(false, area.getMaxY(), area.getMinX(), area.getMaxX()));
    }

    /** The straight parts of a path that is drawn with a pen. */
    static List<Rule> stroked(Shape path) {
        List<Rule> rules = new ArrayList<>();
        double[] at = new double[6];
        double startX = 0;
        double startY = 0;
        double x = 0;
        double y = 0;
        for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
            int kind = i.currentSegment(at);
            int last = kind == PathIterator.SEG_CUBICTO ? 4 : kind == PathIterator.SEG_QUADTO ? 2 : 0;
            double nextX = kind == PathIterator.SEG_CLOSE ? startX : at[last];
            double nextY = kind == PathIterator.SEG_CLOSE ? startY : at[last + 1];
            if (kind == PathIterator.SEG_MOVETO) {
                startX = nextX;
                startY = nextY;
            } else if (last == 0) {
                rules.addAll(of(x, y, nextX, nextY));
            }
            x = nextX;
            y = nextY;
        }
        return rules;
    }

    private static List<Rule> of(double x, double y, double x2, double y2) {
        double width = Math.abs(x2 - x);
        double height = Math.abs(y2 - y);
        if (width <= THICKEST && height >= SHORTEST) {
            return List.of(new Rule(true, (x + x2) / 2, Math.min(y, y2), Math.max(y, y2)));
        }
        return height <= THICKEST && width >= SHORTEST
                ? List.of(new Rule(false, (y + y2) / 2, Math.min(x, x2), Math.max(x, x2)))
                : List.of();
    }
}
