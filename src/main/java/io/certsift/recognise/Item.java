package io.certsift.recognise;

import io.certsift.model.Paragraph;
import io.certsift.model.Section;
import io.certsift.text.Tokens;
import java.util.List;

/**
 * A paragraph of a certifications section that names something, with what belongs to it.
 *
 * @param details paragraphs below it that only give issuer, date, link or status
 * @param above the sub-heading that it stands under; empty if none
 */
record Item(Section section, Paragraph paragraph, List<Paragraph> details, String above) {
    /** "Issued by Example Corp." is none that tells what was learned. */
    private static final int LEAST_WORDS_OF_SENTENCE = 10;

    /** More words than names of an issuer, dates and a number have. */
    private static final int LEAST_WORDS_OF_TEXT = 20;

    Item {
        details = List.copyOf(details);
    }

    /** What belongs to it but for sentences about it, which name whoever they like: sub-heading first. */
    String factText() {
        StringBuilder text = new StringBuilder(above);
        details.stream()
                .map(Paragraph::text)
                .filter(detail -> !sentence(detail))
                .forEach(detail -> text.append(" \n ").append(detail));
        return text.toString();
    }

    private static boolean sentence(String text) {
        int words = Tokens.of(text).size();
        return words >= LEAST_WORDS_OF_TEXT || text.strip().endsWith(".") && words >= LEAST_WORDS_OF_SENTENCE;
    }

    /** The texts that belong to it, sub-heading first. */
    String detailText() {
        StringBuilder text = new StringBuilder(above);
        details.forEach(detail -> text.append(" \n ").append(detail.text()));
        return text.toString();
    }
}
