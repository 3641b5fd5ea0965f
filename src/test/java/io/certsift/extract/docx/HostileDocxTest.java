package io.certsift.extract.docx;

import static io.certsift.extract.docx.TestDocument.body;
import static io.certsift.extract.docx.TestDocument.paragraph;
import static org.assertj.core.api.Assertions.assertThat;

import io.certsift.model.ExtractedText;
import io.certsift.model.Limit;
import io.certsift.model.Limits;
import io.certsift.model.ReadResult;
import io.certsift.model.Status;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileDocxTest {
    @TempDir
    Path folder;

    @Test
    void documentTypesAreRefused() {
        String doctype = "<!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>";
        String xml = doctype + TestDocument.element("document", "<w:body>" + paragraph("&x;") + "</w:body>");

        assertThat(status(TestDocument.document(xml).read())).isEqualTo(Status.DAMAGED);
    }

    @Test
    void nestingDeeperThanTheLimitIsLeftOutAndTold() {
        String deep = "<w:tbl><w:tr><w:tc>".repeat(5000) + paragraph("deep") + "</w:tc></w:tr></w:tbl>".repeat(5000);

        ExtractedText text = body(deep + paragraph("after")).text();

        assertThat(text.lines()).extracting(line -> line.text()).containsExactly("after");
        assertThat(text.gaps())
                .containsExactly(
                        "tables or text boxes inside each other, more than 100 levels (--limit nesting), were not read");
    }

    @Test
    void elementsThatNestForEverCostNoStack() {
        String deep = "<w:ins>".repeat(100_000) + "</w:ins>".repeat(100_000);

        assertThat(body("<w:p>" + deep + "</w:p>" + paragraph("after")).text().lines())
                .extracting(line -> line.text())
                .containsExactly("after");
    }

    @Test
    void aLimitKeepsWhatWasReadAndIsTold() {
        String five = paragraph("12345").repeat(4);
        assertThat(body(five).within(limits(20, 4)).text().gaps()).isEmpty();
        assertThat(body(five).within(limits(19, 4)).text().lines()).hasSize(3);
        assertThat(body(five).within(limits(19, 4)).text().gaps())
                .containsExactly("it holds more than 19 characters (--limit characters); it was read up to there");
        assertThat(body(five).within(limits(20, 3)).text().lines()).hasSize(3);
    }

    @Test
    void aLimitBeforeAnyTextIsAProblem() {
        assertThat(status(body(paragraph("12345")).within(limits(4, 9)).read())).isEqualTo(Status.TOO_LARGE);
        Limits small = Limits.STANDARD.with(Limit.INFLATED, 1000);
        assertThat(status(body("<w:x/>".repeat(1000)).within(small).read())).isEqualTo(Status.TOO_LARGE);
    }

    @Test
    void timeIsLimited() {
        Limits hardlyAny = Limits.STANDARD.with(Limit.CPU_TIME, 1);

        assertThat(body(paragraph("x").repeat(50_000)).within(hardlyAny).text().gaps())
                .containsExactly("reading it took more than 1 ms (--limit cpu-time); it was read up to there");
    }

    @Test
    void aTruncatedFileIsReadAsFarAsItGoes() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 500; i++) {
            text.append(paragraph("line " + i + " " + Integer.toHexString(i * 7919)));
        }
        Path file = folder.resolve("a.docx");
        body(text.toString()).write(file);
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));

        ReadResult result = TestDocument.read(file, Limits.STANDARD);

        assertThat(result).isInstanceOfSatisfying(ReadResult.Text.class, read -> {
            assertThat(read.text().lines()).hasSizeBetween(50, 499);
            assertThat(read.text().gaps()).hasSize(2);
        });
    }

    @Test
    void aSmallTruncatedFileIsReadToItsLastWord() throws IOException {
        Path file = folder.resolve("a.docx");
        body(paragraph("kept") + paragraph("cut")).write(file);
        byte[] bytes = Files.readAllBytes(file);
        int cut = new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf("PK\7\b") - 10;

        ReadResult result = TestDocument.read(Files.write(file, Arrays.copyOf(bytes, cut)), Limits.STANDARD);

        assertThat(result)
                .isInstanceOfSatisfying(
                        ReadResult.Text.class,
                        read -> assertThat(read.text().lines())
                                .extracting(line -> line.text())
                                .contains("kept"));
    }

    @Test
    void everyCutAndEveryFlippedByteEndsInAResult() throws IOException {
        Path file = folder.resolve("a.docx");
        body(paragraph("text")).write(file);
        byte[] bytes = Files.readAllBytes(file);
        for (int i = 0; i < bytes.length; i += 3) {
            byte[] flipped = bytes.clone();
            flipped[i] ^= (byte) 0xff;
            assertThat(TestDocument.read(Files.write(file, flipped), Limits.STANDARD))
                    .isNotNull();
            assertThat(TestDocument.read(Files.write(file, Arrays.copyOf(bytes, i)), Limits.STANDARD))
                    .isNotNull();
        }
    }

    @Test
    void aDocumentWithoutTextSaysSo() {
        assertThat(status(body("<w:p/>").read())).isEqualTo(Status.NO_TEXT);
    }

    @Test
    void aDocumentThatHoldsNothingButWhatIsNotReadIsNotDamaged() {
        ReadResult result = body("<w:altChunk r:id=\"rId7\"/>").read();

        assertThat(status(result)).isEqualTo(Status.NO_TEXT);
        assertThat(result.toString()).contains("inserted as a whole", "as PDF");
    }

    @Test
    void markupBeyondTheParsersLimitsIsTooLarge() {
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            attributes.append(" a").append(i).append("=\"\"");
        }

        assertThat(status(body("<w:p" + attributes + "/>").read())).isEqualTo(Status.TOO_LARGE);
    }

    @Test
    void bytesThatAreNoCharactersCostNoneOfTheRest() throws IOException {
        String xml =
                TestDocument.element("document", "<w:body>" + paragraph("a~b\u000Bc") + paragraph("d") + "</w:body>");
        byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == '~' ? (byte) 0xFF : bytes[i];
        }

        ExtractedText text = read(bytes);

        assertThat(text.lines()).extracting(line -> line.text()).containsExactly("a\uFFFDb\uFFFDc", "d");
        assertThat(text.gaps()).containsExactly("the part word/document.xml holds bytes that stand for no character");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1252", "ISO-8859-1"})
    void markupIsReadInItsOwnEncoding(String encoding) throws IOException {
        String xml = "<?xml version='1.0' encoding='" + encoding + "'?>"
                + TestDocument.element("document", "<w:body>" + paragraph("Zoë Müller") + "</w:body>");

        ExtractedText text = read(xml.getBytes(Charset.forName(encoding)));

        assertThat(text.gaps()).isEmpty();
        assertThat(text.lines()).extracting(line -> line.text()).containsExactly("Zoë Müller");
    }

    private ExtractedText read(byte[] document) throws IOException {
        Path file = folder.resolve("a.docx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(document);
        }
        return ((ReadResult.Text) TestDocument.read(file, Limits.STANDARD)).text();
    }

    @Test
    void brokenMarkupKeepsWhatStandsBeforeIt() {
        ExtractedText text = TestDocument.document(
                        TestDocument.element("document", "<w:body>" + paragraph("a") + "<w:p><w:r></w:p></w:body>"))
                .text();

        assertThat(text.lines()).hasSize(1);
        assertThat(text.gaps())
                .containsExactly("the part word/document.xml was read only up to a fault: its markup is broken");
    }

    @Test
    void somethingBeforeTheArchiveDoesNotHarm() throws IOException {
        Path file = folder.resolve("a.docx");
        body(paragraph("text")).write(file);
        byte[] bytes = Files.readAllBytes(file);
        byte[] shifted = new byte[bytes.length + 5000];
        System.arraycopy(bytes, 0, shifted, 5000, bytes.length);

        ReadResult result = TestDocument.read(Files.write(file, shifted), Limits.STANDARD);

        assertThat(result)
                .isInstanceOfSatisfying(
                        ReadResult.Text.class,
                        read -> assertThat(read.text().gaps()).isEmpty());
    }

    private static Limits limits(int characters, int paragraphs) {
        return Limits.STANDARD.with(Limit.CHARACTERS, characters).with(Limit.PARAGRAPHS, paragraphs);
    }

    private static Status status(ReadResult result) {
        return ((ReadResult.Failed) result).problem().status();
    }
}
