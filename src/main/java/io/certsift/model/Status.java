package io.certsift.model;

/** How the reading of one file ended; exactly one per file. */
public enum Status {
    SCREENED("screened"),
    ENCRYPTED("encrypted"),
    NO_TEXT("no-text"),
    DAMAGED("damaged"),
    TOO_LARGE("too-large"),
    TIMED_OUT("timed-out"),
    UNSUPPORTED("unsupported"),
    UNREADABLE("unreadable"),
    DUPLICATE("duplicate");

    private final String label;

    Status(String label) {
        this.label = label;
    }

    /** The word used in every report. */
    public String label() {
        return label;
    }

    /** Whether the file was a resume that could not be screened. */
    public boolean failed() {
        return this != SCREENED && this != DUPLICATE;
    }
}
