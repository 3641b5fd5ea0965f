package io.certsift.cli;

import io.certsift.ingest.TypedPath;
import io.certsift.report.ReportException;
import io.certsift.report.Reports;
import io.certsift.state.LedgerException;
import io.certsift.watch.Event;
import io.certsift.watch.FolderHints;
import io.certsift.watch.Hints;
import io.certsift.watch.Pace;
import io.certsift.watch.Watcher;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Keeps reports in step with folders until it is told to stop. */
@Command(
        name = "watch",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description =
                "Scans folders of resumes, then watches them and keeps the reports in step, until it is stopped (Ctrl-C,"
                        + " SIGTERM). Remembers what was read in a ledger, beside the first report if none is named.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  certsift watch resumes -o report.xlsx",
            "  certsift watch /mnt/hr/resumes -o report.csv --poll 60 --status watch.json --log-format json"
        })
final class WatchCommand implements Callable<Integer> {
    /** A service manager kills what has not ended in the time that it was given; five seconds are promised. */
    private static final long SECONDS_TO_STOP = 4;

    private final Wiring wiring;
    private final Clock clock;
    private final Terminal terminal;
    private final Pace pace;

    @Mixin
    private ScanOptions scanOptions = new ScanOptions();

    @Mixin
    private WatchOptions options = new WatchOptions();

    WatchCommand(Wiring wiring, Clock clock, Terminal terminal, Pace pace) {
        this.wiring = wiring;
        this.clock = clock;
        this.terminal = terminal;
        this.pace = pace;
    }

    @Override
    public Integer call() throws UsageException, LedgerException, ReportException {
        WatchSettings settings = new WatchSettingsReader(scanOptions, options).read(clock, wiring.flagIds(), pace);
        for (Path output : settings.scan().outputs()) {
            Reports.check(output);
        }
        WatchJournal journal = new WatchJournal(settings, terminal);
        Thread own = Thread.currentThread();
        CountDownLatch ended = new CountDownLatch(1);
        Thread hook = new Thread(() -> stop(own, ended), "certsift-stop");
        try (WatchRounds rounds =
                        new WatchRounds(settings, wiring, clock, notice -> log(journal, Event.Kind.NOTICE, notice));
                Hints hints = hints(settings, journal)) {
            rounds.start();
            Runtime.getRuntime().addShutdownHook(hook);
            new Watcher(folders(settings), hints, rounds, settings.pace(), clock, journal).run();
        } finally {
            ended.countDown();
        }
        return ExitCode.INTERRUPTED.status();
    }

    private static void stop(Thread watching, CountDownLatch ended) {
        watching.interrupt();
        try {
            ended.await(SECONDS_TO_STOP, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Hints hints(WatchSettings settings, WatchJournal journal) {
        if (settings.polling()) {
            return Hints.none();
        }
        try {
            return new FolderHints(FileSystems.getDefault().newWatchService());
        } catch (IOException e) {
            log(
                    journal,
                    Event.Kind.NOTICE,
                    "the system sends no events (" + e.getMessage() + "); folders are looked through every "
                            + settings.pace().rescan().toSeconds() + " s, or as --poll says");
            return Hints.none();
        }
    }

    private static List<Path> folders(WatchSettings settings) {
        return settings.scan().paths().stream()
                .flatMap(typed -> TypedPath.of(typed).stream())
                .map(typed -> typed.path().toAbsolutePath())
                .toList();
    }

    private void log(WatchJournal journal, Event.Kind kind, String detail) {
        journal.log(new Event(clock.instant(), kind, Optional.empty(), detail));
    }
}
