package io.certsift.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import io.certsift.model.Candidate;
import io.certsift.model.Link;
import io.certsift.model.Paragraph;
import io.certsift.model.Resume;
import io.certsift.model.SectionKind;
import io.certsift.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CandidateReaderTest {
    private final CandidateReader reader = new CandidateReader();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ada Example | Ada Example",
                "Ada Example, PMP | Ada Example",
                "Ada Example – Data Scientist | Ada Example",
                "Ada Example (she/her) | Ada Example",
                "Jean-Luc Exemple | Jean-Luc Exemple"
            })
    void aNameEndsBeforeTitlesAndCredentials(String line, String name) {
        assertThat(read(SectionKind.NAME, Tables.prose(line)).name()).hasValue(name);
    }

    @ParameterizedTest
    @CsvSource({
        "mail: ada@example.com, ada@example.com",
        "ada.l+cv@mail.example.co.uk | Berlin, ada.l+cv@mail.example.co.uk"
    })
    void anEmailIsReadFromTheText(String line, String email) {
        assertThat(read(SectionKind.CONTACT, Tables.prose(line)).email()).hasValue(email);
    }

    @Test
    void anEmailIsReadFromALinkBehindTheText() {
        Link link = new Link(new Span(0, 5), "mailto:ada@example.com?subject=hello");
        assertThat(read(SectionKind.CONTACT, Tables.bullet("Email", link)).email())
                .hasValue("ada@example.com");
    }

    @Test
    void aResumeWithoutANameLineHasNoName() {
        assertThat(read(SectionKind.OTHER, Tables.prose("Curriculum vitae")).name())
                .isEmpty();
    }

    private Candidate read(SectionKind kind, Paragraph paragraph) {
        return reader.read(new Resume(1, List.of(Tables.section(kind, paragraph)), List.of(), "en", List.of()));
    }
}
