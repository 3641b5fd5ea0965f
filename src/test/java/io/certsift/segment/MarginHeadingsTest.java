package io.certsift.segment;

import static org.assertj.core.api.Assertions.assertThat;

import io.certsift.model.Resume;
import io.certsift.model.SectionKind;
import org.junit.jupiter.api.Test;

class MarginHeadingsTest {
    @Test
    void aColumnOfNothingButHeadingsStandsOverTheSectionsBesideIt() {
        Resume resume = new Sheet()
                .flow(0, 160)
                .line("Data analyst, Harbour Foods (2020 - present)")
                .line("Prepared reports for nine plants.")
                .line("Rewrote the rules for missing values.")
                .line("Answered the auditors every spring.")
                .line("BSc Mathematics, Example University")
                .line("Microsoft Azure AI Fundamentals (AI-900), 2024")
                .line("IBM Data Science Professional Certificate, Coursera, 2022")
                .line("Python, SQL")
                .flow(1, 50)
                .gap(-6)
                .bold("Professional")
                .bold("experience")
                .gap(24)
                .bold("Education")
                .bold("Certifications")
                .gap(12)
                .bold("Skills")
                .read();
        assertThat(resume.sections()).allMatch(section -> section.flow() == 0);
        assertThat(Sheet.texts(resume, SectionKind.EXPERIENCE)).hasSize(4);
        assertThat(Sheet.texts(resume, SectionKind.EDUCATION)).containsExactly("BSc Mathematics, Example University");
        assertThat(Sheet.texts(resume, SectionKind.CERTIFICATIONS)).hasSize(2);
        assertThat(Sheet.texts(resume, SectionKind.SKILLS)).containsExactly("Python, SQL");
    }

    @Test
    void aColumnThatHoldsMoreThanHeadingsStaysBesideTheText() {
        Resume resume = new Sheet()
                .flow(0, 160)
                .line("Data analyst, Harbour Foods (2020 - present)")
                .line("Prepared reports for nine plants.")
                .line("Rewrote the rules for missing values.")
                .line("Answered the auditors every spring.")
                .flow(1, 50)
                .bold("Skills")
                .line("Python")
                .bold("Languages")
                .line("Danish")
                .read();
        assertThat(Sheet.texts(resume, SectionKind.SKILLS)).containsExactly("Python");
    }

    @Test
    void headingsInTheMarginThatStandApartAreNotOne() {
        Resume resume = new Sheet()
                .flow(0, 160)
                .line("Controller, Example Bearings (2013 - 2018)")
                .line("Closed the books monthly.")
                .line("Explained every deviation.")
                .line("BSc Economics, Example University")
                .line("Scrum Master (PSM I), 2020")
                .flow(1, 50)
                .bold("Experience")
                .gap(24)
                .bold("Education")
                .bold("Certifications")
                .read();
        assertThat(Sheet.texts(resume, SectionKind.EDUCATION)).containsExactly("BSc Economics, Example University");
        assertThat(Sheet.texts(resume, SectionKind.CERTIFICATIONS)).containsExactly("Scrum Master (PSM I), 2020");
    }
}
