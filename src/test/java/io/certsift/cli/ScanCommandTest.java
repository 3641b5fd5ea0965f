package io.certsift.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScanCommandTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);

    private final Screens screens = new Screens();

    @TempDir
    private Path folder;

    private Path resumes;
    private Path report;

    @BeforeEach
    void makeFolders() throws IOException {
        resumes = Files.createDirectory(folder.resolve("resumes"));
        report = folder.resolve("report.jsonl");
    }

    @Test
    void aCleanScanWritesItsReportAndEndsWith0() throws IOException {
        resume("a.pdf");

        assertThat(scan()).isEqualTo(0);
        assertThat(Files.readString(report)).contains("\"file\":\"a.pdf\"", "\"asOf\":\"2026-11-22\"");
        assertThat(screens.out()).isEqualTo("""
                1 file found: 1 screened, 0 not screened
                Verdicts: 1 neutral
                Written: %s
                Verdicts speak of certificates and the evidence beside them, not of persons: \
                nobody is to be rejected on them alone.
                """.formatted(report));
        assertThat(screens.err()).isEmpty();
    }

    @Test
    void failOnEndsWith1WhenItsFlagFires() throws IOException {
        resume("red-1.pdf");
        assertThat(scan("--fail-on", "noise")).isEqualTo(1);
        assertThat(scan("--fail-on", "impossible-date")).isEqualTo(1);
        assertThat(scan("--fail-on", "avoid-list")).isEqualTo(0);
        assertThat(scan()).isEqualTo(0);
        assertThat(screens.out()).contains("1 resume with a flag of --fail-on noise");
    }

    @Test
    void filesThatCouldNotBeScreenedEndWith3WhichWinsOver1() throws IOException {
        resume("red-1.pdf");
        resume("bad-1.pdf");

        assertThat(scan("--fail-on", "red")).isEqualTo(3);
        assertThat(screens.out())
                .contains("2 files found: 1 screened, 1 not screened (1 damaged)")
                .contains("1 resume with a flag of --fail-on red")
                .contains("  bad-1.pdf: damaged: the file ends early; ask for it again");
    }

    @Test
    void onlyTheFirstFewFilesAreListedUnlessAllAreWanted() throws IOException {
        for (int i = 1; i <= 7; i++) {
            resume("bad-" + i + ".pdf");
        }
        scan();
        assertThat(screens.out())
                .contains("bad-5.pdf", "and 2 more; the reports list all")
                .doesNotContain("bad-6.pdf");
        scan("--verbose");
        assertThat(screens.out()).contains("bad-7.pdf");
    }

    @Test
    void allProblemsOfTheCommandLineAreToldAtOnceWith2() throws IOException {
        resume("a.pdf");
        int status = run(
                "scan",
                "nowhere",
                "-o",
                "a.txt",
                "-o",
                report.toString(),
                "-o",
                report.toString(),
                "--role",
                "boss",
                "--as-of",
                "22.11.2026",
                "--fail-on",
                "red,loud",
                "--threads",
                "0",
                "--policy",
                "none.yaml");

        assertThat(status).isEqualTo(2);
        assertThat(screens.err().lines())
                .hasSize(8)
                .allMatch(line -> line.startsWith("certsift: "))
                .anyMatch(line -> line.contains("nowhere: there is no such file or folder"))
                .anyMatch(line -> line.contains("a.txt: the ending names no format; use .csv, .xlsx or .jsonl"))
                .anyMatch(line -> line.contains("the same file is written twice"))
                .anyMatch(line -> line.contains("use one of engineering, research, non-technical"))
                .anyMatch(line -> line.contains("not a date; write it as YYYY-MM-DD"))
                .anyMatch(
                        line -> line.contains("no flag \"loud\"; use red, noise or any of avoid-list, impossible-date"))
                .anyMatch(line -> line.contains("--threads 0: too small"))
                .anyMatch(line -> line.contains("--policy none.yaml: there is no such file"));
        assertThat(report).doesNotExist();
    }

    @Test
    void theCompanionOfACsvIsNoOtherReportsName() throws IOException {
        resume("a.pdf");
        assertThat(run("scan", resumes.toString(), "-o", out("a.csv"), "-o", out("a.certifications.csv")))
                .isEqualTo(2);
    }

    @Test
    void problemsOfAPolicyEndWith2() throws IOException {
        Path policy = Files.writeString(folder.resolve("policy.yaml"), "");
        assertThat(scan("--policy", policy.toString())).isEqualTo(2);
        assertThat(screens.err()).isEqualTo("certsift: policy.yaml:1:1: wrong\ncertsift: policy.yaml:2:1: wrong too\n");
    }

    @Test
    void anUnknownOptionEndsWith2AndPointsToTheHelp() {
        assertThat(scan("--colour")).isEqualTo(2);
        assertThat(screens.err()).contains("Unknown option: '--colour'", "Try 'certsift scan --help'.");
    }

    @Test
    void aMissingOutputFolderEndsWith4BeforeAnythingIsScanned() throws IOException {
        resume("a.pdf");
        assertThat(run("scan", resumes.toString(), "-o", out("none/a.csv"))).isEqualTo(4);
        assertThat(screens.err()).contains("its folder does not exist; create it");
        assertThat(screens.out()).isEmpty();
    }

    @Test
    void severalReportsAreWrittenInOneRun() throws IOException {
        resume("a.pdf");
        assertThat(run("scan", resumes.toString(), "-o", out("a.csv"), "-o", out("a.xlsx"), "-o", out("a.jsonl")))
                .isEqualTo(0);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("resumes", "a.csv", "a.certifications.csv", "a.xlsx", "a.jsonl");
        }
    }

    @Test
    void aReportInTheScannedFolderIsNotScanned() throws IOException {
        resume("a.pdf");
        String own = resumes.resolve("own.csv").toString();
        run("scan", resumes.toString(), "-o", own);
        run("scan", resumes.toString(), "-o", own);
        assertThat(screens.out()).contains("1 file found").doesNotContain("3 files found");
    }

    @Test
    void quietPrintsNothing() throws IOException {
        resume("bad-1.pdf");
        assertThat(scan("--quiet")).isEqualTo(3);
        assertThat(screens.out()).isEmpty();
        assertThat(screens.err()).isEmpty();
    }

    @Test
    void progressIsShownToAPersonOnly() throws IOException {
        resume("a.pdf");
        run(screens.terminal(true), "scan", resumes.toString(), "-o", report.toString());
        assertThat(screens.err()).contains("] 0 of 1 files").contains("] 1 of 1 files");
    }

    @Test
    void theSameRunGivesTheSameBytes() throws IOException {
        for (int i = 0; i < 20; i++) {
            resume((i % 3 == 0 ? "red-" : "a-") + i + ".pdf");
        }
        scan("--threads", "4");
        byte[] first = Files.readAllBytes(report);
        scan("--threads", "1");
        assertThat(report).hasBinaryContent(first);
    }

    @Test
    void anInterruptEndsWith130AndWritesNothing() throws IOException {
        resume("a.pdf");
        Thread.currentThread().interrupt();
        assertThat(scan()).isEqualTo(130);
        assertThat(report).doesNotExist();
        assertThat(Thread.interrupted()).isFalse();
    }

    @Test
    void aFaultOfTheProgramShowsItsStackOnRequestOnly() throws IOException {
        resume("a.pdf");
        Wiring broken = new Wiring() {
            @Override
            public Set<String> flagIds() {
                return Set.of();
            }

            @Override
            public ScanTools tools(
                    ScanSettings settings, java.time.Clock clock, java.util.function.Consumer<String> notices) {
                throw new IllegalStateException("oops");
            }

            @Override
            public ExplainTools tools(JudgingSettings settings) {
                throw new IllegalStateException("oops");
            }

            @Override
            public FairnessTools fairnessTools(JudgingSettings settings) {
                throw new IllegalStateException("oops");
            }
        };
        Program program = new Program(broken, CLOCK, screens.terminal(false));
        assertThat(program.run("scan", resumes.toString(), "-o", report.toString()))
                .isEqualTo(70);
        assertThat(screens.err())
                .contains("fault of the program's own: java.lang.IllegalStateException: oops")
                .doesNotContain("\tat ");
        program.run("scan", resumes.toString(), "-o", report.toString(), "-qv");
        assertThat(screens.err()).contains("\tat ");
    }

    @Test
    void helpShowsExamplesAndExitStatuses() {
        assertThat(run("--help")).isEqualTo(0);
        assertThat(screens.out()).contains("certsift scan resumes -o report.xlsx", "130   interrupted");
    }

    @Test
    void versionNamesTheProgram() {
        assertThat(run("--version")).isEqualTo(0);
        assertThat(screens.out()).startsWith("certsift ");
    }

    @Test
    void noCommandIsWrongUsage() {
        assertThat(run()).isEqualTo(2);
        assertThat(screens.err()).contains("a command is missing; use one of scan");
    }

    private void resume(String name) throws IOException {
        Files.writeString(resumes.resolve(name), name);
    }

    private String out(String name) {
        return folder.resolve(name).toString();
    }

    private int scan(String... more) {
        List<String> arguments = new ArrayList<>(List.of("scan", resumes.toString(), "-o", report.toString()));
        arguments.addAll(Arrays.asList(more));
        return run(arguments.toArray(String[]::new));
    }

    private int run(String... arguments) {
        return run(screens.terminal(false), arguments);
    }

    private static int run(Terminal terminal, String... arguments) {
        return new Program(new FakeWiring(), CLOCK, terminal).run(arguments);
    }
}
