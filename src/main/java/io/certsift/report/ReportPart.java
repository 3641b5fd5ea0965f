package io.certsift.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/**
 * One file of a report.
 *
 * @param target where it is to stand
 * @param content writes it; called once
 */
record ReportPart(Path target, Content content) {

    /** Writes the whole of one file; leaves the closing of {@code out} to the caller. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }
}
