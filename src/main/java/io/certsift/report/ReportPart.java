package io.certsift.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/**
 * One file that is written: a report, or a part of one.
 *
 * @param target where it is to stand
 * @param content writes it; called once
 */
public record ReportPart(Path target, Content content) {

    /** Writes the whole of one file; leaves the closing of {@code out} to the caller. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }
}
