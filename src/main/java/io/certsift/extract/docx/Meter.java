package io.certsift.extract.docx;

import io.certsift.model.Limit;
import io.certsift.model.Limits;
import io.certsift.model.Problem;
import io.certsift.model.Status;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Optional;

/** Counts what the reading of one document costs, and stops it at the first limit reached. */
final class Meter {
    private static final int EVENTS_BETWEEN_LOOKS_AT_THE_TIME = 1024;

    /**
     * Word itself manages 4,079. Not in the record of limits: whoever needs more styles is not writing a resume, and only styles
     * are left out beyond it.
     */
    static final int MAX_STYLES = 10_000;

    /** Less than this says nothing about how well a part is packed; the largest of real resumes unpack to less. */
    private static final long RATIO_COUNTS_FROM = 4L << 20;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Limits limits;
    private final long start = THREADS.getCurrentThreadCpuTime();
    private long characters;
    private long paragraphs;
    private long events;
    private Optional<Problem> reached = Optional.empty();

    Meter(Limits limits) {
        this.limits = limits;
    }

    Limits limits() {
        return limits;
    }

    /** The first limit reached. */
    Optional<Problem> reached() {
        return reached;
    }

    void event() throws LimitReachedException {
        if (++events % EVENTS_BETWEEN_LOOKS_AT_THE_TIME == 0
                && THREADS.getCurrentThreadCpuTime() - start > limits.of(Limit.CPU_TIME) * 1_000_000) {
            stop(Status.TIMED_OUT, "reading it took " + limits.beyond(Limit.CPU_TIME));
        }
    }

    void characters(int count) throws LimitReachedException {
        characters += count;
        if (characters > limits.of(Limit.CHARACTERS)) {
            stop(Status.TOO_LARGE, "it holds " + limits.beyond(Limit.CHARACTERS));
        }
    }

    void paragraph() throws LimitReachedException {
        if (++paragraphs > limits.of(Limit.PARAGRAPHS)) {
            stop(Status.TOO_LARGE, "it holds " + limits.beyond(Limit.PARAGRAPHS));
        }
    }

    void styles(int count) throws LimitReachedException {
        if (count > MAX_STYLES) {
            stop(Status.TOO_LARGE, "it defines more than " + MAX_STYLES + " styles");
        }
    }

    /** Bytes that one part may unpack to. */
    long mostInflated() {
        return limits.of(Limit.INFLATED);
    }

    /**
     * @param bytes unpacked so far
     * @param packed bytes that the whole part takes in the archive, at most
     */
    void inflated(String part, long bytes, long packed) throws LimitReachedException {
        if (bytes > mostInflated()) {
            stop(Status.TOO_LARGE, "the part " + part + " unpacks to " + limits.beyond(Limit.INFLATED));
        }
        if (bytes > RATIO_COUNTS_FROM && bytes / limits.of(Limit.RATIO) > packed) {
            stop(Status.TOO_LARGE, "the part " + part + " unpacks by " + limits.beyond(Limit.RATIO));
        }
    }

    private void stop(Status status, String what) throws LimitReachedException {
        if (reached.isEmpty()) {
            reached = Optional.of(new Problem(status, what + "; it was read up to there"));
        }
        throw new LimitReachedException();
    }

    /** Unwinds the reading of a part; what was reached is told by the meter. */
    static final class LimitReachedException extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
