package io.certsift.report;

import io.certsift.model.Severity;
import io.certsift.model.Verdict;

/** How a word in a cell is meant; never the only sign of it. */
enum Tone {
    ALARM,
    CAUTION,
    FAVOURABLE,
    PLAIN,
    ABSENT;

    static Value of(Verdict verdict) {
        return new Value.Toned(
                verdict.label(),
                switch (verdict) {
                    case RED_FLAG -> ALARM;
                    case NOISE -> CAUTION;
                    case SIGNAL -> FAVOURABLE;
                    case NEUTRAL -> PLAIN;
                    case UNSCREENED -> ABSENT;
                });
    }

    static Value of(Severity severity) {
        return new Value.Toned(
                severity.label(),
                switch (severity) {
                    case RED -> ALARM;
                    case NOISE -> CAUTION;
                    case GOOD -> FAVOURABLE;
                    case NOTE -> PLAIN;
                });
    }
}
