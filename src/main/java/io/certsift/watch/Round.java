package io.certsift.watch;

import io.certsift.model.Status;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;

/**
 * What came of one round over all files.
 *
 * @param rows by file name, one per file of the report
 * @param written reports, under the names that they were written to
 * @param problems why a report could not be written, or not where it was meant to
 * @param complete whether every report is written; otherwise the round is to be repeated
 */
public record Round(SortedMap<String, Row> rows, List<Path> written, List<String> problems, boolean complete) {
    /** What tells whether a file's row is another than before. */
    public record Row(String sha256, Status status) {}
}
