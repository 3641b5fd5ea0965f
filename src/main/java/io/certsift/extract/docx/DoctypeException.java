package io.certsift.extract.docx;

import javax.xml.stream.XMLStreamException;

/** A part declares a document type, and with it perhaps entities: it is not read. */
final class DoctypeException extends XMLStreamException {
    private static final long serialVersionUID = 1L;

    DoctypeException() {
        super("a document type declaration was refused");
    }
}
