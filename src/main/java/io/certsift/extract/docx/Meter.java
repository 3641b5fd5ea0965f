package io.certsift.extract.docx;

import io.certsift.model.Problem;
import io.certsift.model.Status;
import java.io.IOException;
import java.util.Optional;

/** Counts what the reading of one document costs, and stops it at the first limit reached. */
final class Meter {
    private static final int EVENTS_BETWEEN_LOOKS_AT_THE_TIME = 1024;

    /** Word itself manages 4,079. */
    private static final int MAX_STYLES = 10_000;

    private final DocxLimits limits;
    private final long start = System.nanoTime();
    private int characters;
    private int paragraphs;
    private int events;
    private Optional<Problem> reached = Optional.empty();

    Meter(DocxLimits limits) {
        this.limits = limits;
    }

    DocxLimits limits() {
        return limits;
    }

    /** The first limit reached. */
    Optional<Problem> reached() {
        return reached;
    }

    void event() throws LimitReachedException {
        if (++events % EVENTS_BETWEEN_LOOKS_AT_THE_TIME == 0
                && System.nanoTime() - start > limits.time().toNanos()) {
            stop(Status.TIMED_OUT, "reading it took more than " + limits.time().toSeconds() + " seconds");
        }
    }

    void characters(int count) throws LimitReachedException {
        characters += count;
        if (characters > limits.characters()) {
            stop(Status.TOO_LARGE, "it holds more than " + limits.characters() + " characters");
        }
    }

    void paragraph() throws LimitReachedException {
        if (++paragraphs > limits.paragraphs()) {
            stop(Status.TOO_LARGE, "it holds more than " + limits.paragraphs() + " paragraphs");
        }
    }

    void styles(int count) throws LimitReachedException {
        if (count > MAX_STYLES) {
            stop(Status.TOO_LARGE, "it defines more than " + MAX_STYLES + " styles");
        }
    }

    void inflated(String part, long bytes) throws LimitReachedException {
        if (bytes > limits.inflatedBytes()) {
            stop(
                    Status.TOO_LARGE,
                    "the part " + part + " inflates to more than " + (limits.inflatedBytes() >> 20) + " MB");
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
