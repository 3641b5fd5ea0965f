package io.certsift.extract.docx;

import java.util.ArrayList;
import java.util.List;

/**
 * The headers and footers that are shown, by the ids of their relationships. One for first pages is shown only where a section
 * has a title page, one for even pages only where the document tells even from odd pages.
 */
record PageParts(List<String> headers, List<String> footers) {
    static PageParts of(List<SectionFormat> sections, boolean evenAndOdd) {
        List<String> headers = new ArrayList<>();
        List<String> footers = new ArrayList<>();
        boolean titlePage = sections.stream().anyMatch(SectionFormat::titlePage);
        for (String type : List.of("first", "default", "even")) {
            boolean shown = type.equals("default") || (type.equals("first") ? titlePage : evenAndOdd);
            for (SectionFormat section : sections) {
                for (SectionFormat.Reference reference : section.references()) {
                    boolean ofType = (reference.type().isEmpty() ? "default" : reference.type()).equals(type);
                    if (shown && ofType) {
                        (reference.header() ? headers : footers).add(reference.id());
                    }
                }
            }
        }
        return new PageParts(headers, footers);
    }
}
