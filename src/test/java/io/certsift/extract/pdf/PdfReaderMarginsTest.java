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
    void titlesInTheMarginHeadTextOfWhichMostHangsBelowBullets() {
        DrawnPdf pdf = new DrawnPdf().text(50, 60, 22, DrawnPdf.PLAIN, "Ugo Fontanella");
        for (int i = 0; i < TITLES.length; i++) {
            pdf.text(165 - 6.5f * TITLES[i].length(), 120 + 60 * i, 11, DrawnPdf.BOLD, TITLES[i])
                    .text(180, 120 + 60 * i, 10, DrawnPdf.PLAIN, TEXTS[i])
                    .text(182, 132 + 60 * i, "\u2022")
                    .text(194, 132 + 60 * i, "Wound the bells of the upper and of the lower church of the town again")
                    .text(182, 144 + 60 * i, "\u2022")
                    .text(
                            194,
                            144 + 60 * i,
                            "Painted the hands of both of the clocks over the gates of the market hall");
        }
        assertThat(pdf.flows()).contains("0 Profile", "0 Experience", "0 Education", "0 Certificates", "0 " + TEXTS[3]);
    }

    @Test
    void aNameAndItsYearInAColumnBesideTheTextAreNoDateOfItsLines() {
        DrawnPdf pdf = new DrawnPdf();
        for (int i = 0; i < 12; i++) {
            pdf.text(240, 100 + 13 * i, "Keeps the pumps of water works number " + i + " and the programs for them");
        }
        pdf.text(60, 100, 12, DrawnPdf.BOLD, "Certificates")
                .lines(60, 120, "Certified Pump Professional \u2013", "2021", "Certified Valve Mechanic (2019)")
                .lines(60, 164, "Certified Welder of Pipes \u2013", "2023");
        assertThat(pdf.flows())
                .contains(
                        "1 Certified Pump Professional \u2013",
                        "1 2021",
                        "1 Certified Valve Mechanic (2019)",
                        "1 Certified Welder of Pipes \u2013",
                        "1 2023");
    }

    @Test
    void boldTitlesInTheMarginOfTwoLinesHeadTheirSections() {
        DrawnPdf pdf = sections();
        for (int i = 0; i < TITLES.length; i++) {
            pdf.text(60, 120 + 60 * i, 10, DrawnPdf.BOLD, TITLES[i] + " and")
                    .text(60, 132 + 60 * i, 10, DrawnPdf.BOLD, "Others");
        }
        assertThat(pdf.flows())
                .contains("0 Profile and Others", "0 Certificates and Others")
                .allMatch(line -> line.startsWith("0 "));
    }

    @Test
    void datesAndLabelsInTheMarginUnderTitlesThereBelongToTheirLines() {
        DrawnPdf pdf = new DrawnPdf();
        String[][] facts = {{"Telephone", "555"}, {"Mail", "ugo@example.org"}, {"Town", "Trent"}};
        for (int i = 0; i < facts.length; i++) {
            pdf.rightAligned(176, 60 + 17 * i, facts[i][0]).text(200, 60 + 17 * i, facts[i][1]);
        }
        pdf.text(110.6f, 130, 12, DrawnPdf.BOLD, "Certificates");
        for (int i = 0; i < 4; i++) {
            pdf.rightAligned(176, 154 + 14 * i, i == 2 ? "in progress" : "May 202" + i)
                    .text(200, 154 + 14 * i, "Certified Pump Professional, Pumps and Pipes " + i);
        }
        pdf.text(144.6f, 225, 12, DrawnPdf.BOLD, "Skills")
                .rightAligned(176, 249, "Tools")
                .text(200, 249, "pumps, valves");
        assertThat(pdf.flows())
                .containsSubsequence(
                        "0 Certificates",
                        "0 May 2020\tCertified Pump Professional, Pumps and Pipes 0",
                        "0 in progress\tCertified Pump Professional, Pumps and Pipes 2",
                        "0 Skills",
                        "0 Tools\tpumps, valves");
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

    @Test
    void aDateThatIsBrokenInTheMarginIsWholeBesideItsLine() {
        assertThat(new DrawnPdf()
                        .rightAligned(134, 100, "January 2019")
                        .text(152, 100, "Office Manager, Griffin and Offer, with a long name of the firm behind it")
                        .rightAligned(134, 113, "- present")
                        .text(152, 113, "Prepares the reports on budgets and staffing for twelve partners")
                        .text(152, 126, "and a second line about that which is as long as the others are")
                        .rightAligned(134, 145, "December")
                        .text(152, 145, "Certified Pump Professional, Pumps and Pipes")
                        .rightAligned(134, 158, "2024")
                        .rightAligned(134, 177, "in progress")
                        .text(152, 177, "Certified Valve Professional, Pumps and Pipes")
                        .rightAligned(134, 196, "June 2022")
                        .text(152, 196, "Certified Tube Professional, Pumps and Pipes")
                        .flows())
                .containsExactly(
                        "0 January 2019 - present\tOffice Manager, Griffin and Offer, with a long name of the firm behind it",
                        "0 Prepares the reports on budgets and staffing for twelve partners",
                        "0 and a second line about that which is as long as the others are",
                        "0 December 2024\tCertified Pump Professional, Pumps and Pipes",
                        "0 in progress\tCertified Valve Professional, Pumps and Pipes",
                        "0 June 2022\tCertified Tube Professional, Pumps and Pipes");
    }

    @Test
    void aDateThatIsBrokenAroundItsLineIsWholeBesideIt() {
        DrawnPdf pdf = new DrawnPdf().text(40, 80, 16, DrawnPdf.BOLD, "Certificates");
        String[][] dates = {{"Septem-", "ber 2023"}, {"June", "2022"}, {"February", "2022"}, {"in", "progress"}};
        for (int i = 0; i < dates.length; i++) {
            pdf.centred(61, 103 + 27 * i, dates[i][0])
                    .text(85, 109 + 27 * i, 9, DrawnPdf.BOLD, "Certified Pump Professional " + i)
                    .centred(61, 115 + 27 * i, dates[i][1]);
        }
        assertThat(pdf.flows())
                .containsExactly(
                        "0 Certificates",
                        "0 September 2023\tCertified Pump Professional 0",
                        "0 June 2022\tCertified Pump Professional 1",
                        "0 February 2022\tCertified Pump Professional 2",
                        "0 in progress\tCertified Pump Professional 3");
    }

    @Test
    void aDateThatTouchesTheNameBehindItIsToldByItsType() {
        DrawnPdf pdf = new DrawnPdf();
        for (int i = 0; i < 4; i++) {
            pdf.rightAligned(84.5f, 100 + 13 * i, "May 202" + i)
                    .raw("BT /F1 9 Tf 1 0 0 1 85 %d Tm 2 Tr 0 w (Certified Pumper) Tj ET", 742 - 13 * i);
        }
        assertThat(pdf.flows()).contains("0 May 2020\tCertified Pumper", "0 May 2023\tCertified Pumper");
    }

    @Test
    void titlesHalfWayDownTheirTextsStandBeforeThem() {
        DrawnPdf pdf = new DrawnPdf().text(50, 60, "Ada Example");
        pdf.lines(160, 100, "Engineer of data with nine years in trade and transport, who", "moved there from physics");
        pdf.lines(160, 126, "Azure AI Engineer Associate", "Deep Learning Specialization", "Scrum Master");
        pdf.lines(160, 165, "Deployed a model that sets prices in a hundred shops", "and wrote its handbook");
        pdf.text(50, 106.5f, "Summary").text(50, 139, "Certifications").text(50, 171.5f, "Experience");
        assertThat(pdf.flows())
                .containsExactly(
                        "0 Ada Example",
                        "0 Summary",
                        "0 Engineer of data with nine years in trade and transport, who",
                        "0 moved there from physics",
                        "0 Certifications",
                        "0 Azure AI Engineer Associate",
                        "0 Deep Learning Specialization",
                        "0 Scrum Master",
                        "0 Experience",
                        "0 Deployed a model that sets prices in a hundred shops",
                        "0 and wrote its handbook");
    }

    @Test
    void listInTheMarginOfATextThatItIsNotCentredOnStaysAColumn() {
        DrawnPdf pdf = new DrawnPdf();
        pdf.lines(160, 100, "Engineer of data with nine years in trade and transport, who", "moved there from physics");
        pdf.lines(160, 126, "Azure AI Engineer Associate", "Deep Learning Specialization", "Scrum Master");
        pdf.lines(160, 165, "Deployed a model that sets prices in a hundred shops", "and wrote its handbook");
        pdf.text(50, 106.5f, "Python").text(50, 132.5f, "Airflow").text(50, 158.5f, "Docker");
        assertThat(pdf.flows()).contains("1 Python", "1 Airflow", "1 Docker");
    }

    @Test
    void aListInTwoColumnsBesideItsTitleInTheMarginStaysUnderIt() {
        DrawnPdf pdf = new DrawnPdf();
        pdf.text(50, 102.3f, 12, DrawnPdf.BOLD, "Profile")
                .lines(160, 100, "Engineer for the platforms of banks, with ten years between operations and data");
        pdf.text(50, 142.3f, 12, DrawnPdf.BOLD, "Certificates");
        pdf.text(160, 140, 10, DrawnPdf.BOLD, "Google Machine Learning")
                .text(160, 153, 10, DrawnPdf.BOLD, "Engineer")
                .text(160, 166, "Google Cloud, completed")
                .text(160, 185, 10, DrawnPdf.BOLD, "AWS AI Practitioner")
                .text(160, 198, "Amazon, completed");
        pdf.text(376, 140, 10, DrawnPdf.BOLD, "Kubernetes Application Developer")
                .text(376, 153, "CNCF, expired")
                .text(376, 172, 10, DrawnPdf.BOLD, "Azure Data Scientist Associate")
                .text(376, 185, "Microsoft, in progress");
        pdf.text(50, 232.3f, 12, DrawnPdf.BOLD, "Experience")
                .lines(160, 230, "MLOps Engineer", "Cottonmill Health", "Serves twelve clinical models");
        pdf.text(50, 282.3f, 12, DrawnPdf.BOLD, "Education").lines(160, 280, "BSc Physics", "University of Leeds");
        assertThat(pdf.flows())
                .containsSubsequence(
                        "0 Certificates",
                        "0 Google Machine Learning Engineer",
                        "0 AWS AI Practitioner",
                        "0 Kubernetes Application Developer",
                        "0 CNCF, expired",
                        "0 Microsoft, in progress",
                        "0 Experience",
                        "0 MLOps Engineer",
                        "0 Education");
    }
}
