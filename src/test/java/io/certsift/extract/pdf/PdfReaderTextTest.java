package io.certsift.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.certsift.model.ExtractedText;
import io.certsift.model.Link;
import io.certsift.model.Place;
import io.certsift.model.TextLine;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.junit.jupiter.api.Test;

class PdfReaderTextTest {
    @Test
    void letterSpacedHeadingIsJoinedToWords() {
        assertThat(new DrawnPdf()
                        .raw("4 Tc BT 50 700 Td (PROFESSIONAL SKILLS) Tj ET")
                        .visible())
                .containsExactly("PROFESSIONAL SKILLS");
    }

    @Test
    void headingSpelledWithBlanksIsJoinedToWords() {
        assertThat(new DrawnPdf().text(50, 100, "C E R T I F I C A T I O N S").visible())
                .containsExactly("CERTIFICATIONS");
        assertThat(new DrawnPdf().text(50, 100, "W O R K   H I S T O R Y").visible())
                .containsExactly("WORK HISTORY");
    }

    @Test
    void smallCapsAreOneWord() {
        assertThat(new DrawnPdf()
                        .raw("BT /F1 14 Tf 50 700 Td (C) Tj /F1 10 Tf (ERTIFICATIONS) Tj ET")
                        .visible())
                .containsExactly("CERTIFICATIONS");
    }

    @Test
    void smallCapsThatBeginAtTheSamePlaceAreNoCells() {
        DrawnPdf pdf = new DrawnPdf();
        List<String> headings = List.of("Experience", "Education", "Skills", "Projects", "Courses");
        for (int i = 0; i < headings.size(); i++) {
            String word = headings.get(i).toUpperCase(Locale.ROOT);
            pdf.raw(
                    "BT /F1 14 Tf 50 %d Td (%s) Tj ET BT /F1 11 Tf 60.4 %d Td (%s) Tj ET",
                    700 - 30 * i, word.substring(0, 1), 700 - 30 * i, word.substring(1));
        }
        assertThat(pdf.visible()).containsExactly("EXPERIENCE", "EDUCATION", "SKILLS", "PROJECTS", "COURSES");
    }

    @Test
    void lettersDrawnTwiceAreReadOnceAndBold() {
        TextLine line = new DrawnPdf()
                .text(50, 100, "Certified twice")
                .text(50.3f, 100, "Certified twice")
                .read()
                .lines()
                .get(0);
        assertThat(line.text()).isEqualTo("Certified twice");
        assertThat(line.bold()).isTrue();
    }

    @Test
    void wordsWithoutBlanksArePartedByTheirGaps() {
        assertThat(new DrawnPdf()
                        .raw("BT 50 700 Td [(Machine) -280 (Learning) -280 (Engineer)] TJ ET")
                        .visible())
                .containsExactly("Machine Learning Engineer");
    }

    @Test
    void narrowGapsPartWordsWhereNoBlankIsDrawn() {
        assertThat(new DrawnPdf()
                        .raw("BT 50 700 Td [(Computer) -150 (science) -150 (undergraduate)] TJ ET")
                        .visible())
                .containsExactly("Computer science undergraduate");
        assertThat(new DrawnPdf()
                        .raw("BT 50 700 Td [(Te) -150 (chnical state of the art)] TJ ET")
                        .visible())
                .containsExactly("Technical state of the art");
    }

    @Test
    void accentDrawnOnItsOwnIsPutOnItsLetter() {
        assertThat(new DrawnPdf()
                        .raw("BT 50 700 Td [(Moravsk) (e) 444 (\\264) 0 ( Stroj)] TJ ET")
                        .visible())
                .containsExactly("Moravské Stroj");
    }

    @Test
    void sizeAndWeightAreTold() {
        List<TextLine> lines = new DrawnPdf()
                .text(50, 100, 18, DrawnPdf.BOLD, "Jane Doe")
                .text(50, 130, "Engineer")
                .read()
                .lines();
        assertThat(lines.get(0).bold()).isTrue();
        assertThat(lines.get(0).size()).isEqualTo(18);
        assertThat(lines.get(1).bold()).isFalse();
        assertThat(lines.get(1).box().orElseThrow().x()).isEqualTo(50, org.assertj.core.data.Offset.offset(0.1f));
    }

    @Test
    void linkCoversItsCharacters() {
        DrawnPdf pdf = new DrawnPdf().text(50, 100, "See my GitHub profile");
        link(pdf, 84, 92, 32, 10, "https://github.com/jane");
        TextLine line = pdf.read().lines().get(0);
        Link link = line.links().get(0);
        assertThat(link.target()).isEqualTo("https://github.com/jane");
        assertThat(link.span().of(line.text())).isEqualTo("GitHub");
    }

    @Test
    void linkOnAnIconIsPutAtTheEndOfTheNearestLine() {
        DrawnPdf pdf = new DrawnPdf().text(50, 100, "Jane Doe").text(50, 200, "Engineer");
        link(pdf, 120, 92, 10, 10, "https://example.com");
        TextLine line = pdf.read().lines().get(0);
        assertThat(line.links().get(0).span().length()).isZero();
        assertThat(line.links().get(0).span().start()).isEqualTo("Jane Doe".length());
    }

    private static void link(DrawnPdf pdf, float x, float y, float width, float height, String target) {
        PDAnnotationLink link = new PDAnnotationLink();
        link.setRectangle(new PDRectangle(x, pdf.height() - y - height, width, height));
        PDActionURI action = new PDActionURI();
        action.setURI(target);
        link.setAction(action);
        try {
            pdf.page().getAnnotations().add(link);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void valueOfAFormFieldIsRead() throws IOException {
        DrawnPdf pdf = new DrawnPdf().text(50, 100, "Certification:");
        PDAcroForm form = new PDAcroForm(pdf.document);
        pdf.document.getDocumentCatalog().setAcroForm(form);
        PDTextField field = new PDTextField(form);
        field.setPartialName("cert");
        field.getCOSObject().setString(COSName.V, "AWS Certified AI Practitioner");
        PDAnnotationWidget widget = field.getWidgets().get(0);
        widget.setRectangle(new PDRectangle(150, 700, 200, 20));
        form.getFields().add(field);
        pdf.page().getAnnotations().add(widget);
        assertThat(pdf.read().lines())
                .anyMatch(line ->
                        line.place() == Place.FORM_FIELD && line.text().equals("AWS Certified AI Practitioner"));
    }

    @Test
    void rotatedPageIsReadAsDisplayed() {
        DrawnPdf pdf = new DrawnPdf()
                .raw("BT 0 1 -1 0 100 100 Tm (first line) Tj ET")
                .raw("BT 0 1 -1 0 120 100 Tm (second line) Tj ET");
        pdf.page().setRotation(90);
        ExtractedText text = pdf.read();
        assertThat(text.lines()).extracting(TextLine::text).containsExactly("first line", "second line");
        assertThat(text.lines().get(0).box().orElseThrow().x())
                .isEqualTo(100, org.assertj.core.data.Offset.offset(0.5f));
    }

    @Test
    void textAlongTheMarginIsKeptApart() {
        List<String> flows = new DrawnPdf()
                .lines(100, 100, "Some text of the body", "and a second line of it")
                .raw("BT 0 1 -1 0 40 600 Tm (CURRICULUM VITAE) Tj ET")
                .flows();
        assertThat(flows).containsExactly("0 Some text of the body", "0 and a second line of it", "1 CURRICULUM VITAE");
    }

    @Test
    void runningLinesAndPageNumbersAreNotBody() {
        DrawnPdf pdf = new DrawnPdf();
        for (int page = 1; page <= 3; page++) {
            pdf.text(50, 40, "Jane Doe, resume")
                    .text(50, 300, "Body " + "abc".charAt(page - 1))
                    .text(280, 815, "Page " + page + " of 3");
            if (page < 3) {
                pdf.newPage();
            }
        }
        assertThat(pdf.read().lines())
                .extracting(TextLine::place)
                .containsExactly(
                        Place.BODY,
                        Place.BODY,
                        Place.PAGE_FOOTER,
                        Place.PAGE_HEADER,
                        Place.BODY,
                        Place.PAGE_FOOTER,
                        Place.PAGE_HEADER,
                        Place.BODY,
                        Place.PAGE_FOOTER);
    }

    @Test
    void contactsInAFootOfSeveralLinesAreNotBody() {
        DrawnPdf pdf = new DrawnPdf();
        for (int page = 1; page <= 2; page++) {
            pdf.text(50, 300, "Body " + page).text(280, 742, "Pune, India").text(240, 756, "ada@example.org");
            if (page < 2) {
                pdf.newPage();
            }
        }
        assertThat(pdf.read().lines().stream()
                        .filter(line -> line.place() == Place.BODY)
                        .map(TextLine::text))
                .containsExactly("Body 1", "Body 2");
    }

    @Test
    void replacementTextThatSaysSomethingElseIsNotBelieved() {
        assertThat(new DrawnPdf()
                        .raw("/Span << /ActualText (CISSP) >> BDC BT 50 700 Td (hello) Tj ET EMC")
                        .visible())
                .containsExactly("hello");
    }

    @Test
    void raisedFiguresStayInTheirLine() {
        assertThat(new DrawnPdf()
                        .text(50, 100, "Ranked 1")
                        .text(91.5f, 96, 6, DrawnPdf.PLAIN, "st")
                        .text(100, 100, "in the class")
                        .visible())
                .containsExactly("Ranked 1st in the class");
    }

    @Test
    void aLigatureWhoseCharacterMapHasItsBytesExchangedIsItsLetters() throws IOException {
        DrawnPdf pdf = new DrawnPdf();
        PDType1Font font = new PDType1Font(FontName.HELVETICA);
        COSStream map = new COSStream();
        try (OutputStream out = map.createOutputStream()) {
            out.write(("begincmap 1 begincodespacerange <00> <FF> endcodespacerange 2 beginbfchar"
                            + " <7E> <74006900> <7C> <66006900> endbfchar endcmap")
                    .getBytes(StandardCharsets.US_ASCII));
        }
        font.getCOSObject().setItem(COSName.TO_UNICODE, map);
        assertThat(pdf.text(50, 100, 10, font, "Cer~|ca~on").visible()).containsExactly("Certification");
    }

    @Test
    void aMarkThatIsDrawnBeforeALineIsItsBullet() {
        assertThat(new DrawnPdf()
                        .box(40, 94.5f, 3.5f, 3.5f, 0)
                        .text(50, 100, "AWS Certified AI Practitioner")
                        .text(50, 113, "that goes on here")
                        .box(40, 120, 100, 3, 0)
                        .text(50, 139, "below a bar")
                        .read()
                        .lines())
                .extracting(TextLine::bullet)
                .containsExactly(true, false, false);
    }

    @Test
    void aPictogramWithoutACharacterBeforeALineIsItsBullet() {
        COSArray differences = new COSArray();
        differences.add(COSInteger.get(33));
        differences.add(COSName.getPDFName("nobodyknows"));
        COSDictionary encoding = new COSDictionary();
        encoding.setItem(COSName.DIFFERENCES, differences);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE1);
        font.setName(COSName.BASE_FONT, "ABCDEF+FontAwesome5Free-Solid");
        font.setItem(COSName.ENCODING, encoding);
        DrawnPdf pdf = new DrawnPdf().raw("BT 62 700 Td (AWS Certified AI Practitioner) Tj ET");
        COSDictionary fonts = pdf.page().getResources().getCOSObject().getCOSDictionary(COSName.FONT);
        fonts.setItem(COSName.getPDFName("Signs"), font);
        assertThat(pdf.raw("BT /Signs 10 Tf 50 700 Td (!) Tj ET").visible())
                .containsExactly("• AWS Certified AI Practitioner");
    }
}
