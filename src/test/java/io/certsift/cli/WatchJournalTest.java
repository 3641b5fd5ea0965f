package io.certsift.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.certsift.watch.Event;
import io.certsift.watch.Pace;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchJournalTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private final Screens screens = new Screens();
    private final RuntimeException fault =
            new IllegalStateException("text of a resume", new IllegalArgumentException("more text"));

    @Test
    void aFaultIsToldWithoutItsStack() throws UsageException {
        journal(false).fault(event(), fault);
        assertThat(screens.err().strip()).endsWith("a fault").doesNotContain(" at ");
    }

    @Test
    void aVerboseWatchShowsWhereAFaultIsInOneLineAndQuotesNoFile() throws UsageException {
        journal(true).fault(event(), fault);
        assertThat(screens.err().strip())
                .contains("a fault at io.certsift.cli.WatchJournalTest.")
                .contains(" because of java.lang.IllegalArgumentException at ")
                .doesNotContain("text", "\n");
    }

    private WatchJournal journal(boolean verbose) throws UsageException {
        ScanOptions options = new ScanOptions();
        options.paths = List.of(folder.toString());
        options.outputs = List.of(folder.resolve("r.csv").toString());
        options.verbose = verbose;
        WatchSettings settings =
                new WatchSettingsReader(options, new WatchOptions()).read(CLOCK, Set.of(), Pace.STANDARD);
        return new WatchJournal(settings, screens.terminal(false));
    }

    private static Event event() {
        return new Event(CLOCK.instant(), Event.Kind.PROBLEM, Optional.empty(), "a fault");
    }
}
