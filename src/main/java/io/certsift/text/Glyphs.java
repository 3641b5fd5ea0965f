package io.certsift.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What single characters stand for: look-alikes of other scripts, dashes, quotes, blanks, bullets. */
final class Glyphs {
    /** Letters that Unicode does not decompose, and letters of other scripts that are drawn like Latin ones (UTS 39). */
    private static final Map<Integer, String> PLAIN = new HashMap<>();

    static {
        put(
                "ß", "ss", "ø", "o", "Ø", "o", "ł", "l", "Ł", "l", "đ", "d", "Đ", "d", "ı", "i", "æ", "ae", "Æ", "ae",
                "œ", "oe", "Œ", "oe");
        put(
                "а", "a", "е", "e", "о", "o", "р", "p", "с", "c", "х", "x", "у", "y", "і", "i", "ј", "j", "ѕ", "s", "ԁ",
                "d");
        put(
                "А", "a", "В", "b", "Е", "e", "К", "k", "М", "m", "Н", "h", "О", "o", "Р", "p", "С", "c", "Т", "t", "Х",
                "x");
        put(
                "У", "y", "І", "i", "Ј", "j", "Ѕ", "s", "Α", "a", "Β", "b", "Ε", "e", "Ζ", "z", "Η", "h", "Ι", "i", "Κ",
                "k");
        put(
                "Μ", "m", "Ν", "n", "Ο", "o", "Ρ", "p", "Τ", "t", "Υ", "y", "Χ", "x", "ο", "o", "ν", "v", "ι", "i", "α",
                "a");
        put(
                "‘", "'", "’", "'", "‚", "'", "′", "'", "ʼ", "'", "“", "\"", "”", "\"", "„", "\"", "«", "\"", "»", "\"",
                "″", "\"");
        put("‐", "-", "‑", "-", "‒", "-", "–", "-", "—", "-", "―", "-", "−", "-", "﹘", "-", "－", "-", "⁃", "•");
        put(
                "•", "•", "●", "•", "○", "•", "◦", "•", "▪", "•", "▫", "•", "■", "•", "□", "•", "◆", "•", "◇", "•", "►",
                "•");
        put(
                "▶", "•", "➢", "•", "➤", "•", "✓", "•", "✔", "•", "✦", "•", "❖", "•", "❑", "•", "‣", "•", "∙", "•", "⚫",
                "•", "★", "•");
        put("·", "·", "‧", "·", "⋅", "·", "│", "|", "┃", "|", "｜", "|", "∣", "|", "⁄", "/", "™", "", "®", "", "©", "");
    }

    private Glyphs() {}

    static boolean withoutWidth(int point) {
        return point == 0xAD
                || Character.getType(point) == Character.FORMAT
                || Character.getType(point) == Character.NON_SPACING_MARK
                || (point >= 0xFE00 && point <= 0xFE0F);
    }

    static Optional<String> plain(int point) {
        String form = PLAIN.get(point);
        if (form != null) {
            return Optional.of(form);
        }
        int type = Character.getType(point);
        if (type == Character.PRIVATE_USE) {
            return Optional.of("•");
        }
        boolean blank = Character.isSpaceChar(point) || Character.isWhitespace(point) || Character.isISOControl(point);
        return blank ? Optional.of(" ") : Optional.empty();
    }

    private static void put(String... pairs) {
        for (int i = 0; i < pairs.length; i += 2) {
            PLAIN.put(pairs[i].codePointAt(0), pairs[i + 1]);
        }
    }
}
