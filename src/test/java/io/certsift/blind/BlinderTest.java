package io.certsift.blind;

import static org.assertj.core.api.Assertions.assertThat;

import io.certsift.model.BlindKey;
import io.certsift.model.Candidate;
import io.certsift.model.Evidence;
import io.certsift.model.FileKind;
import io.certsift.model.Flag;
import io.certsift.model.Problem;
import io.certsift.model.Quote;
import io.certsift.model.Role;
import io.certsift.model.RunInfo;
import io.certsift.model.ScanOutcome;
import io.certsift.model.ScanOutcome.Duplicate;
import io.certsift.model.ScanOutcome.Screened;
import io.certsift.model.ScanOutcome.Unscreened;
import io.certsift.model.ScanReport;
import io.certsift.model.Screening;
import io.certsift.model.Severity;
import io.certsift.model.SourceFile;
import io.certsift.model.Status;
import io.certsift.model.Verdict;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BlinderTest {
    private static final SourceFile JANE = source("cv/jane-doe.pdf");

    private final Blinder blinder = new Blinder(Set.of("github.com"), new Random(7));

    @Test
    void nothingOfTheReportTellsTheNameOrTheFile() {
        Screened screened = new Screened(JANE, screening(), List.of("cv/jane-old.pdf"));
        Blinded blinded = blinder.blind(
                report(
                        screened,
                        new Duplicate(source("cv/jane-copy.pdf"), "cv/jane-doe.pdf", Verdict.NOISE),
                        new Unscreened(
                                "cv/jane-old.pdf",
                                Optional.empty(),
                                Optional.empty(),
                                new Problem(Status.DAMAGED, "ask jane@example.org for it again"))),
                List.of());

        assertThat(blinded.report().toString().toLowerCase(java.util.Locale.ROOT))
                .doesNotContain("jane", "doe", "smith", "555");
        assertThat(blinded.report().run().blind()).isTrue();
        assertThat(blinded.report().outcomes()).extracting(ScanOutcome::file).isSorted();
    }

    @Test
    void copiesAndLikenessesLeadToTheIds() {
        Blinded blinded = blinder.blind(
                report(
                        new Screened(JANE, screening(), List.of("b.pdf")),
                        new Screened(source("b.pdf"), screening(), List.of("cv/jane-doe.pdf")),
                        new Duplicate(source("c.pdf"), "b.pdf", Verdict.NOISE)),
                List.of());
        String jane = id(blinded, "cv/jane-doe.pdf");
        String other = id(blinded, "b.pdf");
        assertThat(outcome(blinded, jane))
                .isInstanceOfSatisfying(
                        Screened.class, one -> assertThat(one.sameAs()).containsExactly(other));
        assertThat(outcome(blinded, id(blinded, "c.pdf")))
                .isInstanceOfSatisfying(
                        Duplicate.class, copy -> assertThat(copy.original()).isEqualTo(other));
    }

    @Test
    void theKeyLeadsBackAndKeepsItsIds() {
        Blinded first = blinder.blind(report(new Screened(JANE, screening(), List.of())), List.of());
        Blinded second = new Blinder(Set.of(), new Random(8))
                .blind(
                        report(
                                new Screened(JANE, screening(), List.of()),
                                new Screened(source("new.pdf"), screening(), List.of())),
                        first.keys());

        assertThat(first.keys()).singleElement().satisfies(key -> {
            assertThat(key.file()).isEqualTo("cv/jane-doe.pdf");
            assertThat(key.name()).contains("Jane Doe");
            assertThat(key.email()).contains("jane@example.org");
            assertThat(key.id()).matches("resume-[2-9a-z]{8}");
        });
        assertThat(second.keys()).hasSize(2).containsAll(first.keys());
    }

    @Test
    void theKeyOfAFileThatHasGoneIsKept() {
        BlindKey gone = new BlindKey("resume-22222222", "gone.pdf", Optional.empty(), Optional.empty());
        assertThat(blinder.blind(report(), List.of(gone)).keys()).containsExactly(gone);
    }

    @Test
    void judgementsStayAsTheyAre() {
        Screened screened = new Screened(JANE, screening(), List.of());
        Screened blind = (Screened)
                blinder.blind(report(screened), List.of()).report().outcomes().get(0);
        assertThat(blind.screening().verdict()).isEqualTo(Verdict.NOISE);
        assertThat(blind.screening().flags().get(0).id()).isEqualTo("leads-with-certs");
        assertThat(blind.screening().evidence().references()).hasSize(1);
        assertThat(blind.screening().evidence().portfolio().get(0).text()).isEqualTo("github.com/...");
    }

    @Test
    void aNameLineIsLeftOutWholeWhereTheNameWasNotTold() {
        Screening screening = screening();
        Screening nameless = new Screening(
                1,
                Role.ENGINEERING,
                new Candidate(Optional.empty(), Optional.empty()),
                Verdict.NOISE,
                List.of(),
                Evidence.none(),
                screening.flags(),
                List.of(),
                List.of());
        Blinded blinded = blinder.blind(report(new Screened(JANE, nameless, List.of())), List.of());
        assertThat(blinded.report().toString()).doesNotContain("Jane").contains("[line with the name]");
    }

    private static Screening screening() {
        return new Screening(
                1,
                Role.ENGINEERING,
                new Candidate(Optional.of("Jane Doe"), Optional.of("jane@example.org")),
                Verdict.NOISE,
                List.of(),
                new Evidence(
                        List.of(quote("https://github.com/janedoe/x")),
                        List.of(quote("Doe, J.: On sieves. 2020")),
                        List.of(),
                        List.of(quote("Adam Smith, CTO, +1 555 010 0200")),
                        List.of()),
                List.of(new Flag(
                        "leads-with-certs",
                        Severity.NOISE,
                        "1 certification in the headline",
                        List.of(new Quote("JANE DOE | AI-900 | +1 555 010 0100", 1, 1, "name")))),
                List.of(),
                List.of());
    }

    private static ScanReport report(ScanOutcome... outcomes) {
        return new ScanReport(new RunInfo(LocalDate.of(2026, 11, 22), Role.ENGINEERING, "catalog"), List.of(outcomes));
    }

    private static SourceFile source(String name) {
        return new SourceFile(name, Path.of("/home/x").resolve(name), 1, FileKind.PDF, "00");
    }

    private static Quote quote(String text) {
        return new Quote(text, 1, 1, "other");
    }

    private static String id(Blinded blinded, String file) {
        return blinded.keys().stream()
                .filter(key -> key.file().equals(file))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static ScanOutcome outcome(Blinded blinded, String id) {
        return blinded.report().outcomes().stream()
                .filter(outcome -> outcome.file().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
