package io.certsift.extract.pdf;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.LinkedHashSet;
import java.util.Set;

/** What is left of the limits while one document is read by one thread. */
final class ReadBudget {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    /** Steps between two looks at the clock, which costs a microsecond or two. */
    private static final int STEPS_PER_LOOK = 1_024;

    private final PdfLimits limits;
    private final long start = THREADS.getCurrentThreadCpuTime();
    private long allowed;
    private int steps;
    private int characters;
    private int glyphs;
    private int forms;
    private final Set<String> refused = new LinkedHashSet<>();

    ReadBudget(PdfLimits limits) {
        this.limits = limits;
        allowed = limits.cpuMillis() * 1_000_000;
    }

    PdfLimits limits() {
        return limits;
    }

    void startPage() {
        glyphs = 0;
    }

    /** Counts one small step of work and ends it when the time is over. */
    void step() {
        if (++steps >= STEPS_PER_LOOK) {
            checkTime();
        }
    }

    /** Allows some time to set what was read as lines after the time is over. */
    void grantRest() {
        allowed = THREADS.getCurrentThreadCpuTime() - start + limits.cpuMillis() * 1_000_000 / 4;
    }

    void checkTime() {
        steps = 0;
        if (THREADS.getCurrentThreadCpuTime() - start > allowed) {
            throw LimitReached.ofTime("reading took longer than " + limits.cpuMillis() / 1000.0 + " seconds");
        }
    }

    void glyph(String text) {
        step();
        if (++glyphs > limits.glyphsPerPage()) {
            throw LimitReached.ofPage("more than " + limits.glyphsPerPage() + " glyphs");
        }
        characters += text.length();
        if (characters > limits.characters()) {
            throw LimitReached.ofDocument("more than " + limits.characters() + " characters");
        }
    }

    void form() {
        step();
        if (++forms > limits.forms()) {
            throw LimitReached.ofDocument("more than " + limits.forms() + " nested drawings");
        }
    }

    /** Remembers a part of the file that was left out because it is too large when unpacked. */
    void refuse(String what) {
        refused.add(what);
    }

    /** What was left out, one phrase each. */
    Set<String> refused() {
        return refused;
    }
}
