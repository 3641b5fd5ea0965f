package io.certsift.report;

import io.certsift.model.Flag;
import io.certsift.model.Quote;
import io.certsift.model.ScanReport;
import java.util.List;
import java.util.stream.Stream;

/** The workbook's tables of flags, one row per flag, and of files that were not screened. */
final class FindingColumns {
    static final List<Column<FlagRow>> FLAGS = List.of(
            Column.of("file", "File", 34, row -> new Value.FileName(row.resume().file(), row.resume().path())),
            Column.of("flag", "Flag", 26, row -> new Value.Words(row.flag().id())),
            Column.<FlagRow>of("severity", "Severity", 11, row -> Tone.of(row.flag().severity()))
                    .explained("red and noise speak against the certifications, good speaks for them, note does neither."),
            Column.of("reason", "Reason", 56, row -> new Value.Words(row.flag().reason())),
            Column.of("evidence", "Text it rests on", 70, row -> new Value.Items(row.texts())),
            Column.of("page", "Page", 8, FlagRow::page));

    static final List<Column<ReportRow>> NOT_SCREENED = List.of(
            Column.of("file", "File", 50, row -> new Value.FileName(row.file(), row.path())),
            Column.of("status", "Status", 14, row -> new Value.Words(row.outcome().status().label())),
            Column.of("error", "What is wrong and what to do", 80, row -> new Value.Words(advice(row))));

    private FindingColumns() {}

    private static String advice(ReportRow row) {
        return row.duplicateOf()
                .map(original -> "Same bytes as " + original + ", which carries the findings.")
                .or(row::error)
                .orElse("");
    }

    /** One flag with the file that it fired for. */
    record FlagRow(ReportRow resume, Flag flag) {
        static Stream<FlagRow> all(ScanReport report) {
            return ReportRow.all(report).flatMap(row -> row.flags().stream().map(flag -> new FlagRow(row, flag)));
        }

        List<String> texts() {
            return flag.evidence().stream().map(Quote::text).toList();
        }

        /** The page of the first text. */
        Value page() {
            return Value.pages(flag.evidence().isEmpty() ? 0 : flag.evidence().get(0).page());
        }
    }
}
