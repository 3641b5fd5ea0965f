package io.certsift.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import io.certsift.model.Evidence;
import io.certsift.model.Link;
import io.certsift.model.Paragraph;
import io.certsift.model.Resume;
import io.certsift.model.Section;
import io.certsift.model.SectionKind;
import io.certsift.text.Span;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceReaderTest {
    private final EvidenceReader reader = new EvidenceReader(Tables.lexicons().evidence());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Grace Example, Head of Data, Example Bank, grace@example.com",
                "Prof. Dr. Jürgen Müller, Universität Beispielstadt, +49 30 1234567",
                "Dr. María López-García – Directora de Datos"
            })
    void aNameWithItsFunctionOrContactIsAReference(String text) {
        assertThat(references(SectionKind.REFERENCES, text)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Available on request",
                "References available upon request.",
                "© 2025 Ada Example – All rights reserved",
                "References will be provided on request",
                "Referenzen auf Anfrage",
                "Références disponibles sur demande",
                "Referencias a solicitud",
                "Referências sob consulta",
                "Furnished Upon Request",
                "On Request"
            })
    void onRequestIsNone(String text) {
        assertThat(references(SectionKind.REFERENCES, text)).isZero();
    }

    @Test
    void aLineThatBeginsWithReferenceIsOneInAnySection() {
        assertThat(references(SectionKind.EXPERIENCE, "Reference: Grace Example, CTO, grace@example.com"))
                .isEqualTo(1);
        assertThat(references(SectionKind.OTHER, "Referenz: Grace Beispiel, Leiterin Daten"))
                .isEqualTo(1);
        assertThat(references(SectionKind.EXPERIENCE, "Reference architecture for Azure Data Factory"))
                .isZero();
    }

    @Test
    void whatStandsBelowAnOfferOfReferencesIsNone() {
        Section offered = new Section(
                SectionKind.REFERENCES,
                Set.of(),
                "References",
                0,
                List.of(
                        Tables.bullet("Available on request."),
                        Tables.bullet("ada@example.com | Bristol, United Kingdom | page 1")));
        assertThat(read(offered).references()).isEmpty();
    }

    @Test
    void whoeverIsNamedWithAContactBelowAnOfferOfReferencesIsAReference() {
        Section contact =
                Tables.section(SectionKind.CONTACT, Tables.bullet("Ada Example, ada@example.com, +44 20 7946 0000"));
        Section offered = new Section(
                SectionKind.REFERENCES,
                Set.of(),
                "References",
                0,
                List.of(
                        Tables.bullet("More available on request."),
                        Tables.bullet("Grace Hopkins, Head of Data, Example Bank, grace@example.com"),
                        Tables.bullet("Edwin Marsh, Example Rail, +44 20 7946 0999"),
                        Tables.bullet("Ada Example, ada@example.com, +44 (20) 7946 0000, page 2 of 2")));
        Resume resume = new Resume(1, List.of(contact, offered), List.of(), "en", List.of());
        assertThat(reader.read(resume).references()).hasSize(2);
    }

    @Test
    void aLinkedRecommendationIsAReference() {
        Paragraph paragraph = Tables.bullet(
                "Recommendations",
                new Link(new Span(0, 15), "https://www.linkedin.com/in/ada/details/recommendations/"));
        assertThat(read(Tables.section(SectionKind.CONTACT, paragraph)).references())
                .hasSize(1);
        Paragraph labelled = Tables.bullet(
                "Recommendations: LinkedIn", new Link(new Span(17, 25), "https://www.linkedin.com/in/ada#endorsed"));
        assertThat(read(Tables.section(SectionKind.CONTACT, labelled)).references())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MSc Computer Science, Example University, 2018",
                "B.Tech. in Electronics, 2015",
                "Northern Institute of Engineering — B. Tech",
                "Ph.D., Machine Learning",
                "Diplom-Informatiker, TU Beispiel",
                "Licence d'informatique, Université Exemple",
                "Licenciatura en Matemáticas",
                "Bacharelado em Ciência da Computação",
                "Bachelor of Arts in History",
                "Master's degree in Statistics"
            })
    void aDegreeWithItsFieldIsEducation(String text) {
        assertThat(read(Tables.section(SectionKind.EDUCATION, Tables.bullet(text)))
                        .education())
                .hasSize(1);
    }

    @Test
    void aDegreeMayStandAloneAboveItsField() {
        assertThat(read(Tables.section(SectionKind.EDUCATION, Tables.bullet("MSc"), Tables.bullet("Computer Science")))
                        .education())
                .hasSize(1);
        assertThat(read(Tables.section(SectionKind.EDUCATION, Tables.bullet("MSc")))
                        .education())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Example University", "Relevant modules: algebra, statistics", "2015 - 2018"})
    void aSchoolOrAModuleAloneIsNot(String text) {
        assertThat(read(Tables.section(SectionKind.EDUCATION, Tables.bullet(text)))
                        .education())
                .isEmpty();
    }

    @Test
    void theSameLinkTwiceIsOnePortfolio() {
        Section contact = Tables.section(SectionKind.CONTACT, Tables.bullet("github.com/ada"));
        Section projects = Tables.section(SectionKind.PROJECTS, Tables.bullet("Code: https://github.com/ada"));
        assertThat(read(contact, projects).portfolio()).hasSize(1);
    }

    private int references(SectionKind kind, String text) {
        return read(Tables.section(kind, Tables.bullet(text))).references().size();
    }

    private Evidence read(Section... sections) {
        return reader.read(new Resume(1, List.of(sections), List.of(), "en", List.of()));
    }
}
