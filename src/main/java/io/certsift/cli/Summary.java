package io.certsift.cli;

import io.certsift.model.ScanOutcome;
import io.certsift.model.ScanOutcome.Screened;
import io.certsift.model.ScanOutcome.Unscreened;
import io.certsift.model.ScanReport;
import io.certsift.model.Status;
import io.certsift.report.Reports;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What came of a scan, in a few lines. */
final class Summary {
    private static final int MOST_UNSCREENED = 5;

    private final ScanReport report;
    private final FailOn failOn;

    Summary(ScanReport report, FailOn failOn) {
        this.report = report;
        this.failOn = failOn;
    }

    /** Files that could not be screened; copies are none. */
    long unscreened() {
        return report.outcomes().stream().filter(o -> o.status().failed()).count();
    }

    /** Resumes with a flag of {@code --fail-on}. */
    long flagged() {
        return screened()
                .filter(one -> one.screening().flags().stream().anyMatch(failOn::fires))
                .count();
    }

    List<String> lines(List<Path> written, boolean all) {
        List<String> lines = new ArrayList<>();
        lines.add(found());
        if (screened().findAny().isPresent()) {
            lines.add("Verdicts: "
                    + counts(screened(), one -> one.screening().verdict(), verdict -> verdict.label()));
        }
        if (!failOn.text().isEmpty()) {
            lines.add(count(flagged(), "resume") + " with a flag of --fail-on " + failOn.text());
        }
        lines.addAll(unscreenedFiles(all));
        if (!written.isEmpty()) {
            lines.add("Written: " + written.stream().map(Path::toString).collect(Collectors.joining(", ")));
        }
        lines.add(Reports.CAVEAT);
        return lines;
    }

    private String found() {
        Map<Boolean, List<ScanOutcome>> byFailure = report.outcomes().stream()
                .collect(Collectors.partitioningBy(outcome -> outcome.status().failed()));
        String line = count(report.outcomes().size(), "file") + " found: "
                + screened().count() + " screened, " + unscreened() + " not screened";
        List<ScanOutcome> failed = byFailure.getOrDefault(true, List.of());
        if (!failed.isEmpty()) {
            line += " (" + counts(failed.stream(), ScanOutcome::status, Status::label) + ")";
        }
        long copies = byFailure.getOrDefault(false, List.of()).size() - screened().count();
        return copies == 0 ? line : line + ", " + copies + " same as another";
    }

    private List<String> unscreenedFiles(boolean all) {
        List<String> lines = new ArrayList<>();
        long limit = all ? Long.MAX_VALUE : MOST_UNSCREENED;
        report.outcomes().stream()
                .flatMap(outcome -> outcome instanceof Unscreened one ? Stream.of(one) : Stream.empty())
                .limit(limit)
                .forEach(one -> lines.add("  " + one.file() + ": " + one.status().label() + ": "
                        + one.problem().message()));
        if (lines.isEmpty()) {
            return lines;
        }
        lines.add(0, "Not screened:");
        if (unscreened() > limit) {
            lines.add("  and " + (unscreened() - limit) + " more; the reports list all, --verbose prints them");
        }
        return lines;
    }

    private Stream<Screened> screened() {
        return report.outcomes().stream()
                .flatMap(outcome -> outcome instanceof Screened one ? Stream.of(one) : Stream.empty());
    }

    private static <T, K extends Comparable<K>> String counts(
            Stream<T> items, Function<T, K> key, Function<K, String> label) {
        return items.collect(Collectors.groupingBy(key, TreeMap::new, Collectors.counting())).entrySet().stream()
                .map(entry -> entry.getValue() + " " + label.apply(entry.getKey()))
                .collect(Collectors.joining(", "));
    }

    private static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
