package io.certsift.fuzz;

import io.certsift.extract.docx.DocxReader;
import io.certsift.model.FileKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Any bytes as a part of a Word document: the first byte says which, the rest is its content. */
public final class DocxPartFuzz {
    private static final String[] PARTS = {
        "word/document.xml", "word/styles.xml", "word/_rels/document.xml.rels", "word/numbering.xml", "word/header1.xml"
    };
    private static final String ROOT = "<Relationships><Relationship Id=\"r\" Type=\"http://x/officeDocument\""
            + " Target=\"word/document.xml\"/></Relationships>";
    private static final String RELATED = "<Relationships><Relationship Id=\"h\" Type=\"http://x/header\""
            + " Target=\"header1.xml\"/><Relationship Id=\"s\" Type=\"http://x/styles\" Target=\"styles.xml\"/>"
            + "<Relationship Id=\"n\" Type=\"http://x/numbering\" Target=\"numbering.xml\"/></Relationships>";
    private static final String DOCUMENT =
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                    + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><w:body><w:p>"
                    + "<w:pPr><w:pStyle w:val=\"A\"/></w:pPr><w:r><w:t>AWS Certified</w:t></w:r></w:p><w:sectPr>"
                    + "<w:headerReference w:type=\"default\" r:id=\"h\"/></w:sectPr></w:body></w:document>";

    private static final Scratch SCRATCH = new Scratch(".docx");
    private static final DocxReader READER = new DocxReader();

    private DocxPartFuzz() {}

    public static void fuzzerTestOneInput(byte[] input) {
        if (input.length > 0) {
            Objects.requireNonNull(READER.read(SCRATCH.source(FileKind.DOCX, archive(input))));
        }
    }

    private static byte[] archive(byte[] input) {
        String fuzzed = PARTS[Math.floorMod(input[0], PARTS.length)];
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(0);
            write(zip, "_rels/.rels", ROOT.getBytes(StandardCharsets.UTF_8));
            for (String part : PARTS) {
                String usual = part.endsWith("document.xml") ? DOCUMENT : part.endsWith(".rels") ? RELATED : "<x/>";
                write(zip, part, part.equals(fuzzed) ? rest(input) : usual.getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] rest(byte[] input) {
        return java.util.Arrays.copyOfRange(input, 1, input.length);
    }

    private static void write(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
