package io.certsift.segment;

import io.certsift.model.Paragraph;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds figures of somebody's work, "12 projects", "5 certifications", which are no headings of what they count. */
final class Figures {
    /** One may be a heading with its number, "5 Certifications"; these follow each other. */
    private static final int LEAST_TOGETHER = 2;

    private static final Pattern COUNTED =
            Pattern.compile("\\d{1,4}(?:[.,]\\d)?\\s?[kKM]?\\+?\\s+\\p{L}[^\\d.:]{2,40}");

    private static final Pattern COUNT = Pattern.compile("(?!(?:19|20)\\d\\d$)\\d{1,4}(?:[.,]\\d)?\\s?[kKM]?\\+?");

    private static final Pattern LABEL = Pattern.compile("\\p{L}[^\\d.:,]{2,40}");

    private Figures() {}

    /** The numbers of the paragraphs that are figures, or the labels below figures that stand alone. */
    static Set<Integer> of(List<Paragraph> paragraphs) {
        Set<Integer> figures = new HashSet<>();
        for (int at = 0; at < paragraphs.size(); at++) {
            int end = at;
            int together = 0;
            for (int length = length(paragraphs, end); length > 0; length = length(paragraphs, end)) {
                end += length;
                together++;
            }
            if (together >= LEAST_TOGETHER) {
                paragraphs.subList(at, end).forEach(paragraph -> figures.add(paragraph.number()));
            }
            at = Math.max(at, end - 1);
        }
        return figures;
    }

    /** How many paragraphs the figure at a place takes: none, one, or two with its label below it. */
    private static int length(List<Paragraph> paragraphs, int at) {
        if (at >= paragraphs.size() || paragraphs.get(at).bullet()) {
            return 0;
        }
        if (COUNTED.matcher(text(paragraphs, at)).matches()) {
            return 1;
        }
        boolean labelled = at + 1 < paragraphs.size()
                && COUNT.matcher(text(paragraphs, at)).matches()
                && LABEL.matcher(text(paragraphs, at + 1)).matches();
        return labelled ? 2 : 0;
    }

    private static String text(List<Paragraph> paragraphs, int at) {
        return paragraphs.get(at).text().strip();
    }
}
