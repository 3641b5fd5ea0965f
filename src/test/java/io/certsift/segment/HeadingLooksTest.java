package io.certsift.segment;

import static org.assertj.core.api.Assertions.assertThat;

import io.certsift.model.Resume;
import io.certsift.model.SectionKind;
import org.junit.jupiter.api.Test;

class HeadingLooksTest {
    private static final String EXAM = "Harbour Pilot Exam, 2024";

    @Test
    void aHeadingThatIsBrokenInTwoLinesIsOne() {
        Resume resume = new Sheet()
                .typed("CONTACT", 12, true)
                .line("ada@example.com")
                .gap(8)
                .typed("PROFESSIONAL", 12, true)
                .typed("CREDENTIALS", 12, true)
                .line(EXAM)
                .read();
        assertThat(Sheet.texts(resume, SectionKind.CERTIFICATIONS)).containsExactly(EXAM);
        assertThat(resume.sections()).hasSize(2);
    }

    @Test
    void aHeadingThatIsBrokenBeforeAWordThatIsNoneIsOneInLargerType() {
        Resume resume = new Sheet()
                .typed("CONTACT", 12, true)
                .line("ada@example.com")
                .gap(8)
                .typed("CERTIFICATIONS", 12, true)
                .typed("ACHIEVED", 12, true)
                .line(EXAM)
                .read();
        assertThat(Sheet.texts(resume, SectionKind.CERTIFICATIONS)).containsExactly(EXAM);
    }

    @Test
    void headingsOfTwoSectionsAreNotOneThoughTheFirstIsEmpty() {
        Resume resume = new Sheet()
                .typed("SKILLS", 12, true)
                .line("Tides")
                .gap(8)
                .typed("PROFESSIONAL", 12, true)
                .gap(8)
                .typed("CREDENTIALS", 12, true)
                .line(EXAM)
                .read();
        assertThat(Sheet.texts(resume, SectionKind.CERTIFICATIONS)).containsExactly(EXAM);
        assertThat(resume.sections()).hasSize(3);
    }

    @Test
    void dashesBelowAHeadingHeadNothing() {
        Resume resume = new Sheet()
                .bold("SKILLS")
                .bold("------------")
                .line("Tides")
                .gap(8)
                .bold("CERTIFICATES")
                .bold("------------")
                .line(EXAM)
                .read();
        assertThat(Sheet.texts(resume, SectionKind.CERTIFICATIONS)).contains(EXAM);
        assertThat(Sheet.texts(resume, SectionKind.SKILLS)).contains("Tides");
    }

    @Test
    void aHeadingOfManyUnknownWordsIsToldByItsLargerType() {
        Resume resume = withTitle(12);
        assertThat(Sheet.texts(resume, SectionKind.CONTACT)).containsExactly("ada@example.com");
        assertThat(Sheet.texts(resume, SectionKind.OTHER))
                .containsExactly("Knots for pilots of ferries, in three parts");
    }

    @Test
    void aLineOfManyWordsInTheTypeOfTheTextIsNoHeading() {
        assertThat(Sheet.texts(withTitle(10), SectionKind.CONTACT)).contains("Films I saw to the end");
    }

    private static Resume withTitle(float size) {
        return new Sheet()
                .typed("Contact", size, true)
                .line("ada@example.com")
                .gap(8)
                .typed("Films I saw to the end", size, true)
                .line("Knots for pilots of ferries, in three parts")
                .gap(8)
                .typed("Skills", size, true)
                .line("Tides")
                .gap(8)
                .typed("Languages", size, true)
                .line("Danish")
                .read();
    }

    @Test
    void aMarkBeforeAHeadingOfUnknownWordsIsLikeThatOfTheOthers() {
        Resume resume = new Sheet()
                .bold("\u2022 About the harbours of my town")
                .line("\u2022 Wide ones")
                .bold("\u2022 Skills")
                .line("\u2022 Tides")
                .bold("\u2022 Certificates")
                .line("\u2022 " + EXAM)
                .bold("\u2022 Languages")
                .line("\u2022 Danish")
                .read();
        assertThat(Sheet.texts(resume, SectionKind.CERTIFICATIONS)).containsExactly(EXAM);
        assertThat(Sheet.texts(resume, SectionKind.SKILLS)).containsExactly("Tides");
    }

    @Test
    void wordsOfHeadingsAmongItemsThatAreSetAlikeHeadNothing() {
        Resume resume = new Sheet()
                .bold("SKILLS")
                .line("\u2022 Tides")
                .line("\u2022 Certificates")
                .line("\u2022 Languages")
                .line("\u2022 Projects")
                .gap(8)
                .bold("INTERESTS")
                .line("Rowing")
                .read();
        assertThat(Sheet.texts(resume, SectionKind.SKILLS)).hasSize(4);
    }

    @Test
    void aLineThatIsSetLikeHeadingsAndAsNoItemAboveItEndsAListOfCertificates() {
        Resume resume = amongBoldNames()
                .bold("Certifications")
                .line("\u2022 AWS Certified AI Practitioner")
                .line("\u2022 Pilotage in Fog, Harbour Academy")
                .bold("Life at the Quay")
                .line("Deployed a model that foretells tides for 40 ferries.")
                .bold("Contact")
                .line("ada@example.com")
                .read();
        assertThat(Sheet.texts(resume, SectionKind.CERTIFICATIONS))
                .containsExactly("AWS Certified AI Practitioner", "Pilotage in Fog, Harbour Academy");
        assertThat(Sheet.texts(resume, SectionKind.OTHER))
                .contains("Deployed a model that foretells tides for 40 ferries.");
    }

    @Test
    void aLineOverMoreCertificatesEndsNoList() {
        Resume resume = amongBoldNames()
                .bold("Certifications")
                .line("\u2022 AWS Certified AI Practitioner")
                .line("\u2022 Pilotage in Fog, Harbour Academy")
                .bold("Ships and Cranes")
                .line("\u2022 Google Data Analytics Professional Certificate")
                .bold("Contact")
                .line("ada@example.com")
                .read();
        assertThat(Sheet.texts(resume, SectionKind.CERTIFICATIONS))
                .contains("Google Data Analytics Professional Certificate");
    }

    @Test
    void aNameInTheTypeOfOtherItemsEndsNoListOfCertificates() {
        Resume resume = amongBoldNames()
                .bold("Certifications")
                .bold("Pilotage in Fog")
                .line("Harbour Academy")
                .bold("Radio at Sea")
                .line("Harbour Academy")
                .bold("Contact")
                .line("ada@example.com")
                .read();
        assertThat(Sheet.texts(resume, SectionKind.CERTIFICATIONS)).contains("Pilotage in Fog", "Radio at Sea");
    }

    @Test
    void aFactWithItsLabelEndsAtALineThatIsSetLikeHeadings() {
        Resume resume = new Sheet()
                .large("Ada Example")
                .line("Education: MSc Hydrography, Northern University")
                .bold("Tide Modeller")
                .line("Example Harbour, 2021 - 2024")
                .bold("Buoy Counter")
                .line("Example Pier, 2019 - 2021")
                .bold("Lighthouse Helper")
                .line("Example Isle, 2017 - 2019")
                .bold("Skills")
                .line("Tides")
                .bold("Contact")
                .line("ada@example.com")
                .read();
        assertThat(Sheet.texts(resume, SectionKind.EDUCATION)).containsExactly("MSc Hydrography, Northern University");
        assertThat(Sheet.texts(resume, SectionKind.OTHER)).contains("Example Harbour, 2021 - 2024");
    }

    /** A resume whose names are as bold as its headings, and more. */
    private static Sheet amongBoldNames() {
        Sheet sheet =
                new Sheet().large("Ada Example").bold("Skills").line("Tides").bold("Projects");
        for (String name : new String[] {"Crane Watch", "Tide Table", "Quay Planner", "Buoy Counter", "Pilot Roster"}) {
            sheet.bold(name).line("Counts what comes by.");
        }
        return sheet;
    }
}
