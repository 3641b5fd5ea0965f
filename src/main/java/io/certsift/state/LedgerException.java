package io.certsift.state;

/** A ledger cannot be used; the message names the file, the reason and a remedy, and nothing of it was changed. */
public final class LedgerException extends Exception {
    private static final long serialVersionUID = 1L;

    LedgerException(String message) {
        super(message);
    }

    LedgerException(String message, Throwable cause) {
        super(message, cause);
    }
}
