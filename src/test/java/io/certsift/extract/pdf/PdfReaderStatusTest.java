package io.certsift.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.certsift.model.ExtractedText;
import io.certsift.model.FileKind;
import io.certsift.model.Limit;
import io.certsift.model.Limits;
import io.certsift.model.ReadResult;
import io.certsift.model.SourceFile;
import io.certsift.model.Status;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;

class PdfReaderStatusTest {
    private static ExtractedText text(ReadResult result) {
        assertThat(result).isInstanceOf(ReadResult.Text.class);
        return ((ReadResult.Text) result).text();
    }

    private static DrawnPdf encrypted(String userPassword) throws IOException {
        DrawnPdf pdf = new DrawnPdf().text(50, 100, "Jane Doe");
        StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", userPassword, new AccessPermission());
        policy.setEncryptionKeyLength(128);
        pdf.document.protect(policy);
        return pdf;
    }

    @Test
    void passwordToOpenIsEncrypted() throws IOException {
        assertThat(encrypted("secret").problem().status()).isEqualTo(Status.ENCRYPTED);
    }

    @Test
    void passwordToPrintOnlyIsRead() throws IOException {
        ExtractedText text = encrypted("").read();
        assertThat(text.lines()).extracting(line -> line.text()).containsExactly("Jane Doe");
        assertThat(text.gaps()).isEmpty();
    }

    /** A page whose deflated content is as a test changes it. */
    private static ExtractedText deflated(UnaryOperator<byte[]> change) throws IOException {
        DrawnPdf pdf = new DrawnPdf();
        StringBuilder lines = new StringBuilder("BT /F1 10 Tf 12 TL 50 800 Td ");
        for (int i = 0; i < 60; i++) {
            lines.append("(Served ").append(i * 7919 % 997).append(" kinds of coffee) ' ");
        }
        byte[] content = (lines + "ET").getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream deflated = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(deflated)) {
            out.write(content);
        }
        pdf.text(50, 20, "Jane Doe");
        COSName font = pdf.page().getResources().getFontNames().iterator().next();
        COSStream stream = pdf.document.getDocument().createCOSStream();
        try (var out = stream.createRawOutputStream()) {
            out.write(change.apply(deflated.toByteArray()));
        }
        stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        pdf.page()
                .getResources()
                .put(COSName.getPDFName("F1"), pdf.page().getResources().getFont(font));
        pdf.page().getCOSObject().setItem(COSName.CONTENTS, stream);
        return pdf.read();
    }

    @Test
    void contentThatIsDamagedInItsMiddleIsToldAndKeptUpToThere() throws IOException {
        assertThat(deflated(bytes -> bytes)).satisfies(text -> {
            assertThat(text.lines()).hasSize(60);
            assertThat(text.gaps()).isEmpty();
        });
        assertThat(deflated(bytes -> Arrays.copyOf(bytes, bytes.length * 2 / 3)))
                .satisfies(text -> {
                    assertThat(text.lines()).hasSizeBetween(10, 59);
                    assertThat(text.gaps()).containsExactly("page 1: damaged, not read to its end");
                });
    }

    @Test
    void contentThatWasFlushedAndNeverEndedIsComplete() throws IOException {
        ByteArrayOutputStream flushed = new ByteArrayOutputStream();
        DeflaterOutputStream out = new DeflaterOutputStream(flushed, true);
        out.write("BT /F1 10 Tf 50 800 Td (Jane Doe) Tj ET".getBytes(StandardCharsets.US_ASCII));
        out.flush();

        assertThat(deflated(bytes -> flushed.toByteArray())).satisfies(text -> {
            assertThat(text.lines()).hasSize(1);
            assertThat(text.gaps()).isEmpty();
        });
    }

    @Test
    void aChecksumThatIsMissingOrWrongIsNoDamage() throws IOException {
        assertThat(deflated(bytes -> Arrays.copyOf(bytes, bytes.length - 4)).gaps())
                .isEmpty();
        assertThat(deflated(bytes -> {
                            bytes[bytes.length - 1] ^= 1;
                            return bytes;
                        })
                        .gaps())
                .isEmpty();
    }

    @Test
    void emptyFileIsDamaged() {
        assertThat(DrawnPdf.problem(new byte[0], Limits.STANDARD))
                .satisfies(p -> assertThat(p.status()).isEqualTo(Status.DAMAGED))
                .satisfies(p -> assertThat(p.message()).isEqualTo("the file is empty"));
    }

    @Test
    void garbageIsDamaged() {
        byte[] garbage = new byte[5000];
        Arrays.fill(garbage, (byte) 0xF3);
        assertThat(DrawnPdf.problem(garbage, Limits.STANDARD).status()).isEqualTo(Status.DAMAGED);
        assertThat(DrawnPdf.problem("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), Limits.STANDARD)
                        .status())
                .isEqualTo(Status.DAMAGED);
    }

    @Test
    void missingFileIsUnreadable() {
        SourceFile gone = new SourceFile("a.pdf", Path.of("no", "such.pdf"), 1, FileKind.PDF, "");
        assertThat(new PdfReader().read(gone))
                .isInstanceOfSatisfying(
                        ReadResult.Failed.class,
                        f -> assertThat(f.problem().status()).isEqualTo(Status.UNREADABLE));
    }

    @Test
    void truncatedFileIsReadAsFarAsItGoesAndSaysSo() {
        DrawnPdf pdf = new DrawnPdf().text(50, 100, "First page");
        for (int i = 0; i < 9; i++) {
            pdf.newPage().text(50, 100, "Further page");
        }
        byte[] whole = pdf.bytes();
        ReadResult result = DrawnPdf.read(Arrays.copyOf(whole, whole.length * 9 / 10), Limits.STANDARD);
        assertThat(text(result).gaps()).anyMatch(gap -> gap.contains("stops before its end"));
    }

    @Test
    void pictureOnlyHasNoText() {
        DrawnPdf pdf = new DrawnPdf();
        pdf.draw(content -> content.drawImage(
                LosslessFactory.createFromImage(pdf.document, new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB)),
                0,
                0,
                595,
                842));
        assertThat(pdf.problem())
                .satisfies(p -> assertThat(p.status()).isEqualTo(Status.NO_TEXT))
                .satisfies(p -> assertThat(p.message()).contains("only pictures"));
    }

    @Test
    void emptyPagesHaveNoText() {
        assertThat(new DrawnPdf().newPage().problem().status()).isEqualTo(Status.NO_TEXT);
    }

    private static DrawnPdf picturePage() {
        DrawnPdf pdf = new DrawnPdf().text(50, 100, "Jane Doe").newPage();
        return pdf.draw(content -> content.drawImage(
                LosslessFactory.createFromImage(pdf.document, new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB)),
                0,
                0,
                595,
                842));
    }

    @Test
    void picturePageBesideTextIsAGap() {
        assertThat(picturePage().read().gaps()).containsExactly("page 2: only a picture; run text recognition (OCR)");
    }

    @Test
    void picturePageWithTheStampOfAScannerIsAGap() {
        assertThat(picturePage()
                        .raw("1 g BT 50 30 Td (Scanned with an app) Tj ET")
                        .read()
                        .gaps())
                .containsExactly("page 2: only a picture; run text recognition (OCR)");
    }

    @Test
    void textOnAPictureThatFillsThePageIsNoGap() {
        assertThat(picturePage()
                        .raw("1 g BT 50 500 Td (Jane Doe, photographer) Tj ET")
                        .read()
                        .gaps())
                .isEmpty();
    }

    @Test
    void readableLinesAmongManyThatMeanNothingAreKept() throws IOException {
        assertThat(unmapped("Served coffee to guests of the house and trained four new baristas. ".repeat(4)))
                .isInstanceOfSatisfying(ReadResult.Text.class, read -> {
                    assertThat(read.text().lines().toString()).contains("trained four");
                    assertThat(read.text().gaps()).singleElement().asString().contains("maps to no characters");
                });
        assertThat(unmapped("Page 1 of 1")).isInstanceOf(ReadResult.Failed.class);
    }

    /** A page of a font that maps to nothing, and something in another font. */
    private static ReadResult unmapped(String readable) throws IOException {
        DrawnPdf pdf = new DrawnPdf();
        for (int i = 0; i < 40; i++) {
            pdf.text(50, 100 + 15 * i, "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz");
        }
        COSDictionary fonts = pdf.page().getResources().getCOSObject().getCOSDictionary(COSName.FONT);
        COSDictionary font = new COSDictionary(
                fonts.getCOSDictionary(fonts.keySet().iterator().next()));
        font.setItem(COSName.TO_UNICODE, privateUse(pdf));
        fonts.setItem(fonts.keySet().iterator().next(), font);
        return DrawnPdf.read(pdf.text(50, 60, 4, DrawnPdf.BOLD, readable).bytes(), Limits.STANDARD);
    }

    private static COSStream privateUse(DrawnPdf pdf) throws IOException {
        COSStream map = pdf.document.getDocument().createCOSStream();
        try (var out = map.createOutputStream()) {
            out.write(("1 begincodespacerange <00> <ff> endcodespacerange 1 beginbfrange <20> <7f> <e020> endbfrange")
                    .getBytes(StandardCharsets.US_ASCII));
        }
        return map;
    }

    @Test
    void fontThatMapsToNothingHasNoText() throws IOException {
        DrawnPdf pdf = new DrawnPdf().text(50, 100, "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz");
        COSStream map = privateUse(pdf);
        COSDictionary fonts = pdf.page().getResources().getCOSObject().getCOSDictionary(COSName.FONT);
        for (COSName name : fonts.keySet()) {
            fonts.getCOSDictionary(name).setItem(COSName.TO_UNICODE, map);
        }
        byte[] bytes = pdf.bytes();
        fonts.keySet().forEach(name -> fonts.getCOSDictionary(name).removeItem(COSName.TO_UNICODE));
        assertThat(DrawnPdf.problem(bytes, Limits.STANDARD))
                .satisfies(p -> assertThat(p.status()).isEqualTo(Status.NO_TEXT))
                .satisfies(p -> assertThat(p.message()).contains("map to no characters"));
    }

    @Test
    void timeIsUpIsTimedOutIfNothingWasReadBefore() {
        DrawnPdf pdf = new DrawnPdf();
        pdf.raw("q Q ".repeat(200_000).replace("%", "%%"));
        assertThat(DrawnPdf.problem(pdf.bytes(), Limits.STANDARD.with(Limit.CPU_TIME, 1))
                        .status())
                .isEqualTo(Status.TIMED_OUT);
    }

    @Test
    void contentThatInflatesBeyondTheLimitIsTooLarge() throws IOException {
        DrawnPdf pdf = new DrawnPdf();
        COSStream bomb = pdf.document.getDocument().createCOSStream();
        try (var out = bomb.createOutputStream(COSName.FLATE_DECODE)) {
            byte[] blanks = new byte[1 << 20];
            Arrays.fill(blanks, (byte) ' ');
            for (int i = 0; i < 40; i++) {
                out.write(blanks);
            }
        }
        pdf.page().getCOSObject().setItem(COSName.CONTENTS, bomb);
        assertThat(pdf.problem().status()).isEqualTo(Status.TOO_LARGE);
    }

    @Test
    void pagesBeyondTheLimitAreAGap() {
        DrawnPdf pdf = new DrawnPdf().text(50, 100, "one").newPage().text(50, 100, "two");
        ExtractedText text = text(DrawnPdf.read(pdf.bytes(), Limits.STANDARD.with(Limit.PAGES, 1)));
        assertThat(text.lines()).hasSize(1);
        assertThat(text.gaps())
                .containsExactly("only the first pages were read: the file has more than 1 pages (--limit pages)");
    }

    @Test
    void pageTreeThatHoldsItselfComesToAnEnd() {
        DrawnPdf pdf = new DrawnPdf().text(50, 100, "Jane Doe");
        COSDictionary root = pdf.document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.PAGES);
        COSArray kids = root.getCOSArray(COSName.KIDS);
        kids.add(0, root);
        kids.add(root);
        assertThat(pdf.visible()).containsExactly("Jane Doe");
    }

    @Test
    void brokenPageKeepsWhatWasDrawnBefore() {
        DrawnPdf pdf = new DrawnPdf().text(50, 100, "Jane Doe").raw("BT /Missing 10 Tf 50 500 Td (lost) Tj ET [ [ (x");
        assertThat(pdf.visible()).contains("Jane Doe");
    }
}
