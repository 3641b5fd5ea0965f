package io.certsift.extract.pdf;

import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The marked content around what is drawn: switched-off layers, and replacement text ({@code ActualText}). The latter
 * stands in for glyphs only where it says the same in other characters, or where the glyphs say nothing: it is text that no
 * reader sees.
 */
final class MarkedText {
    /** Marks nested deeper are not looked at. */
    private static final int DEPTH = 1_000;
    /** A replacement longer than this per glyph is not what is drawn. */
    private static final int CHARACTERS_PER_GLYPH = 4;

    private record Mark(boolean off, @Nullable String actual, int firstGlyph) {}

    private final Deque<Mark> marks = new ArrayDeque<>();
    private int ignored;
    private boolean layerIgnored;
    private int off;

    void begin(boolean layerOff, @Nullable String actualText, int glyphs) {
        if (marks.size() >= DEPTH) {
            ignored++;
            layerIgnored |= layerOff;
            return;
        }
        marks.push(new Mark(layerOff, actualText, glyphs));
        off += layerOff ? 1 : 0;
    }

    void end(List<Glyph> glyphs) {
        if (ignored > 0) {
            ignored--;
        } else if (!marks.isEmpty()) {
            Mark mark = marks.pop();
            off -= mark.off() ? 1 : 0;
            if (mark.actual() != null && mark.firstGlyph() < glyphs.size()) {
                replace(glyphs.subList(mark.firstGlyph(), glyphs.size()), mark.actual());
            }
        }
    }

    /** Whether a switched-off layer was nested too deeply to be looked at. */
    boolean layerIgnored() {
        return layerIgnored;
    }

    /** Whether what is drawn now is on a layer that is switched off. */
    boolean off() {
        return off > 0;
    }

    private static void replace(List<Glyph> glyphs, String actual) {
        StringBuilder drawn = new StringBuilder();
        glyphs.forEach(g -> drawn.append(g.text()));
        if (!credible(drawn.toString(), actual, glyphs.size())
                || drawn.toString().equals(actual)) {
            return;
        }
        Glyph first = glyphs.get(0);
        Glyph last = glyphs.get(glyphs.size() - 1);
        boolean oneLine = Math.abs(first.y() - last.y()) < first.size() / 2 && last.right() > first.x();
        Glyph whole = first.withText(
                actual.isEmpty() ? " " : GlyphText.clean(actual), oneLine ? last.right() - first.x() : first.width());
        glyphs.clear();
        glyphs.add(whole);
    }

    private static boolean credible(String drawn, String actual, int glyphs) {
        if (actual.length() > CHARACTERS_PER_GLYPH * glyphs + 2) {
            return false;
        }
        String said = letters(drawn);
        return said.isEmpty() || said.equals(letters(actual));
    }

    private static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
