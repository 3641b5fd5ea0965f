package io.certsift.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.certsift.watch.Pace;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The whole watch on a real folder: each step waits for the line that tells of it, and then the report is that of a fresh scan. */
@Timeout(300)
class WatchTest {
    private static final Pace FAST = new Pace(
            Duration.ofMillis(300),
            Duration.ofSeconds(30),
            Duration.ofSeconds(30),
            Duration.ofSeconds(2),
            Duration.ofSeconds(2),
            Duration.ofMillis(200),
            Duration.ofSeconds(1));

    @TempDir
    private Path folder;

    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private final BlockingQueue<Integer> ended = new ArrayBlockingQueue<>(1);
    private Path resumes;
    private Path report;
    private Thread watching;

    @BeforeEach
    void prepare() throws IOException {
        resumes = Files.createDirectory(folder.resolve("resumes"));
        report = folder.resolve("r.jsonl");
        put("01-okonjo.pdf", "a.pdf");
    }

    @AfterEach
    void stop() throws InterruptedException {
        if (watching != null) {
            watching.interrupt();
            watching.join(TimeUnit.SECONDS.toMillis(60));
            assertThat(watching.isAlive()).isFalse();
        }
    }

    @Test
    void whateverHappensToFilesTheReportFollows() throws Exception {
        start();

        put("02-solberg.pdf", "b.pdf");
        told("new", "b.pdf: screened");
        put("04-moreau.pdf", "b.pdf");
        told("changed", "b.pdf: screened");
        Files.move(resumes.resolve("b.pdf"), resumes.resolve("c.pdf"));
        told("renamed", "c.pdf: was resumes/b.pdf");
        Files.delete(resumes.resolve("a.pdf"));
        told("gone", "a.pdf");
        sameAsAFreshScan();

        Path inner = Files.createDirectories(resumes.resolve("x/y"));
        put("06-petrov.pdf", "x/y/d.pdf");
        told("new", "d.pdf");
        sameAsAFreshScan();
        Files.delete(inner.resolve("d.pdf"));
        Files.delete(inner);
        told("gone", "d.pdf");
        Files.createDirectory(inner);
        put("06-petrov.pdf", "x/y/d.pdf");
        told("new", "d.pdf");
        sameAsAFreshScan();
    }

    @Test
    void aHalfWrittenFileWaitsForItsEndAndTheOldRowStays() throws Exception {
        start();
        byte[] whole = Files.readAllBytes(Path.of("samples/02-solberg.pdf"));
        Files.write(resumes.resolve("a.pdf"), Arrays.copyOf(whole, whole.length / 2));
        Files.write(resumes.resolve("b.pdf"), Arrays.copyOf(whole, whole.length / 2));
        told("waiting", "end is not there yet");
        put("04-moreau.pdf", "c.pdf");
        told("new", "c.pdf");
        told("written");
        assertThat(Files.readAllLines(report))
                .hasSize(2)
                .allMatch(row -> row.contains("\"status\":\"screened\""))
                .anyMatch(row -> row.contains("Okonjo"));
        Files.write(resumes.resolve("a.pdf"), whole);
        told("changed", "a.pdf: screened");
        Files.delete(resumes.resolve("b.pdf"));
        sameAsAFreshScan();
    }

    @Test
    void theWatchedFolderMayGoAndComeBack() throws Exception {
        start();
        Path away = Files.move(resumes, folder.resolve("away"));
        told("problem", "not there");
        assertThat(Files.readAllLines(report)).hasSize(1);
        Files.move(away, resumes);
        told("notice", "back");
        put("02-solberg.pdf", "b.pdf");
        told("new", "b.pdf");
        sameAsAFreshScan();
    }

    @Test
    void aNewPolicyIsTakenUpAndABrokenOneChangesNothing() throws Exception {
        Path policy = Files.writeString(folder.resolve("p.yaml"), "role: engineering\n");
        start("--policy", policy.toString());
        byte[] before = Files.readAllBytes(report);
        Files.writeString(policy, "role: nonsense\n");
        told("problem", "p.yaml");
        assertThat(Files.readAllBytes(report)).isEqualTo(before);
        Files.writeString(policy, "role: research\n");
        told("written");
        assertThat(Files.readString(report)).contains("\"role\":\"research\"");
    }

    @Test
    void aReportThatIsLockedGoesToTheNextNameAndComesBack() throws Exception {
        start();
        Files.delete(report);
        Path lock = Files.createDirectories(report.resolve("open elsewhere"));
        put("02-solberg.pdf", "b.pdf");
        told("new", "b.pdf");
        told("written", "r-2.jsonl");
        told("problem", "written to");
        assertThat(Files.readAllLines(folder.resolve("r-2.jsonl"))).hasSize(2);
        Files.delete(lock);
        Files.delete(report);
        told("written", "r.jsonl");
        sameAsAFreshScan();
        assertThat(folder.resolve("r-2.jsonl")).doesNotExist();
    }

    @Test
    void pollingNeedsNoEvents() throws Exception {
        start("--poll", "1", "--log-format", "json");
        put("02-solberg.pdf", "b.pdf");
        told("\"event\":\"new\"", "b.pdf");
    }

    @Test
    void itsOwnFilesInTheFolderAreNoResumes() throws Exception {
        report = resumes.resolve("r.jsonl");
        start("--status", resumes.resolve("status.json").toString());
        put("02-solberg.pdf", "b.pdf");
        told("new", "b.pdf");
        told("written");
        assertThat(Files.readAllLines(report)).hasSize(2);
        assertThat(Files.readString(resumes.resolve("status.json"))).contains("\"state\" : \"watching\"");
        stop();
        assertThat(Files.readString(resumes.resolve("status.json")))
                .contains("\"state\" : \"stopped\"", "\"files\" : 2", "\"problem\" : null");
    }

    @Test
    void oneWatcherPerLedger() throws Exception {
        start();
        assertThat(command("watch", resumes.toString(), "-o", report.toString()))
                .isEqualTo(2);
        told("another certsift is using this ledger");
    }

    @Test
    void whatCannotBeWatchedIsToldAtOnce() throws Exception {
        assertThat(command("watch", "samples/01-okonjo.pdf", "-o", report.toString(), "--poll", "0"))
                .isEqualTo(2);
        told("only folders can be watched");
        assertThat(command(
                        "watch",
                        resumes.toString(),
                        "-o",
                        report.toString(),
                        "--log-format",
                        "xml",
                        "--status",
                        "/no/x"))
                .isEqualTo(2);
        told("use human or json");
        told("its folder does not exist");
    }

    private void put(String sample, String name) throws IOException {
        Files.write(resumes.resolve(name), Files.readAllBytes(Path.of("samples", sample)));
    }

    /** Returns when the report holds the file that was there from the start, which may have been too fresh for the first one. */
    private void start(String... more) throws Exception {
        String[] fixed = {"watch", resumes.toString(), "-o", report.toString(), "--as-of", "2026-11-22"};
        String[] all = Arrays.copyOf(fixed, fixed.length + more.length);
        System.arraycopy(more, 0, all, fixed.length, more.length);
        watching = new Thread(() -> ended.add(command(all)));
        watching.start();
        do {
            told("written");
        } while (Files.readAllLines(report).isEmpty());
    }

    private int command(String... arguments) {
        Terminal terminal =
                new Terminal(new PrintWriter(new Lines(), true), new PrintWriter(new Lines(), true), false, false);
        Program program = new Program(new StandardWiring(), Clock.systemDefaultZone(), terminal, FAST);
        return program.run(arguments);
    }

    /** Waits for a line with all these words. */
    private void told(String... words) throws InterruptedException {
        StringBuilder all = new StringBuilder();
        while (true) {
            String line = lines.poll(100, TimeUnit.SECONDS);
            assertThat(line).as("a line with %s, after%s", List.of(words), all).isNotNull();
            all.append('\n').append(line);
            if (Arrays.stream(words).allMatch(line.replace(resumes.toString(), "resumes")::contains)) {
                return;
            }
        }
    }

    private void sameAsAFreshScan() throws Exception {
        // The row is told before the report is written.
        String line = lines.poll(1, TimeUnit.SECONDS);
        while (line != null) {
            line = lines.poll(1, TimeUnit.SECONDS);
        }
        Path fresh = folder.resolve("fresh.jsonl");
        command("scan", resumes.toString(), "-o", fresh.toString(), "-q", "--as-of", "2026-11-22");
        assertThat(Files.readString(report)).isEqualTo(Files.readString(fresh));
    }

    /** Puts each line into the queue. */
    private final class Lines extends Writer {
        private final StringBuilder line = new StringBuilder();

        @Override
        public void write(char[] text, int from, int length) {
            line.append(text, from, length);
            int end = line.indexOf("\n");
            while (end >= 0) {
                lines.add(line.substring(0, end));
                line.delete(0, end + 1);
                end = line.indexOf("\n");
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
