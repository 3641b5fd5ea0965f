package io.certsift.extract.pdf;

import io.certsift.model.Visibility;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Columns that run on over the bottom of the page, line by line from one that a reader sees: an accident of programs that make
 * pages of a fixed height. What no reader sees is left out, and is not held against anybody. Text below the page that continues
 * nothing was put there to be hidden.
 */
final class PageBottom {
    /** Distance of lines, in font sizes, up to which one continues the other: a blank line between paragraphs. */
    private static final float LEADING = 2.6f;
    /** Ratio of their sizes, at most. */
    private static final float SIZES = 1.7f;
    /** Baselines this close, in font sizes, are one line: a date beside a title. */
    private static final float LEVEL = 0.3f;
    /** Gap in font sizes that ends a stretch of text. */
    private static final float GAP = 3;

    /** A stretch of text on one line. */
    private record Stretch(List<Glyph> glyphs, float left, float right, float y, float size) {
        static Stretch of(List<Glyph> glyphs) {
            Glyph first = glyphs.get(0);
            return new Stretch(glyphs, first.x(), glyphs.get(glyphs.size() - 1).right(), first.y(), first.size());
        }

        boolean continues(Stretch above) {
            float larger = Math.max(size, above.size);
            float down = y - above.y;
            if (larger > SIZES * Math.min(size, above.size) || down > LEADING * larger) {
                return false;
            }
            boolean level = down <= LEVEL * larger && above.below();
            return level || down > LEVEL * larger && left < above.right + size && above.left < right + size;
        }

        boolean below() {
            return glyphs.get(0).visibility() == Visibility.OFF_PAGE;
        }
    }

    private PageBottom() {}

    /** @param glyphs in drawing order */
    static Seen shown(List<Glyph> glyphs, PageView view, ReadBudget budget) {
        if (glyphs.stream().noneMatch(g -> below(g, view))) {
            return new Seen(glyphs, List.of());
        }
        List<Stretch> stretches = stretches(glyphs, view);
        stretches.sort(Comparator.comparing(Stretch::y));
        Set<Glyph> runOn = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Stretch> column = new ArrayList<>();
        for (Stretch stretch : stretches) {
            if (!stretch.below()) {
                column.add(stretch);
            } else if (continues(stretch, column, budget)) {
                column.add(stretch);
                runOn.addAll(stretch.glyphs());
            }
        }
        List<Glyph> rest = glyphs.stream().filter(g -> !runOn.contains(g)).toList();
        return new Seen(rest, runOn.isEmpty() ? List.of() : List.of("text runs on below the bottom of the page"));
    }

    private static boolean continues(Stretch stretch, List<Stretch> column, ReadBudget budget) {
        for (int i = column.size() - 1; i >= 0; i--) {
            budget.step();
            Stretch above = column.get(i);
            if (stretch.continues(above)) {
                return true;
            }
            if (stretch.y() - above.y() > LEADING * SIZES * stretch.size()) {
                return false;
            }
        }
        return false;
    }

    private static boolean below(Glyph glyph, PageView view) {
        return glyph.visibility() == Visibility.OFF_PAGE
                && glyph.angle() == 0
                && glyph.y() > view.height()
                && glyph.right() > 0
                && glyph.x() < view.width();
    }

    /** The level text that is seen, and that below the page. */
    private static List<Stretch> stretches(List<Glyph> glyphs, PageView view) {
        List<Stretch> stretches = new ArrayList<>();
        List<Glyph> open = new ArrayList<>();
        for (Glyph glyph : glyphs) {
            boolean taken =
                    !glyph.blank() && (below(glyph, view) || glyph.visibility().visible() && glyph.angle() == 0);
            if (!taken) {
                continue;
            }
            if (!open.isEmpty() && !follows(open.get(open.size() - 1), glyph)) {
                stretches.add(Stretch.of(List.copyOf(open)));
                open.clear();
            }
            open.add(glyph);
        }
        if (!open.isEmpty()) {
            stretches.add(Stretch.of(List.copyOf(open)));
        }
        return stretches;
    }

    private static boolean follows(Glyph last, Glyph next) {
        float gap = next.x() - last.right();
        return last.visibility() == next.visibility()
                && Math.abs(next.y() - last.y()) < 0.1f * next.size()
                && gap > -next.size()
                && gap < GAP * next.size();
    }
}
