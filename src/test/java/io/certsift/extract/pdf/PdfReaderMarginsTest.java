package io.certsift.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands in the margin of a text and belongs to its lines, as typesetting programs put it there. */
class PdfReaderMarginsTest {
    @Test
    void whateverIsSetFlushWithTheRightEdgeOfItsLineStaysInIt() {
        List<String> flows = new DrawnPdf()
                .text(50, 100, 11, DrawnPdf.BOLD, "Gradient Descent Specialization: Learnwell")
                .rightAligned(545, 100, "Nov 2022")
                .text(50, 112, 11, DrawnPdf.BOLD, "Tensor Developer Certificate: Gouda")
                .rightAligned(545, 112, "May 2021 (expired May 2024)")
                .text(50, 124, 11, DrawnPdf.BOLD, "Dataworks Certified Professional: Dataworks")
                .rightAligned(545, 124, "in progress")
                .text(50, 136, 11, DrawnPdf.BOLD, "Certificate of Completion: Le Train")
                .rightAligned(545, 136, "Brno")
                .flows();
        assertThat(flows)
                .containsExactly(
                        "0 Gradient Descent Specialization: Learnwell\tNov 2022",
                        "0 Tensor Developer Certificate: Gouda\tMay 2021 (expired May 2024)",
                        "0 Dataworks Certified Professional: Dataworks\tin progress",
                        "0 Certificate of Completion: Le Train\tBrno");
    }

    @Test
    void aSidebarFlushRightWithItsOwnRhythmIsNone() {
        DrawnPdf pdf = new DrawnPdf()
                .lines(
                        50,
                        100,
                        "Runs the sorting halls of three harbours and their night shifts",
                        "Plans the berths of forty vessels with an optimiser",
                        "Taught two classes of apprentices to read the plans",
                        "Keeps the manuals of the cranes in three languages");
        String[] side = {"LANGUAGES", "English", "Dutch", "German"};
        for (int i = 0; i < side.length; i++) {
            pdf.rightAligned(545, 100 + 15.5f * i, side[i]);
        }
        assertThat(pdf.flows()).endsWith("1 LANGUAGES", "1 English", "1 Dutch", "1 German");
    }
}
