package io.certsift.segment;

import static org.assertj.core.api.Assertions.assertThat;

import io.certsift.model.Link;
import io.certsift.model.Place;
import io.certsift.model.Resume;
import io.certsift.model.Section;
import io.certsift.model.SectionKind;
import io.certsift.model.TextLine;
import io.certsift.model.Visibility;
import io.certsift.text.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SegmenterTest {
    @Test
    void thePartAboveTheFirstHeadingIsNameHeadlineContactAndSummary() {
        Resume resume = new Sheet()
                .large("Ada Example")
                .line("Machine Learning Engineer")
                .line("ada@example.com | +49 170 1234567 | Berlin")
                .gap(8)
                .line("I build models that answer questions of people who do not read manuals.")
                .gap(8)
                .bold("Experience")
                .line("Example Bank")
                .read();
        assertThat(Sheet.texts(resume, SectionKind.NAME)).containsExactly("Ada Example");
        assertThat(Sheet.texts(resume, SectionKind.HEADLINE)).containsExactly("Machine Learning Engineer");
        assertThat(Sheet.texts(resume, SectionKind.CONTACT)).hasSize(1);
        assertThat(Sheet.texts(resume, SectionKind.SUMMARY)).hasSize(1);
        assertThat(Sheet.texts(resume, SectionKind.EXPERIENCE)).containsExactly("Example Bank");
    }

    @Test
    void aTextWithABlankBetweenAllItsLettersIsReadInPart() {
        String apart = "W r i t e r  o f  m o d e l s  f o r  t i d e s  a n d  f e r r i e s . ".repeat(4);
        assertThat(Sheet.ofParagraphs("A d a  E x a m p l e", apart).gaps()).hasSize(1);
        assertThat(Sheet.ofParagraphs("A d a  E x a m p l e", "Writer of models for tides and ferries. ".repeat(20))
                        .gaps())
                .isEmpty();
    }

    @Test
    void aDocumentWithoutLineEndsIsPartedAtItsHeadingsAndBullets() {
        String jobs = "Example Bank, 2019 - 2022 \u2022 Deployed a model for loans. \u2022 Wrote reports. ";
        Resume resume = Sheet.ofParagraphs("Ada Example Data Scientist " + "in Bristol and Bath ".repeat(25)
                + "EXPERIENCE " + jobs + "LICENSES & CERTIFICATIONS AWS Certified AI Practitioner SKILLS Python, SQL");
        assertThat(Sheet.texts(resume, SectionKind.EXPERIENCE))
                .containsExactly("Example Bank, 2019 - 2022", "Deployed a model for loans.", "Wrote reports.");
        assertThat(Sheet.texts(resume, SectionKind.CERTIFICATIONS)).containsExactly("AWS Certified AI Practitioner");
        assertThat(Sheet.texts(resume, SectionKind.SKILLS)).containsExactly("Python, SQL");
    }

    @Test
    void figuresAreNoHeadingsOfWhatTheyCount() {
        Resume beside = Sheet.ofParagraphs(
                "Ada Example", "Skills", "Python", "3 projects", "5 certifications", "20+ tools", "I like the sea");
        assertThat(Sheet.texts(beside, SectionKind.CERTIFICATIONS)).isEmpty();
        Resume above = Sheet.ofParagraphs(
                "Ada Example", "Skills", "Python", "12+", "Projects", "7", "Certifications", "I like the sea");
        assertThat(Sheet.texts(above, SectionKind.CERTIFICATIONS)).isEmpty();
        Resume numbered = Sheet.ofParagraphs("Ada Example", "4 Skills", "Python", "5 Certifications", "AI-900");
        assertThat(Sheet.texts(numbered, SectionKind.CERTIFICATIONS)).containsExactly("AI-900");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Curriculum Vitae", "RESUME", "Lebenslauf", "CV"})
    void aTitleOfTheDocumentIsNoName(String title) {
        Resume resume = Sheet.ofParagraphs(title, "Ada Example", "Data Scientist", "Experience", "Example Bank");
        assertThat(Sheet.texts(resume, SectionKind.NAME)).containsExactly("Ada Example");
    }

    @Test
    void aLineOfContactsStaysOneHoweverLongTheNameOrMuchIsTold() {
        String contacts =
                "ada@example.com | 12 Rue des Lilas, Lyon, France | born 3 May 1815 | married, three children | "
                        + "Maria del Carmen Fernandez de la Vega y Ortiz";
        Resume resume = Sheet.ofParagraphs("Ada Example", contacts, "Skills", "Python");
        assertThat(Sheet.texts(resume, SectionKind.CONTACT)).containsExactly(contacts);
    }

    @Test
    void aShortLineAfterTheSummaryIsNoHeadline() {
        Resume resume = Sheet.ofParagraphs(
                "Ada Example",
                "Solution Sales Engineer",
                "I sell what runs, and I have sold it for nine years to people who run it.",
                "Microsoft Certified: Azure AI Fundamentals 2023",
                "Skills",
                "Python");
        assertThat(Sheet.texts(resume, SectionKind.HEADLINE)).containsExactly("Solution Sales Engineer");
        assertThat(Sheet.texts(resume, SectionKind.OTHER)).hasSize(1);
    }

    @Test
    void aNameMayStandBelowTheContactLine() {
        Resume resume = Sheet.ofParagraphs("ada@example.com, Berlin", "Ada Example", "Skills", "Python");
        assertThat(Sheet.texts(resume, SectionKind.NAME)).containsExactly("Ada Example");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Certifications: AWS AI Practitioner, AI-900 | AWS AI Practitioner, AI-900",
                "Certificates : AI-900 | AI-900",
                "Zertifikate: AI-900 | AI-900"
            })
    void aRunInHeadingMakesASectionOfItsParagraph(String line, String text) {
        Resume resume = Sheet.ofParagraphs("Ada Example", "Experience", "Example Bank", line, "Example Shop");
        assertThat(Sheet.texts(resume, SectionKind.CERTIFICATIONS)).containsExactly(text);
        assertThat(Sheet.texts(resume, SectionKind.EXPERIENCE)).containsExactly("Example Bank", "Example Shop");
    }

    @Test
    void coursesBehindARunInHeadingHoldNothingBelowThem() {
        assertThat(Sheet.texts(
                        Sheet.ofParagraphs(
                                "Ada Quick",
                                "B.Sc. Computer Science, Northern University",
                                "Relevant courses: Compilers, Operating Systems",
                                "Senior Developer at Harbour Works, 2014 - present"),
                        SectionKind.COURSES))
                .containsExactly("Compilers, Operating Systems");
    }

    @Test
    void aRunInHeadingInASkillsSectionStandsInBoth() {
        Resume resume = Sheet.ofParagraphs("Ada Example", "Skills", "Python, SQL", "Certifications: AI-900");
        Section section = resume.sections().stream()
                .filter(one -> one.kind() == SectionKind.CERTIFICATIONS)
                .findFirst()
                .orElseThrow();
        assertThat(section.about(SectionKind.SKILLS)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Portfolio: ada.example.com", "Experience: 5 years", "Project: bike counter"})
    void aFactIsNoRunInHeading(String line) {
        Resume resume = Sheet.ofParagraphs("Ada Example", "Skills", line);
        assertThat(Sheet.texts(resume, SectionKind.SKILLS)).containsExactly(line);
    }

    @Test
    void aHeadingWithADateBehindATabIsAHeading() {
        Resume resume = Sheet.ofParagraphs("Ada Example", "Certifications\t2019 - 2024", "AI-900");
        assertThat(Sheet.texts(resume, SectionKind.CERTIFICATIONS)).containsExactly("AI-900");
    }

    @Test
    void aSentenceThatEndsInAHeadingWordIsNone() {
        Resume resume = Sheet.ofParagraphs("Ada Example", "Experience", "Training.", "Projects,");
        assertThat(Sheet.texts(resume, SectionKind.EXPERIENCE)).containsExactly("Training.", "Projects,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"• Training", "- Projects", "• Certifications"})
    void aBulletIsNoHeading(String bullet) {
        Resume resume = new Sheet()
                .large("Ada Example")
                .bold("Experience")
                .line("• Counted bikes")
                .line(bullet)
                .read();
        assertThat(Sheet.texts(resume, SectionKind.EXPERIENCE)).hasSize(2);
    }

    @Test
    void aSectionGoesOnOnTheNextPage() {
        Resume resume = new Sheet()
                .large("Ada Example")
                .bold("Certifications")
                .line("• AI-900")
                .footer("Page 1")
                .nextPage()
                .header("Ada Example")
                .line("• AI-102")
                .read();
        assertThat(Sheet.texts(resume, SectionKind.CERTIFICATIONS)).containsExactly("AI-900", "AI-102");
    }

    @Test
    void everyStreamOfReadingHasItsOwnSections() {
        Resume resume = new Sheet()
                .large("Ada Example")
                .bold("Experience")
                .line("Example Bank")
                .flow(1, 400)
                .bold("Certifications")
                .line("AI-900")
                .flow(0, 50)
                .gap(100)
                .line("Example Shop")
                .read();
        assertThat(Sheet.texts(resume, SectionKind.EXPERIENCE)).containsExactly("Example Bank", "Example Shop");
        assertThat(Sheet.texts(resume, SectionKind.CERTIFICATIONS)).containsExactly("AI-900");
    }

    @Test
    void aFooterStandsInNoSection() {
        Resume resume = new Sheet()
                .large("Ada Example")
                .bold("Certifications")
                .line("AI-900")
                .footer("Ada Example – page 1 of 2")
                .read();
        assertThat(Sheet.texts(resume, SectionKind.CERTIFICATIONS)).containsExactly("AI-900");
    }

    @Test
    void boxesBelowAHeadingThatHasNoTextOfItsOwnBelongToIt() {
        Resume resume = Sheet.of(
                Sheet.cell("Ada Example", 0, 0, 0),
                Sheet.cell("Experience", 1, 0, 0),
                Sheet.cell("Example Bank, data scientist", 2, 0, 0),
                Sheet.cell("Certifications", 3, 0, 0),
                Sheet.cell("Azure AI Fundamentals", 4, 0, 1),
                Sheet.cell("2023", 5, 0, 1),
                Sheet.cell("TensorFlow Developer Certificate", 6, 0, 2),
                Sheet.cell("Expired 2024", 7, 0, 2),
                Sheet.cell("Skills", 8, 0, 0),
                Sheet.cell("Python", 9, 0, 0));
        assertThat(Sheet.texts(resume, SectionKind.CERTIFICATIONS))
                .containsExactly("Azure AI Fundamentals", "2023", "TensorFlow Developer Certificate", "Expired 2024");
    }

    @Test
    void aHeadingInTheLeftCellOpensWhatStandsInTheRightOne() {
        Resume resume = Sheet.of(
                Sheet.cell("Ada Example", 0, 0, 0),
                Sheet.cell("Experience", 1, 0, 0),
                Sheet.cell("Example Bank, data scientist", 1, 1, 0),
                Sheet.cell("Certifications", 2, 0, 0),
                Sheet.cell("Azure AI Fundamentals (AI-900), 2023", 2, 1, 0),
                Sheet.cell("Languages", 3, 0, 0),
                Sheet.cell("English", 3, 1, 0));
        assertThat(Sheet.texts(resume, SectionKind.CERTIFICATIONS))
                .containsExactly("Azure AI Fundamentals (AI-900), 2023");
        assertThat(Sheet.texts(resume, SectionKind.EXPERIENCE)).containsExactly("Example Bank, data scientist");
        assertThat(Sheet.texts(resume, SectionKind.LANGUAGES)).containsExactly("English");
    }

    @Test
    void severalParagraphsInTheRightCellStandUnderTheHeadingInTheLeftOne() {
        Resume resume = Sheet.of(
                Sheet.cell("Ada Example", 0, 0, 0),
                Sheet.cell("Certifications", 1, 0, 0),
                Sheet.cell("AI-900", 1, 1, 0),
                Sheet.cell("AI-102", 1, 1, 0),
                Sheet.cell("Experience", 2, 0, 0),
                Sheet.cell("Example Bank", 2, 1, 0),
                Sheet.cell("Example Shop", 2, 1, 0));
        assertThat(Sheet.texts(resume, SectionKind.CERTIFICATIONS)).containsExactly("AI-900", "AI-102");
        assertThat(Sheet.texts(resume, SectionKind.EXPERIENCE)).containsExactly("Example Bank", "Example Shop");
    }

    @Test
    void headingsOnTheLeftOfTheirTextOpenSections() {
        Resume resume = Sheet.ofParagraphs(
                "Ada Example",
                "Experience\tExample Bank, data scientist",
                "Example Shop, analyst",
                "Skills\tPython, SQL",
                "Certifications\tAI-900, 2023",
                "AI-102, 2024");
        assertThat(Sheet.texts(resume, SectionKind.EXPERIENCE))
                .containsExactly("Example Bank, data scientist", "Example Shop, analyst");
        assertThat(Sheet.texts(resume, SectionKind.CERTIFICATIONS)).containsExactly("AI-900, 2023", "AI-102, 2024");
    }

    @Test
    void aLabelInATableOfSkillsSpeaksOfItsLineOnly() {
        Resume resume = Sheet.ofParagraphs(
                "Ada Example", "Skills", "Languages\tEnglish", "Certifications\tAI-900", "Databases\tPostgres");
        assertThat(Sheet.texts(resume, SectionKind.CERTIFICATIONS)).containsExactly("AI-900");
        assertThat(Sheet.texts(resume, SectionKind.SKILLS)).containsExactly("Databases\tPostgres");
    }

    @Test
    void theTitlesOfOtherColumnsBelongToTheHeading() {
        Resume resume = Sheet.ofParagraphs("Ada Example", "Certification\tIssuer\tYear", "AI-900\tMicrosoft\t2023");
        assertThat(Sheet.texts(resume, SectionKind.CERTIFICATIONS)).containsExactly("AI-900\tMicrosoft\t2023");
    }

    @Test
    void aRowOfATableOfFactsIsOneItem() {
        Resume resume = Sheet.of(
                Sheet.cell("Certifications", 0, 0, 0),
                Sheet.cell("AI-900", 1, 0, 0),
                Sheet.cell("Microsoft", 1, 1, 0),
                Sheet.cell("2023", 1, 2, 0));
        assertThat(Sheet.texts(resume)).contains("AI-900\tMicrosoft\t2023");
    }

    @Test
    void aHeadingOfOtherWordsIsToldByItsLooks() {
        Resume resume = new Sheet()
                .large("Ada Example")
                .bold("CERTIFICATIONS")
                .line("AI-900")
                .bold("EXPERIENCE")
                .line("Example Bank")
                .bold("MILESTONES ABROAD")
                .line("Year in Lyon")
                .read();
        assertThat(Sheet.texts(resume, SectionKind.EXPERIENCE)).containsExactly("Example Bank");
        assertThat(Sheet.texts(resume, SectionKind.OTHER)).containsExactly("Year in Lyon");
    }

    @Test
    void anIssuerOrStatusInTheTypeOfHeadingsPartsAListOfCertificates() {
        Resume resume = new Sheet()
                .large("Ada Example")
                .bold("EXPERIENCE")
                .line("Example Bank")
                .bold("CERTIFICATIONS")
                .bold("GOOGLE CLOUD")
                .line("Professional Cloud Architect")
                .bold("IN PROGRESS")
                .line("AI-900")
                .bold("EDUCATION")
                .line("Example University")
                .bold("BEES AND HONEY")
                .line("Twelve hives")
                .read();
        assertThat(Sheet.texts(resume, SectionKind.CERTIFICATIONS))
                .containsExactly("Professional Cloud Architect", "AI-900");
        assertThat(Sheet.texts(resume, SectionKind.OTHER)).containsExactly("Twelve hives");
    }

    @Test
    void aCertificateInTheTypeOfHeadingsIsAnItemOfItsList() {
        Resume resume = new Sheet()
                .large("Ada Example")
                .bold("EXPERIENCE")
                .line("Example Bank")
                .bold("CERTIFICATIONS")
                .bold("AWS CERTIFIED AI PRACTITIONER")
                .line("Amazon Web Services, 2025")
                .bold("DEEP LEARNING SPECIALIZATION")
                .line("Coursera, 2024")
                .bold("GOOGLE HOBBIES")
                .line("Twelve hives")
                .bold("EDUCATION")
                .line("Example University")
                .read();
        assertThat(Sheet.texts(resume, SectionKind.CERTIFICATIONS))
                .containsExactly(
                        "AWS CERTIFIED AI PRACTITIONER",
                        "Amazon Web Services, 2025",
                        "DEEP LEARNING SPECIALIZATION",
                        "Coursera, 2024");
    }

    @Test
    void whatIsSetAsAHeadingRightBelowThatOfTheExperienceIsItsFirstEntry() {
        Resume resume = new Sheet()
                .large("Ada Example")
                .bold("EDUCATION")
                .line("Example University")
                .bold("EXPERIENCE")
                .bold("AI ENGINEER")
                .line("Example Bank")
                .bold("MILESTONES ABROAD")
                .line("Year in Lyon")
                .read();
        assertThat(Sheet.texts(resume, SectionKind.EXPERIENCE)).containsExactly("AI ENGINEER", "Example Bank");
        assertThat(Sheet.texts(resume, SectionKind.OTHER)).containsExactly("Year in Lyon");
    }

    @Test
    void anIssuerInTheTypeOfHeadingsIsASectionElsewhere() {
        Resume resume = new Sheet()
                .large("Ada Example")
                .bold("EXPERIENCE")
                .bold("GOOGLE")
                .line("Search quality")
                .bold("CERTIFICATIONS")
                .line("AI-900")
                .read();
        assertThat(Sheet.texts(resume, SectionKind.CERTIFICATIONS)).containsExactly("AI-900");
    }

    @Test
    void theLastWordOfASentenceOnALineOfItsOwnIsNoHeading() {
        String full = "Sat through the whole of the first course and two weeks of the second, and came out with no";
        Resume resume =
                new Sheet().bold("OTHER").line(full).line("certificate.").read();
        assertThat(Sheet.texts(resume)).contains(full + " certificate.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u25A0", "\uF0B1", "\u2726"})
    void headingsWithASignBeforeThemAreHeadings(String sign) {
        Resume resume = new Sheet()
                .large("Ada Example")
                .bold(sign + " Experience")
                .line("Example Bank, analyst")
                .line("\u2022 Prepared reports")
                .bold(sign + " Certifications")
                .line("\u2022 Azure AI Fundamentals")
                .line("\u2022 Programming")
                .bold(sign + " Skills")
                .line("Python")
                .read();
        assertThat(Sheet.texts(resume, SectionKind.EXPERIENCE)).hasSize(2);
        assertThat(Sheet.texts(resume, SectionKind.CERTIFICATIONS))
                .containsExactly("Azure AI Fundamentals", "Programming");
        assertThat(Sheet.texts(resume, SectionKind.SKILLS)).containsExactly("Python");
    }

    @Test
    void aLinkThatIsCalledLikeAHeadingAndLooksLikeTextIsNone() {
        Resume resume = Sheet.of(
                heading("Ada Example"),
                linked("Portfolio", "https://ada.example.org"),
                heading("Experience"),
                TextLine.plain("Example Bank, data analyst, 2019 - 2024", 4),
                heading("Skills"),
                TextLine.plain("Python", 6));
        assertThat(Sheet.texts(resume, SectionKind.PROJECTS)).isEmpty();
        assertThat(Sheet.texts(resume)).contains("Portfolio");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Portfolio \u00B7", "Profile -", "| Publications |"})
    void aLinkWithTheSignThatPartsItFromTheNextOneHeadsNothing(String broken) {
        int start = broken.indexOf('P');
        int end = broken.indexOf(' ', start);
        Resume resume = Sheet.of(
                heading("Ada Example"),
                line(broken, 10, List.of(new Link(new Span(start, end), "https://ada.example.org"))),
                linked("Blog", "https://blog.example.org"),
                heading("Experience"),
                TextLine.plain("Example Bank, data analyst, 2019 - 2024", 4),
                heading("Skills"),
                TextLine.plain("Python", 6));
        assertThat(resume.sections())
                .extracting(Section::kind)
                .doesNotContain(SectionKind.PROJECTS, SectionKind.SUMMARY, SectionKind.PUBLICATIONS);
        assertThat(Sheet.texts(resume)).contains(broken);
    }

    @Test
    void aDrawnSignThatIsAllThereIsOfALinkIsKept() {
        Resume resume = new Sheet()
                .large("Ada Example")
                .linked("\uF09B", "https://github.com/ada-example")
                .linked("\uF0E1", "https://www.linkedin.com/in/ada-example")
                .bold("Skills")
                .line("Python")
                .read();
        assertThat(resume.sections().stream()
                        .flatMap(section -> section.paragraphs().stream())
                        .flatMap(paragraph -> paragraph.links().stream())
                        .map(Link::target))
                .containsExactly("https://github.com/ada-example", "https://www.linkedin.com/in/ada-example");
    }

    private static TextLine heading(String text) {
        return line(text, 14, List.of());
    }

    private static TextLine linked(String text, String target) {
        return line(text, 10, List.of(new Link(new Span(0, text.length()), target)));
    }

    private static TextLine line(String text, float size, List<Link> links) {
        return new TextLine(
                text,
                0,
                text.hashCode() & 1023,
                Place.BODY,
                0,
                Optional.empty(),
                size,
                false,
                size > 10,
                false,
                Optional.empty(),
                Visibility.VISIBLE,
                links);
    }

    @Test
    void anItemThatEndsLikeItsHeadingAndHasItsIssuerBesideItIsNoHeading() {
        Resume resume = Sheet.ofParagraphs(
                "Ada Example",
                "Certifications",
                "Generative AI Path\tWatt Academy, Dec 2025",
                "Agile Scrum Certifications\tMindmill, Jun 2026",
                "AI-900\tMicrosoft, May 2026");
        assertThat(Sheet.texts(resume, SectionKind.CERTIFICATIONS))
                .containsExactly(
                        "Generative AI Path\tWatt Academy, Dec 2025",
                        "Agile Scrum Certifications\tMindmill, Jun 2026",
                        "AI-900\tMicrosoft, May 2026");
    }

    @Test
    void headingWithASignIsOneWhereNothingButHeadingsIsSetLikeIt() {
        Resume resume = new Sheet()
                .large("Ada Example")
                .gap(8)
                .typed("SUMMARY", 13, true)
                .line("Student of tides and harbours.")
                .gap(8)
                .typed("\u2022 CERTIFICATIONS", 13, true)
                .line("\u2022 AWS Certified AI Practitioner")
                .line("\u2022 Azure AI Fundamentals")
                .gap(8)
                .typed("EDUCATION", 13, true)
                .line("Institute of Technology, 2023")
                .read();
        assertThat(Sheet.texts(resume, SectionKind.CERTIFICATIONS))
                .containsExactly("AWS Certified AI Practitioner", "Azure AI Fundamentals");
        assertThat(Sheet.texts(resume, SectionKind.SUMMARY)).containsExactly("Student of tides and harbours.");
    }
}
