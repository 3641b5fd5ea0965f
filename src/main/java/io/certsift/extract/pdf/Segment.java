package io.certsift.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A stretch of glyphs on one baseline without a wide gap: part of one line of one column, whatever the columns are. */
final class Segment {
    private final List<Glyph> glyphs;
    private final float left;
    private final float right;
    private final float baseline;
    private final float size;
    private final int letters;
    private boolean label;

    /** @param glyphs from left to right, not only blanks */
    Segment(List<Glyph> glyphs) {
        this.glyphs = List.copyOf(glyphs);
        List<Glyph> drawn = glyphs.stream().filter(g -> !g.blank()).toList();
        left = drawn.get(0).x();
        float most = left;
        for (Glyph glyph : drawn) {
            most = Math.max(most, glyph.right());
        }
        right = most;
        List<Glyph> bySize = new ArrayList<>(drawn);
        bySize.sort(Comparator.comparing(Glyph::size));
        Glyph middle = bySize.get(bySize.size() / 2);
        size = middle.size();
        baseline = middle.y();
        letters = drawn.size();
    }

    List<Glyph> glyphs() {
        return glyphs;
    }

    float left() {
        return left;
    }

    float right() {
        return right;
    }

    float baseline() {
        return baseline;
    }

    float size() {
        return size;
    }

    int letters() {
        return letters;
    }

    boolean bold() {
        return glyphs.stream().filter(g -> g.bold() && !g.blank()).count() * 2 > letters;
    }

    /** Whether it is a heading in the margin, to be a line of its own although text stands beside it. */
    boolean label() {
        return label;
    }

    void markAsLabel() {
        label = true;
    }

    String text() {
        return LineWriter.write(glyphs).text();
    }

    /** Whether two stretches stand on the same line of a page. */
    boolean level(Segment other) {
        return Math.abs(baseline - other.baseline) <= 0.3f * Math.min(size, other.size);
    }

    /** Whether some of both stands at the same height. */
    boolean beside(Segment other) {
        return Math.abs(baseline - other.baseline) < 0.9f * Math.max(size, other.size);
    }
}
