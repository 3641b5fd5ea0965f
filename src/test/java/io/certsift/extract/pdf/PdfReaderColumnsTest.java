package io.certsift.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfReaderColumnsTest {
    private static final String[] JOB = {
        "Senior Machine Learning Engineer at Finch Logistics in Lagos",
        "Deployed the arrival-time model that prices forty thousand deliveries a day",
        "Moved training from one workstation to pipelines in the cloud, with gates",
        "Replaced hand-tuned boundaries with a learned partition after six weeks",
        "Wrote the model review checklist that is used by three teams today",
        "Operate the feature service behind routing and pricing, on call",
        "Mentored four analysts into engineering roles",
        "Built the labelled set of failed deliveries with the call centre",
    };
    private static final String[] SIDE = {
        "CONTACT",
        "jane@example.com",
        "Lagos, Nigeria",
        "CERTIFICATIONS",
        "AWS Certified",
        "Machine Learning",
        "Specialty (2024)",
        "SKILLS",
    };

    private static String[] numbered(String flow, String[] lines) {
        String[] result = new String[lines.length];
        for (int i = 0; i < lines.length; i++) {
            result[i] = flow + " " + lines[i];
        }
        return result;
    }

    @Test
    void leftSidebarOnTheSameBaselinesIsAFlowOfItsOwn() {
        List<String> flows = new DrawnPdf()
                .text(50, 50, 22, DrawnPdf.BOLD, "Jane Doe")
                .lines(50, 100, SIDE)
                .lines(200, 100, JOB)
                .flows();
        assertThat(flows)
                .startsWith("0 Jane Doe", "0 " + JOB[0])
                .endsWith(numbered("1", SIDE))
                .hasSize(17);
    }

    @Test
    void rightSidebarWithItsOwnRhythmIsAFlowOfItsOwn() {
        DrawnPdf pdf = new DrawnPdf().lines(50, 100, JOB);
        for (int i = 0; i < SIDE.length; i++) {
            pdf.text(430, 104 + 11.5f * i, SIDE[i]);
        }
        assertThat(pdf.flows()).startsWith(numbered("0", JOB)).endsWith(numbered("1", SIDE));
    }

    @Test
    void equalColumnsAreReadLeftFirstBelowTheirHeader() {
        String[] left = {
            "Left column, first line of text",
            "Left column, second line here",
            "Left column, third line now",
            "Left end"
        };
        String[] right = {
            "Right column, first line of text", "Right column, second line", "Right column, third line", "Right end"
        };
        List<String> flows = new DrawnPdf()
                .text(
                        50,
                        60,
                        "A headline that runs across the whole width of the page, over both of its columns, to the end")
                .lines(50, 100, left)
                .lines(310, 100, right)
                .text(
                        50,
                        200,
                        "A closing line that runs across the whole width of the page as well, below both of its columns")
                .flows();
        assertThat(flows).hasSize(10);
        assertThat(flows.subList(1, 5)).containsExactly(numbered("0", left));
        assertThat(flows.subList(5, 9)).containsExactly(numbered("1", right));
        assertThat(flows.get(9)).startsWith("0 A closing line");
    }

    @Test
    void threeColumnsAreThreeFlows() {
        List<String> flows = new DrawnPdf()
                .lines(
                        50,
                        100,
                        "Python and its libraries",
                        "TensorFlow and Keras",
                        "Kubernetes operations",
                        "Linux servers")
                .lines(
                        220,
                        106,
                        "English as a mother tongue",
                        "German from school",
                        "Italian for holidays",
                        "Polish at home")
                .lines(400, 109, "Climbing in the Alps", "Cooking for many", "Chess by post", "Choir on Mondays")
                .flows();
        assertThat(flows).noneMatch(line -> line.contains("\t"));
        assertThat(flows.stream().map(line -> line.charAt(0)).distinct()).hasSize(3);
    }

    @Test
    void rightAlignedDatesBelongToTheirLines() {
        DrawnPdf pdf = new DrawnPdf();
        for (int job = 0; job < 4; job++) {
            float y = 100 + 60 * job;
            pdf.text(50, y, 10, DrawnPdf.BOLD, "Engineer, Company " + job)
                    .rightAligned(545, y, 2010 + job + " - " + (2011 + job))
                    .lines(50, y + 13, JOB[1], JOB[2]);
        }
        assertThat(pdf.flows())
                .hasSize(12)
                .allMatch(line -> line.startsWith("0 "))
                .contains("0 Engineer, Company 0\t2010 - 2011", "0 Engineer, Company 3\t2013 - 2014");
    }

    @Test
    void centredHeadingsBetweenRightAlignedDatesMakeThemNoColumn() {
        DrawnPdf pdf = new DrawnPdf().lines(50, 60, JOB[1], JOB[2]);
        pdf.text(275, 110, 13, DrawnPdf.BOLD, "Education");
        pdf.text(50, 130, "BA Economics").rightAligned(545, 130, "2008 – 2011").text(50, 143, "University of Coimbra");
        pdf.text(50, 170, "MSc Statistics")
                .rightAligned(545, 170, "2013 – 2015")
                .text(50, 183, "Universität Graz");
        assertThat(pdf.flows()).contains("0 Education", "0 BA Economics\t2008 – 2011", "0 MSc Statistics\t2013 – 2015");
    }

    @Test
    void datesInTheLeftMarginBelongToTheirLines() {
        DrawnPdf pdf = new DrawnPdf();
        for (int job = 0; job < 4; job++) {
            pdf.text(50, 100 + 40 * job, "2010 - 201" + job)
                    .lines(150, 100 + 40 * job, "Engineer, Company " + job, JOB[1]);
        }
        assertThat(pdf.flows()).contains("0 2010 - 2012\tEngineer, Company 2").hasSize(8);
    }

    @Test
    void headingsInTheMarginAreLinesOfTheirOwn() {
        DrawnPdf pdf = new DrawnPdf();
        String[] headings = {"EXPERIENCE", "EDUCATION", "PROJECTS", "CERTIFICATIONS"};
        for (int i = 0; i < 4; i++) {
            pdf.text(50, 100 + 70 * i, 10, DrawnPdf.BOLD, headings[i])
                    .lines(170, 100 + 70 * i, JOB[i], JOB[i + 1], JOB[i + 2]);
        }
        assertThat(pdf.flows())
                .containsSubsequence("0 EXPERIENCE", "0 " + JOB[0], "0 " + JOB[2], "0 EDUCATION", "0 " + JOB[1]);
    }

    @Test
    void aHeadingThatNearlyFillsTheMarginIsACellOfItsOwn() {
        DrawnPdf pdf = new DrawnPdf()
                .text(50, 80, "Quality engineer for castings and welded parts, in plants of the north and the south");
        for (int line = 0; line < 6; line++) {
            pdf.text(186, 100 + 14 * line, JOB[line % 7]);
        }
        // No blanks are drawn: the gaps alone part the words.
        pdf.text(50, 184, "Certifications")
                .text(110.6f, 184, "and")
                .text(130.1f, 184, "Seminars")
                .text(186, 184, "Electrician")
                .text(186, 198, "Welder");
        assertThat(pdf.flows()).contains("0 Certifications and Seminars\tElectrician");
    }

    @Test
    void rowsOfATableWithYearsStayTogether() {
        DrawnPdf pdf = new DrawnPdf();
        String[] degrees = {"B.Tech Computer Science", "Higher Secondary", "Secondary"};
        for (int i = 0; i < 3; i++) {
            pdf.text(50, 100 + 16 * i, degrees[i])
                    .text(220, 100 + 16 * i, "School number " + i)
                    .text(400, 100 + 16 * i, "201" + i);
        }
        assertThat(pdf.flows()).contains("0 B.Tech Computer Science\tSchool number 0\t2010");
    }

    @Test
    void cellsOfACertificateGridAreNotJoined() {
        DrawnPdf pdf = new DrawnPdf().text(50, 80, 12, DrawnPdf.BOLD, "CERTIFICATIONS");
        for (int i = 0; i < 4; i++) {
            pdf.text(50, 100 + 16 * i, "AWS Certified Machine Learning " + i)
                    .text(310, 100 + 16 * i, "Google Cloud Professional Engineer " + i);
        }
        assertThat(pdf.flows())
                .contains("0 AWS Certified Machine Learning 0", "0 Google Cloud Professional Engineer 3")
                .noneMatch(line -> line.contains("AWS") && line.contains("Google"));
    }

    @Test
    void whiteTextOnADarkSidebarIsVisibleAndASideFlow() {
        DrawnPdf pdf = new DrawnPdf().box(0, 0, 180, 842, 0.15f).lines(200, 100, JOB);
        for (int i = 0; i < SIDE.length; i++) {
            String line = SIDE[i];
            float y = 100 + 13 * i;
            pdf.raw(
                    "1 g BT %f %f Td (%s) Tj ET",
                    20f, 842 - y, line.replace("(", "\\(").replace(")", "\\)"));
        }
        assertThat(pdf.flows()).startsWith(numbered("0", JOB)).endsWith(numbered("1", SIDE));
    }

    @Test
    void theHeadingOfASidebarOfNothingButBulletsBelongsToIt() {
        DrawnPdf pdf = new DrawnPdf()
                .text(50, 50, 20, DrawnPdf.BOLD, "Ugo Fontanella")
                .text(
                        50,
                        70,
                        "Keeper of bells, clocks and pumps in Trent, and whoever wants to may write to him there, ugo@example.org");
        pdf.text(50, 110, 11, DrawnPdf.BOLD, "PROJECTS");
        for (int i = 0; i < 14; i++) {
            pdf.text(62, 128 + 12 * i, "Wound the bells of the church number " + i + " of the town");
        }
        pdf.text(390, 120, 11, DrawnPdf.BOLD, "CERTIFICATIONS");
        for (int i = 0; i < 4; i++) {
            pdf.text(404, 138 + 25 * i, "Certified Bell Winder of")
                    .text(404, 150 + 25 * i, "the rank " + i + ", 202" + i);
        }
        assertThat(pdf.flows())
                .containsSubsequence("0 PROJECTS", "0 Wound the bells of the church number 13 of the town")
                .containsSubsequence("1 CERTIFICATIONS", "1 Certified Bell Winder of", "1 the rank 3, 2023");
    }

    @Test
    void rightAlignedSidebarIsAFlowOfItsOwn() {
        DrawnPdf pdf = new DrawnPdf().lines(50, 100, JOB);
        for (int i = 0; i < SIDE.length; i++) {
            pdf.rightAligned(560, 100 + 13 * i, SIDE[i]);
        }
        assertThat(pdf.flows()).startsWith(numbered("0", JOB)).endsWith(numbered("1", SIDE));
    }

    @Test
    void datesOverPlacesAtTheRightBelongToTheirLines() {
        DrawnPdf pdf = new DrawnPdf();
        String[] places = {"Lagos", "Berlin", "Remote", "Novi Sad"};
        for (int job = 0; job < 4; job++) {
            float y = 100 + 60 * job;
            pdf.lines(50, y, "Engineer, Company " + job, "A department", JOB[1], JOB[2])
                    .lines(470, y, "201" + job + " - 2018", places[job]);
        }
        assertThat(pdf.flows())
                .contains("0 Engineer, Company 3\t2013 - 2018", "0 A department\tNovi Sad")
                .hasSize(16);
    }

    @Test
    void contactBesideTheNameIsNotJoinedToIt() {
        List<String> flows = new DrawnPdf()
                .text(50, 60, 20, DrawnPdf.BOLD, "Jane Doe")
                .lines(50, 80, "Machine Learning Engineer", "Lagos, Nigeria")
                .lines(420, 60, "jane@example.com", "+234 555 0142", "github.com/jane", "Lagos")
                .lines(
                        50,
                        150,
                        JOB[0] + ", a line that reaches across the whole page from its left to its right",
                        JOB[1])
                .flows();
        assertThat(flows)
                .startsWith("0 Jane Doe", "0 Machine Learning Engineer")
                .contains("1 jane@example.com");
    }

    @Test
    void gridOfThreeIsReadFromTheLeft() {
        DrawnPdf pdf = new DrawnPdf();
        for (int i = 0; i < 3; i++) {
            pdf.text(50, 110 + 14 * i, "• Python " + i)
                    .text(200, 110 + 14 * i, "• Docker " + i)
                    .text(350, 110 + 14 * i, "• Kafka " + i);
        }
        assertThat(pdf.flows())
                .containsExactly(
                        "0 • Python 0",
                        "0 • Python 1",
                        "0 • Python 2",
                        "0 • Docker 0",
                        "0 • Docker 1",
                        "0 • Docker 2",
                        "0 • Kafka 0",
                        "0 • Kafka 1",
                        "0 • Kafka 2");
    }

    @Test
    void sidebarKeepsItsNumberOnTheNextPage() {
        List<String> flows = new DrawnPdf()
                .lines(50, 100, SIDE)
                .lines(200, 100, JOB)
                .newPage()
                .lines(50, 100, "LANGUAGES", "English", "German", "INTERESTS", "Chess by post", "Hiking")
                .lines(200, 106, JOB[0], JOB[1], JOB[6])
                .flows();
        assertThat(flows).contains("1 LANGUAGES", "1 Hiking", "0 " + JOB[6]);
    }

    @Test
    void textInDrawingOrderIsReadInReadingOrder() {
        List<String> flows = new DrawnPdf()
                .text(50, 140, "third")
                .text(50, 100, "first")
                .text(50, 120, "second")
                .flows();
        assertThat(flows).containsExactly("0 first", "0 second", "0 third");
    }

    @Test
    void datesInTheMarginBelongToTheirLinesAlsoUnderHeadingsInTheMargin() {
        DrawnPdf pdf = new DrawnPdf();
        for (int section = 0; section < 3; section++) {
            float y = 100 + 120 * section;
            pdf.text(50, y, 13, DrawnPdf.BOLD, SIDE[3 * section % 7])
                    .text(50, y + 20, "May 2021")
                    .lines(150, y + 20, JOB[0], JOB[1])
                    .text(50, y + 50, "2023")
                    .lines(150, y + 50, JOB[2], JOB[3]);
        }
        assertThat(pdf.flows())
                .allMatch(line -> line.startsWith("0 "))
                .containsSubsequence("0 " + SIDE[3], "0 May 2021\t" + JOB[0], "0 " + JOB[1], "0 2023\t" + JOB[2]);
    }

    @Test
    void sectionsBesideEachOtherAreTwoColumnsHoweverShortOneIs() {
        List<String> flows = new DrawnPdf()
                .text(50, 100, 13, DrawnPdf.BOLD, "EXPERIENCE")
                .text(310, 100, 13, DrawnPdf.BOLD, "EDUCATION")
                .lines(50, 116, "Quality engineer, Baltic Castings", "Introduced the inspection", "Audited the plant")
                .lines(310, 116, "MSc Mechanical Engineering")
                .flows();
        assertThat(flows)
                .containsExactly(
                        "0 EXPERIENCE",
                        "0 Quality engineer, Baltic Castings",
                        "0 Introduced the inspection",
                        "0 Audited the plant",
                        "1 EDUCATION",
                        "1 MSc Mechanical Engineering");
    }

    @Test
    void aNameThatIsBrokenInTheCellOfABadgeIsWhole() {
        List<String> flows = new DrawnPdf()
                .lines(50, 100, "AWS Certified Machine", "Learning – Specialty", "2024")
                .lines(200, 100, "Azure AI Engineer", "2025")
                .lines(350, 100, "Microsoft Certified", "Trainer", "2019")
                .flows();
        assertThat(flows)
                .containsExactly(
                        "0 AWS Certified Machine Learning – Specialty",
                        "0 2024",
                        "0 Azure AI Engineer",
                        "0 2025",
                        "0 Microsoft Certified Trainer",
                        "0 2019");
    }

    @Test
    void aDashAtTheEndOfASpreadLineIsNoBulletOfTheNextColumn() {
        DrawnPdf pdf = new DrawnPdf()
                .lines(50, 100, JOB[0].substring(0, 40), JOB[1].substring(0, 40), "AWS Certified Machine Learning")
                .text(215, 126, "-")
                .lines(50, 139, JOB[2].substring(0, 40), JOB[3].substring(0, 40))
                .lines(250, 100, "BSc Sociology", "a school in Essex", "a degree with honours", "2019", "a club");
        assertThat(pdf.flows()).contains("1 a degree with honours").noneMatch(line -> line.contains("- a degree"));
    }

    @Test
    void twoBadgesWithCentredLinesAreReadOneByOne() {
        List<String> flows = new DrawnPdf()
                .centred(120, 100, "AWS Certified AI Practitioner")
                .centred(120, 113, "2025")
                .centred(350, 100, "IBM Data Science Professional")
                .centred(350, 113, "Certificate")
                .flows();
        assertThat(flows)
                .containsExactly(
                        "0 AWS Certified AI Practitioner", "0 2025", "0 IBM Data Science Professional Certificate");
    }

    @Test
    void listsThatTouchEachOtherAreToldByTheirBullets() {
        List<String> flows = new DrawnPdf()
                .lines(
                        50,
                        87,
                        "Certificates of a person whose lists are set in two columns beside each other, touching")
                .text(50, 100, "* Certified Pump Professional (Fon-")
                .text(214, 100, "* Certified Valve Professional, of the")
                .text(60, 113, "tanella, 2021)")
                .text(224, 113, "Valves and Others, 2020")
                .text(50, 126, "* Certified Tube Professional (Fon-")
                .text(214, 126, "* Certified Crane Professional, of the")
                .text(60, 139, "tanella, 2023)")
                .text(224, 139, "Cranes and Others, 2022")
                .flows();
        assertThat(flows.subList(1, 9))
                .containsExactly(
                        "0 * Certified Pump Professional (Fon-",
                        "0 tanella, 2021)",
                        "0 * Certified Tube Professional (Fon-",
                        "0 tanella, 2023)",
                        "0 * Certified Valve Professional, of the",
                        "0 Valves and Others, 2020",
                        "0 * Certified Crane Professional, of the",
                        "0 Cranes and Others, 2022");
    }

    @Test
    void datesHalfWayDownTheirEntriesAreNoColumn() {
        DrawnPdf pdf = new DrawnPdf();
        String[][] entries = {
            {"Pump Analytics", "The Pump Office", "May 2020"},
            {"Harbour Clearance", "Office of Harbours", "November 2019"},
            {"Certified Valve User", "Valves and Others", "April 2016"}
        };
        for (int i = 0; i < entries.length; i++) {
            int y = 100 + 32 * i;
            pdf.text(40, y, 10, DrawnPdf.BOLD, entries[i][0]).text(40, y + 12, 7, DrawnPdf.PLAIN, entries[i][1]);
            pdf.text(200, y + 5, 7, DrawnPdf.PLAIN, entries[i][2]);
        }
        assertThat(pdf.flows())
                .containsExactly(
                        "0 Pump Analytics",
                        "0 May 2020",
                        "0 The Pump Office",
                        "0 Harbour Clearance",
                        "0 November 2019",
                        "0 Office of Harbours",
                        "0 Certified Valve User",
                        "0 April 2016",
                        "0 Valves and Others");
    }

    @ParameterizedTest
    @ValueSource(ints = {76, 58})
    void cardsInAGridAreReadOneByOne(int height) {
        DrawnPdf pdf = new DrawnPdf();
        String[][][] cards = {
            {{"CERTIFIED PUMP", "PROFESSIONAL"}, {"Pump Office | 2023-02-11"}},
            {{"CERTIFIED VALVE", "EXPERT"}, {"Valves and Others | 2025-", "01-20"}},
            {{"ENGINEERING OF", "PIPES"}, {"Northern College | 2024-05-05", "https://pipes.example/verify"}},
            {{"TUBE", "SPECIALIZATION"}, {"Office of Tubes | 2022-12-01"}}
        };
        for (int i = 0; i < cards.length; i++) {
            float x = i % 2 == 0 ? 60 : 240;
            float y = 100 + i / 2 * height;
            for (String line : cards[i][0]) {
                pdf.text(x, y, 11, DrawnPdf.BOLD, line);
                y += 16;
            }
            for (String line : cards[i][1]) {
                pdf.text(x, y - 2, 10, DrawnPdf.PLAIN, line);
                y += 14;
            }
        }
        assertThat(pdf.visible().stream().filter(line -> !line.startsWith("http")))
                .containsExactly(
                        "CERTIFIED PUMP",
                        "PROFESSIONAL",
                        "Pump Office | 2023-02-11",
                        "ENGINEERING OF",
                        "PIPES",
                        "Northern College | 2024-05-05",
                        "CERTIFIED VALVE",
                        "EXPERT",
                        "Valves and Others | 2025-",
                        "01-20",
                        "TUBE",
                        "SPECIALIZATION",
                        "Office of Tubes | 2022-12-01");
    }

    @Test
    void aListInTwoColumnsEndsAtTheHeadingBelowItsLongerOne() {
        DrawnPdf pdf = new DrawnPdf().text(40, 87, "Grade: 9.1").text(40, 100, 10, DrawnPdf.BOLD, "CERTIFICATES");
        String[] left = {
            "* Certified Pump Professional,",
            "of the Pump Office",
            "* Certified Tube Professional",
            "* Certified Valve Expert"
        };
        for (int i = 0; i < left.length; i++) {
            pdf.text(left[i].startsWith("*") ? 50 : 58, 118 + 13 * i, left[i]);
        }
        pdf.text(320, 118, "* Certified Crane Professional")
                .text(320, 131, "* Certified Rope Expert")
                .text(320, 144, "* Certified Winch Expert");
        pdf.text(40, 180, 10, DrawnPdf.BOLD, "SKILLS");
        pdf.text(
                40,
                198,
                "Pumps, tubes, valves, cranes, ropes, winches, in a line that reaches over both of the columns");
        assertThat(pdf.flows())
                .containsExactly(
                        "0 Grade: 9.1",
                        "0 CERTIFICATES",
                        "0 * Certified Pump Professional,",
                        "0 of the Pump Office",
                        "0 * Certified Tube Professional",
                        "0 * Certified Valve Expert",
                        "0 * Certified Crane Professional",
                        "0 * Certified Rope Expert",
                        "0 * Certified Winch Expert",
                        "0 SKILLS",
                        "0 Pumps, tubes, valves, cranes, ropes, winches, in a line that reaches over both of the columns");
    }

    @Test
    void theHeadingBelowATableOfSkillsIsNotInItsColumn() {
        DrawnPdf pdf = new DrawnPdf();
        String[][] skills = {{"Languages", "Python, R, SQL"}, {"Tools", "Docker, Kubernetes"}, {"Methods", "series"}};
        for (int i = 0; i < skills.length; i++) {
            pdf.rightAligned(102, 100 + 13 * i, skills[i][0]).text(153, 100 + 13 * i, skills[i][1]);
        }
        pdf.text(40, 160, 16, DrawnPdf.BOLD, "Certificates")
                .lines(
                        40,
                        190,
                        "Certified Pump Professional, by the office of pumps and pipes, in a line that reaches across")
                .text(
                        40,
                        215,
                        "Certified Pump Expert, by the office of pumps and pipes, in another line that reaches across");
        assertThat(pdf.flows())
                .allMatch(line -> line.startsWith("0 "))
                .element(3)
                .isEqualTo("0 Certificates");
    }

    @Test
    void columnsUnderTheirTitlesThatBothBeginWithADatedEntryAreColumns() {
        List<String> flows = new DrawnPdf()
                .text(140, 80, 12, DrawnPdf.PLAIN, "AWS Certified Machine Learning - Specialty | ML engineer in Brno")
                .text(48, 110, 12, DrawnPdf.BOLD, "Experience")
                .text(375, 110, 12, DrawnPdf.BOLD, "Certifications")
                .lines(
                        48,
                        126,
                        "ML Engineer, Morava Payments",
                        "2019 - Present",
                        "Deployed the card model, 220 decisions a second",
                        "Rolled out drift alarms for eleven models")
                .lines(
                        383,
                        126,
                        "AWS Certified Machine Learning",
                        "Specialty, February 2024",
                        "Google Cloud Professional",
                        "Engineer, August 2025")
                .flows();
        assertThat(flows)
                .containsSequence("0 Experience", "0 ML Engineer, Morava Payments", "0 2019 - Present")
                .contains("1 Certifications", "1 AWS Certified Machine Learning", "1 Specialty, February 2024");
    }

    @Test
    void cardsUnderTheHeadingOfTheirSectionStayInItAlthoughDatesStandAboveThem() {
        DrawnPdf pdf = new DrawnPdf()
                .text(50, 90, 13, DrawnPdf.BOLD, "Experience")
                .lines(50, 110, JOB[0], "Finch Logistics")
                .rightAligned(550, 110, "2021 – 2024")
                .text(50, 160, 13, DrawnPdf.BOLD, "Certifications")
                .lines(50, 180, "AWS Certified AI Practitioner", "Amazon Web Services", "completed")
                .lines(
                        300,
                        180,
                        "Google Cloud Professional Machine Learning",
                        "Engineer",
                        "Google Cloud",
                        "in progress")
                .lines(50, 250, "TensorFlow Developer Certificate", "Google", "expired")
                .lines(300, 250, "Certified ScrumMaster", "Scrum Alliance", "completed")
                .text(50, 310, 13, DrawnPdf.BOLD, "Education")
                .lines(50, 330, "MSc Computer Science", "University of Bergen");
        assertThat(pdf.flows())
                .containsSubsequence(
                        "0 Certifications",
                        "0 AWS Certified AI Practitioner",
                        "0 completed",
                        "0 Google Cloud Professional Machine Learning Engineer",
                        "0 Google Cloud",
                        "0 in progress",
                        "0 TensorFlow Developer Certificate",
                        "0 expired",
                        "0 Certified ScrumMaster",
                        "0 completed",
                        "0 Education",
                        "0 MSc Computer Science");
    }

    @Test
    void cardsInARowOfThreeAreReadOneByOneAlthoughTheLastRowHasFewer() {
        DrawnPdf pdf = new DrawnPdf().text(50, 90, 13, DrawnPdf.BOLD, "Certifications");
        String[] names = {"Google Analytics Certification", "Salesforce AI Associate", "AI for Everyone"};
        String[] details = {"Google · Expired · Mar 2024", "Salesforce · Active · Feb 2024", "DeepLearning.AI · 2022"};
        for (int i = 0; i < 5; i++) {
            pdf.text(50 + 170 * (i % 3), 110 + 45 * (i / 3), 10, DrawnPdf.BOLD, names[i % 3] + " " + i);
            pdf.text(50 + 170 * (i % 3), 125 + 45 * (i / 3), details[i % 3]);
        }
        pdf.text(50, 200, 13, DrawnPdf.BOLD, "Education").lines(50, 220, "MSc Computer Science", JOB[1]);
        assertThat(pdf.flows())
                .containsSubsequence("0 Google Analytics Certification 0", "0 " + details[0])
                .containsSubsequence("0 AI for Everyone 2", "0 " + details[2])
                .containsSubsequence("0 Salesforce AI Associate 4", "0 " + details[1], "0 Education")
                .noneMatch(line -> line.contains("\t"));
    }

    @Test
    void headingsBesideEachOtherBeginColumnsAlthoughTheyAreNotBold() {
        DrawnPdf pdf = new DrawnPdf().lines(50, 80, JOB);
        pdf.text(50, 210, 13, DrawnPdf.PLAIN, "CERTIFICATIONS").text(322, 210, 13, DrawnPdf.PLAIN, "INTERESTS");
        pdf.lines(50, 228, "Databricks Certified Machine Learning Associate –", "Databricks, Oct 2024")
                .lines(50, 259, "SnowPro Core Certification – Snowflake")
                .lines(332, 228, "Ice hockey", "Mushroom picking");
        assertThat(pdf.flows())
                .containsSubsequence("0 CERTIFICATIONS", "0 Databricks, Oct 2024", "1 INTERESTS", "1 Ice hockey");
    }

    @Test
    void whatStandsOverTwoHeadingsBesideEachOtherBelongsToTheSectionAboveThem() {
        DrawnPdf pdf = new DrawnPdf()
                .text(50, 60, 13, DrawnPdf.BOLD, "Experience")
                .lines(50, 80, JOB[0], JOB[1])
                .lines(50, 120, "Database Administrator", "Daugava Telecom", "Kept 40 databases alive")
                .text(50, 165, 13, DrawnPdf.BOLD, "Skills")
                .lines(50, 185, "Kafka", "Spark", "Scala", "Snowflake", "Oracle")
                .text(300, 165, 13, DrawnPdf.BOLD, "Certificates")
                .lines(300, 185, "Databricks Certified Machine Learning Associate", "Databricks, completed")
                .lines(300, 220, "AWS Certified Data Engineer – Associate", "Amazon Web Services, in progress")
                .lines(300, 255, "AWS Certified AI Practitioner", "Amazon Web Services, planned");
        assertThat(pdf.flows())
                .containsSubsequence("0 " + JOB[1], "0 Database Administrator", "0 Kept 40 databases alive")
                .containsSubsequence("0 Kept 40 databases alive", "0 Certificates", "1 Skills");
    }

    @Test
    void aListThatGoesOnInASecondColumnEndsWithItsSection() {
        DrawnPdf pdf = new DrawnPdf()
                .text(50, 60, 13, DrawnPdf.BOLD, "Certifications")
                .text(50, 80, 10, DrawnPdf.BOLD, "Google Data Analytics Certificate")
                .lines(50, 93, "Coursera, completed")
                .text(50, 115, 10, DrawnPdf.BOLD, "IBM Data Science Certificate")
                .lines(50, 128, "Coursera, in progress")
                .text(50, 150, 10, DrawnPdf.BOLD, "Azure AI Fundamentals")
                .lines(50, 163, "Microsoft, completed")
                .text(310, 80, 10, DrawnPdf.BOLD, "Power BI Data Analyst")
                .text(310, 93, 10, DrawnPdf.BOLD, "Associate")
                .lines(310, 106, "Microsoft, expired")
                .text(310, 128, 10, DrawnPdf.BOLD, "Machine Learning Specialization")
                .lines(310, 141, "DeepLearning.AI, planned")
                .text(50, 190, 13, DrawnPdf.BOLD, "Education")
                .lines(50, 210, "BA Business Studies", "Leeds Beckett University");
        assertThat(pdf.flows())
                .containsSubsequence(
                        "0 Certifications",
                        "0 Google Data Analytics Certificate",
                        "0 Microsoft, completed",
                        "0 Power BI Data Analyst",
                        "0 Microsoft, expired",
                        "0 DeepLearning.AI, planned",
                        "0 Education",
                        "0 BA Business Studies");
    }

    @Test
    void boldHeadingsBesideEachOtherBeginColumnsAlthoughTheyAreHardlyLargerThanTheirText() {
        DrawnPdf pdf = new DrawnPdf();
        float[] rows = {205, 220, 233, 245, 261, 276};
        String[] jobs = {JOB[0], JOB[1], JOB[4], JOB[5], "Sparrow Telecom, account manager", JOB[6]};
        String[] exams = {
            "AWS Certified Machine",
            "Learning, October 2025",
            "Harbour Pilot of the",
            "Third Class, April 2025",
            "Knots and Tides,",
            "2022"
        };
        for (int row = 0; row < rows.length; row++) {
            pdf.text(50, rows[row], 8.5f, DrawnPdf.PLAIN, jobs[row])
                    .text(400, rows[row], 8.5f, DrawnPdf.PLAIN, exams[row]);
        }
        pdf.text(50, 111, 9.3f, DrawnPdf.BOLD, "PROFILE")
                .text(400, 111, 9.3f, DrawnPdf.BOLD, "CONTACT")
                .text(50, 128, 8.5f, DrawnPdf.PLAIN, JOB[2])
                .text(400, 128, 8.5f, DrawnPdf.PLAIN, "Lagos")
                .text(50, 143, 8.5f, DrawnPdf.PLAIN, JOB[3])
                .text(400, 143, 8.5f, DrawnPdf.PLAIN, "jane@example.com")
                .text(50, 158, 8.5f, DrawnPdf.PLAIN, "and more")
                .text(400, 158, 8.5f, DrawnPdf.PLAIN, "07700 900633")
                .text(50, 188, 9.3f, DrawnPdf.BOLD, "CAREER HISTORY")
                .text(400, 188, 9.3f, DrawnPdf.BOLD, "CERTIFICATIONS")
                .text(400, 287, 8.5f, DrawnPdf.PLAIN, "Rowing, 2021")
                .text(50, 292, 8.5f, DrawnPdf.PLAIN, "Lake Foods, sales representative")
                .text(50, 326, 9.3f, DrawnPdf.BOLD, "EDUCATION")
                .text(50, 344, 8.5f, DrawnPdf.PLAIN, "Business Studies, 2012")
                .text(50, 378, 9.3f, DrawnPdf.BOLD, "REFERENCES")
                .text(50, 395, 8.5f, DrawnPdf.PLAIN, "Sam Example, Finch Logistics");
        assertThat(pdf.flows())
                .containsSubsequence("0 PROFILE", "0 CAREER HISTORY", "0 REFERENCES", "1 CONTACT", "1 CERTIFICATIONS")
                .contains("1 AWS Certified Machine");
    }

    @Test
    void headingsBesideEachOtherOverDatedLinesBeginColumnsAndNoTable() {
        DrawnPdf pdf = new DrawnPdf()
                .text(45, 157, 13, DrawnPdf.BOLD, "EXPERIENCE")
                .text(312, 157, 13, DrawnPdf.BOLD, "CERTIFICATIONS")
                .text(45, 173, "Finch Logistics and Sons - backend engineer - 2020")
                .text(312, 173, "Harbour Pilot Exam - 03/2023")
                .text(45, 187, "- launched the assignment service of the couriers,")
                .text(312, 187, "Knots and Tides Exam - 11/2022")
                .text(45, 200, "18k orders a day")
                .text(45, 214, "- rewrote the tariff module, months with no incident")
                .text(312, 219, 13, DrawnPdf.BOLD, "ENGLISH")
                .text(45, 227, "- on-call rotation")
                .text(312, 235, "Upper-intermediate")
                .text(45, 246, "Sparrow Soft - developer - 09/2016 to 01/2020")
                .text(45, 259, "- two shops")
                .text(45, 291, 13, DrawnPdf.BOLD, "EDUCATION")
                .text(45, 307, "Polytechnic, software, 2016");
        assertThat(pdf.flows())
                .containsSubsequence(
                        "0 EXPERIENCE", "0 18k orders a day", "0 EDUCATION", "1 CERTIFICATIONS", "1 ENGLISH");
    }
}
