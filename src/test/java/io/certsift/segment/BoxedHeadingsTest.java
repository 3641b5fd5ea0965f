package io.certsift.segment;

import static org.assertj.core.api.Assertions.assertThat;

import io.certsift.model.Place;
import io.certsift.model.Resume;
import io.certsift.model.SectionKind;
import io.certsift.model.TextLine;
import io.certsift.model.Visibility;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Headings in text boxes of their own, and in the margins of pages. */
class BoxedHeadingsTest {
    @Test
    void aHeadingInABoxHeadsTheTextAroundIt() {
        Resume resume = Sheet.of(
                TextLine.plain("Ada Example", 0),
                in(Place.TEXT_BOX, 1, "Experience"),
                TextLine.plain("Example Bank", 2),
                in(Place.TEXT_BOX, 2, "Certifications"),
                TextLine.plain("Azure AI Fundamentals, 2023", 4));
        assertThat(Sheet.texts(resume, SectionKind.EXPERIENCE)).containsExactly("Example Bank");
        assertThat(Sheet.texts(resume, SectionKind.CERTIFICATIONS)).containsExactly("Azure AI Fundamentals, 2023");
    }

    @Test
    void aHeadingInABoxHeadsTheBoxBehindIt() {
        Resume resume = Sheet.of(
                TextLine.plain("Ada Example", 0),
                in(Place.TEXT_BOX, 1, "Education"),
                in(Place.TEXT_BOX, 2, "Bachelor of Arts, Ghent, 2015"),
                in(Place.TEXT_BOX, 3, "Certifications"),
                in(Place.TEXT_BOX, 4, "Azure AI Fundamentals, 2023"));
        assertThat(Sheet.texts(resume, SectionKind.EDUCATION)).containsExactly("Bachelor of Arts, Ghent, 2015");
        assertThat(Sheet.texts(resume, SectionKind.CERTIFICATIONS)).containsExactly("Azure AI Fundamentals, 2023");
    }

    @Test
    void ofBoxesThatEndWithAHeadingNobodyKnowsWhichHeadsWhich() {
        Resume resume = Sheet.of(
                TextLine.plain("Ada Example", 0),
                in(Place.TEXT_BOX, 1, "Azure AI Fundamentals, 2023"),
                in(Place.TEXT_BOX, 2, "Certifications"),
                in(Place.TEXT_BOX, 3, "Machine Learning Engineer, Example Bank"),
                in(Place.TEXT_BOX, 4, "Experience"));
        assertThat(Sheet.texts(resume, SectionKind.CERTIFICATIONS)).isEmpty();
    }

    @Test
    void aBoxWithItsOwnHeadingIsHeadedByNoOther() {
        Resume resume = Sheet.of(
                TextLine.plain("Ada Example", 0),
                in(Place.TEXT_BOX, 1, "Certifications"),
                in(Place.TEXT_BOX, 2, "Languages"),
                in(Place.TEXT_BOX, 2, "Dutch since 2015"));
        assertThat(Sheet.texts(resume, SectionKind.CERTIFICATIONS)).isEmpty();
        assertThat(Sheet.texts(resume, SectionKind.LANGUAGES)).containsExactly("Dutch since 2015");
    }

    @Test
    void whatStandsBelowAHeadingInTheFooterBelongsToIt() {
        Resume resume = Sheet.of(
                TextLine.plain("Ada Example", 0),
                TextLine.plain("Experience", 1),
                TextLine.plain("Example Bank", 2),
                in(Place.PAGE_FOOTER, 0, "Certifications"),
                in(Place.PAGE_FOOTER, 0, "Azure AI Fundamentals, 2023"));
        assertThat(Sheet.texts(resume, SectionKind.CERTIFICATIONS)).containsExactly("Azure AI Fundamentals, 2023");
        assertThat(Sheet.texts(resume, SectionKind.EXPERIENCE)).containsExactly("Example Bank");
    }

    private static TextLine in(Place place, int flow, String text) {
        return new TextLine(
                text,
                0,
                1,
                place,
                flow,
                Optional.empty(),
                10,
                false,
                false,
                false,
                Optional.empty(),
                Visibility.VISIBLE,
                List.of());
    }
}
