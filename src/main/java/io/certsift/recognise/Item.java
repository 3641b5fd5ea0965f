package io.certsift.recognise;

import io.certsift.model.Paragraph;
import io.certsift.model.Section;
import java.util.List;

/**
 * A paragraph of a certifications section that names something, with what belongs to it.
 *
 * @param details paragraphs below it that only give issuer, date, link or status
 * @param above the sub-heading that it stands under; empty if none
 */
record Item(Section section, Paragraph paragraph, List<Paragraph> details, String above) {
    Item {
        details = List.copyOf(details);
    }

    /** The texts that belong to it, sub-heading first. */
    String detailText() {
        StringBuilder text = new StringBuilder(above);
        details.forEach(detail -> text.append(" \n ").append(detail.text()));
        return text.toString();
    }
}
