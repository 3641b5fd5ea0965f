package io.certsift.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.certsift.model.FileKind;
import io.certsift.model.Limit;
import io.certsift.model.Limits;
import io.certsift.model.ScanOutcome.Unscreened;
import io.certsift.model.Status;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FingerprinterTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "%PDF-1.7, PDF",
        "junk before %PDF-1.4, PDF",
        "{\\rtf1 x}, RTF",
        "GIF89a, GIF",
        "<!DOCTYPE html><p>, HTML",
        "<?xml version=\"1.0\"?><w:wordDocument/>, XML",
        "%!PS-Adobe-3.0, POSTSCRIPT",
        "'\0\0\0\u0018ftypheic', HEIF",
        "'Rar!\u001A\7', RAR",
        "' <?xml version=\"1.0\"?><html>', HTML",
        "Jane Doe, TEXT"
    })
    void tellsTheKindByContent(String content, FileKind kind) throws IOException {
        assertThat(kindOf(content.getBytes(StandardCharsets.UTF_8))).isEqualTo(kind);
    }

    @Test
    void tellsPicturesAndUnknownBytes() throws IOException {
        assertThat(kindOf(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'}))
                .isEqualTo(FileKind.PNG);
        assertThat(kindOf(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff})).isEqualTo(FileKind.JPEG);
        assertThat(kindOf(new byte[] {0x7f, 'E', 'L', 'F', 0, 0})).isEqualTo(FileKind.UNKNOWN);
        assertThat(kindOf(new byte[0])).isEqualTo(FileKind.EMPTY);
    }

    @ParameterizedTest
    @CsvSource({
        "word/document.xml, DOCX",
        "xl/workbook.xml, XLSX",
        "ppt/presentation.xml, PPTX",
        "resumes/jane.docx, ZIP"
    })
    void tellsArchivesByTheirEntries(String entry, FileKind kind) throws IOException {
        assertThat(kindOf(zip(entry, "x"))).isEqualTo(kind);
    }

    @Test
    void anArchiveThatNamesNothingOfWordsInEightMegabytesIsAnArchive() throws IOException {
        assertThat(kindOf(longNames(130))).isEqualTo(FileKind.DOCX);
        assertThat(kindOf(longNames(150))).isEqualTo(FileKind.ZIP);
    }

    /** Entries with names of 60,000 bytes, and at their end one of Word's. */
    private static byte[] longNames(int count) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < count; i++) {
                zip.putNextEntry(new ZipEntry("x".repeat(60_000) + i));
            }
            zip.putNextEntry(new ZipEntry("word/document.xml"));
        }
        return bytes.toByteArray();
    }

    @Test
    void tellsADocumentWithUnusualPartsByItsContentTypes() throws IOException {
        String types = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

        assertThat(kindOf(zip("[Content_Types].xml", types))).isEqualTo(FileKind.DOCX);
        assertThat(kindOf(zip("mimetype", "application/vnd.oasis.opendocument.text")))
                .isEqualTo(FileKind.ODT);
    }

    @ParameterizedTest
    @CsvSource({
        "openxmlformats-officedocument.wordprocessingml.document.main+xml, DOCX",
        "openxmlformats-officedocument.wordprocessingml.template.main+xml, DOCX",
        "ms-word.document.macroEnabled.main+xml, DOCX",
        "ms-word.template.macroEnabledTemplate.main+xml, DOCX",
        "openxmlformats-officedocument.spreadsheetml.template.main+xml, XLSX",
        "ms-excel.sheet.binary.macroEnabled.main, XLSX",
        "ms-powerpoint.presentation.macroEnabled.main+xml, PPTX"
    })
    void tellsTemplatesAndMacrosWhateverIsEmbeddedInThem(String main, FileKind kind) throws IOException {
        String embedded = List.of(
                        "openxmlformats-officedocument.presentationml.presentation",
                        "ms-excel.sheet.macroEnabled.12",
                        "openxmlformats-officedocument.wordprocessingml.document")
                .stream()
                .map(type -> "<Default Extension=\"x\" ContentType=\"application/vnd." + type + "\"/>")
                .collect(Collectors.joining());
        String types = embedded + "<Override PartName=\"/p\" ContentType=\"application/vnd." + main + "\"/>";

        assertThat(kindOf(zip("[Content_Types].xml", types))).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "mimetype, application/vnd.oasis.opendocument.spreadsheet, ODF",
        "mimetype, application/epub+zip, EPUB",
        "Index/Document.iwa, x, PAGES",
    })
    void tellsOtherDocumentsThatAreArchives(String entry, String content, FileKind kind) throws IOException {
        assertThat(kindOf(zip(entry, content))).isEqualTo(kind);
    }

    @Test
    void tellsAnOldWordDocumentFromOtherCompoundFiles() throws IOException {
        byte[] ole = new byte[2048];
        byte[] magic = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1};
        System.arraycopy(magic, 0, ole, 0, magic.length);
        assertThat(kindOf(ole)).isEqualTo(FileKind.OLE2);

        byte[] name = "WordDocument".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, ole, 1024, name.length);
        ole[1024 + 64] = 26;
        assertThat(kindOf(ole)).isEqualTo(FileKind.DOC);
    }

    @Test
    void fingerprintsTheContent() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "abc");

        Ingested result = new Fingerprinter().fingerprint(new FoundFile("a.txt", file, Optional.empty()));

        assertThat(result).isInstanceOfSatisfying(Ingested.File.class, told -> {
            assertThat(told.source().sha256())
                    .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
            assertThat(told.source().size()).isEqualTo(3);
        });
    }

    @Test
    void doesNotReadWhatIsTooLarge() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "abcd");

        for (int most : new int[] {4, 5}) {
            assertThat(fingerprint(file, most)).isInstanceOf(Ingested.File.class);
        }
        assertThat(((Ingested.Failed) fingerprint(file, 3)).outcome())
                .isInstanceOfSatisfying(Unscreened.class, told -> {
                    assertThat(told.status()).isEqualTo(Status.TOO_LARGE);
                    assertThat(told.problem().message()).contains("--limit file-size");
                });
    }

    private static Ingested fingerprint(Path file, int most) {
        return new Fingerprinter(Limits.STANDARD.with(Limit.FILE_SIZE, most))
                .fingerprint(new FoundFile("a", file, Optional.empty()));
    }

    @Test
    void tellsAFileThatHasGone() {
        FoundFile gone = new FoundFile("a", folder.resolve("gone"), Optional.empty());

        assertThat(statusOf(new Fingerprinter().fingerprint(gone))).isEqualTo(Status.UNREADABLE);
    }

    private static Status statusOf(Ingested result) {
        return ((Ingested.Failed) result).outcome().status();
    }

    private FileKind kindOf(byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("file"), content);
        Ingested result = new Fingerprinter().fingerprint(new FoundFile("file", file, Optional.empty()));
        return ((Ingested.File) result).source().kind();
    }

    private static byte[] zip(String entry, String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
