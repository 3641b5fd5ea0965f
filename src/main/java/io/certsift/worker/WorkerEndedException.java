package io.certsift.worker;

/** The worker's process ended before it had answered. */
final class WorkerEndedException extends Exception {
    private static final long serialVersionUID = 1L;

    WorkerEndedException(String how) {
        super(how);
    }
}
