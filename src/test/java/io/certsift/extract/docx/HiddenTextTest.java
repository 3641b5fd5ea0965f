package io.certsift.extract.docx;

import static io.certsift.extract.docx.TestDocument.body;
import static io.certsift.extract.docx.TestDocument.paragraph;
import static io.certsift.extract.docx.TestDocument.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.certsift.model.TextLine;
import io.certsift.model.Visibility;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HiddenTextTest {
    private static final String DARK_CELL =
            "<w:tbl><w:tr><w:tc><w:tcPr><w:shd w:val=\"clear\" w:fill=\"1F3864\"/></w:tcPr>%s"
                    + "</w:tc></w:tr></w:tbl>";
    private static final String WHITE = "<w:color w:val=\"FFFFFF\"/>";
    private static final String UNFILLED_BOX =
            "<w:p><w:r><wps:wsp><wps:spPr><a:noFill/></wps:spPr><wps:txbx><w:txbxContent><w:p>" + run("x", WHITE)
                    + "</w:p></w:txbxContent></wps:txbx></wps:wsp></w:r></w:p>";
    private static final String UNFILLED_VML_BOX = "<w:p><w:r><v:shape filled='f'><v:textbox><w:txbxContent><w:p>"
            + run("x", WHITE) + "</w:p></w:txbxContent></v:textbox></v:shape></w:r></w:p>";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<w:vanish/> | VANISHED",
                "<w:vanish w:val='0'/> | VISIBLE",
                "<w:specVanish/> | VANISHED",
                "<w:webHidden/> | VANISHED",
                "<w:sz w:val='3'/> | TINY",
                "<w:sz w:val='4'/> | VISIBLE",
                "<w:w w:val='1'/> | TINY",
                "<w:w w:val='80'/> | VISIBLE",
                "<w:color w:val='FFFFFF'/> | BACKGROUND_COLOUR",
                "<w:color w:val='FDFDFD'/> | BACKGROUND_COLOUR",
                "<w:color w:val='BFBFBF'/> | VISIBLE",
                "<w:color w:val='auto'/> | VISIBLE",
                "<w:color w:val='000000' w:themeColor='background1'/> | BACKGROUND_COLOUR",
                "<w:color w:val='7F7F7F' w:themeColor='background1' w:themeShade='80'/> | VISIBLE",
                "<w:color w:val='FFFFFF'/><w:shd w:val='clear' w:fill='000000'/> | VISIBLE",
                "<w:color w:val='000000'/><w:shd w:val='clear' w:fill='000000'/> | BACKGROUND_COLOUR",
                "<w:color w:val='000000'/><w:shd w:val='solid' w:color='auto' w:fill='auto'/> | BACKGROUND_COLOUR",
                "<w:color w:val='FFFFFF'/><w:highlight w:val='darkBlue'/> | VISIBLE",
                "<w:color w:val='FFFF00'/><w:highlight w:val='yellow'/> | BACKGROUND_COLOUR",
                "<w14:textFill><w14:noFill/></w14:textFill> | TRANSPARENT",
                "<w14:textFill><w14:solidFill><w14:srgbClr w14:val='FFFFFF'/></w14:solidFill></w14:textFill> | BACKGROUND_COLOUR",
                "<w14:textFill><w14:solidFill><w14:srgbClr w14:val='112233'/></w14:solidFill></w14:textFill> | VISIBLE"
            })
    void formatsOfARunTellWhetherItIsSeen(String properties, Visibility expected) {
        assertThat(body("<w:p>" + run("text", properties) + "</w:p>").text().lines())
                .singleElement()
                .satisfies(line -> assertThat(line.visibility()).isEqualTo(expected));
    }

    @Test
    void thePageNumbersOfATableOfContentsAreSeen() {
        String contents =
                "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>TOC</w:instrText></w:r>"
                        + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + run("Projects", "")
                        + run(" 12", "<w:webHidden/>")
                        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";

        assertThat(body(contents).text().lines())
                .extracting(TextLine::text, TextLine::visibility)
                .containsExactly(tuple("Projects 12", Visibility.VISIBLE));
    }

    @Test
    void hiddenRunsBecomeLinesOfTheirOwn() {
        String markup = "<w:p>" + run("Java, ", "") + run("CISSP", "<w:vanish/>") + run("SQL", "") + "</w:p>";

        assertThat(body(markup).text().lines())
                .extracting(line -> line.paragraph() + " " + line.visibility() + " " + line.text())
                .containsExactly("0 VISIBLE Java, SQL", "0 VANISHED CISSP");
    }

    @Test
    void hiddenTextIsInheritedFromStyles() {
        String markup = "<w:p><w:pPr><w:pStyle w:val='Child'/></w:pPr>" + run("by paragraph", "") + "</w:p>"
                + "<w:p>" + run("by character", "<w:rStyle w:val='Ghost'/>") + "</w:p>"
                + "<w:p><w:pPr><w:pStyle w:val='Child'/></w:pPr>" + run("undone", "<w:vanish w:val='0'/>") + "</w:p>"
                + "<w:p><w:pPr><w:pStyle w:val='Child'/></w:pPr>" + run("both", "<w:rStyle w:val='Ghost'/>") + "</w:p>";
        TestDocument document = body(markup)
                .with(
                        "styles",
                        "styles",
                        "styles",
                        "<w:style w:type='paragraph' w:styleId='Base'><w:rPr><w:vanish/></w:rPr></w:style>"
                                + "<w:style w:type='paragraph' w:styleId='Child'><w:basedOn w:val='Base'/></w:style>"
                                + "<w:style w:type='character' w:styleId='Ghost'><w:rPr><w:vanish/></w:rPr></w:style>");

        assertThat(document.text().lines())
                .extracting(line -> line.text() + ": " + line.visibility())
                .containsExactly(
                        "by paragraph: VANISHED", "by character: VANISHED", "undone: VISIBLE", "both: VISIBLE");
    }

    @Test
    void stylesThatInheritFromEachOtherEnd() {
        TestDocument document = body("<w:p><w:pPr><w:pStyle w:val='A'/></w:pPr>" + run("x", "") + "</w:p>")
                .with(
                        "styles",
                        "styles",
                        "styles",
                        "<w:style w:styleId='A'><w:basedOn w:val='B'/></w:style>"
                                + "<w:style w:styleId='B'><w:basedOn w:val='A'/></w:style>");

        assertThat(visibilities(document)).containsExactly(Visibility.VISIBLE);
    }

    @Test
    void whiteOnADarkCellIsSeen() {
        assertThat(visibilities(body(DARK_CELL.formatted("<w:p>" + run("x", WHITE) + "</w:p>"))))
                .containsExactly(Visibility.VISIBLE);
        assertThat(visibilities(
                        body(DARK_CELL.replace("1F3864", "FFFFFF").formatted("<w:p>" + run("x", WHITE) + "</w:p>"))))
                .containsExactly(Visibility.BACKGROUND_COLOUR);
    }

    @Test
    void darkOnADarkParagraphIsNotSeen() {
        String markup = "<w:p><w:pPr><w:shd w:val='clear' w:fill='101010'/></w:pPr>%s</w:p>";

        assertThat(visibilities(body(markup.formatted(run("x", "<w:color w:val='111111'/>")))))
                .containsExactly(Visibility.BACKGROUND_COLOUR);
        assertThat(visibilities(body(markup.formatted(run("x", WHITE))))).containsExactly(Visibility.VISIBLE);
    }

    @Test
    void whiteInATableWhoseStylePaintsCellsIsInDoubtSeen() {
        String table = "<w:tbl><w:tblPr><w:tblStyle w:val='%s'/></w:tblPr><w:tr><w:tc><w:p>" + run("x", WHITE)
                + "</w:p></w:tc></w:tr></w:tbl>";
        String styles = "<w:style w:type='table' w:styleId='Dark'><w:tblStylePr w:type='firstRow'><w:tcPr>"
                + "<w:shd w:val='clear' w:fill='000000'/></w:tcPr></w:tblStylePr></w:style>"
                + "<w:style w:type='table' w:styleId='Grid'/>";

        assertThat(visibilities(body(table.formatted("Dark")).with("styles", "styles", "styles", styles)))
                .containsExactly(Visibility.VISIBLE);
        assertThat(visibilities(body(table.formatted("Grid")).with("styles", "styles", "styles", styles)))
                .containsExactly(Visibility.BACKGROUND_COLOUR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:p><w:r><wps:wsp><wps:spPr><a:solidFill><a:srgbClr val='203040'/></a:solidFill></wps:spPr></wps:wsp></w:r></w:p>",
                "<w:p><w:r><wps:wsp><wps:spPr><a:gradFill/></wps:spPr></wps:wsp></w:r></w:p>",
                "<w:p><w:r><wps:wsp><wps:style><a:fillRef idx='1'/></wps:style></wps:wsp></w:r></w:p>",
                "<w:p><w:r><wp:inline><a:pic/></wp:inline></w:r></w:p>",
                "<w:p><w:r><v:rect fillcolor='#203040'/></w:r></w:p>",
                "<w:p><w:r><v:rect fillcolor='navy'/></w:r></w:p>",
                "<w:tbl><w:tr><w:tc><w:tcPr><w:shd w:val='clear' w:fill='203040'/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>"
            })
    void whiteInAnUnfilledTextBoxIsSeenIfItMayStandOnSomething(String other) {
        assertThat(visibilities(body(UNFILLED_BOX + other))).containsExactly(Visibility.VISIBLE);
        assertThat(visibilities(body(other + UNFILLED_VML_BOX))).containsExactly(Visibility.VISIBLE);
    }

    @Test
    void whiteInAnUnfilledTextBoxOnABarePageIsNotSeen() {
        String white = "<w:p><w:r><wps:wsp><wps:spPr><a:solidFill><a:srgbClr val='FFFFFF'/></a:solidFill></wps:spPr>"
                + "<wps:style><a:fillRef idx='0'/></wps:style></wps:wsp></w:r></w:p>";

        assertThat(visibilities(body(UNFILLED_BOX))).containsExactly(Visibility.BACKGROUND_COLOUR);
        assertThat(visibilities(body(UNFILLED_BOX + white))).containsExactly(Visibility.BACKGROUND_COLOUR);
        assertThat(visibilities(body(UNFILLED_VML_BOX))).containsExactly(Visibility.BACKGROUND_COLOUR);
    }

    @Test
    void whiteInATextBoxIsSeenUnlessTheBoxIsWhite() {
        String box = "<w:p><w:r><wps:wsp><wps:spPr>%s</wps:spPr><wps:txbx><w:txbxContent><w:p>" + run("x", WHITE)
                + "</w:p></w:txbxContent></wps:txbx></wps:wsp></w:r></w:p>";

        assertThat(visibilities(body(box.formatted("")))).containsExactly(Visibility.VISIBLE);
        assertThat(visibilities(body(box.formatted("<a:solidFill><a:srgbClr val='203040'/></a:solidFill>"))))
                .containsExactly(Visibility.VISIBLE);
        assertThat(visibilities(body(box.formatted("<a:solidFill><a:srgbClr val='FFFFFF'/></a:solidFill>"))))
                .containsExactly(Visibility.BACKGROUND_COLOUR);
    }

    @ParameterizedTest
    @CsvSource({
        "page, -3000000, OFF_PAGE",
        "page, -2999999, VISIBLE",
        "column, -3000000, VISIBLE",
        "column, 20116801, OFF_PAGE",
        "margin, 7000000, VISIBLE"
    })
    void aTextBoxBesideThePageIsNotSeen(String from, int offset, Visibility expected) {
        String anchor = "<w:r><w:drawing><wp:anchor><wp:positionH relativeFrom=\"" + from + "\"><wp:posOffset>" + offset
                + "</wp:posOffset></wp:positionH><wp:extent cx=\"3000000\" cy=\"100\"/><wps:wsp><wps:txbx><w:txbxContent>"
                + paragraph("text") + "</w:txbxContent></wps:txbx></wps:wsp></wp:anchor></w:drawing></w:r>";

        assertThat(body("<w:p>" + anchor + "</w:p>").text().lines())
                .singleElement()
                .satisfies(line -> assertThat(line.visibility()).isEqualTo(expected));
    }

    @Test
    void whiteOverABannerBehindTheTextIsInDoubtSeen() {
        String banner = "<w:p><w:r><wp:anchor behindDoc='1'><wp:extent cx='%d' cy='900000'/></wp:anchor></w:r>"
                + run("x", WHITE) + "</w:p>";

        assertThat(visibilities(body(banner.formatted(7_000_000)))).containsExactly(Visibility.VISIBLE);
        assertThat(visibilities(body(banner.formatted(100_000)))).containsExactly(Visibility.BACKGROUND_COLOUR);
    }

    @Test
    void whiteOnADarkPageIsSeenIfThePageColourIsShown() {
        String document = TestDocument.element(
                "document", "<w:background w:color='202020'/><w:body><w:p>" + run("x", WHITE) + "</w:p></w:body>");

        assertThat(visibilities(TestDocument.document(document)
                        .with("settings", "settings", "settings", "<w:displayBackgroundShape/>")))
                .containsExactly(Visibility.VISIBLE);
        assertThat(visibilities(TestDocument.document(document))).containsExactly(Visibility.BACKGROUND_COLOUR);
    }

    @Test
    void linesAndRowsTooLowToBeSeenAreClipped() {
        String line = "<w:p><w:pPr><w:spacing w:line='%d' w:lineRule='exact'/></w:pPr>" + run("x", "") + "</w:p>";
        String row = "<w:tbl><w:tr><w:trPr><w:trHeight w:val='%d' w:hRule='exact'/></w:trPr><w:tc>" + paragraph("x")
                + "</w:tc></w:tr></w:tbl>";

        assertThat(visibilities(body(line.formatted(10)))).containsExactly(Visibility.CLIPPED);
        assertThat(visibilities(body(line.formatted(240)))).containsExactly(Visibility.VISIBLE);
        assertThat(visibilities(body(row.formatted(10)))).containsExactly(Visibility.CLIPPED);
        assertThat(visibilities(body(row.formatted(400)))).containsExactly(Visibility.VISIBLE);
    }

    private static List<Visibility> visibilities(TestDocument document) {
        return document.text().lines().stream().map(line -> line.visibility()).toList();
    }
}
