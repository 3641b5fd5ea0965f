package io.certsift.report;

import io.certsift.text.VisibleText;
import java.util.regex.Pattern;

/** Text as a cell of a workbook can hold it. */
final class SheetText {
    /** Most characters that Excel takes in one cell. */
    static final int MOST_CHARACTERS = 32_767;

    private static final String CUT = "… [cut here: a cell holds no more; the JSON Lines report has all of it]";

    /** {@code _x000D_} in a cell is read as a carriage return, unless its underscore is escaped in the same way. */
    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private SheetText() {}

    static String of(String text) {
        String shown = VisibleText.of(text);
        String escaped = escape(shown);
        int keep = MOST_CHARACTERS - CUT.length();
        while (escaped.length() > MOST_CHARACTERS) {
            shown = start(shown, Math.min(keep, shown.length()));
            escaped = escape(shown) + CUT;
            keep -= Math.max(1, escaped.length() - MOST_CHARACTERS);
        }
        return escaped;
    }

    private static String escape(String text) {
        return LOOKS_ESCAPED.matcher(text).replaceAll("_x005F_");
    }

    private static String start(String text, int length) {
        boolean splitsPair = length > 0 && length < text.length() && Character.isHighSurrogate(text.charAt(length - 1));
        return text.substring(0, splitsPair ? length - 1 : length);
    }
}
