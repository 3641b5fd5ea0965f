package io.certsift.report;

import io.certsift.model.Candidate;
import io.certsift.model.Certification;
import io.certsift.model.Claim;
import io.certsift.model.Evidence;
import io.certsift.model.FileKind;
import io.certsift.model.Flag;
import io.certsift.model.Role;
import io.certsift.model.RunInfo;
import io.certsift.model.ScanOutcome;
import io.certsift.model.ScanReport;
import io.certsift.model.Screening;
import io.certsift.model.Tier;
import io.certsift.model.Undecided;
import io.certsift.model.Verdict;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** One file of a report as every format shows it, with empty findings where it was not screened. */
record ReportRow(RunInfo run, ScanOutcome outcome) {

    static Stream<ReportRow> all(ScanReport report) {
        return report.outcomes().stream().map(outcome -> new ReportRow(report.run(), outcome));
    }

    String file() {
        return outcome.file();
    }

    Optional<String> format() {
        return outcome.kind().map(FileKind::label);
    }

    Optional<Screening> screening() {
        return outcome instanceof ScanOutcome.Screened screened ? Optional.of(screened.screening()) : Optional.empty();
    }

    Optional<String> error() {
        return outcome instanceof ScanOutcome.Unscreened unscreened
                ? Optional.of(unscreened.problem().message())
                : Optional.empty();
    }

    Optional<String> duplicateOf() {
        return outcome instanceof ScanOutcome.Duplicate copy ? Optional.of(copy.original()) : Optional.empty();
    }

    List<String> sameAs() {
        return outcome instanceof ScanOutcome.Screened screened ? screened.sameAs() : List.of();
    }

    /** Where to open the file, if it got as far as being opened and may be told. */
    Optional<Path> path() {
        if (run.blind()) {
            return Optional.empty();
        }
        if (outcome instanceof ScanOutcome.Screened screened) {
            return Optional.of(screened.source().path());
        }
        return outcome instanceof ScanOutcome.Duplicate copy
                ? Optional.of(copy.source().path())
                : Optional.empty();
    }

    Verdict verdict() {
        if (outcome instanceof ScanOutcome.Duplicate copy) {
            return copy.verdict();
        }
        return screening().map(Screening::verdict).orElse(Verdict.UNSCREENED);
    }

    Role role() {
        return screening().map(Screening::role).orElse(run.role());
    }

    /** 0 where the format has no pages or the file was not read. */
    int pages() {
        return screening().map(Screening::pages).orElse(0);
    }

    Candidate candidate() {
        return screening().map(Screening::candidate).orElse(new Candidate(Optional.empty(), Optional.empty()));
    }

    List<Certification> certifications() {
        return screening().map(Screening::certifications).orElse(List.of());
    }

    Evidence evidence() {
        return screening().map(Screening::evidence).orElse(Evidence.none());
    }

    List<Flag> flags() {
        return screening().map(Screening::flags).orElse(List.of());
    }

    List<Undecided> undecided() {
        return screening().map(Screening::undecided).orElse(List.of());
    }

    /** How many held certifications of the tier count; empty where nothing was screened. */
    OptionalInt held(Tier tier) {
        return count(c -> c.held() && c.tier() == tier);
    }

    /** How many certifications with the claim count; empty where nothing was screened. */
    OptionalInt claimed(Claim claim) {
        return count(c -> c.claim() == claim);
    }

    private OptionalInt count(Predicate<Certification> which) {
        if (screening().isEmpty()) {
            return OptionalInt.empty();
        }
        return OptionalInt.of((int) certifications().stream()
                .filter(Certification::countsAsItem)
                .filter(which)
                .count());
    }
}
