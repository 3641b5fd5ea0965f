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
    void theEndOfALineThatReachesOverTheStripBelowItStaysInIt() {
        List<String> flows = new DrawnPdf()
                .text(
                        50,
                        100,
                        "Machine Learning Engineering for Production Specialization, of the firm Learnwell and others")
                .rightAligned(545, 100, "Nov 2022")
                .text(50, 112, "Tensor Developer Certificate")
                .rightAligned(545, 112, "May 2021 (not renewed, expired May 2024)")
                .text(50, 124, "Dataworks Certified Professional")
                .rightAligned(545, 124, "in progress")
                .text(50, 136, "Certificate of Completion")
                .rightAligned(545, 136, "Jun 2020")
                .flows();
        assertThat(flows).hasSize(4).allMatch(line -> line.startsWith("0 "));
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

    private static final String[] TITLES = {"Profile", "Experience", "Education", "Certificates"};
    private static final String[] TEXTS = {
        "Keeps the pumps of a water works and the programs that tell when they fail",
        "Engineer, Lower Valley Water Works, Trent",
        "Technician of Machines, School of Mines, Belluno",
        "Certified Pump Professional, Pumps and Pipes, 2021"
    };

    private static DrawnPdf sections() {
        DrawnPdf pdf = new DrawnPdf().text(180, 60, 22, DrawnPdf.PLAIN, "Ugo Fontanella");
        for (int i = 0; i < TEXTS.length; i++) {
            pdf.lines(180, 120 + 60 * i, TEXTS[i], "and a second line about it, in small letters and long enough");
        }
        return pdf;
    }

    private static final String SECOND = "0 and a second line about it, in small letters and long enough";

    @Test
    void titlesInTheMarginUnderTheContactsHeadTheirSections() {
        DrawnPdf pdf = sections();
        String[] contacts = {"Trent", "ugo@example.org", "+39 0461 000000"};
        for (int i = 0; i < contacts.length; i++) {
            pdf.rightAligned(165, 66 + 12 * i, contacts[i]);
        }
        for (int i = 0; i < TITLES.length; i++) {
            pdf.text(165 - 6.2f * TITLES[i].length(), 120 + 60 * i, 14, DrawnPdf.PLAIN, TITLES[i]);
        }
        assertThat(pdf.flows().stream().filter(line -> line.startsWith("0 ")))
                .containsExactly(
                        "0 Ugo Fontanella",
                        "0 Profile",
                        "0 " + TEXTS[0],
                        SECOND,
                        "0 Experience",
                        "0 " + TEXTS[1],
                        SECOND,
                        "0 Education",
                        "0 " + TEXTS[2],
                        SECOND,
                        "0 Certificates",
                        "0 " + TEXTS[3],
                        SECOND);
    }

    @Test
    void titlesTurnedIntoTheMarginHeadTheirSections() {
        DrawnPdf pdf = sections();
        for (int i = 0; i < TITLES.length; i++) {
            pdf.raw("BT 0 1 -1 0 150 %d Tm (%s) Tj ET", 842 - 160 - 60 * i, TITLES[i]);
        }
        assertThat(pdf.flows())
                .containsExactly(
                        "0 Ugo Fontanella",
                        "0 Profile",
                        "0 " + TEXTS[0],
                        SECOND,
                        "0 Experience",
                        "0 " + TEXTS[1],
                        SECOND,
                        "0 Education",
                        "0 " + TEXTS[2],
                        SECOND,
                        "0 Certificates",
                        "0 " + TEXTS[3],
                        SECOND);
    }

    @Test
    void largeTitlesOverTheTextOfASidebarStayInIt() {
        DrawnPdf pdf = sections();
        for (int i = 0; i < TITLES.length; i++) {
            pdf.text(40, 120 + 60 * i, 14, DrawnPdf.PLAIN, "Tools")
                    .text(40, 137 + 60 * i, "pipes, valves")
                    .text(40, 148 + 60 * i, "seals, pumps");
        }
        assertThat(pdf.flows()).contains("1 Tools", "1 pipes, valves").doesNotContain("0 Tools");
    }
}
