package io.certsift.segment;

import static org.assertj.core.api.Assertions.assertThat;

import io.certsift.model.Resume;
import io.certsift.model.SectionKind;
import org.junit.jupiter.api.Test;

class PreambleTest {
    private static final String EXAM = "AWS Certified AI Practitioner";

    @Test
    void theTitleOverTheContactsInASidebarIsAHeadline() {
        Resume resume = sidebar("AI Engineer", EXAM);
        assertThat(Sheet.texts(resume, SectionKind.HEADLINE)).containsExactly("AI Engineer", EXAM);
        assertThat(Sheet.texts(resume, SectionKind.CONTACT)).containsExactly("ada@example.com");
    }

    @Test
    void certificatesAtTheTopOfASidebarAreNoHeadline() {
        assertThat(Sheet.texts(sidebar(EXAM, "Rowing"), SectionKind.HEADLINE)).isEmpty();
    }

    @Test
    void whatIsSetOtherwiseThanTheContactsIsNoHeadline() {
        Resume resume = new Sheet()
                .large("Ada Example")
                .gap(8)
                .bold("Experience")
                .line("Example Bank")
                .flow(1, 400)
                .bold("My badges")
                .line("Harbour pilot")
                .line("ada@example.com")
                .read();
        assertThat(Sheet.texts(resume, SectionKind.HEADLINE)).isEmpty();
    }

    @Test
    void aSidebarHoldsNoHeadlineWhereOneStandsBelowTheName() {
        Resume resume = new Sheet()
                .large("Ada Example")
                .line("Pilot")
                .gap(8)
                .bold("Experience")
                .line("Example Bank")
                .flow(1, 400)
                .line("AI Engineer")
                .line("ada@example.com")
                .read();
        assertThat(Sheet.texts(resume, SectionKind.HEADLINE)).containsExactly("Pilot");
    }

    private static Resume sidebar(String first, String second) {
        return new Sheet()
                .large("Ada Example")
                .gap(8)
                .bold("Experience")
                .line("Example Bank")
                .flow(1, 400)
                .line(first)
                .gap(8)
                .line(second)
                .gap(8)
                .line("ada@example.com")
                .read();
    }

    @Test
    void aTitleThatSharesItsLineWithTheAddressIsAHeadline() {
        Resume resume = Sheet.ofParagraphs(
                "Ada Example",
                "AI Engineer | " + EXAM + " | Oslo | ada@example.com | +47 555 01 234",
                "Experience",
                "Ferries");
        assertThat(Sheet.texts(resume, SectionKind.HEADLINE)).containsExactly("AI Engineer | " + EXAM + " | Oslo");
        assertThat(Sheet.texts(resume, SectionKind.CONTACT)).containsExactly("ada@example.com | +47 555 01 234");
    }

    @Test
    void aCertificateWithItsLinkFartherBelowTheNameIsNoHeadline() {
        Resume resume = Sheet.ofParagraphs(
                "Ada Example",
                "Oslo, 555 01 234 55",
                "ada@example.com",
                EXAM + " | example.com/badge",
                "Experience",
                "Ferries");
        assertThat(Sheet.texts(resume, SectionKind.HEADLINE)).isEmpty();
    }

    @Test
    void whatStandsBeforeTheAddressBelowAHeadlineIsNoFurtherOne() {
        Resume resume =
                Sheet.ofParagraphs("Ada Example", "AI Engineer", EXAM + " | ada@example.com", "Experience", "Ferries");
        assertThat(Sheet.texts(resume, SectionKind.HEADLINE)).containsExactly("AI Engineer");
    }

    @Test
    void anAddressThatIsBrokenAtItsHyphenBeginsALineOfItsOwn() {
        Sheet sheet = new Sheet()
                .line("AI Engineer of the harbours of")
                .line("ada.example@exam-")
                .line("ple.com");
        assertThat(sheet.paragraphs()).containsExactly("AI Engineer of the harbours of", "ada.example@example.com");
    }
}
