package io.certsift.worker;

/** No worker can be started at all: nothing that a file can cause. */
public final class WorkerException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WorkerException(String message) {
        super(message);
    }
}
