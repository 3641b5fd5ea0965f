package io.certsift.segment;

import static io.certsift.segment.Sheet.cell;
import static org.assertj.core.api.Assertions.assertThat;

import io.certsift.model.Resume;
import io.certsift.model.SectionKind;
import io.certsift.model.TextLine;
import org.junit.jupiter.api.Test;

/** Which cells of a table belong together. */
class SideBySideTest {
    @Test
    void headingsBesideEachOtherHeadWhatStandsBelowThem() {
        Resume resume = Sheet.of(
                TextLine.plain("Ada Example", 1000),
                TextLine.plain("Experience", 1001),
                TextLine.plain("Example Bank", 1002),
                cell("Education", 0, 0, 0),
                cell("Certifications", 0, 1, 0),
                cell("Bachelor of Arts, Ghent, 2015", 1, 0, 0),
                cell("Azure AI Fundamentals, 2023", 1, 1, 0),
                cell("Languages", 2, 0, 0),
                cell("Skills", 2, 1, 0),
                cell("Dutch since 2015", 3, 0, 0),
                cell("Excel since 2015", 3, 1, 0));
        assertThat(Sheet.texts(resume, SectionKind.EDUCATION)).containsExactly("Bachelor of Arts, Ghent, 2015");
        assertThat(Sheet.texts(resume, SectionKind.CERTIFICATIONS)).containsExactly("Azure AI Fundamentals, 2023");
        assertThat(Sheet.texts(resume, SectionKind.LANGUAGES)).containsExactly("Dutch since 2015");
        assertThat(Sheet.texts(resume, SectionKind.SKILLS)).containsExactly("Excel since 2015");
    }

    @Test
    void aRowWithAHeadingOfItsOwnEndsWhatTheHeadingsAboveItHead() {
        Resume resume = Sheet.of(
                TextLine.plain("Ada Example", 1000),
                cell("Education", 0, 0, 0),
                cell("Certifications", 0, 1, 0),
                cell("Bachelor of Arts, Ghent, 2015", 1, 0, 0),
                cell("Azure AI Fundamentals, 2023", 1, 1, 0),
                cell("Experience", 2, 0, 0),
                cell("2019", 3, 0, 0),
                cell("Machine Learning Engineer, Example Bank", 3, 1, 0));
        assertThat(Sheet.texts(resume, SectionKind.CERTIFICATIONS)).containsExactly("Azure AI Fundamentals, 2023");
        assertThat(Sheet.texts(resume, SectionKind.EXPERIENCE))
                .containsExactly("2019\tMachine Learning Engineer, Example Bank");
    }

    @Test
    void headingsOnTheRightOfTheirTextsHeadThem() {
        Resume resume = Sheet.of(
                TextLine.plain("Ada Example", 1000),
                cell("Machine Learning Engineer, Example Bank", 0, 0, 0),
                cell("Deployed a model for loans", 0, 0, 0),
                cell("Experience", 0, 1, 0),
                cell("Azure AI Fundamentals, 2023", 1, 0, 0),
                cell("Certifications", 1, 1, 0));
        assertThat(Sheet.texts(resume, SectionKind.EXPERIENCE)).hasSize(2);
        assertThat(Sheet.texts(resume, SectionKind.CERTIFICATIONS)).containsExactly("Azure AI Fundamentals, 2023");
    }

    @Test
    void cellsThatLookLikeColumnsAreCardsIfNoneHasAHeading() {
        Resume resume = Sheet.of(
                TextLine.plain("Ada Example", 1000),
                TextLine.plain("Certifications", 1001),
                cell("Azure AI Engineer Associate", 0, 0, 0),
                cell("Microsoft, Feb 2025", 0, 0, 0),
                cell("Certified ScrumMaster", 0, 1, 1),
                cell("Scrum Alliance, Apr 2021", 0, 1, 1));
        assertThat(Sheet.texts(resume, SectionKind.CERTIFICATIONS)).hasSize(4);
    }

    @Test
    void aColumnWithAHeadingIsNoCard() {
        Resume resume = Sheet.of(
                TextLine.plain("Ada Example", 1000),
                TextLine.plain("Certifications", 1001),
                cell("Azure AI Engineer Associate", 0, 0, 0),
                cell("Microsoft, Feb 2025", 0, 0, 0),
                cell("Languages", 0, 1, 1),
                cell("Dutch since 2015", 0, 1, 1));
        assertThat(Sheet.texts(resume, SectionKind.CERTIFICATIONS)).hasSize(2);
        assertThat(Sheet.texts(resume, SectionKind.LANGUAGES)).containsExactly("Dutch since 2015");
    }
}
