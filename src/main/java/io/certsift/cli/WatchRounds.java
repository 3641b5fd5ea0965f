package io.certsift.cli;

import io.certsift.config.ConfigException;
import io.certsift.config.ConfigProblem;
import io.certsift.ingest.FileFinder;
import io.certsift.ingest.FoundFile;
import io.certsift.ingest.MissingPathsException;
import io.certsift.model.ScanOutcome;
import io.certsift.model.ScanReport;
import io.certsift.pipeline.Progress;
import io.certsift.report.ReportException;
import io.certsift.report.Reports;
import io.certsift.state.Basis;
import io.certsift.state.Ledger;
import io.certsift.state.LedgerException;
import io.certsift.watch.HealthFile;
import io.certsift.watch.Round;
import io.certsift.watch.Rounds;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The rounds of a watch: scans with a ledger, each with the catalog, policy and date of its moment. */
final class WatchRounds implements Rounds, AutoCloseable {
    private final WatchSettings settings;
    private final Wiring wiring;
    private final Clock clock;
    private final Consumer<String> notices;
    private final FileFinder finder;
    private final ReportShelf shelf;
    private final BlindStep blinding;
    private final Groundwork groundwork = new Groundwork();
    private @Nullable Equipment equipment;
    private SortedMap<String, Round.Row> rows = new TreeMap<>();

    /** What rounds are made with until catalog, policy or date change. */
    private record Equipment(ScanSettings settings, Basis basis, ScanTools tools) {}

    WatchRounds(WatchSettings settings, Wiring wiring, Clock clock, Consumer<String> notices) throws ReportException {
        this.settings = settings;
        this.wiring = wiring;
        this.clock = clock;
        this.notices = notices;
        finder = new FileFinder(settings.scan().judging().limits());
        shelf = new ReportShelf(settings.scan().outputs());
        blinding = BlindStep.of(settings.scan());
    }

    /** Reads catalog and policy, and opens the ledger. */
    void start() throws UsageException, LedgerException {
        equip();
    }

    @Override
    public Optional<List<FoundFile>> find() {
        try {
            OwnOutputs own = own();
            return Optional.of(finder.find(settings.scan().paths()).stream()
                    .filter(file -> !own.test(file.path()))
                    .toList());
        } catch (MissingPathsException e) {
            return Optional.empty();
        }
    }

    @Override
    public boolean outdated() {
        return equipment == null || !equipment.basis().equals(groundwork.basis(current()));
    }

    @Override
    public Round run(Set<Path> settled) throws InterruptedException {
        try {
            ScanTools tools = outdated() ? equip() : equipment().tools();
            ScanReport report = scan(tools, settled);
            ScanReport shown = blinding.blind(report, tools.blinder());
            rows = rows(shown);
            ReportShelf.Written written = shelf.write(shown, new Reports(tools.background()));
            return new Round(rows, written.files(), written.problems(), written.complete());
        } catch (ConfigException e) {
            return failed(e.problems().stream().map(ConfigProblem::toString).toList());
        } catch (UsageException e) {
            return failed(e.problems());
        } catch (LedgerException | ReportException | MissingPathsException e) {
            return failed(List.of(String.valueOf(e.getMessage())));
        }
    }

    @Override
    public void rest() {
        if (equipment != null) {
            equipment.tools().whenIdle().run();
        }
    }

    @Override
    public void close() {
        if (equipment != null) {
            equipment.tools().close();
            equipment = null;
        }
    }

    /** The reports stay as they are, and the round is made again. */
    private Round failed(List<String> problems) {
        return new Round(rows, List.of(), problems, false);
    }

    private ScanReport scan(ScanTools tools, Set<Path> settled) throws MissingPathsException, InterruptedException {
        Memory memory = tools.memory();
        OwnOutputs own = own();
        memory.hold(file -> !settled.contains(file));
        ScanReport report = tools.pipeline()
                .scan(
                        settings.scan().paths(),
                        file -> own.test(file) || !(settled.contains(file) || memory.knows(file)),
                        tools.run(),
                        Progress.silent());
        memory.scanned(settings.scan().paths());
        return report;
    }

    private static SortedMap<String, Round.Row> rows(ScanReport report) {
        SortedMap<String, Round.Row> rows = new TreeMap<>();
        for (ScanOutcome outcome : report.outcomes()) {
            rows.put(outcome.file(), new Round.Row(outcome.sha256().orElse(""), outcome.status()));
        }
        return rows;
    }

    private Equipment equipment() {
        if (equipment == null) {
            throw new IllegalStateException("not started");
        }
        return equipment;
    }

    /** The old equipment goes first: the ledger can be open once only. */
    private ScanTools equip() throws UsageException, LedgerException {
        close();
        ScanSettings now = current();
        Basis basis = groundwork.basis(now);
        ScanTools tools = wiring.tools(now, clock, notices);
        equipment = new Equipment(now, basis, tools);
        return tools;
    }

    private ScanSettings current() {
        return settings.fixedDate() ? settings.scan() : settings.scan().withDate(LocalDate.now(clock));
    }

    private OwnOutputs own() {
        List<Path> reports = settings.scan().outputs().stream()
                .flatMap(output -> ReportShelf.names(output).stream())
                .toList();
        List<Path> others = new ArrayList<>();
        settings.scan().blind().ifPresent(others::add);
        settings.scan().ledger().ifPresent(file -> others.addAll(Ledger.files(file)));
        settings.status().ifPresent(file -> others.addAll(List.of(file, HealthFile.draft(file))));
        return new OwnOutputs(reports, others);
    }
}
