package io.certsift.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.certsift.model.ExtractedText;
import io.certsift.model.Limit;
import io.certsift.model.Limits;
import io.certsift.model.ReadResult;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.junit.jupiter.api.Test;

/** The bounds that nobody can set: whoever reaches one is told. */
class PdfBoundsTest {
    private static DrawnPdf jane() {
        return new DrawnPdf().text(50, 100, "Jane Doe");
    }

    private static DrawnPdf filters(int count) throws IOException {
        DrawnPdf pdf = jane().newPage();
        COSStream content = pdf.document.getDocument().createCOSStream();
        // PDFBox takes each name but once.
        COSArray chain = new COSArray(
                List.of("ASCIIHexDecode", "AHx", "ASCII85Decode", "A85", "FlateDecode", "Fl", "LZW").stream()
                        .limit(count)
                        .map(COSName::getPDFName)
                        .toList());
        try (OutputStream out = content.createOutputStream(chain)) {
            out.write("0 g".getBytes(StandardCharsets.US_ASCII));
        }
        pdf.page().getCOSObject().setItem(COSName.CONTENTS, content);
        return pdf;
    }

    @Test
    void aStreamBehindMoreThanSixFiltersIsLeftOut() throws IOException {
        assertThat(filters(1).read().gaps()).isEmpty();
        assertThat(filters(6).read().gaps()).noneMatch(gap -> gap.contains("filters"));
        assertThat(filters(7).read().gaps()).containsExactly("page 2: a stream behind 7 filters, more than 6");
    }

    /** The tree of pages with so many nodes around the one page. */
    private static DrawnPdf tree(int nodes) {
        DrawnPdf pdf = jane();
        COSDictionary root = pdf.document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.PAGES);
        COSArray kids = root.getCOSArray(COSName.KIDS);
        for (int i = 2; i < nodes; i++) {
            COSDictionary empty = new COSDictionary();
            empty.setItem(COSName.TYPE, COSName.PAGES);
            empty.setItem(COSName.KIDS, new COSArray());
            kids.add(empty);
        }
        return pdf;
    }

    @Test
    void aTreeOfMoreThanAHundredNodesForEachPageIsTold() {
        Limits one = Limits.STANDARD.with(Limit.PAGES, 1);

        assertThat(read(tree(100), one).gaps()).isEmpty();
        assertThat(read(tree(101), one).gaps())
                .containsExactly(
                        "pages may be missing: the tree of pages has more than 100 nodes (100 for each of --limit pages)");
        assertThat(read(tree(101), one).lines()).hasSize(1);
    }

    @Test
    void pagesInheritFromParentsThatHoldEachOther() {
        DrawnPdf pdf = jane();
        COSDictionary root = pdf.document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.PAGES);
        root.setItem(COSName.PARENT, root);

        assertThat(pdf.visible()).containsExactly("Jane Doe");
    }

    @Test
    void statesSavedTooDeeplyAreTold() {
        assertThat(jane().raw("q ".repeat(400) + "Q ".repeat(400)).read().gaps())
                .isEmpty();
        assertThat(jane().raw("q ".repeat(600) + "Q ".repeat(600)).read().gaps())
                .singleElement()
                .asString()
                .startsWith("page 1: more than 500 states");
    }

    private static DrawnPdf marks(int depth, boolean layer) {
        DrawnPdf pdf = jane();
        PDOptionalContentGroup group = new PDOptionalContentGroup("extra");
        PDOptionalContentProperties properties = new PDOptionalContentProperties();
        properties.addGroup(group);
        properties.setGroupEnabled(group, false);
        pdf.document.getDocumentCatalog().setOCProperties(properties);
        return pdf.draw(content -> {
            content.setFont(DrawnPdf.PLAIN, 10);
            content.appendRawCommands("/P BMC ".repeat(depth));
            if (layer) {
                content.beginMarkedContent(COSName.OC, group);
                content.appendRawCommands("EMC ");
            }
            content.appendRawCommands("EMC ".repeat(depth) + "\n");
        });
    }

    @Test
    void switchedOffLayersTooDeepInMarkedContentAreTold() {
        assertThat(marks(2_000, false).read().gaps()).isEmpty();
        assertThat(marks(500, true).read().gaps()).isEmpty();
        assertThat(marks(2_000, true).read().gaps())
                .containsExactly("page 1: layers inside each other are too many to tell which are switched off");
    }

    private static DrawnPdf notes(int count) {
        DrawnPdf pdf = jane();
        for (int i = 0; i < count; i++) {
            pdf.annotation("FreeText", "note");
        }
        return pdf;
    }

    @Test
    void notesBeyondTwoThousandAreToldToBeLeftOut() {
        assertThat(notes(2_000).read().gaps()).isEmpty();
        assertThat(notes(2_001).read().gaps())
                .containsExactly("page 1: links and notes beyond the first 2000 were left out");
        assertThat(notes(2_001).read().lines()).hasSize(2_001);
    }

    private static String nested(int depth, String open, String close) {
        return "%PDF-1.7\n1 0 obj <</Type/Catalog/Pages 2 0 R /X " + open.repeat(depth) + close.repeat(depth)
                + ">> endobj\n2 0 obj <</Type/Pages/Count 1/Kids[3 0 R]>> endobj\n"
                + "3 0 obj <</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<</Font<</F <</Type/Font/Subtype/Type1"
                + "/BaseFont/Helvetica>>>>>>/MediaBox[0 0 600 800]>> endobj\n"
                + "4 0 obj <</Length 37>> stream\nBT /F 12 Tf 50 700 Td (Jane Doe) Tj ET\nendstream endobj\n"
                + "trailer <</Root 1 0 R>>\n%%EOF\n";
    }

    @Test
    void whatIsNestedTooDeeplyIsLeftOutAndTheRestIsRead() {
        assertThat(raw(nested(90, "[", "]")).gaps()).isEmpty();
        for (String file : new String[] {
            nested(5_000, "[", "]"), nested(100_000, "<</A ", ">>"), nested(3_000, "[(]\\)>>) <5D><</A ", ">>% ]\n]")
        }) {
            ExtractedText text = raw(file);
            assertThat(text.gaps()).containsExactly("left out: what is nested deeper than 100 levels");
            assertThat(text.lines()).extracting(line -> line.text()).containsExactly("Jane Doe");
        }
    }

    @Test
    void aPageThatEndsAtOperandsNestedTooDeeplyIsDamaged() {
        String nested = "[".repeat(100_000) + "]".repeat(100_000);
        DrawnPdf pdf = jane().raw("BT 50 600 Td " + nested + " TJ ET BT 50 500 Td (after) Tj ET");

        assertThat(pdf.read().gaps()).containsExactly("page 1: damaged, not read to its end");
    }

    private static ExtractedText raw(String file) {
        return ((ReadResult.Text) DrawnPdf.read(file.getBytes(StandardCharsets.US_ASCII), Limits.STANDARD)).text();
    }

    private static ExtractedText read(DrawnPdf pdf, Limits limits) {
        return ((ReadResult.Text) DrawnPdf.read(pdf.bytes(), limits)).text();
    }
}
