package io.certsift.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.certsift.model.ExtractedText;
import io.certsift.model.Limit;
import io.certsift.model.Limits;
import io.certsift.model.ReadResult;
import io.certsift.model.Status;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each limit that a PDF can reach: one below and at it nothing is left out; one above it is told, and what stood before is kept. */
class PdfLimitsTest {
    private static final int LIMIT = 20;

    /** A document that costs so much of one limit; its first line is "Jane Doe". */
    private interface Costing {
        DrawnPdf of(int much) throws IOException;
    }

    static Stream<Arguments> limits() {
        return Stream.of(
                Arguments.of(Limit.PAGES, LIMIT, (Costing) PdfLimitsTest::pages),
                Arguments.of(Limit.CHARACTERS, LIMIT, (Costing) PdfLimitsTest::letters),
                Arguments.of(Limit.CHARACTERS, LIMIT, (Costing) PdfLimitsTest::field),
                Arguments.of(Limit.GLYPHS, LIMIT, (Costing) PdfLimitsTest::letters),
                Arguments.of(Limit.DRAWINGS, LIMIT, (Costing) PdfLimitsTest::forms),
                Arguments.of(Limit.NESTING, LIMIT, (Costing) PdfLimitsTest::nestedForms),
                Arguments.of(Limit.INFLATED, 20_000, (Costing) PdfLimitsTest::content),
                Arguments.of(Limit.INFLATED, 64_000, (Costing) much -> characterMap(much / 16)));
    }

    private static DrawnPdf jane() {
        return new DrawnPdf().text(50, 100, "Jane Doe");
    }

    private static DrawnPdf pages(int much) {
        DrawnPdf pdf = jane();
        for (int i = 1; i < much; i++) {
            pdf.newPage().text(50, 100, "Another page");
        }
        return pdf;
    }

    private static DrawnPdf letters(int much) {
        return jane().text(50, 130, "x".repeat(much - "Jane Doe".length()));
    }

    private static DrawnPdf field(int much) {
        DrawnPdf pdf = jane();
        return pdf.annotation("FreeText", "x".repeat(much - "Jane Doe".length()));
    }

    private static PDFormXObject form(DrawnPdf pdf, String content) throws IOException {
        PDFormXObject form = new PDFormXObject(pdf.document);
        form.setBBox(new PDRectangle(595, 842));
        try (OutputStream out = form.getCOSObject().createOutputStream()) {
            out.write(content.getBytes(StandardCharsets.US_ASCII));
        }
        return form;
    }

    private static DrawnPdf forms(int much) throws IOException {
        DrawnPdf pdf = jane();
        PDFormXObject form = form(pdf, "0 g");
        return pdf.draw(content -> {
            for (int i = 0; i < much; i++) {
                content.drawForm(form);
            }
        });
    }

    private static DrawnPdf nestedForms(int much) throws IOException {
        DrawnPdf pdf = jane();
        PDFormXObject inner = form(pdf, "0 g");
        for (int i = 1; i < much; i++) {
            PDFormXObject outer = form(pdf, "/F Do");
            outer.setResources(new org.apache.pdfbox.pdmodel.PDResources());
            outer.getResources().put(COSName.getPDFName("F"), inner);
            inner = outer;
        }
        PDFormXObject outermost = inner;
        return pdf.draw(content -> content.drawForm(outermost));
    }

    private static DrawnPdf content(int much) throws IOException {
        DrawnPdf pdf = jane().newPage();
        COSStream content = pdf.document.getDocument().createCOSStream();
        try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
            out.write("0 g ".repeat(much / 4).getBytes(StandardCharsets.US_ASCII));
            out.write(" ".repeat(much % 4).getBytes(StandardCharsets.US_ASCII));
        }
        pdf.page().getCOSObject().setItem(COSName.CONTENTS, content);
        return pdf;
    }

    private static DrawnPdf characterMap(int much) throws IOException {
        DrawnPdf pdf = jane();
        COSStream map = pdf.document.getDocument().createCOSStream();
        try (OutputStream out = map.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(" ".repeat(much).getBytes(StandardCharsets.US_ASCII));
        }
        PDType1Font font = new PDType1Font(org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName.COURIER);
        font.getCOSObject().setItem(COSName.TO_UNICODE, map);
        return pdf.text(50, 130, 10, font, "x");
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("limits")
    void upToALimitNothingIsLeftOut(Limit limit, int most, Costing costing) throws IOException {
        Limits limits = Limits.STANDARD.with(limit, most);

        assertThat(read(costing.of(step(most, -1)), limits).gaps()).isEmpty();
        assertThat(read(costing.of(most), limits).gaps()).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("limits")
    void beyondALimitItsNameIsToldAndWhatWasReadIsKept(Limit limit, int most, Costing costing) throws IOException {
        ExtractedText text = read(costing.of(step(most, 1)), Limits.STANDARD.with(limit, most));

        assertThat(text.gaps()).singleElement().asString().contains("--limit " + limit.label());
        assertThat(text.lines().get(0).text()).isEqualTo("Jane Doe");
    }

    /** Character maps may take a sixteenth of what is inflated. */
    private static int step(int most, int by) {
        return most + by * (most == 64_000 ? 16 : 1);
    }

    @Test
    void aFileIsReadUpToItsLargestSize() {
        byte[] bytes = jane().bytes();

        assertThat(DrawnPdf.read(bytes, Limits.STANDARD.with(Limit.FILE_SIZE, bytes.length + 1)))
                .isInstanceOf(ReadResult.Text.class);
        assertThat(DrawnPdf.read(bytes, Limits.STANDARD.with(Limit.FILE_SIZE, bytes.length)))
                .isInstanceOf(ReadResult.Text.class);
        assertThat(DrawnPdf.problem(bytes, Limits.STANDARD.with(Limit.FILE_SIZE, bytes.length - 1)))
                .satisfies(problem -> assertThat(problem.status()).isEqualTo(Status.TOO_LARGE))
                .satisfies(problem -> assertThat(problem.message()).contains("--limit file-size"));
    }

    @Test
    void whenTheTimeIsOverWhatWasReadIsKept() throws IOException {
        byte[] endless = content(30_000_000).bytes();
        DrawnPdf.read(jane().bytes(), Limits.STANDARD); // classes are loaded now, not when the time runs

        assertThat(DrawnPdf.read(endless, Limits.STANDARD.with(Limit.CPU_TIME, 400)))
                .isInstanceOfSatisfying(ReadResult.Text.class, read -> {
                    assertThat(read.text().lines()).hasSize(1);
                    assertThat(read.text().gaps())
                            .containsExactly("page 2: reading took more than 400 ms (--limit cpu-time)");
                });
    }

    private static ExtractedText read(DrawnPdf pdf, Limits limits) {
        return ((ReadResult.Text) DrawnPdf.read(pdf.bytes(), limits)).text();
    }
}
