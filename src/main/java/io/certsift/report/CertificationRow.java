package io.certsift.report;

import io.certsift.model.Certification;
import io.certsift.model.ScanReport;
import java.util.stream.Stream;

/** One certification with the file that it was found in. */
record CertificationRow(ReportRow resume, Certification certification) {
    static Stream<CertificationRow> all(ScanReport report) {
        return ReportRow.all(report)
                .flatMap(row -> row.certifications().stream().map(found -> new CertificationRow(row, found)));
    }
}
