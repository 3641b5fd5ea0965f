package io.certsift.segment;

import io.certsift.model.Paragraph;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** How the known headings of a document are set, so that headings of other words are told by size, weight and capitals. */
final class HeadingLooks {
    /** One line set apart is chance; two of one look are a style. */
    private static final int LEAST_HEADINGS = 2;

    private final Set<String> looks = new HashSet<>();

    /**
     * @param known whether the words of a paragraph are those of a heading
     */
    HeadingLooks(List<Paragraph> paragraphs, Predicate<Paragraph> known) {
        Map<String, Integer> asHeading = new HashMap<>();
        Map<String, Integer> asText = new HashMap<>();
        for (Paragraph paragraph : paragraphs) {
            (known.test(paragraph) ? asHeading : asText).merge(look(paragraph), 1, Integer::sum);
        }
        asHeading.forEach((look, count) -> {
            if (count >= LEAST_HEADINGS && asText.getOrDefault(look, 0) <= count) {
                looks.add(look);
            }
        });
    }

    boolean fit(Paragraph paragraph) {
        return looks.contains(look(paragraph));
    }

    private static String look(Paragraph paragraph) {
        String text = paragraph.text();
        boolean capitals = text.equals(text.toUpperCase(Locale.ROOT));
        return Math.round(paragraph.size() * 2) + (paragraph.bold() ? "b" : "") + (capitals ? "C" : "");
    }
}
