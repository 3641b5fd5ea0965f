package io.certsift.report;

import io.certsift.model.ScanReport;
import java.util.List;
import java.util.stream.Stream;

/** The sheet of the files that nobody has judged: it stands first, so that no candidate is lost. */
final class NotScreenedSheet {
    private NotScreenedSheet() {}

    static SheetLayout<ReportRow> layout(int fileWidth) {
        return new SheetLayout<>(
                "Not screened",
                List.of(
                        SheetColumn.file(fileWidth, row -> row),
                        SheetColumn.words(
                                "status",
                                "State",
                                14,
                                row -> row.outcome().status().label()),
                        SheetColumn.<ReportRow>optional("error", "What is wrong, and what to do", 90, ReportRow::error)
                                .explained("Nothing is known about these resumes: read them yourself.")),
                1,
                1);
    }

    static Stream<ReportRow> rows(ScanReport report) {
        return ReportRow.all(report).filter(row -> row.outcome().status().failed());
    }
}
