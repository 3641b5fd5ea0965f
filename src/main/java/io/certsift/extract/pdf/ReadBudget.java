package io.certsift.extract.pdf;

import io.certsift.model.Limit;
import io.certsift.model.Limits;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** What is left of the limits while one document is read by one thread. */
final class ReadBudget {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    /** Steps between two looks at the clock, which costs about a microsecond. */
    private static final int STEPS_PER_LOOK = 256;

    private final Limits limits;
    private final long mostGlyphs;
    private final long mostCharacters;
    private final long start = THREADS.getCurrentThreadCpuTime();
    private long allowed;
    private int steps;
    private int characters;
    private int glyphs;
    private int forms;

    ReadBudget(Limits limits) {
        this.limits = limits;
        mostGlyphs = limits.of(Limit.GLYPHS);
        mostCharacters = limits.of(Limit.CHARACTERS);
        allowed = limits.of(Limit.CPU_TIME) * 1_000_000;
    }

    Limits limits() {
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
        allowed = THREADS.getCurrentThreadCpuTime() - start + limits.of(Limit.CPU_TIME) * 1_000_000 / 4;
    }

    void checkTime() {
        steps = 0;
        if (THREADS.getCurrentThreadCpuTime() - start > allowed) {
            throw LimitReached.ofTime("reading took longer than " + limits.of(Limit.CPU_TIME) + " ms");
        }
    }

    void glyph(String text) {
        step();
        if (++glyphs > mostGlyphs) {
            throw LimitReached.ofPage("more than " + mostGlyphs + " glyphs");
        }
        characters += text.length();
        if (characters > mostCharacters) {
            throw LimitReached.ofDocument("more than " + mostCharacters + " characters");
        }
    }

    void form() {
        step();
        if (++forms > limits.of(Limit.DRAWINGS)) {
            throw LimitReached.ofDocument("more than " + limits.of(Limit.DRAWINGS) + " nested drawings");
        }
    }
}
