package io.certsift.segment;

import io.certsift.model.Paragraph;
import io.certsift.model.SectionKind;
import io.certsift.segment.Draft.Opening;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads "Certifications:" as an item of a list, such as that of the skills: the items below it are certificates, up to the next
 * item that is nothing but a label, or the end of the list. For one document.
 */
final class ListedHeadings {
    private final HeadingWords words;
    private final Map<Integer, Draft> outer = new HashMap<>();

    ListedHeadings(HeadingWords words) {
        this.words = words;
    }

    /**
     * Opens a section at such an item, or goes on with that around it behind its end.
     *
     * @return whether the paragraph is such an item, and no text
     */
    boolean at(Paragraph paragraph, Map<Integer, Draft> current, List<Draft> drafts) {
        Draft around = current.get(paragraph.flow());
        if (around == null) {
            return false;
        }
        String text = paragraph.text().strip();
        boolean label = paragraph.bullet() && text.endsWith(":");
        boolean listed = around.opens(Opening.LISTED);
        if (listed && (label || !paragraph.bullet())) {
            around = outer.getOrDefault(paragraph.flow(), around).rest(); // another such label opens anew
            open(around, paragraph, current, drafts);
        }
        if (!label) {
            return false;
        }
        String heading = text.substring(0, text.length() - 1).strip();
        boolean certificates = words.meaning(heading)
                .filter(meaning -> meaning.kind() == SectionKind.CERTIFICATIONS)
                .isPresent();
        if (certificates && around.kind() != SectionKind.CERTIFICATIONS) {
            outer.put(paragraph.flow(), around);
            open(
                    Draft.of(words.meaning(heading).orElseThrow(), heading, paragraph.flow(), Opening.LISTED),
                    paragraph,
                    current,
                    drafts);
        }
        return certificates;
    }

    private static void open(Draft draft, Paragraph paragraph, Map<Integer, Draft> current, List<Draft> drafts) {
        drafts.add(draft);
        current.put(paragraph.flow(), draft);
    }
}
