package io.certsift.extract.docx;

/** The markup languages of a document that matter here, transitional and strict alike. */
enum Vocabulary {
    WORD,
    MATH,
    COMPATIBILITY,
    VML,
    DRAWING,
    OTHER;

    static Vocabulary of(String namespace) {
        if (namespace.endsWith("/wordprocessingml/main") || namespace.endsWith("/wordprocessingml/2006/main")) {
            return WORD;
        }
        if (namespace.endsWith("/officeDocument/math") || namespace.endsWith("/officeDocument/2006/math")) {
            return MATH;
        }
        if (namespace.contains("markup-compatibility")) {
            return COMPATIBILITY;
        }
        if (namespace.equals("urn:schemas-microsoft-com:vml")) {
            return VML;
        }
        return namespace.contains("drawing") || namespace.contains("wordprocessingShape") ? DRAWING : OTHER;
    }
}
