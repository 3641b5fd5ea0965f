package io.certsift.extract.pdf;

import io.certsift.extract.pdf.PageLines.Placed;
import io.certsift.model.Box;
import io.certsift.model.Link;
import io.certsift.text.Span;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Finds the characters under each link's rectangle. */
final class LinkPlacer {
    private final List<Placed> lines;
    private final Map<Placed, List<Link>> links = new IdentityHashMap<>();

    private LinkPlacer(List<Placed> lines) {
        this.lines = lines.stream().filter(l -> l.visibility().visible()).toList();
    }

    static Map<Placed, List<Link>> place(List<PageAnnotations.Area> areas, List<Placed> lines) {
        LinkPlacer placer = new LinkPlacer(lines);
        areas.forEach(placer::place);
        return placer.links;
    }

    private void place(PageAnnotations.Area area) {
        boolean found = false;
        for (Placed line : lines) {
            found |= cover(area, line);
        }
        if (!found) {
            attachToNearest(area);
        }
    }

    private boolean cover(PageAnnotations.Area area, Placed line) {
        Box box = line.line().box();
        if (!area.box().intersects(box.x(), box.y(), box.width(), box.height())) {
            return false;
        }
        int start = -1;
        int end = -1;
        List<Glyph> glyphs = line.line().glyphs();
        for (int i = 0; i < glyphs.size(); i++) {
            if (covers(area.box(), glyphs.get(i))) {
                start = start < 0 ? line.line().starts()[i] : start;
                end = i + 1 < glyphs.size()
                        ? line.line().starts()[i + 1]
                        : line.line().text().length();
            }
        }
        if (start < 0 || end <= start) {
            return false;
        }
        String covered = line.line().text().substring(start, end);
        add(line, new Span(start, start + covered.stripTrailing().length()), area.text());
        return true;
    }

    private static boolean covers(Rectangle2D box, Glyph upright) {
        double turn = Math.toRadians(upright.angle());
        double x = upright.centre();
        double y = upright.y() - 0.28 * upright.size();
        return box.contains(x * Math.cos(turn) - y * Math.sin(turn), x * Math.sin(turn) + y * Math.cos(turn));
    }

    private void attachToNearest(PageAnnotations.Area area) {
        Placed nearest = null;
        double least = Double.MAX_VALUE;
        for (Placed line : lines) {
            Box box = line.line().box();
            double dx = Math.max(
                    0, Math.max(box.x() - area.box().getMaxX(), area.box().getMinX() - box.right()));
            double dy = Math.abs(box.y() + box.height() / 2 - area.box().getCenterY());
            if (dx + 3 * dy < least) {
                least = dx + 3 * dy;
                nearest = line;
            }
        }
        if (nearest != null) {
            int end = nearest.line().text().length();
            add(nearest, new Span(end, end), area.text());
        }
    }

    private void add(Placed line, Span span, String target) {
        List<Link> known = links.computeIfAbsent(line, l -> new ArrayList<>());
        Link link = new Link(span, target);
        if (!known.contains(link)) {
            known.add(link);
        }
    }
}
