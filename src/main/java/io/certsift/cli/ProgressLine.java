package io.certsift.cli;

import io.certsift.model.ScanOutcome;
import io.certsift.pipeline.Progress;
import java.io.PrintWriter;

/** A line that grows with the scan, for a person at a terminal. */
final class ProgressLine implements Progress {
    private static final int WIDTH = 30;
    private static final int STEPS = 200;

    private final PrintWriter err;
    private int total;
    private int done;
    private int failed;
    private int shown = -1;

    ProgressLine(PrintWriter err) {
        this.err = err;
    }

    @Override
    public void found(int files) {
        total = files;
        show();
    }

    @Override
    public void done(ScanOutcome outcome) {
        done++;
        if (outcome.status().failed()) {
            failed++;
        }
        show();
    }

    /** Wipes the line, so that what is printed next starts clean. */
    void clear() {
        if (shown >= 0) {
            err.print("\r" + " ".repeat(WIDTH + 60) + "\r");
            err.flush();
        }
    }

    private void show() {
        int step = total == 0 ? STEPS : (int) ((long) done * STEPS / total);
        if (step == shown) {
            return;
        }
        shown = step;
        int filled = step * WIDTH / STEPS;
        err.print("\r[" + "#".repeat(filled) + ".".repeat(WIDTH - filled) + "] " + done + " of " + total + " files"
                + (failed == 0 ? "" : ", " + failed + " not screened"));
        err.flush();
    }
}
