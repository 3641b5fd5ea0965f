package io.certsift.extract.pdf;

import io.certsift.model.Box;
import io.certsift.model.TextLine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A line of text with the glyphs that it came from.
 *
 * @param text its characters
 * @param glyphs from left to right, without blanks
 * @param starts offset in the text of each glyph's first character
 */
record DrawnLine(String text, List<Glyph> glyphs, int[] starts) {
    /** Share of the font size above and below the baseline that a line takes. */
    private static final float ASCENT = 0.8f;

    private static final float DESCENT = 0.2f;

    private static final Pattern TORN = Pattern.compile("\\p{L}[-\\u2010\\u2011\\u00AD]$");

    boolean empty() {
        return text.isBlank();
    }

    /** This line and its continuation: a blank between them, or none and no hyphen if a word was torn. */
    DrawnLine with(DrawnLine next) {
        boolean torn =
                !glyphs.isEmpty() && TORN.matcher(text).find() && Character.isLowerCase(next.text.codePointAt(0));
        List<Glyph> all = new ArrayList<>(torn ? glyphs.subList(0, glyphs.size() - 1) : glyphs);
        String before = torn ? text.substring(0, text.length() - 1) : text + " ";
        int[] places = Arrays.copyOf(starts, all.size() + next.starts.length);
        for (int i = 0; i < next.starts.length; i++) {
            places[all.size() + i] = before.length() + next.starts[i];
        }
        all.addAll(next.glyphs);
        return new DrawnLine(before + next.text, List.copyOf(all), places);
    }

    /** Where it stands on the page, turned back if its text was turned. */
    Box box() {
        float left = Float.MAX_VALUE;
        float top = Float.MAX_VALUE;
        float right = -Float.MAX_VALUE;
        float bottom = -Float.MAX_VALUE;
        for (Glyph glyph : glyphs) {
            double turn = Math.toRadians(glyph.angle());
            double cos = Math.cos(turn);
            double sin = Math.sin(turn);
            float[] xs = {glyph.x(), glyph.right()};
            float[] ys = {glyph.y() - ASCENT * glyph.size(), glyph.y() + DESCENT * glyph.size()};
            for (float x : xs) {
                for (float y : ys) {
                    left = Math.min(left, (float) (x * cos - y * sin));
                    right = Math.max(right, (float) (x * cos - y * sin));
                    top = Math.min(top, (float) (x * sin + y * cos));
                    bottom = Math.max(bottom, (float) (x * sin + y * cos));
                }
            }
        }
        return new Box(left, top, right - left, bottom - top);
    }

    TextLine.Type firstType() {
        return type(glyphs.get(0));
    }

    TextLine.Type lastType() {
        return type(glyphs.get(glyphs.size() - 1));
    }

    private static TextLine.Type type(Glyph glyph) {
        return new TextLine.Type(Math.round(10 * glyph.size()) / 10f, glyph.bold());
    }

    float size() {
        double[] sizes = glyphs.stream().mapToDouble(Glyph::size).sorted().toArray();
        return Math.round(10 * sizes[sizes.length / 2]) / 10f;
    }

    boolean bold() {
        return glyphs.stream().filter(Glyph::bold).count() * 2 > glyphs.size();
    }
}
