package io.certsift.extract.docx;

import java.util.List;

/**
 * A part of the document with headers and footers of its own.
 *
 * @param titlePage whether its first page has headers and footers of its own
 */
record SectionFormat(List<Reference> references, boolean titlePage) {
    SectionFormat {
        references = List.copyOf(references);
    }

    /**
     * @param header or else footer
     * @param type {@code first}, {@code even} or {@code default}
     * @param id of the relationship
     */
    record Reference(boolean header, String type, String id) {}
}
