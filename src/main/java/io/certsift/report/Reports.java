package io.certsift.report;

import io.certsift.model.ScanReport;
import java.nio.file.Path;
import java.util.List;

/** Writes reports; the ending of the target picks the format. Safe for use by several threads. */
public final class Reports {
    /** What has to be said wherever verdicts are shown. */
    public static final String CAVEAT = "Verdicts speak of certificates and the evidence beside them, not of persons:"
            + " nobody is to be rejected on them alone.";

    private final Background background;

    /** Reports that tell {@code background} where the format has room for it. */
    public Reports(Background background) {
        this.background = background;
    }

    /**
     * Every file that a report with this target consists of, the target first.
     *
     * @throws IllegalArgumentException if the ending names no format; see {@link ReportFormat#of}
     */
    public static List<Path> files(Path target) {
        return format(target) == ReportFormat.CSV ? List.of(target, CsvWriter.certifications(target)) : List.of(target);
    }

    /** Tells before a long scan what would keep its report from being written. */
    public static void check(Path target) throws ReportException {
        for (Path file : files(target)) {
            Publisher.check(file);
        }
    }

    /**
     * Writes the report, whole or not at all, over an older one of the same name.
     *
     * @return the files written, the target first
     */
    public List<Path> write(ScanReport report, Path target) throws ReportException {
        List<ReportPart> parts = writer(target).parts(report, target);
        Publisher.publish(parts);
        return parts.stream().map(ReportPart::target).toList();
    }

    private ReportWriter writer(Path target) {
        return switch (format(target)) {
            case CSV -> new CsvWriter();
            case XLSX -> new WorkbookWriter(background);
            case JSONL -> new JsonLinesWriter();
        };
    }

    private static ReportFormat format(Path target) {
        return ReportFormat.of(target)
                .orElseThrow(() -> new IllegalArgumentException(
                        target + ": the ending names no format; use " + ReportFormat.endings()));
    }
}
