package io.certsift.segment;

import io.certsift.model.Paragraph;
import io.certsift.model.Place;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sections in the margins of the pages: what stands below a heading in a footer belongs to it, anything else to nothing. */
final class MarginSections {
    private final Map<Place, Headed> headed = new EnumMap<>(Place.class);

    /** The section that a heading on a page opened. */
    private record Headed(Draft draft, int page) {}

    /** Adds a paragraph to the sections, which a heading in the margin opens for the margin alone. */
    void add(Paragraph paragraph, Optional<Draft> heading, List<Draft> drafts) {
        heading.ifPresent(draft -> headed.put(paragraph.place(), new Headed(draft, paragraph.page())));
        Optional<Draft> around = Optional.ofNullable(headed.get(paragraph.place()))
                .filter(open -> open.page() == paragraph.page())
                .map(Headed::draft);
        Draft draft = heading.or(() -> around).orElseGet(() -> Draft.other("", paragraph.flow()));
        if (heading.isEmpty()) {
            draft.add(paragraph);
        }
        if (!drafts.contains(draft)) {
            drafts.add(draft);
        }
    }
}
