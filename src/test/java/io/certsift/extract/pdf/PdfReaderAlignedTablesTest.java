package io.certsift.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables without upright rules whose rows are told by how their cells stand beside each other, and by rules under them. */
class PdfReaderAlignedTablesTest {
    private static List<String> cells(DrawnPdf pdf) {
        return pdf.read().lines().stream()
                .filter(line -> line.cell().isPresent())
                .map(line -> line.cell().map(c -> c.row() + "/" + c.column()).orElse("") + " " + line.text())
                .toList();
    }

    /** A text right across the page, so that its width is known. */
    private static DrawnPdf page() {
        return new DrawnPdf()
                .text(
                        50,
                        60,
                        "Engineer of data with nine years in trade and transport, used to leading small teams of people")
                .text(50, 90, 13, DrawnPdf.BOLD, "Certifications");
    }

    @Test
    void statusHalfWayDownABrokenNameStaysInItsRowAlthoughNothingPartsTheRows() {
        DrawnPdf pdf = page().lines(
                        50,
                        110,
                        "AWS Certified Machine",
                        "Learning – Specialty",
                        "TensorFlow Developer",
                        "Google Cloud Professional",
                        "Machine Learning Engineer")
                .text(200, 116.5f, "Expired")
                .text(200, 136, "Active")
                .text(200, 155.5f, "In progress");
        assertThat(cells(pdf))
                .containsExactly(
                        "0/0 AWS Certified Machine Learning – Specialty",
                        "0/1 Expired",
                        "1/0 TensorFlow Developer",
                        "1/1 Active",
                        "2/0 Google Cloud Professional Machine Learning Engineer",
                        "2/1 In progress");
    }

    @Test
    void cellsOfThreeLinesAndOfTwoAreCentredInOneRow() {
        DrawnPdf pdf = page().lines(50, 110, "Databricks Certified", "Machine Learning", "Professional")
                .lines(180, 116.5f, "Amazon Web", "Services")
                .text(300, 123, "Expired")
                .lines(50, 160, "Deep Learning", "Specialization")
                .text(180, 166.5f, "Coursera")
                .text(300, 166.5f, "Passed");
        assertThat(cells(pdf))
                .containsExactly(
                        "0/0 Databricks Certified Machine Learning Professional",
                        "0/1 Amazon Web Services",
                        "0/2 Expired",
                        "1/0 Deep Learning Specialization",
                        "1/1 Coursera",
                        "1/2 Passed");
    }

    @Test
    void centredRowsAreFoundBesideASidebar() {
        DrawnPdf pdf = new DrawnPdf();
        pdf.text(50, 90, 13, DrawnPdf.BOLD, "Certifications").text(420, 90, 13, DrawnPdf.BOLD, "Skills");
        pdf.lines(420, 111, "Python", "Airflow", "Statistics", "Kubernetes", "Docker");
        pdf.lines(50, 110, "AWS Certified Machine", "Learning – Specialty").text(200, 116.5f, "Expired");
        pdf.lines(50, 146, "Azure AI Engineer", "Associate").text(200, 152.5f, "Active");
        assertThat(cells(pdf))
                .containsExactly(
                        "0/0 AWS Certified Machine Learning – Specialty",
                        "0/1 Expired",
                        "1/0 Azure AI Engineer Associate",
                        "1/1 Active");
    }

    @Test
    void rulesUnderRowsTellThemApartWhereverTheirCellsStand() {
        DrawnPdf pdf = page().text(50, 110, "Certification").text(200, 110, "Status");
        pdf.lines(50, 130, "AWS Certified Machine", "Learning – Specialty").text(200, 130, "Expired");
        pdf.lines(50, 163, "Azure AI Engineer", "Associate").lines(200, 163, "Lapsed, not", "renewed");
        pdf.text(50, 196, "Deep Learning").text(200, 196, "Passed");
        for (float y : new float[] {116, 149, 182, 202}) {
            pdf.box(50, y, 250, 0.5f, 0.5f);
        }
        assertThat(cells(pdf))
                .containsSubsequence("1/0 AWS Certified Machine Learning – Specialty", "1/1 Expired")
                .containsSubsequence("2/0 Azure AI Engineer Associate", "2/1 Lapsed, not renewed")
                .containsSubsequence("3/0 Deep Learning", "3/1 Passed");
    }

    @Test
    void aRuleUnderTheTitlesTellsOfRowsThatEndLevel() {
        DrawnPdf pdf =
                page().text(50, 110, "Certification").text(200, 110, "Issuer").text(300, 110, "Status");
        pdf.box(50, 114, 300, 0.5f, 0.5f);
        pdf.lines(50, 126, "AWS Certified Machine", "Learning – Specialty");
        pdf.text(200, 139, "Amazon").text(300, 139, "Expired");
        pdf.lines(50, 158, "Azure AI Engineer", "Associate");
        pdf.text(200, 171, "Microsoft").text(300, 171, "Active");
        assertThat(cells(pdf))
                .containsSubsequence("1/0 AWS Certified Machine Learning – Specialty", "1/1 Amazon", "1/2 Expired")
                .containsSubsequence("2/0 Azure AI Engineer Associate", "2/1 Microsoft", "2/2 Active");
    }

    @Test
    void namesThatAreBrokenBesideNotesAreWholeWhereverTheNoteStands() {
        DrawnPdf pdf = page().lines(50, 110, "AWS Certified Machine", "Learning – Specialty", "Deep Learning")
                .lines(50, 149, "Google Cloud Professional", "Machine Learning Engineer")
                .text(185, 123, "expired")
                .text(185, 136, "passed")
                .text(185, 162, "valid");
        assertThat(cells(pdf))
                .containsExactly(
                        "0/0 AWS Certified Machine Learning – Specialty",
                        "0/1 expired",
                        "1/0 Deep Learning",
                        "1/1 passed",
                        "2/0 Google Cloud Professional Machine Learning Engineer",
                        "2/1 valid");
    }

    @Test
    void statusesThatComeAgainAreNoColumnOfThePage() {
        DrawnPdf pdf = new DrawnPdf();
        pdf.lines(50, 100, "AWS Machine Learning", "Azure AI Engineer", "Deep Learning", "TensorFlow Developer");
        pdf.lines(250, 100, "Expired", "Active", "Expired", "Expired");
        assertThat(pdf.visible())
                .containsExactly(
                        "AWS Machine Learning\tExpired",
                        "Azure AI Engineer\tActive",
                        "Deep Learning\tExpired",
                        "TensorFlow Developer\tExpired");
    }

    @Test
    void statusesThatEachComeOnceStandBesideTheirNames() {
        DrawnPdf pdf = page().lines(
                        50,
                        110,
                        "Google Data Analytics Professional Certificate",
                        "Microsoft Certified: Azure AI Fundamentals",
                        "Machine Learning Specialization",
                        "Certified ScrumMaster")
                .lines(360, 110, "completed", "expired", "in progress", "planned");
        experience(pdf, 190);
        assertThat(pdf.flows())
                .contains(
                        "0 Google Data Analytics Professional Certificate\tcompleted",
                        "0 Microsoft Certified: Azure AI Fundamentals\texpired",
                        "0 Machine Learning Specialization\tin progress",
                        "0 Certified ScrumMaster\tplanned");
    }

    @Test
    void issuersAndStatusesOfOneLineEachStandBesideTheirNames() {
        DrawnPdf pdf = page().lines(
                        50,
                        110,
                        "TensorFlow Developer Certificate",
                        "Azure AI Engineer Associate",
                        "Prompt Engineering for ChatGPT")
                .lines(260, 110, "Google", "Microsoft", "Vanderbilt University");
        pdf.rightAligned(545, 110, "expired").rightAligned(545, 123, "active").rightAligned(545, 136, "in progress");
        experience(pdf, 180);
        assertThat(pdf.flows())
                .contains(
                        "0 TensorFlow Developer Certificate\tGoogle\texpired",
                        "0 Azure AI Engineer Associate\tMicrosoft\tactive",
                        "0 Prompt Engineering for ChatGPT\tVanderbilt University\tin progress");
    }

    @Test
    void statusesFlushRightStandBesideTheirNamesAlthoughTwoBeginAtOneEdge() {
        DrawnPdf pdf = page();
        String[] names = {
            "Google Data Analytics", "IBM Data Science", "Azure AI Fundamentals", "Machine Learning", "AI for All"
        };
        String[] issuers = {"Coursera", "Coursera", "Microsoft", "DeepLearning.AI", "Example University"};
        String[] statuses = {"completed", "in progress", "completed", "expired", "planned"};
        for (int i = 0; i < names.length; i++) {
            pdf.text(50, 110 + 15 * i, names[i])
                    .text(300, 110 + 15 * i, issuers[i])
                    .rightAligned(545, 110 + 15 * i, statuses[i]);
        }
        experience(pdf, 210);
        assertThat(pdf.flows())
                .contains(
                        "0 IBM Data Science\tCoursera\tin progress",
                        "0 Azure AI Fundamentals\tMicrosoft\tcompleted",
                        "0 Machine Learning\tDeepLearning.AI\texpired");
    }

    @Test
    void notesBesideTheNamesOfSeveralSectionsAreNoColumn() {
        DrawnPdf pdf = page().lines(50, 110, "Generative AI Leader Certificate", "Professional Scrum Product Owner")
                .text(50, 136, "Project Management Professional")
                .lines(500, 110, "Active", "Passed", "Expired")
                .text(50, 170, 13, DrawnPdf.BOLD, "Education")
                .lines(50, 190, "BEng Software Engineering", "McGill University", "2008 – 2012")
                .text(50, 250, 13, DrawnPdf.BOLD, "Skills")
                .lines(50, 270, "Roadmaps and planning", "User research", "SQL")
                .lines(510, 270, "•••", "••••", "••");
        assertThat(pdf.flows())
                .contains(
                        "0 Generative AI Leader Certificate\tActive",
                        "0 Professional Scrum Product Owner\tPassed",
                        "0 Project Management Professional\tExpired");
    }

    @Test
    void shortLinesBesideRunningTextAreAColumnAlthoughAllAreLevel() {
        DrawnPdf pdf = page().lines(
                        50,
                        110,
                        "Analyst who turned from retail to data, fond",
                        "of clear charts, tidy tables and the hard",
                        "questions that are asked from the floor")
                .lines(400, 110, "jane@example.com", "Leeds", "+44 20 7946 0100");
        experience(pdf, 180);
        assertThat(pdf.flows()).contains("0 of clear charts, tidy tables and the hard", "1 Leeds");
    }

    @Test
    void listUnderATitleOfItsOwnIsAColumnAlthoughAllItsLinesAreLevel() {
        DrawnPdf pdf = new DrawnPdf()
                .text(50, 97, 10, DrawnPdf.BOLD, "Certifications")
                .text(360, 97, 10, DrawnPdf.BOLD, "Languages")
                .lines(50, 110, "Google Data Analytics Certificate", "Azure AI Fundamentals", "Certified ScrumMaster")
                .lines(360, 110, "English", "German", "Polish");
        experience(pdf, 180);
        assertThat(pdf.flows()).contains("0 Certifications", "1 Languages", "1 German");
    }

    private static void experience(DrawnPdf pdf, float y) {
        pdf.text(50, y, 13, DrawnPdf.BOLD, "Experience")
                .lines(50, y + 20, "Data Analyst", "Harbour Retail Group", "Led a team of eighteen")
                .text(
                        50,
                        y + 59,
                        "Introduced the first forecast of the staff that is needed in the shops of the whole group");
    }

    @Test
    void wordThatIsTornInACellIsWhole() {
        DrawnPdf pdf = page().lines(50, 110, "Certified Prompt Engi-", "neer of the Council")
                .text(200, 116.5f, "Expired")
                .lines(50, 143, "Azure AI Engineer", "Associate")
                .text(200, 149.5f, "Active");
        assertThat(cells(pdf)).contains("0/0 Certified Prompt Engineer of the Council");
    }

    @Test
    void listsBesideTextAreNoCellsOfItAlthoughSomeLinesAreHalfWay() {
        DrawnPdf pdf = new DrawnPdf();
        for (int i = 0; i < 4; i++) {
            float y = 100 + 39 * i;
            pdf.lines(50, y, "• Python " + i, "• Airflow " + i);
            pdf.text(200, y + 6.5f, "Deployed a model that sets prices in " + (100 + i) + " shops");
        }
        assertThat(cells(pdf)).isEmpty();
    }

    @Test
    void twoOfManyColumnsAreNoTableOfTheirOwn() {
        DrawnPdf pdf = page();
        for (int row = 0; row < 3; row++) {
            float y = 110 + 40 * row;
            pdf.lines(50, y, "Certified Machine " + row, "Learning Professional")
                    .text(180, y + 6.5f, "Amazon");
            pdf.text(300, y + 6.5f, "Rank " + row).text(380 + 9 * row, y + 6.5f, "of " + row);
        }
        assertThat(pdf.visible()).noneMatch(line -> line.equals("Amazon"));
    }

    @Test
    void paragraphsBesideAListOnTheSameLinesStayColumns() {
        DrawnPdf pdf = new DrawnPdf();
        pdf.text(50, 80, 13, DrawnPdf.BOLD, "Skills").text(200, 80, 13, DrawnPdf.BOLD, "Experience");
        pdf.box(50, 84, 450, 0.5f, 0.5f);
        pdf.lines(50, 100, "Python", "Airflow", "Statistics", "Kubernetes", "Docker", "Writing");
        pdf.lines(
                200,
                100,
                "Built the forecast of a chain of forty shops from their tills and",
                "the weather, which is now used by all of its buyers each week, and",
                "taught them to read it. Wrote the handbook of the team, moved its",
                "jobs to Airflow and halved the time that they take, so that the",
                "reports are there when the first of the buyers come to work, and",
                "kept them running through two moves of the warehouse.");
        assertThat(pdf.flows()).contains("1 Python", "1 Writing");
    }

    @Test
    void textThatGoesOnBelowAnItemOfTheOtherColumnMakesNoTable() {
        DrawnPdf pdf = new DrawnPdf();
        column(pdf, 22, 10.5f, 91, "linkedin.example/in/ann-doe-", 103, "33 (Profile)", 155, "Large Models (LLM)");
        column(pdf, 22, 10.5f, 172, "Decision Trees", 190, "Machine Learning", 242, "Feature Engineering");
        column(pdf, 22, 10.5f, 259.5f, "How Somebody does", 272, "Machine Learning", 324, "Dean's List 2016");
        column(pdf, 22, 13, 72, "Contact", 137, "Top Skills", 223, "Certifications", 305, "Honors-Awards");
        column(pdf, 224, 12, 79, "Senior Software Engineer at Harbour Data, for Java and Python", 97, "Leeds, England");
        column(pdf, 224, 12, 155, "I like to build reliable data pipelines and to teach what I have learnt.");
        column(
                pdf,
                224,
                12,
                173,
                "Currently I work on the platform team that looks after the search",
                191,
                "our shop.");
        column(
                pdf,
                224,
                12,
                249,
                "Harbour Data",
                267,
                "Senior Software Engineer",
                285,
                "January 2021 - Present (4 years)");
        column(pdf, 224, 12, 303, "Leeds", 331, "Deployed a recommendation service in production that answers 2");
        column(pdf, 224, 12, 349, "million requests a day. Wrote the batch jobs behind it, and moved", 367, "them on.");
        column(pdf, 224, 15.8f, 63, "Ann Doe", 134, "Summary", 227, "Experience");
        assertThat(cells(pdf)).isEmpty();
    }

    /** @param lines baselines, each with its text */
    private static void column(DrawnPdf pdf, float x, float size, Object... lines) {
        for (int i = 0; i < lines.length; i += 2) {
            pdf.text(x, ((Number) lines[i]).floatValue(), size, DrawnPdf.PLAIN, (String) lines[i + 1]);
        }
    }
}
