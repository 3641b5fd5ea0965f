package io.certsift.model;

/** The part of a document that a line stands in. */
public enum Place {
    BODY,
    PAGE_HEADER,
    PAGE_FOOTER,
    FOOTNOTE,
    TEXT_BOX,
    TABLE_CELL,
    FORM_FIELD
}
