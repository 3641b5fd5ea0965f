package io.certsift.extract.pdf;

import io.certsift.model.Status;

/**
 * Ends the reading of a page or document at a limit. Unchecked, because PDFBox swallows checked exceptions in its lenient
 * parser; without a stack trace, because it is no fault.
 */
final class LimitReached extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Status status;
    private final boolean whole;

    private LimitReached(Status status, boolean whole, String what) {
        super(what, null, false, false);
        this.status = status;
        this.whole = whole;
    }

    static LimitReached ofPage(String what) {
        return new LimitReached(Status.TOO_LARGE, false, what);
    }

    static LimitReached ofDocument(String what) {
        return new LimitReached(Status.TOO_LARGE, true, what);
    }

    static LimitReached ofTime(String what) {
        return new LimitReached(Status.TIMED_OUT, true, what);
    }

    /** A file so broken that its parser goes round in circles. */
    static LimitReached ofDamage(String what) {
        return new LimitReached(Status.DAMAGED, true, what);
    }

    /** The state of the file if nothing was read before. */
    Status status() {
        return status;
    }

    /** Whether no further page may be read. */
    boolean whole() {
        return whole;
    }

    String what() {
        return String.valueOf(getMessage());
    }
}
