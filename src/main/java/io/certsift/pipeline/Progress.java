package io.certsift.pipeline;

import io.certsift.model.ScanOutcome;

/** Hears how far a scan is; never called by two threads at a time. */
public interface Progress {
    /** Called once, before any file is opened. */
    void found(int total);

    /** Called once per file, in the order in which they are done; {@code sameAs} is not known yet. */
    void done(ScanOutcome outcome);

    /** Nobody listens. */
    static Progress silent() {
        return new Progress() {
            @Override
            public void found(int total) {}

            @Override
            public void done(ScanOutcome outcome) {}
        };
    }
}
