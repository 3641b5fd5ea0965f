package io.certsift.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LostLigaturesTest {
    private static final String CALLED_NO_CHARACTER = "1 beginbfchar <01> <fffd> endbfchar";
    private static final String NOT_NAMED = "1 beginbfchar <02> <0041> endbfchar";

    @Test
    void aLigatureWithoutACharacterIsToldByItsWidth() throws IOException {
        assertThat(ligature(660, CALLED_NO_CHARACTER, "Xu", "ma").visible()).containsExactly("Xuffma");
        assertThat(ligature(660, NOT_NAMED, "Xu", "ma").visible()).containsExactly("Xu\uFFFDma");
        assertThat(ligature(900, CALLED_NO_CHARACTER, "Certi", "ed").visible()).containsExactly("Certi\uFFFDed");
    }

    @ParameterizedTest
    @CsvSource({"Cer, fied, Certified", "Certi, ed, Certified", "Zerti, kat, Zertifikat", "work, ow, workflow"})
    void ofLigaturesThatAreEquallyWideTheOneIsTakenThatMakesAWord(String before, String after, String word)
            throws IOException {
        for (String map : List.of(CALLED_NO_CHARACTER, NOT_NAMED)) {
            assertThat(ligature(590, map, before, after).visible()).containsExactly(word);
        }
    }

    @Test
    void aLigatureThatOneWordTellsIsToldInAllOthers() throws IOException {
        DrawnPdf pdf = ligature(590, NOT_NAMED, "Certi", "ed");
        assertThat(pdf.draw(content -> content.appendRawCommands(drawn("Ula", "ax", 680)))
                        .visible())
                .containsExactly("Certified", "Ulafiax");
    }

    @Test
    void aWordIsToldByTheLettersAroundHoweverLongItIsDrawn() throws IOException {
        String other = "Ulax".repeat(12);
        assertThat(ligature(590, NOT_NAMED, other + "certi", "ed" + other).visible())
                .containsExactly(other + "certified" + other);
    }

    @Test
    void whatNoWordTellsStaysUnread() throws IOException {
        assertThat(ligature(590, NOT_NAMED, "Ula", "ax").visible()).containsExactly("Ula\uFFFDax");
        assertThat(ligature(590, CALLED_NO_CHARACTER, "Ula", "ax").visible()).containsExactly("Ula\uFFFDax");
    }

    /** Some letters and a glyph between them whose font says that it is none or nothing at all; "i" is as wide as "l". */
    private static DrawnPdf ligature(int width, String meaning, String before, String after) throws IOException {
        DrawnPdf pdf = new DrawnPdf();
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TRUE_TYPE);
        font.setName(COSName.BASE_FONT, "ABCDEF+Times-Roman");
        font.setInt(COSName.FIRST_CHAR, 1);
        font.setInt(COSName.LAST_CHAR, 1);
        font.setItem(COSName.WIDTHS, COSArray.ofCOSIntegers(List.of(width)));
        COSStream map = pdf.document.getDocument().createCOSStream();
        try (OutputStream out = map.createOutputStream()) {
            out.write(
                    ("/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <ff> endcodespacerange "
                                    + meaning + " endcmap end")
                            .getBytes(StandardCharsets.US_ASCII));
        }
        font.setItem(COSName.TO_UNICODE, map);
        PDResources resources = new PDResources();
        resources.put(COSName.getPDFName("P"), new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN));
        resources.getCOSObject().getCOSDictionary(COSName.FONT).setItem(COSName.getPDFName("L"), font);
        pdf.page().setResources(resources);
        return pdf.draw(content -> content.appendRawCommands(drawn(before, after, 700)));
    }

    private static String drawn(String before, String after, int y) {
        return "BT /P 10 Tf 50 " + y + " Td (" + before + ") Tj /L 10 Tf <01> Tj /P 10 Tf (" + after + ") Tj ET\n";
    }
}
