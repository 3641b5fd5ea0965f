package io.certsift.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.certsift.ingest.FoundFile;
import io.certsift.ingest.Ingested;
import io.certsift.knowledge.Policy;
import io.certsift.model.ExplainOutcome;
import io.certsift.model.FileKind;
import io.certsift.model.Limit;
import io.certsift.model.Limits;
import io.certsift.model.Problem;
import io.certsift.model.Role;
import io.certsift.model.RunInfo;
import io.certsift.model.ScanOutcome;
import io.certsift.model.ScanOutcome.Unscreened;
import io.certsift.model.SourceFile;
import io.certsift.model.Status;
import io.certsift.pipeline.Pipeline;
import io.certsift.pipeline.Progress;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
class WorkerInspectorTest {
    private static final RunInfo RUN = new RunInfo(LocalDate.of(2026, 11, 22), Role.ENGINEERING, "k");
    private static final Limits LIMITS = Limits.STANDARD.with(Limit.MEMORY, 128).with(Limit.WALL_TIME, 3000);

    @Test
    void allFilesAreReadInOneOtherProcess() throws Exception {
        List<Problem> problems = scan(names("fine", 20));

        assertThat(problems)
                .extracting(Problem::message)
                .hasSize(20)
                .containsOnly(problems.get(0).message());
        assertThat(problems.get(0).message())
                .startsWith("read in ")
                .isNotEqualTo("read in " + ProcessHandle.current().pid());
    }

    @ParameterizedTest
    @ValueSource(strings = {"hang", "exit", "heap", "fill"})
    void whatBringsTheProcessDownCostsItsOwnRowOnly(String incident) throws Exception {
        List<String> names = new ArrayList<>(names("fine", 10));
        names.addAll(List.of(incident + "-1", "z-1"));

        List<Problem> problems = scan(names);

        assertThat(problems).hasSize(12);
        assertThat(problems.stream().filter(problem -> problem.status() == Status.NO_TEXT))
                .hasSize(11);
        Problem guilty = problems.stream()
                .filter(problem -> problem.status() != Status.NO_TEXT)
                .findFirst()
                .orElseThrow();
        assertThat(guilty.status())
                .isEqualTo(
                        switch (incident) {
                            case "hang" -> Status.TIMED_OUT;
                            case "exit" -> Status.UNREADABLE;
                            default -> Status.TOO_LARGE;
                        });
        assertThat(guilty.message())
                .contains(
                        switch (incident) {
                            case "hang" -> "longer than 3 s and was given up; raise --limit wall-time";
                            case "exit" -> "status 7";
                            default -> "more memory than allowed; raise --limit memory";
                        });
    }

    @Test
    void severalGuiltyOnesAreEachFound() throws Exception {
        List<Problem> problems = scan(List.of("exit-1", "exit-2", "exit-3", "fine-1", "fine-2", "throw-1", "stack-1"));

        assertThat(problems)
                .extracting(Problem::status)
                .containsExactly(
                        Status.UNREADABLE,
                        Status.UNREADABLE,
                        Status.UNREADABLE,
                        Status.NO_TEXT,
                        Status.NO_TEXT,
                        Status.TOO_LARGE,
                        Status.UNREADABLE);
        assertThat(problems.get(6).message()).contains("IllegalStateException (scripted)");
    }

    @Test
    void whatAReaderPrintsDoesNotGetBetweenTheAnswers() throws Exception {
        assertThat(scan(List.of("fine-1", "print-1", "print-2", "fine-2")))
                .extracting(Problem::status)
                .containsOnly(Status.NO_TEXT);
    }

    @Test
    void anAnswerBeyondAllMeasureIsTooLarge() throws Exception {
        assertThat(scan(List.of("fine-1", "long-1")))
                .extracting(Problem::status)
                .containsExactly(Status.NO_TEXT, Status.TOO_LARGE);
    }

    @Test
    void halfASurrogatePairArrivesAsItIs() throws Exception {
        assertThat(scan(List.of("half-1"))).extracting(Problem::message).containsExactly("half a pair: \ud83d");
    }

    @Test
    void aWorkerThatGathersMemoryIsReplacedBeforeItIsFull() throws Exception {
        List<Problem> problems = scan(names("leak", 150));

        assertThat(problems).extracting(Problem::status).hasSize(150).containsOnly(Status.NO_TEXT);
        assertThat(problems.stream().map(Problem::message).distinct()).hasSizeGreaterThan(1);
    }

    @Test
    void aWorkerThatDoesNotStartSaysWhy() {
        try (WorkerInspector inspector = inspector("no start")) {
            assertThatThrownBy(() -> inspector.identify(ScriptedWorker.found("fine")))
                    .isInstanceOf(WorkerException.class)
                    .hasMessageContaining("does not start")
                    .hasMessageContaining("the setup is wrong");
        }
    }

    @Test
    void theSetupAndEveryByteOfANameArrive() throws Exception {
        try (WorkerInspector inspector = inspector("2026-11-22")) {
            assertThat(inspector.knowledge()).isEqualTo("knowledge of 2026-11-22");
            Path odd = Path.of("r\u00e9sum\u00e9 %41\nx.pdf").toAbsolutePath();
            FoundFile file = new FoundFile("r\u00e9sum\u00e9 \ud83d\ude80", odd, Optional.empty());

            assertThat(inspector.identify(file)).isInstanceOfSatisfying(Ingested.File.class, known -> {
                assertThat(known.source().path()).isEqualTo(odd);
                assertThat(known.source().name()).isEqualTo(file.name());
            });
        }
    }

    @Test
    void nothingIsLeftRunning() throws Exception {
        scan(List.of("fine-1", "exit-1", "hang-1"));

        try (Stream<ProcessHandle> children = ProcessHandle.current().children()) {
            for (ProcessHandle child : children.toList()) {
                child.onExit().get(10, java.util.concurrent.TimeUnit.SECONDS);
            }
        }
        assertThat(ProcessHandle.current().children()).isEmpty();
    }

    @Test
    void aFileThatBringsTheProcessDownIsExplainedByThat() throws Exception {
        try (WorkerInspector inspector = inspector("2026-11-22")) {
            ExplainOutcome outcome = inspector.explain(
                    new SourceFile("exit-1", Path.of("exit-1"), 1, FileKind.PDF, "exit-1"), Role.ENGINEERING);
            assertThat(((ExplainOutcome.NotRead) outcome).outcome().problem()).satisfies(problem -> {
                assertThat(problem.status()).isEqualTo(Status.UNREADABLE);
                assertThat(problem.message()).contains("status 7");
            });
        }
    }

    private static List<String> names(String incident, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> incident + "-" + (100 + i))
                .toList();
    }

    private static WorkerInspector inspector(String asOf) {
        WorkerSetup setup = new WorkerSetup(Optional.empty(), Optional.empty(), Optional.empty(), asOf, LIMITS, 3);
        return new WorkerInspector(WorkerCommand.of(ScriptedWorker.class, LIMITS), setup);
    }

    private static List<Problem> scan(List<String> names) throws Exception {
        try (WorkerInspector inspector = inspector("2026-11-22")) {
            Pipeline pipeline = new Pipeline(
                    paths -> paths.stream().map(ScriptedWorker::found).toList(), inspector, Policy.standard(), 3);
            List<ScanOutcome> outcomes =
                    pipeline.scan(names, path -> false, RUN, Progress.silent()).outcomes();
            return outcomes.stream()
                    .map(outcome -> ((Unscreened) outcome).problem())
                    .toList();
        }
    }
}
