package io.certsift.extract.docx;

import io.certsift.model.ExtractedText;
import io.certsift.model.FileKind;
import io.certsift.model.Limits;
import io.certsift.model.ReadResult;
import io.certsift.model.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A document made of markup for one test. */
final class TestDocument {
    private static final String NAMESPACES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\"";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder relationships = new StringBuilder();
    private Limits limits = Limits.STANDARD;

    private TestDocument(String document) {
        parts.put(
                "_rels/.rels",
                relationships(
                        "<Relationship Id=\"rId1\" Type=\"http://x/officeDocument\" Target=\"word/document.xml\"/>"));
        parts.put("word/document.xml", document);
    }

    static TestDocument body(String markup) {
        return new TestDocument(element("document", "<w:body>" + markup + "</w:body>"));
    }

    static TestDocument document(String xml) {
        return new TestDocument(xml);
    }

    static String element(String root, String markup) {
        return "<w:" + root + NAMESPACES + ">" + markup + "</w:" + root + ">";
    }

    static String paragraph(String text) {
        return "<w:p>" + run(text, "") + "</w:p>";
    }

    static String run(String text, String properties) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    private static String relationships(String markup) {
        return "<Relationships>" + markup + "</Relationships>";
    }

    /** Adds a part that the document refers to. */
    TestDocument with(String id, String type, String root, String markup) {
        parts.put("word/" + id + ".xml", element(root, markup));
        return related(id, type, id + ".xml", "Internal");
    }

    TestDocument withLink(String id, String target) {
        return related(id, "hyperlink", target, "External");
    }

    /** Adds an entry that nothing refers to. */
    TestDocument withEntry(String name) {
        parts.put(name, "");
        return this;
    }

    TestDocument within(Limits some) {
        limits = some;
        return this;
    }

    private TestDocument related(String id, String type, String target, String mode) {
        relationships.append("<Relationship Id=\"%s\" Type=\"http://x/%s\" Target=\"%s\" TargetMode=\"%s\"/>"
                .formatted(id, type, target, mode));
        parts.put("word/_rels/document.xml.rels", relationships(relationships.toString()));
        return this;
    }

    ExtractedText text() {
        ReadResult result = read();
        return result instanceof ReadResult.Text text
                ? text.text()
                : new ExtractedText(0, java.util.List.of(), java.util.List.of(result.toString()));
    }

    ReadResult read() {
        try {
            Path file = Files.createTempFile("test", ".docx");
            try {
                write(file);
                return read(file, limits);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ReadResult read(Path file, Limits limits) {
        return new DocxReader(limits).read(new SourceFile("a.docx", file, 0, FileKind.DOCX, ""));
    }

    void write(Path file) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
