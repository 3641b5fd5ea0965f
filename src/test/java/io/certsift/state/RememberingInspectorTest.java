package io.certsift.state;

import static org.assertj.core.api.Assertions.assertThat;

import io.certsift.ingest.Fingerprinter;
import io.certsift.ingest.FoundFile;
import io.certsift.ingest.Ingested;
import io.certsift.model.Candidate;
import io.certsift.model.Evidence;
import io.certsift.model.Limit;
import io.certsift.model.Limits;
import io.certsift.model.Problem;
import io.certsift.model.Role;
import io.certsift.model.ScanOutcome;
import io.certsift.model.ScanOutcome.Screened;
import io.certsift.model.ScanOutcome.Unscreened;
import io.certsift.model.Screening;
import io.certsift.model.SourceFile;
import io.certsift.model.Status;
import io.certsift.model.Verdict;
import io.certsift.pipeline.Keeper;
import io.certsift.pipeline.PackedText;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RememberingInspectorTest {
    @TempDir
    private Path folder;

    private final List<String> asked = new ArrayList<>();
    private Clock clock = Clock.fixed(Instant.now().plus(Duration.ofHours(1)), ZoneOffset.UTC);
    private Basis basis = new Basis("certsift", "reading", "judging");
    private boolean retryFailed;
    private Path file = Path.of("");

    @BeforeEach
    void makeAFile() throws Exception {
        file = Files.writeString(folder.resolve("a.pdf"), "%PDF-1.7 ada");
    }

    @Test
    void whatHasNotChangedIsNotAskedForAgain() throws Exception {
        ScanOutcome first = scan();
        assertThat(asked).containsExactly("identify a.pdf", "keep a.pdf");
        assertThat(scan()).isEqualTo(first);
        assertThat(asked).hasSize(2);
    }

    @Test
    void whatHasIs() throws Exception {
        scan();
        Files.writeString(file, "%PDF-1.7 bo");
        assertThat(((Screened) scan()).screening().candidate().name()).contains("%PDF-1.7 bo");
        assertThat(asked).hasSize(4);
    }

    @Test
    void aChangeThatKeepsSizeAndTimeIsSeen() throws Exception {
        FileTime time = Files.getLastModifiedTime(file);
        scan();
        Files.writeString(file, "%PDF-1.7 bob");
        Files.setLastModifiedTime(file, time);
        assertThat(((Screened) scan()).screening().candidate().name()).contains("%PDF-1.7 bob");
    }

    /** Written right before it was read: it may have been written once more within the same tick of the file system's clock. */
    @Test
    void aFileReadWithinTheTickInWhichItWasWrittenIsLookedAtAgain() throws Exception {
        clock = Clock.fixed(Files.getLastModifiedTime(file).toInstant(), ZoneOffset.UTC);
        scan();
        try (Ledger ledger = open()) {
            assertThat(ledger.file(file.toRealPath()))
                    .hasValueSatisfying(known -> assertThat(known.trusted()).isFalse());
        }
        clock = Clock.fixed(Instant.now().plus(Duration.ofHours(1)), ZoneOffset.UTC);
        scan();
        assertThat(asked).as("its digest is the same").hasSize(2);
        try (Ledger ledger = open()) {
            assertThat(ledger.file(file.toRealPath()))
                    .hasValueSatisfying(known -> assertThat(known.trusted()).isTrue());
        }
    }

    @Test
    void anotherNameOrTimeIsNoOtherContent() throws Exception {
        scan();
        file = Files.move(file, folder.resolve("b.pdf"));
        Files.setLastModifiedTime(file, FileTime.fromMillis(0));
        assertThat(scan().file()).isEqualTo("b.pdf");
        assertThat(asked).hasSize(2);
    }

    @Test
    void failedFilesAreRememberedUntilTheyChangeOrAreAskedFor() throws Exception {
        Files.writeString(file, "%PDF-1.7 damaged");
        assertThat(scan().status()).isEqualTo(Status.DAMAGED);
        basis = new Basis("certsift", "reading", "another judging");
        assertThat(scan().status()).isEqualTo(Status.DAMAGED);
        assertThat(asked).hasSize(2);
        retryFailed = true;
        assertThat(scan().status()).isEqualTo(Status.DAMAGED);
        assertThat(asked).hasSize(3);
        retryFailed = false;
        Files.writeString(file, "%PDF-1.7 repaired");
        assertThat(scan().status()).isEqualTo(Status.SCREENED);
    }

    @Test
    void whatCouldNotBeOpenedIsTriedEachTime() throws Exception {
        Files.writeString(file, "%PDF-1.7 unreadable");
        assertThat(scan().status()).isEqualTo(Status.UNREADABLE);
        assertThat(scan().status()).isEqualTo(Status.UNREADABLE);
        assertThat(asked).containsExactly("identify a.pdf", "keep a.pdf", "keep a.pdf");
    }

    @Test
    void anotherCatalogPolicyOrDateJudgesAgainWhatWasRead() throws Exception {
        scan();
        basis = new Basis("certsift", "reading", "another judging");
        assertThat(((Screened) scan()).screening().candidate().name()).contains("judged again %PDF-1.7 ada");
        assertThat(asked).containsExactly("identify a.pdf", "keep a.pdf", "judge a.pdf");
        scan();
        assertThat(asked).hasSize(3);
    }

    @Test
    void aTextThatCannotBeJudgedIsReadAgain() throws Exception {
        Files.writeString(file, "%PDF-1.7 unjudged");
        scan();
        basis = new Basis("certsift", "reading", "another judging");
        assertThat(scan().status()).isEqualTo(Status.SCREENED);
        assertThat(asked).containsExactly("identify a.pdf", "keep a.pdf", "judge a.pdf", "keep a.pdf");
    }

    @Test
    void anotherProgramReadsAgain() throws Exception {
        scan();
        basis = new Basis("certsift 2", "another reading", "another judging");
        scan();
        assertThat(asked).containsExactly("identify a.pdf", "keep a.pdf", "identify a.pdf", "keep a.pdf");
    }

    @Test
    void whatWasFoundWithAProblemIsNotEvenAskedFor() throws Exception {
        Problem problem = new Problem(Status.UNREADABLE, "a pipe");
        try (Ledger ledger = open()) {
            RememberingInspector inspector = new RememberingInspector(ledger, new Origin(), clock, 100, false);
            Ingested found = inspector.identify(new FoundFile("a", file, Optional.of(problem)));
            assertThat(((Ingested.Failed) found).outcome().problem()).isEqualTo(problem);
        }
        assertThat(asked).isEmpty();
    }

    @Test
    void afterAScanWhatIsGoneIsForgotten() throws Exception {
        Path other = Files.writeString(folder.resolve("b.pdf"), "%PDF-1.7 bo");
        scan();
        Path kept = file;
        file = other;
        scan();
        file = kept;
        Files.delete(other);
        scan();
        try (Ledger ledger = open()) {
            assertThat(ledger.file(kept.toRealPath())).isPresent();
            assertThat(ledger.file(folder.toRealPath().resolve("b.pdf"))).isEmpty();
        }
    }

    private Ledger open() throws LedgerException {
        return Ledger.open(folder.resolve("l.ledger"), basis, () -> true, clock, notice -> {});
    }

    private ScanOutcome scan() throws Exception {
        try (Ledger ledger = open()) {
            RememberingInspector inspector = new RememberingInspector(
                    ledger, new Origin(), clock, Limits.STANDARD.of(Limit.FILE_SIZE), retryFailed);
            Path real = file.toRealPath();
            FoundFile found = new FoundFile(real.getFileName().toString(), real, Optional.empty());
            SourceFile source = ((Ingested.File) inspector.identify(found)).source();
            ScanOutcome outcome = inspector.screen(source, Role.ENGINEERING);
            inspector.finish(Files.exists(folder.resolve("b.pdf")) ? List.of() : List.of(folder.toRealPath()));
            return outcome;
        }
    }

    /** Takes the content of a file for the name of the candidate. */
    private final class Origin implements Keeper {
        private final Fingerprinter fingerprinter = new Fingerprinter();

        @Override
        public Ingested identify(FoundFile found) {
            asked.add("identify " + found.name());
            return fingerprinter.fingerprint(found);
        }

        @Override
        public ScanOutcome screen(SourceFile source, Role role) {
            throw new IllegalStateException("never without the text");
        }

        @Override
        public Kept keep(SourceFile source, Role role) {
            asked.add("keep " + source.name());
            String text = text(source.path());
            if (text.endsWith("damaged")) {
                return failed(source, Status.DAMAGED);
            }
            if (text.endsWith("unreadable")) {
                return failed(source, Status.UNREADABLE);
            }
            return new Kept(
                    screened(source, role, text), Optional.of(new PackedText(text.getBytes(StandardCharsets.UTF_8))));
        }

        @Override
        public ScanOutcome judge(SourceFile source, Role role, PackedText packed) {
            asked.add("judge " + source.name());
            String text = new String(packed.bytes(), StandardCharsets.UTF_8);
            return text.endsWith("unjudged")
                    ? failed(source, Status.TIMED_OUT).outcome()
                    : screened(source, role, "judged again " + text);
        }

        private Kept failed(SourceFile source, Status status) {
            return new Kept(Unscreened.of(source, new Problem(status, "no")), Optional.empty());
        }

        private Screened screened(SourceFile source, Role role, String name) {
            Screening screening = new Screening(
                    1,
                    role,
                    new Candidate(Optional.of(name), Optional.empty()),
                    Verdict.NEUTRAL,
                    List.of(),
                    Evidence.none(),
                    List.of(),
                    List.of(),
                    List.of());
            return new Screened(source, screening, List.of());
        }

        private static String text(Path path) {
            try {
                return Files.readString(path);
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }
}
