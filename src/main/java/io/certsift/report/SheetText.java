package io.certsift.report;

import io.certsift.text.VisibleText;
import java.util.List;
import java.util.regex.Pattern;

/** Text as a cell of a workbook can hold it. */
final class SheetText {
    /** Most characters that Excel takes in one cell. */
    static final int MOST_CHARACTERS = 32_767;

    /** Excel takes 253 line ends in one cell. */
    private static final int MOST_LINES = 250;

    /** Its blank does not break: a long link behind it begins on its line. */
    private static final String BULLET = "•\u00A0";

    private static final String CUT = "… [cut here: a cell holds no more; the JSON Lines report has all of it]";

    /** {@code _x000D_} in a cell is read as a carriage return, unless its underscore is escaped in the same way. */
    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private SheetText() {}

    static String of(String text) {
        return cut(text, MOST_CHARACTERS);
    }

    /** Several texts as lines of one cell, each with a bullet before it; a single one without. */
    static String of(List<String> texts) {
        if (texts.size() == 1) {
            return of(texts.get(0));
        }
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < texts.size(); i++) {
            int room = MOST_CHARACTERS - lines.length() - BULLET.length() - 2 - CUT.length();
            if (i == MOST_LINES || room < CUT.length()) {
                return lines + "\n" + CUT;
            }
            lines.append(i == 0 ? "" : "\n").append(BULLET).append(cut(texts.get(i), room));
        }
        return lines.toString();
    }

    private static String cut(String text, int most) {
        String shown = VisibleText.of(text);
        String escaped = escape(shown);
        int keep = most - CUT.length();
        while (escaped.length() > most) {
            shown = start(shown, Math.min(keep, shown.length()));
            escaped = escape(shown) + CUT;
            keep -= Math.max(1, escaped.length() - most);
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
