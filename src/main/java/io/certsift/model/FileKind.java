package io.certsift.model;

/** What a file really is, told by its content and not by its ending. */
public enum FileKind {
    PDF("pdf", "a PDF document"),
    DOCX("docx", "a Word document"),
    DOC("doc", "a Word 97-2003 document"),
    XLSX("xlsx", "an Excel workbook"),
    PPTX("pptx", "a PowerPoint presentation"),
    ODT("odt", "an OpenDocument text"),
    ODF("odf", "an OpenDocument file other than a text"),
    PAGES("pages", "an Apple Pages document"),
    EPUB("epub", "an EPUB book"),
    RTF("rtf", "a Rich Text document"),
    HTML("html", "an HTML page"),
    XML("xml", "an XML file"),
    POSTSCRIPT("ps", "a PostScript file"),
    TEXT("txt", "a plain text file"),
    PNG("png", "a PNG picture"),
    JPEG("jpeg", "a JPEG picture"),
    GIF("gif", "a GIF picture"),
    TIFF("tiff", "a TIFF picture"),
    WEBP("webp", "a WebP picture"),
    HEIF("heif", "a HEIF picture"),
    ZIP("zip", "a ZIP archive"),
    GZIP("gzip", "a GZIP archive"),
    RAR("rar", "a RAR archive"),
    SEVEN_ZIP("7z", "a 7-Zip archive"),
    OLE2("ole2", "an older Office or encrypted document"),
    EMPTY("empty", "an empty file"),
    UNKNOWN("unknown", "a file of unknown kind");

    private final String label;
    private final String description;

    FileKind(String label, String description) {
        this.label = label;
        this.description = description;
    }

    /** The word used in every report. */
    public String label() {
        return label;
    }

    /** A noun phrase for messages, such as "a PNG picture". */
    public String description() {
        return description;
    }
}
