package io.certsift.text;

import java.util.Locale;

/**
 * Text of a stranger's file, made safe to show in a terminal or a table: nothing in it can move a cursor, break a line or
 * turn the direction of reading.
 */
public final class VisibleText {
    private static final int CONTROL_PICTURES = 0x2400;
    private static final int PICTURE_OF_DELETE = 0x2421;
    private static final int REPLACEMENT = 0xFFFD;

    private VisibleText() {}

    /**
     * The same text with control characters as their pictures ({@code ␊}), direction overrides spelled out
     * ({@code <U+202E>}), tabs as blanks, and everything that is no character replaced by U+FFFD.
     */
    public static String of(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(c -> append(shown, c));
        return shown.toString();
    }

    /** The same text with every half of a surrogate pair that stands alone replaced by U+FFFD. */
    public static String wellFormed(String text) {
        if (!hasHalfPairs(text)) {
            return text;
        }
        StringBuilder whole = new StringBuilder(text.length());
        text.codePoints().forEach(c -> whole.appendCodePoint(isSurrogate(c) ? REPLACEMENT : c));
        return whole.toString();
    }

    /** A plain loop: reports ask this of every text that they hold, names of files included. */
    private static boolean hasHalfPairs(String text) {
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (isSurrogate(c)) {
                return true;
            }
            i += Character.charCount(c);
        }
        return false;
    }

    private static void append(StringBuilder shown, int c) {
        if (c == '\t' || c == 0x2028 || c == 0x2029) {
            shown.append(' ');
        } else if (c < 0x20) {
            shown.appendCodePoint(CONTROL_PICTURES + c);
        } else if (c == 0x7F) {
            shown.appendCodePoint(PICTURE_OF_DELETE);
        } else if (isSurrogate(c) || (c >= 0x80 && c < 0xA0) || (c & 0xFFFE) == 0xFFFE) {
            shown.appendCodePoint(REPLACEMENT);
        } else if (turnsDirection(c)) {
            shown.append("<U+")
                    .append(Integer.toHexString(c).toUpperCase(Locale.ROOT))
                    .append('>');
        } else if (!isDirectionMark(c)) {
            shown.appendCodePoint(c);
        }
    }

    private static boolean isSurrogate(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    /** Embeddings, overrides and isolates: they reorder what follows. */
    private static boolean turnsDirection(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }

    /** Marks that only settle the direction of their neighbours; common in Arabic and Hebrew, and left out. */
    private static boolean isDirectionMark(int c) {
        return c == 0x200E || c == 0x200F || c == 0x061C;
    }
}
