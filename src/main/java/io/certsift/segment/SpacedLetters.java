package io.certsift.segment;

import io.certsift.model.Paragraph;
import io.certsift.text.Token;
import io.certsift.text.Tokens;
import java.util.List;

/** Tells a document with a blank between all its letters: names are found in it, addresses and sentences are not. */
final class SpacedLetters {
    /** What a report says of it. */
    static final String GAP = "the letters of the text stand apart; links and sentences in it were not read";

    /** Fewer words say nothing: a logo, a name set in wide type. */
    private static final int LEAST_WORDS = 100;

    /** So many of the words are single letters, in hundredths. */
    private static final int LEAST_SHARE = 60;

    private SpacedLetters() {}

    static boolean all(List<Paragraph> paragraphs) {
        int words = 0;
        int letters = 0;
        for (Paragraph paragraph : paragraphs) {
            for (Token token : Tokens.of(paragraph.text())) {
                words++;
                boolean letter = token.word().length() == 1
                        && Character.isLetter(token.word().charAt(0));
                letters += letter ? 1 : 0;
            }
        }
        return words >= LEAST_WORDS && letters * 100L >= (long) words * LEAST_SHARE;
    }
}
