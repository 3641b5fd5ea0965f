package io.certsift.extract.pdf;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Tells text from what a font with the wrong characters gives: signs and single letters where words should be, or letters
 * that are exchanged for others. Judged over at least some lines of text; in doubt it is text.
 */
final class Legibility {
    /** Fewest characters, blanks left out and repeated ones counted once, that are judged. */
    private static final int SIGNS = 80;
    /** Fewest different characters: rows of bullets and dots have fewer. */
    private static final int DIFFERENT = 12;
    /** Share of the characters that stand in words and numbers: 0.9 in resumes, 0.45 at most in shifted codes. */
    private static final double WORDS = 0.5;

    /** Fewest Latin letters whose frequencies are judged. */
    private static final int LETTERS = 200;
    /** The letters that are frequent in every language of Latin script. */
    private static final String FREQUENT = "eaionrst";
    /** Their share: 0.50 (Polish) to 0.66 (Spanish) in texts, 0.31 in exchanged letters. */
    private static final double USUAL = 0.4;

    private Legibility() {}

    static boolean garbled(CharSequence text) {
        return wordless(text.toString()) || exchanged(text.toString());
    }

    private static boolean wordless(String text) {
        int signs = 0;
        int inWords = 0;
        int run = 0;
        int last = -1;
        for (int c : text.codePoints().toArray()) {
            boolean letter = Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
            run = letter ? run + 1 : 0;
            inWords += run == 2 ? 2 : run > 2 || Character.isDigit(c) ? 1 : 0;
            signs += Character.isWhitespace(c) || c == last && !letter ? 0 : 1;
            last = c;
        }
        return signs >= SIGNS
                && inWords < WORDS * signs
                && text.codePoints().distinct().count() >= DIFFERENT;
    }

    private static boolean exchanged(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        int letters = 0;
        int latin = 0;
        int frequent = 0;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            letters += Character.isLetter(c) ? 1 : 0;
            latin += c >= 'a' && c <= 'z' ? 1 : 0;
            frequent += FREQUENT.indexOf(c) >= 0 ? 1 : 0;
        }
        return latin >= LETTERS && latin >= 0.9 * letters && frequent < USUAL * latin;
    }
}
