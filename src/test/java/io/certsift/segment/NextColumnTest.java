package io.certsift.segment;

import static org.assertj.core.api.Assertions.assertThat;

import io.certsift.model.Resume;
import io.certsift.model.SectionKind;
import org.junit.jupiter.api.Test;

class NextColumnTest {
    private static final String FIRST = "Harbour Pilot of the Northern Sea, 2022";

    @Test
    void aColumnThatBeginsWithNoHeadingGoesOnWithTheSectionAtTheFootOfTheOneBefore() {
        Resume resume = left().flow(1, 300)
                .line("Knots and Splices of the Western Isles, 2023")
                .gap(12)
                .line("Tides of the Baltic, 2024")
                .bold("Languages")
                .line("Danish")
                .read();
        assertThat(Sheet.texts(resume, SectionKind.CERTIFICATIONS))
                .containsExactly(FIRST, "Knots and Splices of the Western Isles, 2023", "Tides of the Baltic, 2024");
        assertThat(Sheet.texts(resume, SectionKind.LANGUAGES)).containsExactly("Danish");
    }

    @Test
    void aSidebarGoesOnWithNothing() {
        Resume resume = left().flow(1, 300)
                .line("Rowing")
                .line("Tides")
                .bold("Languages")
                .line("Danish")
                .read();
        assertThat(Sheet.texts(resume, SectionKind.CERTIFICATIONS)).containsExactly(FIRST);
    }

    @Test
    void aColumnThatBeginsWithAnAddressGoesOnWithNothing() {
        Resume resume = left().flow(1, 300)
                .line("Ada Example of the Northern Harbour Office")
                .line("ada@example.com")
                .bold("Languages")
                .line("Danish")
                .read();
        assertThat(Sheet.texts(resume, SectionKind.CERTIFICATIONS)).containsExactly(FIRST);
    }

    @Test
    void aColumnThatIsLongerThanTheOneBeforeGoesOnWithNothing() {
        Sheet sheet = left().flow(1, 300);
        for (int line = 0; line < 12; line++) {
            sheet.line("A remark on the harbours of the south, number " + line);
        }
        assertThat(Sheet.texts(sheet.read(), SectionKind.CERTIFICATIONS)).containsExactly(FIRST);
    }

    private static Sheet left() {
        return new Sheet()
                .bold("Experience")
                .line("Example Lines, pilot of three ferries, 2020")
                .gap(8)
                .bold("Certifications")
                .line(FIRST);
    }
}
