package io.certsift.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.certsift.model.Cell;
import io.certsift.model.TextLine;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Tables and cards, by their rules where they have some. */
class PdfReaderTablesTest {
    private static final float[] COLUMNS = {50, 250, 350};
    private static final float[] ROWS = {100, 120, 155, 175};

    /** Three rows of two cells with rules around each, the middle row of two lines. */
    private static DrawnPdf ruled() {
        DrawnPdf pdf = new DrawnPdf().text(50, 80, "Certifications");
        for (float y : ROWS) {
            pdf.box(COLUMNS[0], y, COLUMNS[2] - COLUMNS[0], 0.5f, 0.5f);
        }
        for (float x : COLUMNS) {
            pdf.box(x, ROWS[0], 0.5f, ROWS[3] - ROWS[0], 0.5f);
        }
        return pdf;
    }

    private static void card(DrawnPdf pdf, float x, String... lines) {
        pdf.raw("%f 642 160 60 re S", x);
        pdf.lines(x + 5, 155, lines);
    }

    private static List<String> cells(DrawnPdf pdf) {
        return cells(pdf.read().lines());
    }

    private static List<String> cells(List<TextLine> lines) {
        return lines.stream()
                .filter(line -> line.cell().isPresent())
                .map(line -> line.cell().map(c -> c.row() + "/" + c.column()).orElse("") + " " + line.text())
                .toList();
    }

    @Test
    void cellsBetweenRulesKnowTheirPlace() {
        DrawnPdf pdf = ruled().text(55, 114, "AWS Certified Developer")
                .text(255, 114, "Amazon")
                .text(55, 134, "Azure AI Engineer Associate")
                .text(255, 134, "Microsoft")
                .text(55, 169, "Generative AI Leader")
                .text(255, 169, "Google");
        assertThat(cells(pdf))
                .containsExactly(
                        "0/0 AWS Certified Developer",
                        "0/1 Amazon",
                        "1/0 Azure AI Engineer Associate",
                        "1/1 Microsoft",
                        "2/0 Generative AI Leader",
                        "2/1 Google");
    }

    @Test
    void lineBrokenForWantOfRoomInItsCellIsOneLine() {
        DrawnPdf pdf = ruled().text(55, 114, "AWS Certified Developer")
                .text(255, 114, "Amazon")
                .lines(55, 134, "Google Cloud Certified Professional", "Machine Learning Engineer")
                .lines(255, 134, "Google Cloud and", "partners")
                .text(55, 169, "Generative AI Leader")
                .text(255, 169, "Google");
        assertThat(cells(pdf))
                .contains(
                        "1/0 Google Cloud Certified Professional Machine Learning Engineer",
                        "1/1 Google Cloud and partners");
    }

    @Test
    void stretchThatReachesIntoTheNextCellIsParted() {
        DrawnPdf pdf = ruled().text(55, 114, "first")
                .text(255, 114, "second")
                .rightAligned(249, 134, "to the very edge")
                .text(252, 134, "Microsoft")
                .text(55, 169, "third")
                .text(255, 169, "fourth");
        assertThat(cells(pdf)).contains("1/0 to the very edge", "1/1 Microsoft");
    }

    @Test
    void narrowGapWithoutABlankBeforeASharedEdgeIsACell() {
        DrawnPdf pdf = new DrawnPdf();
        for (int i = 0; i < 3; i++) {
            pdf.text(50, 100 + 15 * i, "AWS Certified").text(250, 100 + 15 * i, "Amazon Web Services");
        }
        pdf.rightAligned(247, 145, "Professional Machine Learning Engineer").text(250, 145, "Google Cloud");
        assertThat(pdf.visible()).noneMatch(line -> line.contains("Engineer Google"));
    }

    @Test
    void emptyCellLeavesTheRowARow() {
        DrawnPdf pdf = new DrawnPdf();
        for (float y : new float[] {100, 120, 140}) {
            pdf.box(50, y, 400, 0.5f, 0.5f);
        }
        for (float x : new float[] {50, 200, 300, 450}) {
            pdf.box(x, 100, 0.5f, 40, 0.5f);
        }
        pdf.text(55, 114, "Terraform Associate").text(305, 114, "2023");
        pdf.text(55, 134, "Kubernetes Administrator").text(205, 134, "CNCF").text(305, 134, "2022");
        assertThat(cells(pdf)).startsWith("0/0 Terraform Associate", "0/1 2023", "1/0 Kubernetes Administrator");
    }

    @Test
    void cardsBesideEachOtherAreReadOneByOne() {
        DrawnPdf pdf = new DrawnPdf();
        card(pdf, 40, "AWS Machine Learning", "Amazon", "2022");
        card(pdf, 210, "Azure AI Engineer", "Microsoft", "2021");
        card(pdf, 380, "Generative AI Leader", "Google", "2025");
        assertThat(pdf.visible())
                .containsExactly(
                        "AWS Machine Learning",
                        "Amazon",
                        "2022",
                        "Azure AI Engineer",
                        "Microsoft",
                        "2021",
                        "Generative AI Leader",
                        "Google",
                        "2025");
    }

    @Test
    void rulesAroundTheColumnsOfAPageMakeNoTable() {
        DrawnPdf pdf = new DrawnPdf();
        pdf.box(40, 90, 500, 0.5f, 0.5f).box(40, 300, 500, 0.5f, 0.5f);
        for (float x : new float[] {40, 200, 540}) {
            pdf.box(x, 90, 0.5f, 210, 0.5f);
        }
        pdf.lines(45, 110, "Certifications", "AWS Developer", "TensorFlow", "Skills", "Python", "Go", "Rust");
        pdf.lines(205, 112, "Experience", "Contoso, engineer", "Deployed a model for search", "Projects", "openrank");
        List<TextLine> lines = pdf.read().lines();
        assertThat(lines).extracting(TextLine::cell).containsOnly(Optional.<Cell>empty());
        assertThat(lines)
                .extracting(line -> line.flow() + " " + line.text())
                .contains("0 AWS Developer", "1 Contoso, engineer");
    }

    @Test
    void datesOfATableThatIsNotPaddedStayInTheirRows() {
        DrawnPdf pdf = new DrawnPdf();
        pdf.lines(50, 100, "AWS Certified Machine Learning", "Professional ML Engineer", "Azure AI Engineer");
        pdf.lines(250, 100, "Amazon", "Google", "Microsoft");
        pdf.lines(330, 100, "2022", "2023", "2021");
        assertThat(pdf.visible()).contains("Professional ML Engineer\tGoogle\t2023");
    }

    @Test
    void datesOfLinesUnderTheColumnsStayWithTheirLines() {
        DrawnPdf pdf = new DrawnPdf();
        pdf.lines(50, 100, "Languages", "English", "German", "French", "Dutch");
        pdf.lines(300, 100, "Interests", "Climbing and chess", "Baking bread", "Sailing");
        pdf.text(50, 200, "Experience").text(50, 213, "Engineer, Contoso").rightAligned(540, 213, "2018 - 2021");
        pdf.text(50, 226, "Analyst, Fabrikam").rightAligned(540, 226, "2016 - 2018");
        assertThat(pdf.visible()).endsWith("Engineer, Contoso\t2018 - 2021", "Analyst, Fabrikam\t2016 - 2018");
    }

    @Test
    void labelsFlushWithTheirTextStayInOrder() {
        DrawnPdf pdf = new DrawnPdf();
        pdf.rightAligned(150, 100, "WORK EXPERIENCE");
        pdf.rightAligned(150, 126, "2021 - 2023").lines(160, 126, "ML Engineer", "Contoso, Zurich, model serving");
        pdf.rightAligned(150, 165, "EDUCATION");
        pdf.rightAligned(150, 191, "2018").lines(160, 191, "MSc Computer Science", "University of Zurich, Switzerland");
        assertThat(pdf.visible())
                .startsWith("WORK EXPERIENCE", "2021 - 2023\tML Engineer")
                .containsSubsequence("Contoso, Zurich, model serving", "EDUCATION", "2018 MSc Computer Science");
    }

    @Test
    void rowsWithoutRulesKeepTheirBrokenCellsWhole() {
        DrawnPdf pdf = new DrawnPdf()
                .text(50, 60, "Responsible for the reports of nine plants, three of them overseas and under repair")
                .text(50, 90, 13, DrawnPdf.BOLD, "Certifications");
        String[][] rows = {
            {"No.", "Certification", "", "Remarks"},
            {"1", "AWS Certified AI", "Practitioner", "May 2025"},
            {"2", "Microsoft Certified: Azure", "AI Fundamentals", "January 2024"},
            {"3", "Project Management", "Professional (PMP)", "2016"},
        };
        float y = 106;
        for (String[] row : rows) {
            pdf.text(50, y, row[0]).text(190, y, row[1]).text(340, y, row[3]);
            if (!row[2].isEmpty()) {
                pdf.text(190, y + 13, row[2]);
            }
            y += row[2].isEmpty() ? 23 : 36;
        }
        pdf.text(50, y + 10, 13, DrawnPdf.BOLD, "Skills").text(50, y + 24, "Bid writing, negotiation");
        List<TextLine> lines = pdf.read().lines();
        assertThat(lines).allMatch(line -> line.flow() == 0);
        assertThat(cells(lines))
                .contains("1/0 1", "1/1 AWS Certified AI Practitioner", "1/2 May 2025")
                .contains(
                        "2/1 Microsoft Certified: Azure AI Fundamentals", "3/1 Project Management Professional (PMP)");
    }

    @Test
    void theLongLastColumnOfATableWithoutRulesIsNoColumnOfThePage() {
        DrawnPdf pdf = new DrawnPdf()
                .text(50, 90, 13, DrawnPdf.BOLD, "Certificates")
                .text(50, 106, "No.")
                .text(190, 106, "Certification")
                .text(295, 106, "Remarks")
                .text(50, 130, "1")
                .lines(190, 130, "Certificate of", "Completion")
                .lines(295, 130, "Full-Stack Coding", "Bootcamp (16 weeks),", "Riverbend Code", "Academy, 2023")
                .text(50, 193, "2")
                .text(190, 193, "ServSafe Manager")
                .text(295, 193, "2015");
        List<TextLine> lines = pdf.read().lines();
        assertThat(lines).allMatch(line -> line.flow() == 0);
        assertThat(cells(lines))
                .contains("1/1 Certificate of Completion")
                .contains("1/2 Full-Stack Coding Bootcamp (16 weeks), Riverbend Code Academy, 2023");
    }

    /** A table that nothing shows but its edges: two names and a date broken for want of room. */
    private static DrawnPdf open() {
        return new DrawnPdf()
                .text(50, 60, "Certificates that were earned beside work, in the order of their dates")
                .lines(50, 100, "AWS Certified Machine", "Learning – Specialty")
                .text(190, 100, "Amazon")
                .text(262, 100, "2023")
                .lines(50, 133, "Google Cloud Professional", "Machine Learning Engineer")
                .lines(190, 133, "Google", "Cloud")
                .lines(262, 133, "March", "2024")
                .text(50, 166, "Terraform Associate")
                .text(190, 166, "HashiCorp")
                .text(262, 166, "2022");
    }

    @Test
    void cellsThatAreBrokenInATableWithoutRulesAreWhole() {
        assertThat(cells(open()))
                .containsExactly(
                        "0/0 AWS Certified Machine Learning – Specialty",
                        "0/1 Amazon",
                        "0/2 2023",
                        "1/0 Google Cloud Professional Machine Learning Engineer",
                        "1/1 Google Cloud",
                        "1/2 March 2024",
                        "2/0 Terraform Associate",
                        "2/1 HashiCorp",
                        "2/2 2022");
    }

    @Test
    void titleOfASectionBesideATableIsNoneOfItsCells() {
        DrawnPdf pdf = open().text(5, 100, 10, DrawnPdf.BOLD, "Courses").text(5, 113, 10, DrawnPdf.BOLD, "& Certs");
        assertThat(pdf.visible())
                .contains("Courses", "& Certs")
                .containsSubsequence("AWS Certified Machine Learning – Specialty", "Amazon", "2023")
                .hasSize(12);
    }

    @Test
    void nameThatIsBrokenBeforeTheDatesOfItsColumnIsWhole() {
        DrawnPdf pdf = new DrawnPdf()
                .lines(50, 100, "Offensive Security Certified", "Professional", "CompTIA Security+")
                .text(230, 100, "2019")
                .text(230, 126, "2016");
        assertThat(pdf.visible())
                .containsExactly("Offensive Security Certified Professional", "2019", "CompTIA Security+\t2016");
    }

    @Test
    void nameThatIsBrokenForWantOfRoomBesideItsOwnDateIsWholeAlthoughOtherRowsHaveMoreRoom() {
        DrawnPdf pdf = new DrawnPdf();
        pdf.text(50, 90, 13, DrawnPdf.BOLD, "Certifications");
        bold(pdf, 110, "Generative AI Leader").rightAligned(290, 110, "2025");
        pdf.lines(50, 123, "Google Cloud");
        bold(pdf, 146, "Artificial", "Intelligence", "Governance")
                .rightAligned(290, 146, "in progress, expected May 2027");
        pdf.lines(50, 185, "IAPP");
        bold(pdf, 208, "Machine Learning", "Specialization").rightAligned(290, 208, "expired Dec 2023");
        pdf.lines(50, 234, "Coursera");
        assertThat(pdf.visible())
                .containsSubsequence(
                        "Artificial Intelligence Governance",
                        "in progress, expected May 2027",
                        "IAPP",
                        "Machine Learning Specialization",
                        "expired Dec 2023",
                        "Coursera");
    }

    @Test
    void nameThatIsBrokenBesideItsStatusInASidebarIsWhole() {
        DrawnPdf pdf = new DrawnPdf();
        pdf.text(30, 90, 13, DrawnPdf.BOLD, "Certifications").text(260, 90, 13, DrawnPdf.BOLD, "Experience");
        for (int i = 0; i < 14; i++) {
            pdf.text(260, 111 + 14.5f * i, "Answered for the platform on which the forecasts of the shop run");
        }
        pdf.text(30, 110, 10, DrawnPdf.BOLD, "Google Data Analytics").rightAligned(200, 110, "completed");
        pdf.text(30, 123, 10, DrawnPdf.BOLD, "Professional Certificate");
        pdf.text(30, 137.5f, 8, DrawnPdf.PLAIN, "Coursera");
        pdf.text(30, 156, 10, DrawnPdf.BOLD, "Microsoft Certified: Power").rightAligned(200, 156, "expired");
        pdf.text(30, 169, 10, DrawnPdf.BOLD, "BI Data Analyst Associate");
        pdf.lines(30, 182, "Microsoft");
        pdf.text(30, 202, 10, DrawnPdf.BOLD, "Machine Learning").rightAligned(200, 202, "in progress");
        pdf.text(30, 215, 10, DrawnPdf.BOLD, "Specialization");
        pdf.text(30, 241, 10, DrawnPdf.BOLD, "Scrum Master").rightAligned(200, 241, "completed");
        assertThat(pdf.visible())
                .containsSubsequence(
                        "Google Data Analytics Professional Certificate",
                        "completed",
                        "Coursera",
                        "Microsoft Certified: Power BI Data Analyst Associate",
                        "expired",
                        "Microsoft",
                        "Machine Learning Specialization",
                        "in progress",
                        "Scrum Master\tcompleted");
    }

    private static DrawnPdf bold(DrawnPdf pdf, float y, String... lines) {
        for (int i = 0; i < lines.length; i++) {
            pdf.text(50, y + 13 * i, 10, DrawnPdf.BOLD, lines[i]);
        }
        return pdf;
    }

    @Test
    void titleAndDateOverAShortLineStayAsTheyAre() {
        DrawnPdf pdf = new DrawnPdf()
                .lines(50, 100, "Engineer", "Contoso, Leeds, United Kingdom", "Analyst", "Fabrikam")
                .text(300, 100, "2019")
                .text(300, 126, "2016");
        assertThat(pdf.visible())
                .containsExactly("Engineer\t2019", "Contoso, Leeds, United Kingdom", "Analyst\t2016", "Fabrikam");
    }

    @Test
    void threeColumnsOfTextWithDatesAreNoTable() {
        DrawnPdf pdf = new DrawnPdf();
        for (int i = 0; i < 3; i++) {
            float y = 100 + 39 * i;
            pdf.lines(40, y, "Python and SQL", "Kubernetes", "Documentation");
            pdf.lines(180, y, "Deployed the model that sets", "prices, with two colleagues", "and wrote its handbook");
            pdf.lines(420, y, "BSc Physics", "Univ. of Tartu", "2011 – 2014");
        }
        assertThat(pdf.read().lines()).extracting(TextLine::cell).containsOnly(Optional.<Cell>empty());
    }

    @Test
    void cardsOnBackgroundsOfTheirOwnAreReadOneByOneAndTheirBrokenLinesAreWhole() {
        DrawnPdf pdf = new DrawnPdf().box(40, 140, 150, 60, 0.9f).box(210, 140, 150, 47, 0.9f);
        pdf.lines(45, 155, "Google Cloud Professional", "Machine Learning Engineer", "Google, 2024");
        pdf.lines(215, 155, "Azure AI Engineer", "Microsoft, 2021");
        assertThat(pdf.visible())
                .containsExactly(
                        "Google Cloud Professional Machine Learning Engineer",
                        "Google, 2024",
                        "Azure AI Engineer",
                        "Microsoft, 2021");
    }

    @Test
    void rowsOfCertificatesThatEndWithTheirDatesAreNoColumnsOfThePage() {
        DrawnPdf pdf = new DrawnPdf()
                .text(50, 80, "Certificates that were earned beside work, in no order but that of their dates");
        for (int row = 0; row < 3; row++) {
            float y = 110 + 50 * row;
            pdf.lines(50, y, "Left name " + row, "Amazon", "Aug 202" + row);
            pdf.lines(300, y, "Right name " + row, "Google", "Mar 202" + row);
        }
        assertThat(pdf.flows())
                .containsSubsequence(
                        "0 Left name 0", "0 Amazon", "0 Aug 2020", "0 Right name 0", "0 Google", "0 Mar 2020")
                .containsSubsequence("0 Right name 1", "0 Left name 2", "0 Right name 2")
                .allMatch(line -> line.startsWith("0 "));
    }

    @Test
    void columnsWhoseEntriesAreLevelByChanceStayColumns() {
        DrawnPdf pdf = new DrawnPdf().text(50, 40, 20, DrawnPdf.BOLD, "Ada Example");
        pdf.text(50, 80, 12, DrawnPdf.BOLD, "Education").text(300, 80, 12, DrawnPdf.BOLD, "Certificates");
        for (int row = 0; row < 3; row++) {
            float y = 100 + 50 * row;
            pdf.lines(50, y, "Left name " + row, "Amazon", "Aug 202" + row);
            pdf.lines(300, y, "Right name " + row, "Google", "Mar 202" + row);
        }
        assertThat(pdf.flows())
                .containsSubsequence("0 Left name 0", "0 Left name 2", "1 Right name 0", "1 Right name 2");
    }

    @Test
    void dateThatIsSetALittleHigherThanItsTitleStandsOnItsLine() {
        DrawnPdf pdf = new DrawnPdf();
        for (int job = 0; job < 3; job++) {
            float y = 100 + 50 * job;
            pdf.text(50, y, 10, DrawnPdf.BOLD, "Analyst of Things").rightAligned(500, y - 4.8f, "Jan 2019 – Apr 2022");
            pdf.lines(50, y + 15, "Contoso, Leeds", "Counted the bikes of a city of two million for its mayor");
        }
        assertThat(pdf.visible())
                .startsWith("Analyst of Things\tJan 2019 – Apr 2022", "Contoso, Leeds")
                .hasSize(9);
    }

    @Test
    void textBesideAColumnOfNamesAndDatesIsNoCellOfTheirs() {
        DrawnPdf pdf = new DrawnPdf();
        pdf.text(50, 80, 13, DrawnPdf.BOLD, "Skills").text(300, 80, 13, DrawnPdf.BOLD, "Certifications");
        pdf.lines(50, 100, "Python", "Docker and Kubernetes", "Airflow", "Statistics");
        pdf.lines(
                300,
                100,
                "AWS Certified Machine Learning",
                "– Specialty",
                "Azure AI Fundamentals",
                "Terraform Associate");
        pdf.text(490, 100, "2024").text(490, 126, "2023").text(490, 139, "2022");
        assertThat(pdf.flows())
                .contains("1 Python", "1 Docker and Kubernetes", "1 Airflow")
                .contains("0 AWS Certified Machine Learning – Specialty", "0 Azure AI Fundamentals\t2023");
    }

    @Test
    void listAndDatedNamesInTwoColumnsOfAPageAreNoTable() {
        DrawnPdf pdf = new DrawnPdf();
        placed(pdf, 26, 155.2f, "Contoso Pay, Senior Data Engineer, 05/2020 - present");
        placed(pdf, 38, 171.7f, "Shipped the risk features that feed the engine of acceptance (clouds");
        placed(pdf, 38, 183.7f, "and streams)");
        placed(pdf, 38, 200.2f, "Operate 60 streaming jobs with an on-call rotation of four");
        placed(pdf, 38, 216, "Migrated tables to the lake");
        placed(pdf, 38, 232.5f, "Reviewed hiring exercises for juniors");
        placed(pdf, 431, 166.5f, "AWS Certified AI Practitioner");
        placed(pdf, 431, 178.5f, "issued 14 March 2023");
        placed(pdf, 431, 194.2f, "Databricks Certified Machine");
        placed(pdf, 431, 207, "Learning Associate");
        placed(pdf, 431, 219, "issued October 2025");
        placed(pdf, 431, 234.7f, "Databricks Certified Data");
        placed(pdf, 431, 247.5f, "Engineer Professional");
        placed(pdf, 431, 259.5f, "issued June 2024");
        assertThat(pdf.read().lines())
                .allSatisfy(line -> assertThat(line.cell()).isEmpty());
    }

    private static void placed(DrawnPdf pdf, float x, float y, String text) {
        pdf.text(x, y, 10.5f, DrawnPdf.PLAIN, text);
    }

    @Test
    void headingOfASectionIsNoLineOfACell() {
        DrawnPdf pdf = new DrawnPdf();
        pdf.text(40, 129, 12, DrawnPdf.BOLD, "Summary").text(311, 129, 12, DrawnPdf.BOLD, "Education");
        pdf.text(40, 145, "Lead engineer with a background in physics and").text(40, 156, "pricing, on three clouds");
        pdf.text(311, 145, "Physics, University of Bath, First Class, 2014");
        pdf.text(40, 180, 12, DrawnPdf.BOLD, "Employment").text(311, 180, 12, DrawnPdf.BOLD, "Certifications");
        pdf.text(40, 196, "Contoso Insurance, Lead Engineer, 2021 to").text(40, 207, "date");
        pdf.text(311, 196, "AWS Certified Generative AI Developer, May").text(311, 207, "2026");
        pdf.text(40, 221, "Deployed the fraud model of the motors").text(311, 221, "AWS Certified Developer, 2024");
        assertThat(pdf.read().lines())
                .allSatisfy(line -> assertThat(line.cell()).isEmpty());
    }
}
