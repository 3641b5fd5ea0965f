package io.certsift.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;

class PictureColourTest {
    @Test
    void whiteOnAPictureThatIsAllWhiteIsHidden() {
        assertThat(picture(Color.WHITE, Color.WHITE)
                        .raw("1 g BT 50 700 Td (AWS Certified) Tj ET")
                        .hidden())
                .containsExactly("BACKGROUND_COLOUR AWS Certified");
        assertThat(picture(Color.WHITE, Color.BLUE)
                        .raw("1 g BT 50 700 Td (Jane Doe) Tj ET")
                        .hidden())
                .isEmpty();
        assertThat(picture(Color.BLUE, Color.BLUE)
                        .raw("1 g BT 50 700 Td (Jane Doe) Tj ET")
                        .hidden())
                .isEmpty();
    }

    private static DrawnPdf picture(Color most, Color last) {
        BufferedImage image = new BufferedImage(300, 50, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 300 * 50; i++) {
            image.setRGB(i % 300, i / 300, most.getRGB());
        }
        image.setRGB(299, 49, last.getRGB());
        return new DrawnPdf()
                .text(50, 60, "Jane Doe, barista for three years")
                .draw(content ->
                        content.drawImage(LosslessFactory.createFromImage(new PDDocument(), image), 0, 650, 595, 100));
    }
}
