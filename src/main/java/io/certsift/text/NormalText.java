package io.certsift.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A text as matching sees it, with a map back to the text as written.
 *
 * <p>Compatibility forms (ligatures, full-width and mathematical letters) become plain letters, accents and characters of no
 * width are dropped, letters of other scripts that look like Latin ones become those, every dash is a hyphen, every blank
 * a space, every bullet and private-use glyph a {@code •}, and all is lower case. Immutable.
 */
public final class NormalText {
    private final String original;
    private final String normal;
    private final int[] starts;

    private NormalText(String original, String normal, int[] starts) {
        this.original = original;
        this.normal = normal;
        this.starts = starts;
    }

    public static NormalText of(String original) {
        return of(original, List.of());
    }

    /**
     * As above, with a blank where two words are glued together.
     *
     * @param seams where the second words begin in the original, in ascending order; none at its very beginning
     */
    public static NormalText of(String original, List<Integer> seams) {
        StringBuilder normal = new StringBuilder(original.length());
        int[] starts = new int[original.length() + 16];
        int seam = 0;
        for (int at = 0; at < original.length(); ) {
            int point = original.codePointAt(at);
            String form = form(point);
            if (seam < seams.size() && seams.get(seam) == at) {
                starts = room(starts, normal.length() + 1);
                starts[normal.length()] = original.offsetByCodePoints(at, -1);
                normal.append(' ');
                seam++;
            }
            starts = room(starts, normal.length() + form.length());
            Arrays.fill(starts, normal.length(), normal.length() + form.length(), at);
            normal.append(form);
            at += Character.charCount(point);
        }
        return new NormalText(original, normal.toString(), Arrays.copyOf(starts, normal.length()));
    }

    private static int[] room(int[] starts, int length) {
        return length > starts.length ? Arrays.copyOf(starts, 2 * length) : starts;
    }

    /** The text as written. */
    public String original() {
        return original;
    }

    /** The text to match on. */
    public String normal() {
        return normal;
    }

    /** The characters of the original that a range of the normal text comes from. */
    public Span originalSpan(int start, int end) {
        if (start == end) {
            int at = start < starts.length ? starts[start] : original.length();
            return new Span(at, at);
        }
        int last = starts[end - 1];
        int after = last + Character.charCount(original.codePointAt(last));
        while (after < original.length() && form(original.codePointAt(after)).isEmpty()) {
            after += Character.charCount(original.codePointAt(after));
        }
        return new Span(starts[start], after);
    }

    private static String form(int point) {
        if (point < 0x80) {
            return point < ' ' ? (point == '\t' ? "\t" : " ") : ASCII[point];
        }
        if (Glyphs.withoutWidth(point)) {
            return "";
        }
        return Glyphs.plain(point).orElseGet(() -> decomposed(point));
    }

    private static String decomposed(int point) {
        String wide = Normalizer.normalize(new String(Character.toChars(point)), Normalizer.Form.NFKD);
        StringBuilder plain = new StringBuilder(wide.length());
        wide.codePoints().forEach(part -> {
            if (Character.getType(part) != Character.NON_SPACING_MARK) {
                plain.append(Glyphs.plain(part).orElseGet(() -> Character.toString(part)));
            }
        });
        return plain.toString().toLowerCase(Locale.ROOT);
    }

    private static final String[] ASCII = new String[0x80];

    static {
        for (int point = 0; point < ASCII.length; point++) {
            ASCII[point] = Character.toString(point).toLowerCase(Locale.ROOT);
        }
    }
}
