package io.certsift.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A stretch of glyphs on one baseline without a wide gap: part of one line of one column, whatever the columns are. */
final class Segment {
    /** Baselines this close, in font sizes, are one line. */
    private static final float LEVEL = 0.3f;
    /** The same of a date and what it dates. */
    static final float LEVEL_OF_DATE = 0.55f;

    private final List<Glyph> glyphs;
    private final float left;
    private final float right;
    private final float baseline;
    private final float size;
    private final int letters;
    private final List<CellText> cells;
    private boolean label;
    private boolean cell;
    private @Nullable Boolean date;

    /** A row of ruled cells, or a card with a border, that columns are looked for around and not in. */
    static Segment block(List<CellText> cells) {
        List<Glyph> glyphs = new ArrayList<>();
        cells.forEach(cell -> cell.segments().forEach(segment -> glyphs.addAll(segment.glyphs)));
        return new Segment(glyphs, cells);
    }

    /** @param glyphs from left to right, not only blanks */
    Segment(List<Glyph> glyphs) {
        this(glyphs, List.of());
    }

    private Segment(List<Glyph> glyphs, List<CellText> cells) {
        this.cells = List.copyOf(cells);
        this.glyphs = List.copyOf(glyphs);
        List<Glyph> drawn = glyphs.stream().filter(g -> !g.blank()).toList();
        float least = drawn.get(0).x();
        float most = least;
        for (Glyph glyph : drawn) {
            least = Math.min(least, glyph.x());
            most = Math.max(most, glyph.right());
        }
        left = least;
        right = most;
        List<Glyph> bySize = new ArrayList<>(drawn);
        bySize.sort(Comparator.comparing(Glyph::size));
        Glyph middle = bySize.get(bySize.size() / 2);
        size = middle.size();
        baseline = cells.isEmpty() ? middle.y() : drawn.get(0).y();
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

    /** The cells of a block; empty for a stretch of text. */
    List<CellText> cells() {
        return cells;
    }

    /** Whether it is a heading in the margin, to be a line of its own although text stands beside it. */
    boolean label() {
        return label;
    }

    void markAsLabel() {
        label = true;
    }

    /** Whether it is known to be a cell, however narrow the gap before it. */
    boolean cell() {
        return cell;
    }

    void markAsCell() {
        cell = true;
    }

    String text() {
        return LineWriter.write(
                        cells.isEmpty() ? glyphs : cells.get(0).segments().get(0).glyphs)
                .text();
    }

    /** Whether it is a date or figure and no more. */
    boolean date() {
        if (date == null) {
            date = DateCell.date(this);
        }
        return date;
    }

    /** Whether two stretches stand on the same line of a page; a date is often set a little higher than the title it dates. */
    boolean level(Segment other) {
        float least = Math.min(size, other.size);
        float apart = Math.abs(baseline - other.baseline);
        return apart <= LEVEL * least || apart <= LEVEL_OF_DATE * least && date() != other.date();
    }

    /** Whether some of both stands at the same height. */
    boolean beside(Segment other) {
        return Math.abs(baseline - other.baseline) < 0.9f * Math.max(size, other.size);
    }
}
