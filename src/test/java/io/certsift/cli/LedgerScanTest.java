package io.certsift.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The whole program with a ledger gives what it gives without one, whatever changes between two scans. */
@Timeout(300)
class LedgerScanTest {
    private static final String DAY = "2026-11-22";

    @TempDir
    private Path folder;

    private Path resumes = Path.of("");
    private Screens screens = new Screens();

    @BeforeEach
    void copySamples() throws IOException {
        resumes = Files.createDirectory(folder.resolve("resumes"));
        try (Stream<Path> samples = Files.list(Path.of("samples"))) {
            for (Path sample : samples.toList()) {
                Files.copy(sample, resumes.resolve(sample.getFileName()));
            }
        }
        Files.copy(resumes.resolve("01-okonjo.pdf"), resumes.resolve("z-copy.pdf"));
        Files.writeString(resumes.resolve("half.pdf"), "%PDF-1.7\n1 0 obj\n<</Type");
        Files.writeString(resumes.resolve("notes.txt"), "no resume");
    }

    @Test
    void aSecondScanReadsNothingAndGivesTheSameBytes() throws Exception {
        List<String> without = scan(DAY);
        assertThat(scan(DAY, "--ledger", ledger())).isEqualTo(without);
        assertThat(scan(DAY, "--ledger", ledger())).isEqualTo(without);
        assertThat(scan(DAY, "--ledger", ledger(), "--retry-failed")).isEqualTo(without);
        assertThat(screens.err()).isEmpty();
    }

    @Test
    void theLedgerItselfIsNoResumeAndCanBeSetAside() throws Exception {
        Path inside = resumes.resolve("l.ledger");
        List<String> without = scan(DAY);
        assertThat(scan(DAY, "--ledger", inside.toString())).isEqualTo(without);
        Files.write(inside, new byte[5000], StandardOpenOption.TRUNCATE_EXISTING);
        assertThat(scan(DAY, "--ledger", inside.toString())).isEqualTo(without);
        assertThat(resumes.resolve("l.ledger.damaged-1")).exists();
        assertThat(screens.err()).contains("certsift: ", "the ledger was damaged");
        assertThat(scan(DAY, "--ledger", inside.toString())).isEqualTo(without);
    }

    @Test
    void anotherDateJudgesTheSameTextAsAFreshScan() throws Exception {
        scan(DAY, "--ledger", ledger());
        assertThat(scan("2019-01-01", "--ledger", ledger())).isEqualTo(scan("2019-01-01"));
        assertThat(scan("2035-01-01", "--ledger", ledger(), "--role", "research"))
                .isEqualTo(scan("2035-01-01", "--role", "research"));
    }

    @Test
    void anotherPolicyOrCatalogOfTheSameNameDoesToo() throws Exception {
        Path policy = folder.resolve("policy.yaml");
        Path catalog = folder.resolve("catalog.yaml");
        Files.writeString(policy, "thresholds: {manyCertifications: 5}\n");
        Files.writeString(catalog, "entries:\n  - id: aws-ai-practitioner\n    earnable: true\n");
        String[] options = {"--policy", policy.toString(), "--catalog", catalog.toString()};
        List<String> before = scan(DAY, options);
        assertThat(scan(DAY, with(options, "--ledger", ledger()))).isEqualTo(before);

        Files.writeString(policy, "thresholds: {manyCertifications: 1}\n");
        Files.writeString(catalog, "entries:\n  - id: aws-ai-practitioner\n    earnable: false\n");
        List<String> after = scan(DAY, options);
        assertThat(after).isNotEqualTo(before);
        assertThat(scan(DAY, with(options, "--ledger", ledger()))).isEqualTo(after);
    }

    @Test
    void changedRenamedAndDeletedFilesAreFollowed() throws Exception {
        scan(DAY, "--ledger", ledger());
        Files.copy(
                resumes.resolve("03-raman.docx"),
                resumes.resolve("05-weber.docx"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        Files.move(resumes.resolve("02-solberg.pdf"), resumes.resolve("0-first.pdf"));
        Files.delete(resumes.resolve("04-moreau.pdf"));
        Files.copy(
                Path.of("samples/06-petrov.pdf"),
                resumes.resolve("half.pdf"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertThat(scan(DAY, "--ledger", ledger())).isEqualTo(scan(DAY));
        program("ledger", "show", "--ledger", ledger());
        try (Stream<Path> files = Files.list(resumes)) {
            assertThat(screens.out())
                    .contains("Files:           " + files.count())
                    .contains("not readable:  1");
        }
    }

    @Test
    void forgottenFilesAreReadAgain() throws Exception {
        List<String> without = scan(DAY);
        scan(DAY, "--ledger", ledger());
        assertThat(program("ledger", "forget", resumes.resolve("01-okonjo.pdf").toString(), "--ledger", ledger()))
                .isZero();
        assertThat(screens.out())
                .contains("Removed: " + resumes.toRealPath().resolve("01-okonjo.pdf"))
                .contains("z-copy.pdf")
                .contains("2 files");
        assertThat(program("ledger", "forget", resumes.resolve("01-okonjo.pdf").toString(), "--ledger", ledger()))
                .isEqualTo(2);
        assertThat(program("ledger", "purge", "--older-than", "0d", "--ledger", ledger()))
                .isZero();
        assertThat(scan(DAY, "--ledger", ledger())).isEqualTo(without);
    }

    @Test
    void wrongUseIsToldAndNothingIsScanned() throws Exception {
        assertThat(program("scan", resumes.toString(), "-o", ledger() + ".csv", "--ledger", ledger() + ".csv"))
                .isEqualTo(2);
        assertThat(program("scan", resumes.toString(), "-o", ledger() + ".csv", "--retry-failed"))
                .isEqualTo(2);
        assertThat(program("scan", resumes.toString(), "-o", ledger() + ".csv", "--ledger", "/no/such/l"))
                .isEqualTo(2);
        assertThat(program("ledger", "show", "--ledger", ledger())).isEqualTo(2);
        assertThat(program("ledger", "purge", "--older-than", "soon", "--ledger", ledger()))
                .isEqualTo(2);
        assertThat(screens.err())
                .contains("a report or key is written there")
                .contains("without a ledger every file is read anyway")
                .contains("cannot be made")
                .contains("there is no such ledger")
                .contains("neither an age nor a date");
    }

    private String ledger() {
        return folder.resolve("l.ledger").toString();
    }

    private int program(String... arguments) {
        return new Program(new StandardWiring(), Clock.systemDefaultZone(), screens.terminal(false)).run(arguments);
    }

    /** The three files of a CSV and a JSON Lines report. */
    private List<String> scan(String asOf, String... options) throws IOException {
        Path csv = folder.resolve("r.csv");
        Path jsonl = folder.resolve("r.jsonl");
        String[] fixed = {
            "scan", resumes.toString(), "-o", csv.toString(), "-o", jsonl.toString(), "-q", "--as-of", asOf
        };
        assertThat(program(with(fixed, options))).isEqualTo(3);
        return List.of(
                Files.readString(csv),
                Files.readString(folder.resolve("r.certifications.csv")),
                Files.readString(jsonl));
    }

    private static String[] with(String[] some, String... more) {
        List<String> all = new ArrayList<>(List.of(some));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }
}
