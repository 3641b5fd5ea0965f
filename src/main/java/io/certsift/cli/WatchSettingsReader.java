package io.certsift.cli;

import io.certsift.ingest.TypedPath;
import io.certsift.watch.LogFormat;
import io.certsift.watch.Pace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes settings of the options of {@code watch}, or finds everything that is wrong with them at once. */
final class WatchSettingsReader {
    private static final String LEDGER_ENDING = ".certsift-ledger";

    private final ScanOptions scanOptions;
    private final WatchOptions options;
    private final List<String> problems = new ArrayList<>();

    WatchSettingsReader(ScanOptions scanOptions, WatchOptions options) {
        this.scanOptions = scanOptions;
        this.options = options;
    }

    WatchSettings read(Clock clock, Set<String> knownFlags, Pace pace) throws UsageException {
        boolean fixedDate = scanOptions.judging.asOf != null;
        Optional<ScanSettings> scan = scan(clock, knownFlags);
        for (String typed : scanOptions.paths) {
            if (TypedPath.of(typed)
                    .map(TypedPath::path)
                    .filter(Files::isRegularFile)
                    .isPresent()) {
                problems.add(typed + ": only folders can be watched; give the folder that it is in");
            }
        }
        Pace own = pace(pace);
        LogFormat format = format();
        Optional<Path> status = status();
        if (!problems.isEmpty() || scan.isEmpty()) {
            throw new UsageException(problems);
        }
        return new WatchSettings(withLedger(scan.get()), fixedDate, options.poll != null, own, status, format);
    }

    private Optional<ScanSettings> scan(Clock clock, Set<String> knownFlags) {
        try {
            return Optional.of(new SettingsReader(scanOptions).read(clock, knownFlags));
        } catch (UsageException e) {
            problems.addAll(e.problems());
            return Optional.empty();
        }
    }

    /** Beside the first report, hidden. */
    private static ScanSettings withLedger(ScanSettings scan) {
        if (scan.ledger().isPresent()) {
            return scan;
        }
        Path first = scan.outputs().get(0);
        return scan.withLedger(first.resolveSibling("." + first.getFileName() + LEDGER_ENDING));
    }

    private Pace pace(Pace usual) {
        if (options.poll == null) {
            return usual;
        }
        if (options.poll < 1) {
            problems.add("--poll " + options.poll + ": too small; use 1 second or more");
            return usual;
        }
        return usual.polling(Duration.ofSeconds(options.poll));
    }

    private LogFormat format() {
        if (options.logFormat == null) {
            return LogFormat.HUMAN;
        }
        Optional<LogFormat> format = Arrays.stream(LogFormat.values())
                .filter(each -> each.label().equals(options.logFormat))
                .findFirst();
        if (format.isEmpty()) {
            String all = Arrays.stream(LogFormat.values()).map(LogFormat::label).collect(Collectors.joining(" or "));
            problems.add("--log-format " + options.logFormat + ": there is no such format; use " + all);
        }
        return format.orElse(LogFormat.HUMAN);
    }

    private Optional<Path> status() {
        if (options.status == null) {
            return Optional.empty();
        }
        Optional<Path> status = TypedPath.of(options.status).map(TypedPath::path);
        Optional<Path> folder = status.map(file -> file.toAbsolutePath().getParent());
        if (folder.filter(Files::isDirectory).isEmpty()) {
            problems.add("--status " + options.status + ": its folder does not exist; create it, or choose another");
        }
        return status;
    }
}
