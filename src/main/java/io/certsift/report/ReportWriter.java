package io.certsift.report;

import io.certsift.model.ScanReport;
import java.nio.file.Path;
import java.util.List;

/** Writes reports in one format. */
interface ReportWriter {
    /** The files that a report with this target consists of, the target first; writes nothing yet. */
    List<ReportPart> parts(ScanReport report, Path target);
}
