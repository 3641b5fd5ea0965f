package io.certsift.report;

import com.opencsv.CSVWriter;
import io.certsift.model.ScanReport;
import io.certsift.text.VisibleText;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes two tables as comma-separated values: one row per file, and beside it one row per certification. UTF-8 without a
 * byte order mark and with LF line ends, for programs; people who use Excel are better served by the workbook.
 */
final class CsvWriter implements ReportWriter {
    private static final String LINE_END = "\n";

    @Override
    public List<ReportPart> parts(ScanReport report, Path target) {
        return List.of(
                new ReportPart(target, out -> write(ResumeColumns.ALL, ReportRow.all(report), out)),
                new ReportPart(
                        certifications(target),
                        out -> write(CertificationColumns.ALL, CertificationRow.all(report), out)));
    }

    /** {@code NAME.certifications.csv} beside {@code NAME.csv}. */
    static Path certifications(Path target) {
        String name = String.valueOf(target.getFileName());
        int ending = name.length() - ReportFormat.CSV.ending().length();
        return target.resolveSibling(name.substring(0, ending) + ".certifications" + name.substring(ending));
    }

    /** The columns as a table, with a header even where there are no rows. */
    static <R> void write(List<Column<R>> columns, Stream<R> rows, OutputStream out) throws IOException {
        OutputStreamWriter text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        // Not closed: that would close the caller's stream.
        CSVWriter csv = new CSVWriter(
                text,
                CSVWriter.DEFAULT_SEPARATOR,
                CSVWriter.DEFAULT_QUOTE_CHARACTER,
                CSVWriter.DEFAULT_ESCAPE_CHARACTER,
                LINE_END);
        csv.writeNext(columns.stream().map(Column::id).toArray(String[]::new), false);
        rows.forEachOrdered(row -> csv.writeNext(
                columns.stream().map(column -> cell(column.value().apply(row))).toArray(String[]::new), false));
        csv.flushQuietly();
        // The library keeps a failure to itself until it is asked.
        IOException failure = csv.getException();
        if (failure != null) {
            throw failure;
        }
    }

    private static String cell(Value value) {
        return FormulaGuard.guard(VisibleText.of(value.text()));
    }
}
