package io.certsift.extract.docx;

import static io.certsift.extract.docx.TestDocument.body;
import static io.certsift.extract.docx.TestDocument.paragraph;
import static io.certsift.extract.docx.TestDocument.run;
import static org.assertj.core.api.Assertions.assertThat;

import io.certsift.model.ExtractedText;
import io.certsift.model.Link;
import io.certsift.model.Place;
import io.certsift.model.TextLine;
import io.certsift.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocxTextTest {
    @Test
    void lineBreaksShareTheNumberOfTheirParagraph() {
        String markup = "<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r></w:p>" + paragraph("d");

        assertThat(body(markup).text().lines())
                .extracting(line -> line.paragraph() + line.text())
                .containsExactly("0a\tb", "0c", "1d");
    }

    @Test
    void insertedTextIsTextAndDeletedTextIsNothing() {
        String markup = "<w:p>" + run("holds ", "") + "<w:ins>" + run("new", "") + "</w:ins><w:del><w:r><w:delText>old"
                + "</w:delText></w:r></w:del></w:p>"
                + "<w:p><w:moveFrom>" + run("from", "") + "</w:moveFrom><w:moveTo>" + run("to", "")
                + "</w:moveTo></w:p>";

        assertThat(texts(body(markup))).containsExactly("holds new", "to");
    }

    @Test
    void paragraphsWhoseMarkWasDeletedAreOne() {
        String deleted = "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + run("AWS ", "") + "</w:p>";

        assertThat(texts(body(deleted + paragraph("ML") + paragraph("next")))).containsExactly("AWS ML", "next");
        assertThat(texts(body(paragraph("AWS ") + paragraph("ML")))).containsExactly("AWS ", "ML");
    }

    @Test
    void deletedRowsAndFormerPropertiesAreNothing() {
        String markup = "<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>" + paragraph("gone")
                + "</w:tc></w:tr><w:tr><w:tc>"
                + paragraph("kept") + "</w:tc></w:tr></w:tbl><w:p><w:r><w:rPr><w:rPrChange><w:rPr><w:vanish/></w:rPr>"
                + "</w:rPrChange></w:rPr><w:t>seen</w:t></w:r></w:p>";

        assertThat(body(markup).text().lines()).extracting(TextLine::text).containsExactly("kept", "seen");
        assertThat(body(markup).text().lines())
                .allMatch(line -> line.visibility().visible());
    }

    @Test
    void alternativesAreReadOnce() {
        String box = "<w:txbxContent>" + paragraph("boxed") + "</w:txbxContent>";
        String markup = "<w:p>" + run("host", "") + "<w:r><mc:AlternateContent><mc:Choice Requires='wps'>%s</mc:Choice>"
                + "<mc:Fallback><v:shape><v:textbox>" + box
                + "</v:textbox></v:shape></mc:Fallback></mc:AlternateContent>"
                + "</w:r></w:p>";

        assertThat(texts(body(markup.formatted("<wps:txbx>" + box + "</wps:txbx>"))))
                .containsExactly("host", "boxed");
        assertThat(texts(body(markup.formatted("")))).containsExactly("host", "boxed");
    }

    @Test
    void aBoxOfOneLineAnchoredBeforeTheTextOfItsParagraphStandsAboveIt() {
        String box = "<w:r><wps:txbx><w:txbxContent>" + paragraph("Experience") + "</w:txbxContent></wps:txbx></w:r>";
        String side = "<w:r><wps:txbx><w:txbxContent>" + paragraph("Skills") + paragraph("Java")
                + "</w:txbxContent></wps:txbx></w:r>";

        assertThat(texts(body("<w:p>" + box + run("Acme", "") + "</w:p>"))).containsExactly("Experience", "Acme");
        assertThat(texts(body("<w:p>" + run("Acme", "") + box + "</w:p>"))).containsExactly("Acme", "Experience");
        assertThat(texts(body("<w:p>" + side + run("Ada", "") + "</w:p>"))).containsExactly("Ada", "Skills", "Java");
    }

    @Test
    void textBoxesAreStreamsOfTheirOwn() {
        String box = "<w:r><wps:txbx><w:txbxContent>%s</w:txbxContent></wps:txbx></w:r>";
        String markup = "<w:p>" + box.formatted(paragraph("one")) + box.formatted(paragraph("two"))
                + run("a body that is long enough", "") + "</w:p>";

        assertThat(body(markup).text().lines())
                .extracting(line -> line.flow() + " " + line.place() + " " + line.text())
                .containsExactly("1 TEXT_BOX one", "2 TEXT_BOX two", "0 BODY a body that is long enough");
    }

    @Test
    void theLongestBoxIsTheMainStreamIfTheBodyHoldsNothing() {
        String markup = "<w:p><w:r><wps:txbx><w:txbxContent>" + paragraph("short") + "</w:txbxContent></wps:txbx>"
                + "<wps:txbx><w:txbxContent>" + paragraph("much longer text")
                + "</w:txbxContent></wps:txbx></w:r></w:p>";

        assertThat(body(markup).text().lines())
                .extracting(line -> line.flow() + line.text())
                .containsExactly("1short", "0much longer text");
    }

    @Test
    void linksCoverTheirText() {
        String markup = "<w:p>" + run("see ", "") + "<w:hyperlink r:id='l1'>" + run("code", "") + "</w:hyperlink></w:p>"
                + "<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText> HYPERLINK \"https://b.example\" "
                + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r>" + run("b", "")
                + "<w:r><w:fldChar w:fldCharType='end'/></w:r>" + run(" end", "") + "</w:p>"
                + "<w:p><w:fldSimple w:instr='HYPERLINK https://c.example'>" + run("c", "") + "</w:fldSimple></w:p>";

        assertThat(body(markup).withLink("l1", "https://a.example").text().lines())
                .extracting(line -> line.text() + " " + line.links())
                .containsExactly(
                        "see code " + List.of(new Link(new Span(4, 8), "https://a.example")),
                        "b end " + List.of(new Link(new Span(0, 1), "https://b.example")),
                        "c " + List.of(new Link(new Span(0, 1), "https://c.example")));
    }

    @Test
    void aLinkOnAPictureCoversNothing() {
        String markup = "<w:p>" + run("me", "")
                + "<w:r><wp:inline><wp:docPr><a:hlinkClick r:id='l1'/></wp:docPr></wp:inline>" + "</w:r></w:p>";

        assertThat(body(markup)
                        .withLink("l1", "https://github.com/x")
                        .text()
                        .lines()
                        .get(0)
                        .links())
                .containsExactly(new Link(new Span(2, 2), "https://github.com/x"));
    }

    @Test
    void fieldCodesAreNoText() {
        String markup = "<w:p><w:fldSimple w:instr='DDEAUTO cmd'>" + run("x", "") + "</w:fldSimple></w:p>"
                + "<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r>" + run("lost", "") + "</w:p>"
                + paragraph("after");

        assertThat(texts(body(markup))).containsExactly("x", "after");
    }

    @Test
    void headersComeFirstAndFootersLastAndRepeatsOnce() {
        String section = "<w:sectPr><w:headerReference w:type='default' r:id='h1'/><w:headerReference w:type='first' "
                + "r:id='h2'/><w:footerReference w:type='default' r:id='f1'/>%s</w:sectPr>";
        TestDocument document = body(paragraph("body") + section.formatted("<w:titlePg/>"))
                .with("h1", "header", "hdr", paragraph("Jane"))
                .with("h2", "header", "hdr", paragraph("Jane") + paragraph("first"))
                .with("f1", "footer", "ftr", paragraph("foot"));

        assertThat(document.text().lines())
                .extracting(line -> line.place() + " " + line.text())
                .containsExactly("PAGE_HEADER Jane", "PAGE_HEADER first", "BODY body", "PAGE_FOOTER foot");
    }

    @Test
    void headersThatAreNotShownAreNotRead() {
        String section = "<w:sectPr><w:headerReference w:type='first' r:id='h1'/></w:sectPr>";

        assertThat(texts(body(paragraph("body") + section).with("h1", "header", "hdr", paragraph("stale"))))
                .containsExactly("body");
    }

    @Test
    void notesThatAreReferredToAreRead() {
        TestDocument document = body("<w:p>" + run("x", "") + "<w:r><w:footnoteReference w:id='2'/></w:r></w:p>")
                .with(
                        "footnotes",
                        "footnotes",
                        "footnotes",
                        "<w:footnote w:id='1'>" + paragraph("no") + "</w:footnote><w:footnote w:id='2'>"
                                + paragraph("note") + "</w:footnote>");

        assertThat(document.text().lines())
                .extracting(line -> line.place() + " " + line.text())
                .containsExactly("BODY x", "FOOTNOTE note");
    }

    @Test
    void contentControlsSymbolsAndCapitalsAreReadAsShown() {
        String markup = "<w:sdt><w:sdtPr><w:alias w:val='n'/></w:sdtPr><w:sdtContent>" + paragraph("control")
                + "</w:sdtContent></w:sdt><w:p><w:r><w:sym w:font='Wingdings' w:char='F0A7'/></w:r>"
                + run("skills", "<w:caps/>") + run(" x", "<w:smallCaps/>") + "</w:p>"
                + "<w:p><w:r><w:t>SY0</w:t><w:noBreakHyphen/><w:t>601</w:t></w:r></w:p>";

        assertThat(texts(body(markup))).containsExactly("control", "•SKILLS x", "SY0-601");
    }

    @Test
    void headingsAndBulletsAreToldByStylesInAnyLanguage() {
        String styles = "<w:style w:type='paragraph' w:styleId='berschrift1'><w:name w:val='heading 1'/></w:style>"
                + "<w:style w:type='paragraph' w:styleId='Mine'><w:basedOn w:val='berschrift1'/></w:style>"
                + "<w:style w:type='paragraph' w:styleId='Liste'><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style>"
                + "<w:style w:type='paragraph' w:styleId='Level'><w:pPr><w:outlineLvl w:val='2'/></w:pPr></w:style>";
        String numbering = "<w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='1'><w:numFmt w:val='none'/></w:lvl>"
                + "</w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>";
        TestDocument document = body(styled("Mine", "")
                        + styled("Liste", "")
                        + styled("Liste", "<w:numPr><w:numId w:val='0'/></w:numPr>")
                        + styled("Liste", "<w:numPr><w:ilvl w:val='1'/><w:numId w:val='1'/></w:numPr>")
                        + styled("Level", "")
                        + styled("None", ""))
                .with("styles", "styles", "styles", styles)
                .with("numbering", "numbering", "numbering", numbering);

        assertThat(document.text().lines())
                .extracting(line -> (line.heading() ? "H" : "") + (line.bullet() ? "*" : ""))
                .containsExactly("H", "*", "", "", "H", "");
    }

    @Test
    void sizeAndBoldAreThoseOfMostCharacters() {
        TextLine line = body("<w:p>" + run("Certified", "<w:b/><w:sz w:val='28'/>") + run(" x", "") + "</w:p>")
                .text()
                .lines()
                .get(0);

        assertThat(line.size()).isEqualTo(14f);
        assertThat(line.bold()).isTrue();
        assertThat(line.place()).isEqualTo(Place.BODY);
    }

    @Test
    void whatIsNotReadIsTold() {
        String diagram = "<dgm:relIds xmlns:dgm='http://schemas.openxmlformats.org/drawingml/2006/diagram'/>";

        assertThat(body(paragraph("x") + "<w:altChunk r:id='c'/><w:p><w:r>" + diagram + "</w:r></w:p>")
                        .text()
                        .gaps())
                .containsExactly("a document inserted as a whole was not read", "a SmartArt diagram was not read");
        assertThat(body(paragraph("x")).text().gaps()).isEmpty();
    }

    @Test
    void aDiagramIsReadFromItsDataAsATextBox() {
        String points = "<w:ptLst><w:pt type=\"doc\"/><w:pt><w:t><a:p><a:r><a:t>Python</a:t></a:r></a:p></w:t></w:pt>"
                + "<w:pt type=\"sibTrans\"><w:t><a:p><a:r><a:t>arrow</a:t></a:r></a:p></w:t></w:pt>"
                + "<w:pt><w:t><a:p><a:r><a:t>AWS </a:t></a:r><a:r><a:t>Certified</a:t></a:r></a:p></w:t></w:pt></w:ptLst>";
        String drawing = "<w:r><w:drawing><wp:inline><a:graphic><a:relIds r:dm=\"data1\"/></a:graphic></wp:inline>"
                + "</w:drawing></w:r>";

        ExtractedText text = body(paragraph("before") + "<w:p>" + drawing + "</w:p>" + paragraph("after"))
                .with("data1", "diagramData", "dataModel", points)
                .text();

        assertThat(text.gaps()).isEmpty();
        assertThat(text.lines())
                .extracting(TextLine::text)
                .containsExactly("before", "Python", "AWS Certified", "after");
        assertThat(text.lines().get(1).place()).isEqualTo(Place.TEXT_BOX);
    }

    @Test
    void strictDocumentsAreRead() {
        String xml = "<w:document xmlns:w='http://purl.oclc.org/ooxml/wordprocessingml/main'><w:body>"
                + paragraph("strict") + "</w:body></w:document>";

        assertThat(texts(TestDocument.document(xml))).containsExactly("strict");
    }

    private static String styled(String style, String properties) {
        return "<w:p><w:pPr><w:pStyle w:val='" + style + "'/>" + properties + "</w:pPr>" + run("x", "") + "</w:p>";
    }

    private static List<String> texts(TestDocument document) {
        return document.text().lines().stream().map(TextLine::text).toList();
    }
}
