package io.certsift.report;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A report could not be written; the message names the file, the reason and a remedy, and the old report still stands. */
public final class ReportException extends Exception {
    private static final long serialVersionUID = 1L;

    private ReportException(String message, Throwable cause) {
        super(message, cause);
    }

    ReportException(String message) {
        super(message);
    }

    static ReportException of(Path target, IOException cause) {
        return new ReportException("cannot write " + target + ": " + reason(cause), cause);
    }

    private static String reason(IOException cause) {
        if (cause instanceof AccessDeniedException) {
            return "permission denied, or another program has it open; close it there, or choose another folder with -o";
        }
        if (cause instanceof NoSuchFileException) {
            return "its folder no longer exists; create it, or choose another with -o";
        }
        String said = cause instanceof FileSystemException file ? file.getReason() : cause.getMessage();
        return (said == null ? cause.getClass().getSimpleName() : said)
                + "; make room or choose another folder with -o, then scan again";
    }
}
