package io.certsift.cli;

import io.certsift.ingest.TypedPath;
import io.certsift.report.ReportFormat;
import io.certsift.report.Reports;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes settings of options, or finds everything that is wrong with them at once. For one use. */
final class SettingsReader {
    private final ScanOptions options;
    private final List<String> problems = new ArrayList<>();
    private final Set<Path> taken = new HashSet<>();

    SettingsReader(ScanOptions options) {
        this.options = options;
    }

    ScanSettings read(Clock clock, Set<String> knownFlags) throws UsageException {
        checkPaths();
        List<Path> outputs = outputs();
        ScanSettings settings = new ScanSettings(
                options.paths,
                outputs,
                new JudgingReader(options.judging, problems).read(clock),
                options.failOn == null ? FailOn.nothing() : FailOn.parse(options.failOn, knownFlags, problems),
                keyFile(),
                positive("--threads", options.threads, Runtime.getRuntime().availableProcessors()),
                ledger(),
                options.retryFailed,
                options.quiet,
                options.verbose);
        if (!problems.isEmpty()) {
            throw new UsageException(problems);
        }
        return settings;
    }

    private void checkPaths() {
        for (String typed : options.paths) {
            if (path(typed).filter(Files::exists).isEmpty()) {
                problems.add(typed + ": there is no such file or folder; check the path");
            }
        }
    }

    private List<Path> outputs() {
        List<Path> outputs = new ArrayList<>();
        for (String typed : options.outputs) {
            Optional<Path> output = path(typed);
            if (output.isEmpty()) {
                problems.add("-o " + typed + ": this name cannot be spelled in the character set of the locale;"
                        + " use another, or set LC_ALL=C.UTF-8");
            } else if (ReportFormat.of(output.get()).isEmpty()) {
                problems.add("-o " + typed + ": the ending names no format; use " + ReportFormat.endings());
            } else if (!Reports.files(output.get()).stream().allMatch(file -> taken.add(normal(file)))) {
                problems.add("-o " + typed + ": the same file is written twice; give each report a name of its own");
            } else {
                outputs.add(output.get());
            }
        }
        return outputs;
    }

    private Optional<Path> keyFile() {
        String typed = options.blind;
        if (typed == null) {
            return Optional.empty();
        }
        Optional<Path> file = path(typed).filter(key -> typed.endsWith(ReportFormat.CSV.ending()));
        if (file.isEmpty()) {
            problems.add("--blind " + typed + ": give a file whose name ends in " + ReportFormat.CSV.ending());
        }
        boolean isReport = file.isPresent() && !taken.add(normal(file.get()));
        if (isReport) {
            problems.add("--blind " + typed + ": that is one of the reports; keep the key in a file of its own");
        }
        return file;
    }

    private Optional<Path> ledger() {
        String typed = options.ledger;
        if (typed == null) {
            if (options.retryFailed) {
                problems.add("--retry-failed: without a ledger every file is read anyway; name one with --ledger");
            }
            return Optional.empty();
        }
        Optional<Path> ledger = path(typed);
        if (ledger.isEmpty()) {
            problems.add("--ledger " + typed + ": this name cannot be spelled in the character set of the locale;"
                    + " use another, or set LC_ALL=C.UTF-8");
        } else if (taken.contains(normal(ledger.get()))) {
            problems.add("--ledger " + typed + ": a report or key is written there; give the ledger a name of its own");
        }
        return ledger;
    }

    private static Path normal(Path file) {
        return file.toAbsolutePath().normalize();
    }

    private int positive(String option, @Nullable Integer number, int otherwise) {
        if (number == null) {
            return otherwise;
        }
        if (number < 1) {
            problems.add(option + " " + number + ": too small; use 1 or more");
            return otherwise;
        }
        return number;
    }

    private static Optional<Path> path(String typed) {
        return TypedPath.of(typed).map(TypedPath::path);
    }
}
