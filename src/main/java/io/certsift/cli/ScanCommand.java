package io.certsift.cli;

import io.certsift.ingest.MissingPathsException;
import io.certsift.model.ScanReport;
import io.certsift.pipeline.Progress;
import io.certsift.report.ReportException;
import io.certsift.report.Reports;
import io.certsift.state.LedgerException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Screens resumes and writes reports. */
@Command(
        name = "scan",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description =
                "Screens resumes (PDF, DOCX) for AI certifications and the evidence beside them, and writes reports.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  certsift scan resumes -o report.xlsx",
            "  certsift scan resumes more/*.pdf -o report.csv -o report.jsonl --as-of 2026-11-22",
            "  certsift scan sales -o sales.csv --role non-technical --fail-on red"
        })
final class ScanCommand implements Callable<Integer> {
    private final Wiring wiring;
    private final Clock clock;
    private final Terminal terminal;

    @Mixin
    private ScanOptions options = new ScanOptions();

    ScanCommand(Wiring wiring, Clock clock, Terminal terminal) {
        this.wiring = wiring;
        this.clock = clock;
        this.terminal = terminal;
    }

    @Override
    public Integer call()
            throws UsageException, LedgerException, ReportException, MissingPathsException, InterruptedException {
        ScanSettings settings = new SettingsReader(options).read(clock, wiring.flagIds());
        for (Path output : settings.outputs()) {
            Reports.check(output);
        }
        BlindStep blinding = BlindStep.of(settings);
        ScanReport report;
        Reports reports;
        try (ScanTools tools = wiring.tools(settings, clock, notice -> terminal.complain("certsift: " + notice))) {
            report = scan(settings, tools);
            tools.memory().scanned(settings.paths());
            reports = new Reports(tools.background());
            report = blinding.blind(report, tools.blinder());
        }
        List<Path> written = new ArrayList<>();
        boolean allWritten = write(report, settings.outputs(), reports, written);
        Summary summary = new Summary(report, settings.failOn());
        if (!settings.quiet()) {
            summary.lines(written, settings.verbose()).forEach(terminal::say);
        }
        return (allWritten ? exitCode(summary) : ExitCode.NOT_WRITTEN).status();
    }

    private ScanReport scan(ScanSettings settings, ScanTools tools) throws MissingPathsException, InterruptedException {
        ProgressLine line = new ProgressLine(terminal.err());
        boolean shown = terminal.interactive() && !settings.quiet();
        try {
            return tools.pipeline()
                    .scan(settings.paths(), OwnOutputs.of(settings), tools.run(), shown ? line : Progress.silent());
        } finally {
            line.clear();
        }
    }

    /** One report that cannot be written is no reason to lose the others. */
    private boolean write(ScanReport report, List<Path> outputs, Reports reports, List<Path> written) {
        boolean all = true;
        for (Path output : outputs) {
            try {
                written.addAll(reports.write(report, output));
            } catch (ReportException e) {
                terminal.complain("certsift: " + e.getMessage());
                all = false;
            }
        }
        return all;
    }

    private static ExitCode exitCode(Summary summary) {
        if (summary.unscreened() > 0) {
            return ExitCode.SOME_UNSCREENED;
        }
        return summary.flagged() > 0 ? ExitCode.FLAGGED : ExitCode.DONE;
    }
}
