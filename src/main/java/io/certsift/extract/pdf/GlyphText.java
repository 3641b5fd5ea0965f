package io.certsift.extract.pdf;

import java.text.Normalizer;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What single characters mean: pictograms, blanks, accents that were drawn on their own. */
final class GlyphText {
    /** Stands for a pictogram without a character; becomes a bullet at the start of a line and nothing elsewhere. */
    static final String BULLET_MARK = "\uE000";

    private static final Map<Integer, Integer> ACCENTS = Map.ofEntries(
            Map.entry(0x60, 0x300),
            Map.entry(0xB4, 0x301),
            Map.entry(0x2CA, 0x301),
            Map.entry(0x5E, 0x302),
            Map.entry(0x2C6, 0x302),
            Map.entry(0x7E, 0x303),
            Map.entry(0x2DC, 0x303),
            Map.entry(0xAF, 0x304),
            Map.entry(0x2D8, 0x306),
            Map.entry(0x2D9, 0x307),
            Map.entry(0xA8, 0x308),
            Map.entry(0x2DA, 0x30A),
            Map.entry(0x2DD, 0x30B),
            Map.entry(0x2C7, 0x30C),
            Map.entry(0xB8, 0x327),
            Map.entry(0x2DB, 0x328));

    private GlyphText() {}

    /** Control characters and line ends become blanks, private-use characters pictograms. */
    static String clean(String text) {
        int first = text.codePointAt(0);
        if (Character.getType(first) == Character.PRIVATE_USE) {
            return BULLET_MARK;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 32
                    || c == 127
                    || c == '\u00A0'
                    || LostLigatures.mark(c)
                    || c == '\uFFFE'
                    || c == '\uFFFF'
                    || c == '\u2028'
                    || c == '\u2029') {
                return clean(text.replace(c, ' '));
            }
        }
        return text;
    }

    /**
     * The letters of a ligature whose character map was written with the two bytes of each letter exchanged, as some old
     * distillers did: "ti" is then told as U+7400 U+6900. No glyph stands for two such ideographs.
     */
    static String ligature(String text) {
        boolean exchanged = text.length() > 1
                && text.chars().allMatch(c -> (c & 0xFF) == 0 && c >> 8 < 128 && Character.isLetter(c >> 8));
        if (!exchanged) {
            return text;
        }
        StringBuilder letters = new StringBuilder();
        text.chars().forEach(c -> letters.append((char) (c >> 8)));
        return letters.toString();
    }

    static boolean accent(String text) {
        return combining(text) != 0;
    }

    private static int combining(String text) {
        if (text.length() != 1) {
            return 0;
        }
        int c = text.charAt(0);
        return c >= 0x300 && c <= 0x36F ? c : ACCENTS.getOrDefault(c, 0);
    }

    /** The letter with the accent on it; null if there is no such letter. */
    static @Nullable String compose(String letter, String accent) {
        String base = letter.equals("\u0131") ? "i" : letter.equals("\u0237") ? "j" : letter;
        if (base.codePointCount(0, base.length()) != 1 || !Character.isLetter(base.codePointAt(0))) {
            return null;
        }
        String composed = Normalizer.normalize(base + (char) combining(accent), Normalizer.Form.NFC);
        return composed.codePointCount(0, composed.length()) == 1 ? composed : null;
    }
}
