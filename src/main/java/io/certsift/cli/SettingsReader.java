package io.certsift.cli;

import io.certsift.ingest.TypedPath;
import io.certsift.model.Limit;
import io.certsift.model.Limits;
import io.certsift.model.Role;
import io.certsift.report.ReportFormat;
import io.certsift.report.Reports;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
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
                file("--catalog", options.catalog),
                file("--policy", options.policy),
                role(),
                asOf(clock),
                options.failOn == null ? FailOn.nothing() : FailOn.parse(options.failOn, knownFlags, problems),
                keyFile(),
                positive("--threads", options.threads, Runtime.getRuntime().availableProcessors()),
                limits(),
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

    private Optional<Path> file(String option, @Nullable String typed) {
        if (typed == null) {
            return Optional.empty();
        }
        Optional<Path> file = path(typed).filter(Files::isRegularFile);
        if (file.isEmpty()) {
            problems.add(option + " " + typed + ": there is no such file; check the path");
        }
        return file;
    }

    private Optional<Path> ledger() {
        if (options.ledger == null) {
            if (options.retryFailed) {
                problems.add("--retry-failed: without a ledger every file is read anyway; name one with --ledger");
            }
            return Optional.empty();
        }
        Optional<Path> ledger = path(options.ledger);
        if (ledger.isEmpty()) {
            problems.add("--ledger " + options.ledger + ": this name cannot be spelled in the character set of the"
                    + " locale; use another, or set LC_ALL=C.UTF-8");
        } else if (taken.contains(normal(ledger.get()))) {
            problems.add("--ledger " + options.ledger
                    + ": a report or key is written there; give the ledger a name of its own");
        }
        return ledger;
    }

    private Optional<Path> keyFile() {
        if (options.blind == null) {
            return Optional.empty();
        }
        Optional<Path> file = path(options.blind).filter(key -> options.blind.endsWith(ReportFormat.CSV.ending()));
        if (file.isEmpty()) {
            problems.add("--blind " + options.blind + ": give a file whose name ends in " + ReportFormat.CSV.ending());
        }
        boolean isReport = file.isPresent() && !taken.add(normal(file.get()));
        if (isReport) {
            problems.add(
                    "--blind " + options.blind + ": that is one of the reports; keep the key in a file of its own");
        }
        return file;
    }

    private static Path normal(Path file) {
        return file.toAbsolutePath().normalize();
    }

    private Optional<Role> role() {
        if (options.role == null) {
            return Optional.empty();
        }
        Optional<Role> role = Arrays.stream(Role.values())
                .filter(each -> each.label().equals(options.role))
                .findFirst();
        if (role.isEmpty()) {
            String all = Arrays.stream(Role.values()).map(Role::label).collect(Collectors.joining(", "));
            problems.add("--role " + options.role + ": there is no such role; use one of " + all);
        }
        return role;
    }

    private LocalDate asOf(Clock clock) {
        LocalDate today = LocalDate.now(clock);
        if (options.asOf == null) {
            return today;
        }
        try {
            return LocalDate.parse(options.asOf);
        } catch (DateTimeParseException e) {
            problems.add("--as-of " + options.asOf + ": not a date; write it as YYYY-MM-DD, such as " + today);
            return today;
        }
    }

    private Limits limits() {
        Limits limits = Limits.STANDARD;
        for (Map.Entry<String, String> typed : options.limits.entrySet()) {
            Optional<Limit> limit = Arrays.stream(Limit.values())
                    .filter(each -> each.label().equals(typed.getKey()))
                    .findFirst();
            if (limit.isEmpty()) {
                problems.add("--limit " + typed.getKey() + ": there is no such limit; 'certsift limits' lists all");
                continue;
            }
            OptionalLong value = whole(typed.getValue());
            if (value.isEmpty() || value.getAsLong() < limit.get().least()) {
                problems.add("--limit " + typed.getKey() + "=" + typed.getValue() + ": use a whole number of "
                        + limit.get().unit() + ", " + limit.get().least() + " or more");
                continue;
            }
            limits = limits.with(limit.get(), value.getAsLong());
        }
        return limits;
    }

    private static OptionalLong whole(String typed) {
        try {
            return OptionalLong.of(Long.parseLong(typed));
        } catch (NumberFormatException e) {
            return OptionalLong.empty();
        }
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
