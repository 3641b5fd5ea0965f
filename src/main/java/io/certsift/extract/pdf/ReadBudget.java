package io.certsift.extract.pdf;

import io.certsift.model.Limit;
import io.certsift.model.Limits;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.LinkedHashSet;
import java.util.Set;

/** What is left of the limits while one document is read by one thread. */
final class ReadBudget {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    /** Steps between two looks at the clock, which costs a microsecond or two. */
    private static final int STEPS_PER_LOOK = 1_024;

    private final Limits limits;
    private final long mostGlyphs;
    private final long mostCharacters;
    private final long start = THREADS.getCurrentThreadCpuTime();
    private long allowed;
    private int steps;
    private long characters;
    private int glyphs;
    private int forms;
    private final Set<String> refused = new LinkedHashSet<>();

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
            throw LimitReached.ofTime("reading took " + limits.beyond(Limit.CPU_TIME));
        }
    }

    void glyph(String text) {
        step();
        if (++glyphs > mostGlyphs) {
            throw LimitReached.ofPage(limits.beyond(Limit.GLYPHS));
        }
        characters(text.length());
    }

    void characters(int more) {
        characters += more;
        if (characters > mostCharacters) {
            throw LimitReached.ofDocument(limits.beyond(Limit.CHARACTERS));
        }
    }

    void form() {
        step();
        if (++forms > limits.of(Limit.DRAWINGS)) {
            throw LimitReached.ofDocument(limits.beyond(Limit.DRAWINGS));
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
