package io.certsift.segment;

import io.certsift.model.Paragraph;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a paragraph beyond all measure into pieces, so that what looks at each mention in its paragraph takes time by the
 * length of the document and not by its square.
 */
final class LongParagraph {
    /** A dense page holds 5,000 characters; the longest paragraphs of real resumes some 3,000. */
    static final int MOST_CHARACTERS = 6_000;

    private LongParagraph() {}

    /** The paragraph itself, or its pieces, cut at blanks where there are any; all bear its number. */
    static List<Paragraph> pieces(Paragraph paragraph) {
        List<Paragraph> pieces = new ArrayList<>();
        String text = paragraph.text();
        for (int start = 0; start < text.length(); ) {
            int end = end(text, start);
            if (!text.substring(start, end).isBlank()) {
                pieces.add(start == 0 && end == text.length() ? paragraph : Cut.of(paragraph, start, end));
            }
            start = end;
        }
        return pieces;
    }

    /** What a report says of a paragraph that was cut. */
    static String gap(Paragraph paragraph) {
        String where = paragraph.page() > 0 ? "page " + paragraph.page() + ": " : "";
        return where + "a paragraph of more than " + MOST_CHARACTERS
                + " characters was read in pieces; a name at a cut may be missed";
    }

    private static int end(String text, int start) {
        int end = start + MOST_CHARACTERS;
        if (end >= text.length()) {
            return text.length();
        }
        for (int at = end; at > end - MOST_CHARACTERS / 2; at--) {
            if (Character.isWhitespace(text.charAt(at - 1))) {
                return at;
            }
        }
        return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    }
}
