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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
        assertThat(text.gaps()).containsExactly("tables or text boxes nested deeper than 100 levels were not read");
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
                .containsExactly("it holds more than 19 characters; it was read up to there");
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
                .containsExactly("reading it took more than 1 ms; it was read up to there");
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
