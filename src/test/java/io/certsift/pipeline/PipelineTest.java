package io.certsift.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.certsift.ingest.FileNames;
import io.certsift.ingest.FoundFile;
import io.certsift.ingest.Ingested;
import io.certsift.knowledge.Policy;
import io.certsift.model.ExtractedText;
import io.certsift.model.FileKind;
import io.certsift.model.Problem;
import io.certsift.model.ReadResult;
import io.certsift.model.Role;
import io.certsift.model.RunInfo;
import io.certsift.model.ScanOutcome;
import io.certsift.model.ScanOutcome.Duplicate;
import io.certsift.model.ScanOutcome.Unscreened;
import io.certsift.model.ScanReport;
import io.certsift.model.SourceFile;
import io.certsift.model.Status;
import io.certsift.model.Verdict;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class PipelineTest {
    private static final RunInfo RUN = new RunInfo(LocalDate.of(2026, 11, 22), Role.ENGINEERING, "k");

    /** What the reader does at a file, by name; reads one page if nothing is said. */
    private final Map<String, Runnable> incidents = new ConcurrentHashMap<>();

    private final List<String> read = Collections.synchronizedList(new ArrayList<>());
    private static final int THREADS = 4;

    @Test
    void outcomesStandInTheOrderOfNamesWhateverTheThreadsDid() throws Exception {
        List<String> names =
                new ArrayList<>(IntStream.range(0, 200).mapToObj(i -> "f" + i).toList());
        names.addAll(List.of("é", "Z", "z", "\uD83D\uDE80", "\uFF5E"));
        Collections.shuffle(names, new Random(3));

        List<String> files = scan(names).stream().map(ScanOutcome::file).toList();

        assertThat(files).isSortedAccordingTo(FileNames.ORDER).hasSize(205);
        assertThat(files.subList(202, 205)).containsExactly("é", "\uFF5E", "\uD83D\uDE80");
    }

    @Test
    void copiesAreNotReadAgainAndCarryTheOriginalsVerdict() throws Exception {
        List<ScanOutcome> outcomes = scan(List.of("b=1", "a=1", "c=2"));

        assertThat(outcomes.get(1)).isInstanceOfSatisfying(Duplicate.class, copy -> {
            assertThat(copy.file()).isEqualTo("b=1");
            assertThat(copy.original()).isEqualTo("a=1");
            assertThat(copy.verdict()).isEqualTo(Verdict.NEUTRAL);
        });
        assertThat(read).containsExactlyInAnyOrder("a=1", "c=2");
    }

    @Test
    void aCopyOfAFileThatFailedIsUnscreenedToo() throws Exception {
        incidents.put("a=1", () -> {
            throw new IllegalStateException("boom");
        });
        assertThat(scan(List.of("a=1", "b=1")).get(1))
                .isInstanceOfSatisfying(
                        Duplicate.class, copy -> assertThat(copy.verdict()).isEqualTo(Verdict.UNSCREENED));
    }

    @Test
    void anExceptionIsHeldAgainstItsFileOnly() throws Exception {
        incidents.put("b", () -> {
            throw new IllegalStateException("boom");
        });
        List<ScanOutcome> outcomes = scan(List.of("a", "b", "c"));

        assertThat(outcomes)
                .extracting(ScanOutcome::status)
                .containsExactly(Status.SCREENED, Status.UNREADABLE, Status.SCREENED);
        assertThat(message(outcomes.get(1)))
                .isEqualTo("certsift failed on this file: IllegalStateException (boom);"
                        + " the other files are not affected, please report it");
    }

    @Test
    void soIsAStackThatOverflows() throws Exception {
        incidents.put("b", PipelineTest::endless);
        List<ScanOutcome> outcomes = scan(List.of("a", "b", "c"));
        assertThat(outcomes)
                .extracting(ScanOutcome::status)
                .containsExactly(Status.SCREENED, Status.TOO_LARGE, Status.SCREENED);
        assertThat(message(outcomes.get(1))).contains("nested too deeply");
    }

    @Test
    void soIsAHeapThatRunsOut() throws Exception {
        incidents.put("b", () -> {
            throw new OutOfMemoryError("Java heap space");
        });
        assertThat(scan(List.of("a", "b")))
                .extracting(ScanOutcome::status)
                .containsExactly(Status.SCREENED, Status.TOO_LARGE);
    }

    @Test
    void aFileThatCannotBeIngestedIsARowToo() throws Exception {
        Inspector inspector = new LocalInspector(
                file -> {
                    throw new IllegalStateException("no");
                },
                source -> new ReadResult.Failed(new Problem(Status.DAMAGED, "never")),
                (text, role) -> Screenings.of(role));
        Pipeline pipeline = new Pipeline(PipelineTest::found, inspector, Policy.standard(), 2);

        ScanReport report = pipeline.scan(List.of("a"), path -> false, RUN, Progress.silent());
        assertThat(report.outcomes()).extracting(ScanOutcome::status).containsExactly(Status.UNREADABLE);
    }

    @Test
    void whatIsReadOfAContentThatHasChangedSinceIsNotReported() throws Exception {
        AtomicInteger version = new AtomicInteger();
        Inspector inspector = new LocalInspector(
                file -> new Ingested.File(
                        new SourceFile(file.name(), file.path(), 1, FileKind.PDF, "digest " + version.get())),
                source -> {
                    version.incrementAndGet();
                    return new ReadResult.Failed(new Problem(Status.DAMAGED, "it ends early"));
                },
                (text, role) -> Screenings.of(role));
        Pipeline pipeline = new Pipeline(PipelineTest::found, inspector, Policy.standard(), 1);

        ScanOutcome outcome = pipeline.scan(List.of("a"), path -> false, RUN, Progress.silent())
                .outcomes()
                .get(0);
        assertThat(outcome.status()).isEqualTo(Status.UNREADABLE);
        assertThat(message(outcome)).contains("changed while it was read");
    }

    @Test
    void whatTheReaderCannotReadKeepsItsProblem() throws Exception {
        ScanOutcome outcome = scan(List.of("locked")).get(0);
        assertThat(outcome.status()).isEqualTo(Status.ENCRYPTED);
        assertThat(outcome.sha256()).contains("locked");
    }

    @Test
    void filesLeftOutAreNotThere() throws Exception {
        ScanReport report = pipeline().scan(List.of("a", "own"), path -> path.endsWith("own"), RUN, Progress.silent());
        assertThat(report.outcomes()).extracting(ScanOutcome::file).containsExactly("a");
    }

    @Test
    void aFileFoundTwiceIsOneRow() throws Exception {
        assertThat(scan(List.of("a", "a"))).hasSize(1);
    }

    @Test
    void progressHearsOfEveryFileOnce() throws Exception {
        List<String> heard = new ArrayList<>();
        Progress progress = new Progress() {
            @Override
            public void found(int total) {
                heard.add("found " + total);
            }

            @Override
            public void done(ScanOutcome outcome) {
                heard.add(outcome.file());
            }
        };
        pipeline().scan(List.of("a=1", "b=1", "locked"), path -> false, RUN, progress);
        assertThat(heard.get(0)).isEqualTo("found 3");
        assertThat(heard.subList(1, 4)).containsExactlyInAnyOrder("a=1", "b=1", "locked");
    }

    @Test
    void noFilesGiveAnEmptyReport() throws Exception {
        assertThat(scan(List.of())).isEmpty();
    }

    @Test
    void anInterruptStopsTheScan() {
        incidents.put("a", PipelineTest::waitForever);
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> scan(List.of("a"))).isInstanceOf(InterruptedException.class);
    }

    private List<ScanOutcome> scan(List<String> names) throws Exception {
        return pipeline().scan(names, path -> false, RUN, Progress.silent()).outcomes();
    }

    private Pipeline pipeline() {
        Inspector inspector =
                new LocalInspector(PipelineTest::fingerprint, this::read, (text, role) -> Screenings.of(role));
        return new Pipeline(PipelineTest::found, inspector, Policy.standard(), THREADS);
    }

    private static List<FoundFile> found(List<String> paths) {
        return paths.stream()
                .map(name -> new FoundFile(name, Path.of(name), java.util.Optional.empty()))
                .toList();
    }

    /** Of a name such as {@code a=1}, what stands behind the sign is the digest. */
    private static Ingested fingerprint(FoundFile file) {
        String digest = file.name().substring(file.name().indexOf('=') + 1);
        return new Ingested.File(new SourceFile(file.name(), file.path(), 1, FileKind.PDF, digest));
    }

    private ReadResult read(SourceFile source) {
        read.add(source.name());
        if (source.name().equals("locked")) {
            return new ReadResult.Failed(new Problem(Status.ENCRYPTED, "asks for a password"));
        }
        incidents.getOrDefault(source.name(), () -> {}).run();
        return new ReadResult.Text(new ExtractedText(1, List.of(), List.of()));
    }

    private static String message(ScanOutcome outcome) {
        return ((Unscreened) outcome).problem().message();
    }

    private static void endless() {
        endless();
    }

    private static void waitForever() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
