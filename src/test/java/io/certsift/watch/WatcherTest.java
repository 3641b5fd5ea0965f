package io.certsift.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.certsift.ingest.FoundFile;
import io.certsift.model.Status;
import io.certsift.watch.Event.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The loop, with files on the disk and a clock that jumps when it waits. */
@Timeout(60)
class WatcherTest {
    @TempDir
    private Path folder;

    private final List<Event> events = new ArrayList<>();
    private final List<RuntimeException> faults = new ArrayList<>();
    private final List<Health> healths = new ArrayList<>();
    private final List<Set<Path>> rounds = new ArrayList<>();
    private Instant now = Instant.now();
    private Instant hintUntil = Instant.MIN;
    private boolean missing;
    private boolean outdated;
    private boolean writable = true;
    private boolean locked;
    private RuntimeException fault;
    private int rests;
    private Watcher watcher;

    @BeforeEach
    void start() {
        watcher =
                new Watcher(List.of(folder), new FakeHints(), new FakeRounds(), Pace.STANDARD, clock(), new Recorder());
    }

    @Test
    void theFirstRoundComesAtOnceEvenOfNothing() throws Exception {
        watcher.step();
        assertThat(rounds).containsExactly(Set.of());
        assertThat(events).extracting(Event::kind).containsExactly(Kind.STARTED, Kind.WRITTEN);
    }

    @Test
    void nothingHappensWithoutAChange() throws Exception {
        Path file = write("a.txt");
        pass(Duration.ofHours(1));
        assertThat(rounds).last().isEqualTo(Set.of(file));
        assertThat(rounds).hasSize(2);
        assertThat(rests).as("lets go of memory, once").isEqualTo(1);
    }

    @Test
    void newChangedRenamedAndGoneFilesAreTold() throws Exception {
        pass(Duration.ofSeconds(10));
        Path a = write("a.txt");
        hinted();
        Files.writeString(a, "another text");
        hinted();
        Path b = Files.move(a, folder.resolve("b.txt"));
        hinted();
        Files.delete(b);
        hinted();
        assertThat(events)
                .filteredOn(event -> event.file().isPresent())
                .extracting(event -> event.kind().label() + " " + event.file().get() + " " + event.detail())
                .containsExactly(
                        "new a.txt screened", "changed a.txt screened", "renamed b.txt was a.txt", "gone b.txt ");
    }

    @Test
    void aConstantStreamOfHintsDoesNotPutOffAReportForEver() throws Exception {
        pass(Duration.ofSeconds(10));
        write("a.txt");
        int before = rounds.size();
        hintUntil = now.plusSeconds(60);
        Instant begun = now;
        while (rounds.size() == before) {
            watcher.step();
        }
        assertThat(Duration.between(begun, now)).isLessThanOrEqualTo(Duration.ofSeconds(20));
    }

    @Test
    void aConstantStreamOfChangesMakesFewReports() throws Exception {
        pass(Duration.ofSeconds(10));
        int before = rounds.size();
        hintUntil = now.plusSeconds(300);
        for (int i = 0; i < 600; i++) {
            Files.setLastModifiedTime(write(i % 40 + ".txt"), java.nio.file.attribute.FileTime.from(now));
            pass(Duration.ofMillis(500));
        }
        assertThat(rounds.size() - before).isBetween(15, 25);
        pass(Duration.ofMinutes(3));
        assertThat(rounds)
                .last()
                .asInstanceOf(InstanceOfAssertFactories.COLLECTION)
                .hasSize(40);
    }

    @Test
    void aFileThatWasMissedIsFoundByTheTimer() throws Exception {
        pass(Duration.ofSeconds(10));
        Path file = write("a.txt");
        pass(Pace.STANDARD.rescan().plusSeconds(10));
        assertThat(rounds).last().isEqualTo(Set.of(file));
    }

    @Test
    void aFolderThatIsNotThereLeavesTheReportsAloneUntilItIsBack() throws Exception {
        Path file = write("a.txt");
        pass(Duration.ofSeconds(10));
        int before = rounds.size();
        missing = true;
        hinted();
        pass(Duration.ofMinutes(10));
        assertThat(rounds).hasSize(before);
        assertThat(events).filteredOn(event -> event.kind() == Kind.PROBLEM).hasSize(1);
        assertThat(healths).last().matches(health -> health.problem().isPresent() && health.files() == 1);
        missing = false;
        Files.writeString(file, "new content");
        pass(Duration.ofSeconds(10));
        assertThat(rounds).hasSizeGreaterThan(before);
        assertThat(healths).last().matches(health -> health.problem().isEmpty());
    }

    @Test
    void anotherDayOrPolicyMakesARound() throws Exception {
        pass(Duration.ofSeconds(10));
        int before = rounds.size();
        outdated = true;
        pass(Pace.STANDARD.rescan());
        assertThat(rounds).hasSize(before + 1);
    }

    @Test
    void aReportThatCannotBeWrittenIsTriedAgain() throws Exception {
        writable = false;
        write("a.txt");
        pass(Duration.ofMinutes(3));
        assertThat(rounds).hasSizeBetween(8, 20);
        assertThat(healths).last().matches(health -> health.lastReport().isEmpty());
        writable = true;
        pass(Duration.ofMinutes(1));
        int done = rounds.size();
        assertThat(healths)
                .last()
                .matches(health ->
                        health.lastReport().isPresent() && health.problem().isEmpty());
        pass(Duration.ofMinutes(20));
        assertThat(rounds).hasSize(done);
    }

    @Test
    void aReportUnderAnotherNameIsMovedWithoutHaste() throws Exception {
        locked = true;
        pass(Duration.ofMinutes(20));
        assertThat(rounds).hasSizeBetween(4, 6);
    }

    @Test
    void aFaultOfARoundDoesNotEndTheWatcher() throws Exception {
        fault = new IllegalStateException("text of a resume");
        pass(Duration.ofMinutes(1));
        assertThat(events)
                .filteredOn(event -> event.kind() == Kind.PROBLEM)
                .isNotEmpty()
                .allMatch(event -> !event.detail().contains("resume"));
        assertThat(faults).isNotEmpty().containsOnly(fault);
        fault = null;
        Path file = write("a.txt");
        pass(Duration.ofMinutes(1));
        assertThat(rounds).last().isEqualTo(Set.of(file));
    }

    @Test
    void anInterruptEndsItWithAWord() {
        Thread.currentThread().interrupt();
        watcher.run();
        assertThat(Thread.interrupted()).isFalse();
        assertThat(events).extracting(Event::kind).last().isEqualTo(Kind.STOPPED);
        assertThat(healths).last().matches(health -> health.state() == Health.State.STOPPED);
    }

    @Test
    void aLifeSignIsGivenWhenNothingHappens() throws Exception {
        pass(Duration.ofSeconds(10));
        int before = healths.size();
        pass(Duration.ofMinutes(10));
        assertThat(healths.size() - before).isBetween(18, 30);
    }

    @Test
    void aBurstIsToldInShort() throws Exception {
        pass(Duration.ofSeconds(10));
        for (int i = 0; i < 2000; i++) {
            Files.writeString(folder.resolve(i + ".txt"), "resume " + i);
        }
        now = Instant.now();
        hinted();
        assertThat(rounds)
                .last()
                .asInstanceOf(InstanceOfAssertFactories.COLLECTION)
                .hasSize(2000);
        assertThat(events).hasSizeLessThan(250);
        assertThat(events).anyMatch(event -> event.detail().equals("and 1800 more files that changed"));
    }

    private Path write(String name) throws IOException {
        return Files.writeString(folder.resolve(name), "text of " + name);
    }

    private void hinted() throws InterruptedException {
        hintUntil = now.plusMillis(1);
        pass(Duration.ofSeconds(10));
    }

    private void pass(Duration time) throws InterruptedException {
        Instant end = now.plus(time);
        while (now.isBefore(end)) {
            watcher.step();
        }
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public Instant instant() {
                return now;
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        };
    }

    private final class FakeHints implements Hints {
        @Override
        public boolean await(Duration time) {
            if (now.isBefore(hintUntil)) {
                now = now.plusMillis(50);
                return true;
            }
            now = now.plus(time);
            return false;
        }

        @Override
        public void listen(List<Path> folders) {
            assertThat(folders).containsExactly(folder);
        }

        @Override
        public void close() {}
    }

    private final class FakeRounds implements Rounds {
        @Override
        public Optional<List<FoundFile>> find() {
            if (missing) {
                return Optional.empty();
            }
            try (var files = Files.list(folder)) {
                return Optional.of(
                        files.map(file -> new FoundFile(file.getFileName().toString(), file, Optional.empty()))
                                .toList());
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }

        @Override
        public boolean outdated() {
            return outdated;
        }

        @Override
        public Round run(Set<Path> settled) {
            rounds.add(settled);
            outdated = false;
            if (fault != null) {
                throw fault;
            }
            SortedMap<String, Round.Row> rows = new TreeMap<>();
            for (Path file : settled) {
                try {
                    rows.put(file.getFileName().toString(), new Round.Row(Files.readString(file), Status.SCREENED));
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            }
            List<String> problems = writable && !locked ? List.of() : List.of("cannot write");
            return new Round(rows, writable ? List.of(Path.of("report.csv")) : List.of(), problems, writable);
        }

        @Override
        public void rest() {
            rests++;
        }
    }

    private final class Recorder implements Journal {
        @Override
        public void log(Event event) {
            events.add(event);
        }

        @Override
        public void fault(Event event, RuntimeException fault) {
            events.add(event);
            faults.add(fault);
        }

        @Override
        public void health(Health health) {
            healths.add(health);
        }
    }
}
