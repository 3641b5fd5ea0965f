package io.certsift.extract.pdf;

import io.certsift.model.Visibility;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Decides which glyphs a reader can see, from what was painted before and after them. In doubt a glyph is visible: calling an
 * honest resume dishonest is the worst error.
 */
final class VisibilityJudge {
    /**
     * Contrast (WCAG) under which text and background look the same: #F4F4F4 on white is 1.10, the palest grey met in the
     * templates of resumes, #DDDDDD, is 1.36.
     */
    private static final double SAME = 1.1;
    /** Contrast is blind to hue where both are light or dark; so far apart in one channel (of 255) they are not the same. */
    private static final int SAME_CHANNEL = 24;

    private static final float[] PROBES = {0.2f, 0.5f, 0.8f};

    private final PageDrawing page;
    private final ReadBudget budget;
    private final List<Paint> areas = new ArrayList<>();
    private final Map<Integer, Boolean> suspects = new HashMap<>();
    private final Map<Integer, Boolean> lostOnUnkept = new HashMap<>();
    private boolean doubtful;

    VisibilityJudge(PageDrawing page, ReadBudget budget) {
        this.page = page;
        this.budget = budget;
        page.paints().stream().filter(Paint::area).forEach(areas::add);
    }

    Seen judge() {
        List<Glyph> judged = glyphs();
        if (new TextLayer(page, budget).over(judged)) {
            return new Seen(judged.stream().map(TextLayer::shown).toList(), List.of());
        }
        if (blank(judged)) {
            return new Seen(judged.stream().map(VisibilityJudge::unleaked).toList(), List.of());
        }
        Seen beside = Overflow.shown(judged, page.view());
        Seen below = PageBottom.shown(beside.glyphs(), page.view(), budget);
        List<String> gaps = new ArrayList<>(beside.gaps());
        gaps.addAll(below.gaps());
        if (doubtful) {
            gaps.add("so much is painted that it is not known whether all text can be seen; it was taken to be");
        }
        return new Seen(below.glyphs(), gaps);
    }

    private List<Glyph> glyphs() {
        List<Glyph> judged = new ArrayList<>(page.glyphs().size());
        Visibility before = Visibility.VISIBLE;
        for (Glyph glyph : page.glyphs()) {
            budget.step();
            if (glyph.visibility().visible()) {
                before = glyph.blank() ? before : judge(glyph);
                judged.add(glyph.with(before));
            } else {
                before = lettersInMask(glyph) ? Visibility.VISIBLE : glyph.visibility();
                judged.add(glyph.with(before));
            }
        }
        return judged;
    }

    /**
     * Whether a page would show nothing because the invisible mode of one text object was never taken back: some generators
     * forget to. Nobody hands in a blank page, so the mode is taken to end with the text object that chose it.
     */
    private static boolean blank(List<Glyph> judged) {
        return judged.stream().noneMatch(g -> !g.blank() && g.visibility().visible());
    }

    private static Glyph unleaked(Glyph glyph) {
        boolean leaked = glyph.ink() == Ink.LEAKED && glyph.visibility() == Visibility.INVISIBLE_MODE;
        return leaked ? glyph.with(Visibility.VISIBLE) : glyph;
    }

    /**
     * Whether transparent letters lie over something that was painted through a soft mask: browsers fill letters with a
     * gradient that way, and lay the letters themselves over it for selecting them.
     */
    private boolean lettersInMask(Glyph glyph) {
        return glyph.visibility() == Visibility.TRANSPARENT
                && areas.stream().anyMatch(p -> p.masked() && p.covers(glyph.pageX(PROBES[1]), glyph.pageY(PROBES[1])));
    }

    private Visibility judge(Glyph glyph) {
        if (glyph.ink() == Ink.CLIP) {
            boolean shownThrough = page.unkept().isPresent() || areas.stream().anyMatch(p -> after(p, glyph, 0.5f));
            return shownThrough ? Visibility.VISIBLE : Visibility.INVISIBLE_MODE;
        }
        boolean lost = suspects.computeIfAbsent(glyph.ink(), this::suspect) && sameAsBackground(glyph);
        boolean unsure = page.unkept().filter(some -> some.under(glyph)).isPresent();
        if (lost && !unsure) {
            return Visibility.BACKGROUND_COLOUR;
        }
        if (covered(glyph)) {
            return Visibility.COVERED;
        }
        doubtful |= unsure && (lost || lostOnUnkept.computeIfAbsent(glyph.ink(), this::mayBeLostOnUnkept))
                || page.unkept().filter(some -> some.over(glyph)).isPresent();
        return Visibility.VISIBLE;
    }

    private boolean mayBeLostOnUnkept(int ink) {
        return page.unkept()
                .filter(some -> some.any(colour -> same(ink, colour)))
                .isPresent();
    }

    /** Whether there is anything in this ink's colour that could be its background; the page itself is white. */
    private boolean suspect(int ink) {
        return ink >= 0
                && (same(ink, Ink.WHITE) || areas.stream().anyMatch(p -> p.alpha() < 1 || same(ink, p.colour())));
    }

    private boolean sameAsBackground(Glyph glyph) {
        for (float probe : PROBES) {
            if (!same(glyph.ink(), background(glyph, probe))) {
                return false;
            }
        }
        return true;
    }

    private int background(Glyph glyph, float probe) {
        float x = glyph.pageX(probe);
        float y = glyph.pageY(probe);
        int colour = Ink.WHITE;
        for (Paint paint : areas) {
            budget.step();
            if (paint.order() > glyph.order()) {
                break;
            }
            if (paint.covers(x, y)) {
                colour = paint.certain() ? Ink.mix(colour, paint.colour(), paint.alpha()) : Ink.UNKNOWN;
            }
        }
        return colour;
    }

    private boolean covered(Glyph glyph) {
        for (int i = areas.size() - 1; i >= 0 && areas.get(i).order() > glyph.order(); i--) {
            budget.step();
            Paint paint = areas.get(i);
            if (paint.opaque() && after(paint, glyph, 0.2f) && after(paint, glyph, 0.5f) && after(paint, glyph, 0.8f)) {
                return true;
            }
        }
        return false;
    }

    private static boolean after(Paint paint, Glyph glyph, float probe) {
        return paint.order() > glyph.order() && paint.covers(glyph.pageX(probe), glyph.pageY(probe));
    }

    private static boolean same(int ink, int background) {
        return ink >= 0
                && background >= 0
                && Ink.contrast(ink, background) < SAME
                && Ink.distance(ink, background) < SAME_CHANNEL;
    }
}
