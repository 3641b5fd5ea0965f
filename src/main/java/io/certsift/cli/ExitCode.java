package io.certsift.cli;

/** How the program ends; 4 wins over 3, and 3 over 1. */
public enum ExitCode {
    /** All done, nothing to complain about. */
    DONE(0),
    /** Done, and a flag of {@code --fail-on} fired, or a selftest found a difference. */
    FLAGGED(1),
    /** The command line, the catalog or the policy is wrong; nothing was scanned. */
    WRONG_USAGE(2),
    /** Done, and some files could not be screened. */
    SOME_UNSCREENED(3),
    /** An output could not be written; what stood there before still does. */
    NOT_WRITTEN(4),
    /** A fault of the program's own. */
    BUG(70),
    /** Stopped by the user; no output was touched. */
    INTERRUPTED(130);

    private final int status;

    ExitCode(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }
}
