package io.certsift.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.certsift.model.Limits;
import io.certsift.model.ReadResult;
import io.certsift.model.Status;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.junit.jupiter.api.Test;

class PdfReaderBombTest {
    private static final int MANY = 40 << 20;

    private static void fill(OutputStream out, char what, int count) throws IOException {
        byte[] some = new byte[1 << 20];
        Arrays.fill(some, (byte) what);
        for (int i = 0; i < count; i += some.length) {
            out.write(some);
        }
    }

    private static void fontEntry(DrawnPdf pdf, COSName key, Object value) {
        COSDictionary fonts = pdf.page().getResources().getCOSObject().getCOSDictionary(COSName.FONT);
        for (COSName name : fonts.keySet()) {
            COSDictionary own = new COSDictionary(fonts.getCOSDictionary(name));
            own.setItem(key, (org.apache.pdfbox.cos.COSBase) value);
            fonts.setItem(name, own);
        }
    }

    /** A file whose cross references and objects are as a test writes them. */
    private static byte[] raw(String objects, byte[] stream, String rest) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(("%PDF-1.7\n" + objects).getBytes(StandardCharsets.ISO_8859_1));
        out.write(stream);
        out.write(rest.getBytes(StandardCharsets.ISO_8859_1));
        return out.toByteArray();
    }

    private static byte[] deflated(char what, int count) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream deflater = new DeflaterOutputStream(out)) {
            fill(deflater, what, count);
        }
        return out.toByteArray();
    }

    @Test
    void objectStreamBeyondTheLimitIsLeftOutAndTheRestIsRead() throws IOException {
        String page =
                "1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj 2 0 obj <</Type/Pages/Count 1/Kids[3 0 R]>> endobj\n"
                        + "3 0 obj <</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<</Font<</F <</Type/Font/Subtype/Type1"
                        + "/BaseFont/Helvetica>>>>>>/MediaBox[0 0 600 800]>> endobj\n"
                        + "4 0 obj <</Length 43>> stream\nBT /F 12 Tf 50 700 Td (Jane Doe, data) Tj ET\nendstream endobj\n";
        byte[] bomb = deflated(' ', MANY);
        byte[] file = raw(
                page + "5 0 obj <</Type/ObjStm/N 9/First 99/Filter/FlateDecode/Length " + bomb.length + ">> stream\n",
                bomb,
                "\nendstream endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n");
        assertThat(DrawnPdf.read(file, Limits.STANDARD))
                .isInstanceOfSatisfying(
                        ReadResult.Text.class,
                        read -> assertThat(read.text().lines())
                                .anyMatch(line -> line.text().equals("Jane Doe, data")));
    }

    @Test
    void crossReferencesBeyondTheLimitAreTooLarge() throws IOException {
        byte[] bomb = deflated('\1', MANY);
        byte[] file = raw(
                "1 0 obj <</Type/XRef/Size 9999999/W[1 1 1]/Root 2 0 R/Filter/FlateDecode/Length " + bomb.length
                        + ">> stream\n",
                bomb,
                "\nendstream endobj\nstartxref\n9\n%%EOF\n");
        assertThat(DrawnPdf.problem(file, Limits.STANDARD).status()).isEqualTo(Status.TOO_LARGE);
    }

    @Test
    void filtersThatWorkTogetherAreCountedTogether() throws IOException {
        DrawnPdf pdf = new DrawnPdf();
        COSStream bomb = pdf.document.getDocument().createCOSStream();
        COSArray chain = new COSArray();
        chain.add(COSName.ASCII85_DECODE);
        chain.add(COSName.FLATE_DECODE);
        chain.add(COSName.FLATE_DECODE);
        try (OutputStream out = bomb.createOutputStream(chain)) {
            fill(out, ' ', MANY);
        }
        pdf.page().getCOSObject().setItem(COSName.CONTENTS, bomb);
        assertThat(pdf.problem().status()).isEqualTo(Status.TOO_LARGE);
    }

    @Test
    void characterMapBeyondTheLimitIsAGap() throws IOException {
        DrawnPdf pdf = new DrawnPdf().text(50, 100, "Jane Doe");
        COSStream map = pdf.document.getDocument().createCOSStream();
        try (OutputStream out = map.createOutputStream(COSName.FLATE_DECODE)) {
            fill(out, ' ', 3 << 20);
        }
        fontEntry(pdf, COSName.TO_UNICODE, map);
        assertThat(pdf.read().gaps())
                .containsExactly(
                        "left out: a font's character map of more than 2097152 bytes (a 16th of --limit inflated)");
    }

    @Test
    void objectsWithoutEndsAreDamagedLongBeforeTheTimeIsOver() {
        StringBuilder file = new StringBuilder("%PDF-1.4\n");
        for (int i = 1; i < 60_000; i++) {
            file.append(i).append(" 0 obj << /Length 10 >> stream\n");
        }
        byte[] bytes = file.toString().getBytes(StandardCharsets.US_ASCII);
        assertThat(DrawnPdf.problem(bytes, Limits.STANDARD).status()).isEqualTo(Status.DAMAGED);
    }

    @Test
    void pageDeepInItsTreeInheritsItsFonts() {
        DrawnPdf pdf = new DrawnPdf().text(50, 100, "Jane Doe");
        COSDictionary page = pdf.page().getCOSObject();
        COSDictionary root = pdf.document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.PAGES);
        root.setItem(COSName.RESOURCES, page.getItem(COSName.RESOURCES));
        page.removeItem(COSName.RESOURCES);
        assertThat(pdf.visible()).containsExactly("Jane Doe");
    }

    @Test
    void fontThatCannotBeLoadedCostsItsTextAlone() {
        DrawnPdf pdf = new DrawnPdf().text(50, 100, "lost");
        COSDictionary type0 = new COSDictionary();
        type0.setItem(COSName.TYPE, COSName.FONT);
        type0.setItem(COSName.SUBTYPE, COSName.TYPE0);
        COSDictionary fonts = pdf.page().getResources().getCOSObject().getCOSDictionary(COSName.FONT);
        COSName name = fonts.keySet().iterator().next();
        pdf.text(50, 200, 10, DrawnPdf.BOLD, "Jane Doe");
        fonts.setItem(name, type0);
        assertThat(pdf.read().lines()).extracting(line -> line.text()).containsExactly("Jane Doe");
    }

    @Test
    void contentThatIsMissingIsDamagedAndNotEmpty() throws IOException {
        String file = "%PDF-1.7\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n"
                + "2 0 obj <</Type/Pages/Count 1/Kids[3 0 R]>> endobj\n"
                + "3 0 obj <</Type/Page/Parent 2 0 R/Contents 9 0 R/MediaBox[0 0 600 800]>> endobj\n"
                + "trailer <</Root 1 0 R>>\n%%EOF\n";
        assertThat(DrawnPdf.problem(file.getBytes(StandardCharsets.US_ASCII), Limits.STANDARD)
                        .status())
                .isEqualTo(Status.DAMAGED);
    }

    @Test
    void fileCutOffBeforeItsTextIsDamagedAndNotEmpty() throws IOException {
        String file = "%PDF-1.7\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n"
                + "2 0 obj <</Type/Pages/Count 1/Kids[3 0 R]>> endobj\n"
                + "3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]>> endobj\n";
        assertThat(DrawnPdf.problem(file.getBytes(StandardCharsets.US_ASCII), Limits.STANDARD))
                .satisfies(p -> assertThat(p.status()).isEqualTo(Status.DAMAGED))
                .satisfies(p -> assertThat(p.message()).contains("stops before its end"));
    }
}
