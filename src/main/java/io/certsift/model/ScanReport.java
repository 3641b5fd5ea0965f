package io.certsift.model;

import java.util.List;

/**
 * The result of one run.
 *
 * @param outcomes ordered by file name in UTF-8 byte order
 */
public record ScanReport(RunInfo run, List<ScanOutcome> outcomes) {
    public ScanReport {
        outcomes = List.copyOf(outcomes);
    }
}
