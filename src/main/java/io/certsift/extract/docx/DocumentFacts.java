package io.certsift.extract.docx;

/** What all parts of one document share. */
record DocumentFacts(Looks looks, Numbering numbering, FormatReader formats, Paint page, Scenery scenery, Meter meter) {
    Theme theme() {
        return formats.theme();
    }
}
