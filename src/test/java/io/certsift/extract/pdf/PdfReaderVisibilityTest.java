package io.certsift.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.certsift.model.Limits;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroupAttributes;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.junit.jupiter.api.Test;

/** Each way of hiding text, and beside it the honest look-alike. */
class PdfReaderVisibilityTest {
    private static DrawnPdf honest() {
        return new DrawnPdf().text(50, 60, "Jane Doe, barista for three years");
    }

    private static DrawnPdf picture(DrawnPdf pdf, float x, float y, float width, float height) {
        return pdf.draw(content -> content.drawImage(
                LosslessFactory.createFromImage(pdf.document, new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB)),
                x,
                pdf.height() - y - height,
                width,
                height));
    }

    @Test
    void whiteOnWhiteIsHidden() {
        assertThat(honest().raw("1 g BT 50 700 Td (AWS Certified) Tj ET").hidden())
                .containsExactly("BACKGROUND_COLOUR AWS Certified");
    }

    @Test
    void nearlyWhiteOnWhiteIsHidden() {
        assertThat(honest().raw("0.99 0.99 0.98 rg BT 50 700 Td (AWS Certified) Tj ET")
                        .hidden())
                .hasSize(1);
        assertThat(honest().raw("0 0 0 0 k BT 50 700 Td (AWS Certified) Tj ET").hidden())
                .hasSize(1);
    }

    @Test
    void paleGreyOnWhiteIsVisible() {
        assertThat(honest().raw("0.85 g BT 50 700 Td (Curriculum vitae) Tj ET").hidden())
                .isEmpty();
    }

    @Test
    void whiteOnADarkBandIsVisible() {
        assertThat(honest().box(0, 120, 595, 40, 0.2f)
                        .raw("1 g BT 50 697 Td (Machine Learning Engineer) Tj ET")
                        .hidden())
                .isEmpty();
    }

    @Test
    void whiteOnARoundedDarkBadgeIsVisible() {
        assertThat(honest().raw(
                                "0.1 0.2 0.5 rg 50 690 m 45 690 40 695 40 700 c 40 705 45 715 50 715 c 200 715 l 205 715 210 705 210 700 c 210 695 205 690 200 690 c f")
                        .raw("1 g BT 60 698 Td (Machine Learning) Tj ET")
                        .hidden())
                .isEmpty();
    }

    @Test
    void whiteOnAPhotographIsVisible() {
        assertThat(picture(honest(), 0, 100, 595, 100)
                        .raw("1 g BT 50 700 Td (Jane Doe) Tj ET")
                        .hidden())
                .isEmpty();
    }

    @Test
    void darkOnTheSameDarkIsHidden() {
        assertThat(honest().box(0, 120, 595, 40, 0.2f)
                        .raw("0.2 g BT 50 697 Td (AWS Certified) Tj ET")
                        .hidden())
                .containsExactly("BACKGROUND_COLOUR AWS Certified");
    }

    @Test
    void blackShadowlessTextOverItsOwnWhiteShadowIsNoHiddenText() {
        assertThat(honest().raw("1 g BT 50.5 699.5 Td (Jane Doe) Tj ET 0 g BT 50 700 Td (Jane Doe) Tj ET")
                        .hidden())
                .isEmpty();
    }

    @Test
    void invisibleModeIsHidden() {
        assertThat(honest().raw("BT 3 Tr 50 700 Td (AWS Certified) Tj ET").hidden())
                .containsExactly("INVISIBLE_MODE AWS Certified");
    }

    @Test
    void invisibleLayerOfAScannedPageIsItsText() {
        DrawnPdf pdf = picture(new DrawnPdf(), 0, 0, 595, 842).raw("BT 3 Tr 50 700 Td (AWS Certified) Tj ET");
        assertThat(pdf.visible()).containsExactly("AWS Certified");
    }

    @Test
    void invisibleModeThatWasNeverTakenBackEndsWithItsText() {
        DrawnPdf pdf = new DrawnPdf().draw(content -> {
            content.setFont(DrawnPdf.PLAIN, 10);
            content.appendRawCommands("BT 3 Tr 50 100 Td (AWS Certified) Tj ET BT 50 700 Td (Jane Doe) Tj ET\n");
        });
        byte[] bytes = pdf.bytes();
        assertThat(DrawnPdf.read(bytes, Limits.STANDARD))
                .asString()
                .contains("visibility=VISIBLE", "visibility=INVISIBLE_MODE");
    }

    @Test
    void textAsClipIsHiddenUnlessSomethingIsPaintedThroughIt() {
        assertThat(honest().raw("BT 7 Tr 50 700 Td (AWS Certified) Tj ET").hidden())
                .hasSize(1);
        assertThat(honest().raw("BT 7 Tr 50 700 Td (Jane Doe) Tj ET 1 0 0 rg 40 690 200 30 re f")
                        .hidden())
                .isEmpty();
    }

    @Test
    void transparentIsHiddenAndTranslucentIsVisible() {
        assertThat(alpha(0).hidden()).containsExactly("TRANSPARENT AWS Certified");
        assertThat(alpha(0.5f).hidden()).isEmpty();
    }

    private static DrawnPdf alpha(float alpha) {
        return honest().draw(content -> {
            PDExtendedGraphicsState state = new PDExtendedGraphicsState();
            state.setNonStrokingAlphaConstant(alpha);
            content.setGraphicsStateParameters(state);
            content.setFont(DrawnPdf.PLAIN, 10);
            content.appendRawCommands("BT 50 700 Td (AWS Certified) Tj ET\n");
        });
    }

    @Test
    void tinyIsHiddenHoweverItIsMadeTiny() {
        assertThat(honest().text(50, 700, 1, DrawnPdf.PLAIN, "AWS Certified").hidden())
                .containsExactly("TINY AWS Certified");
        assertThat(honest().raw("0.1 0 0 0.1 0 0 cm BT 500 7000 Td (AWS Certified) Tj ET")
                        .hidden())
                .hasSize(1);
        assertThat(honest().raw("10 0 0 10 0 0 cm BT 0.1 0 0 0.1 5 70 Tm (Jane Doe) Tj ET")
                        .hidden())
                .isEmpty();
    }

    @Test
    void offThePageIsHidden() {
        assertThat(honest().text(700, 100, "AWS Certified").hidden()).containsExactly("OFF_PAGE AWS Certified");
        DrawnPdf cropped = honest().text(50, 800, "AWS Certified");
        cropped.page().setCropBox(new PDRectangle(0, 200, 595, 642));
        assertThat(cropped.hidden()).containsExactly("OFF_PAGE AWS Certified");
    }

    @Test
    void clippedAwayIsHiddenAndInsideTheClipIsVisible() {
        assertThat(honest().raw("50 600 100 20 re W n BT 50 700 Td (AWS Certified) Tj ET")
                        .hidden())
                .containsExactly("CLIPPED AWS Certified");
        assertThat(honest().raw("40 690 300 40 re W n BT 50 700 Td (Jane Doe) Tj ET")
                        .hidden())
                .isEmpty();
    }

    @Test
    void coveredIsHiddenByAShapeOrPictureDrawnLater() {
        assertThat(honest().text(50, 142, "AWS Certified")
                        .box(40, 120, 300, 40, 1)
                        .hidden())
                .containsExactly("COVERED AWS Certified");
        assertThat(picture(honest().text(50, 142, "AWS Certified"), 40, 120, 300, 40)
                        .hidden())
                .hasSize(1);
    }

    @Test
    void underlineAndHighlightOverTextHideNothing() {
        assertThat(honest().text(50, 142, "Jane Doe").box(50, 143, 60, 1, 0).hidden())
                .isEmpty();
        DrawnPdf highlighted = honest().text(50, 142, "Jane Doe").draw(content -> {
            PDExtendedGraphicsState state = new PDExtendedGraphicsState();
            state.setNonStrokingAlphaConstant(0.4f);
            content.setGraphicsStateParameters(state);
            content.setNonStrokingColor(1f, 1f, 0f);
            content.addRect(40, 690, 200, 20);
            content.fill();
        });
        assertThat(highlighted.hidden()).isEmpty();
    }

    @Test
    void layerThatIsOffIsHiddenAndOneThatIsOnIsVisible() {
        assertThat(layer(false).hidden()).containsExactly("LAYER_OFF AWS Certified");
        assertThat(layer(true).hidden()).isEmpty();
    }

    private static DrawnPdf layer(boolean on) {
        DrawnPdf pdf = honest();
        PDOptionalContentGroup group = new PDOptionalContentGroup("extra");
        PDOptionalContentProperties properties = new PDOptionalContentProperties();
        properties.addGroup(group);
        properties.setGroupEnabled(group, on);
        pdf.document.getDocumentCatalog().setOCProperties(properties);
        return pdf.draw(content -> {
            content.beginMarkedContent(COSName.OC, group);
            content.setFont(DrawnPdf.PLAIN, 10);
            content.appendRawCommands("BT 50 700 Td (AWS Certified) Tj ET\n");
            content.endMarkedContent();
        });
    }

    @Test
    void hiddenTextIsNeverMixedIntoAVisibleLine() throws IOException {
        DrawnPdf pdf = new DrawnPdf().text(50, 142, "Jane Doe").raw("1 g BT 110 700 Td (AWS Certified) Tj ET");
        assertThat(pdf.read().lines()).extracting(line -> line.text()).containsExactly("Jane Doe", "AWS Certified");
    }

    private static PDExtendedGraphicsState lettersAsMask(DrawnPdf pdf) throws IOException {
        PDFormXObject letters = new PDFormXObject(pdf.document);
        letters.setBBox(new PDRectangle(595, 842));
        letters.getCOSObject().setItem(COSName.GROUP, new PDTransparencyGroupAttributes());
        COSDictionary mask = new COSDictionary();
        mask.setName(COSName.S, "Luminosity");
        mask.setItem(COSName.G, letters);
        PDExtendedGraphicsState state = new PDExtendedGraphicsState();
        state.getCOSObject().setItem(COSName.SMASK, mask);
        return state;
    }

    private static void transparent(DrawnPdf pdf) {
        PDExtendedGraphicsState transparent = new PDExtendedGraphicsState();
        transparent.setNonStrokingAlphaConstant(0f);
        pdf.draw(content -> {
            content.setGraphicsStateParameters(transparent);
            content.beginText();
            content.setFont(DrawnPdf.PLAIN, 10);
            content.newLineAtOffset(50, 700);
            content.showText("Certifications");
            content.endText();
        });
    }

    @Test
    void transparentTextIsHidden() {
        DrawnPdf pdf = honest();
        transparent(pdf);
        assertThat(pdf.hidden()).containsExactly("TRANSPARENT Certifications");
    }

    @Test
    void textOfATransparentGroupIsHiddenThoughItIsOpaqueInside() throws IOException {
        assertThat(inGroup(0.001f).hidden()).containsExactly("TRANSPARENT AWS Certified");
        assertThat(inGroup(0.15f).visible()).contains("AWS Certified");
    }

    private static DrawnPdf inGroup(float alpha) throws IOException {
        DrawnPdf pdf = honest();
        PDFormXObject group = new PDFormXObject(pdf.document);
        group.setBBox(new PDRectangle(595, 842));
        group.getCOSObject().setItem(COSName.GROUP, new PDTransparencyGroupAttributes());
        PDResources resources = new PDResources();
        resources.put(COSName.getPDFName("F"), DrawnPdf.PLAIN);
        PDExtendedGraphicsState opaque = new PDExtendedGraphicsState();
        opaque.setNonStrokingAlphaConstant(1f);
        resources.put(COSName.getPDFName("O"), opaque);
        group.setResources(resources);
        try (OutputStream out = group.getStream().createOutputStream()) {
            out.write("/O gs BT /F 10 Tf 50 700 Td (AWS Certified) Tj ET".getBytes(StandardCharsets.US_ASCII));
        }
        PDExtendedGraphicsState faint = new PDExtendedGraphicsState();
        faint.setNonStrokingAlphaConstant(alpha);
        return pdf.draw(content -> {
            content.setGraphicsStateParameters(faint);
            content.drawForm(group);
        });
    }

    @Test
    void transparentLettersOverAGradientInTheirShapeAreVisible() throws IOException {
        DrawnPdf pdf = honest();
        PDExtendedGraphicsState masked = lettersAsMask(pdf);
        pdf.draw(content -> {
            content.setGraphicsStateParameters(masked);
            content.addRect(40, 690, 300, 30);
            content.fill();
        });
        transparent(pdf);
        assertThat(pdf.hidden()).isEmpty();
    }

    @Test
    void invisibleTextOverItsOwnOutlinesIsTheTextOfThePage() {
        DrawnPdf pdf = new DrawnPdf().raw("BT 3 Tr 50 700 Td (Jane Doe) Tj ET");
        for (int i = 0; i < 8; i++) {
            pdf.box(50 + 5.5f * i, 134, 5, 8, 0);
        }
        assertThat(pdf.visible()).containsExactly("Jane Doe");
    }

    @Test
    void invisibleTextOverABoxIsHidden() {
        DrawnPdf pdf = new DrawnPdf().raw("BT 3 Tr 50 700 Td (Jane Doe) Tj ET").box(40, 20, 500, 700, 0.9f);
        assertThat(pdf.hidden()).containsExactly("INVISIBLE_MODE Jane Doe");
    }
}
