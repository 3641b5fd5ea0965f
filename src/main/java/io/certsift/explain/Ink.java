package io.certsift.explain;

import io.certsift.model.Claim;
import io.certsift.model.Severity;
import io.certsift.model.Tier;
import io.certsift.model.Verdict;
import java.util.Locale;

/** How a piece of text is meant; never the only sign of it. */
public enum Ink {
    PLAIN,
    TITLE,
    FAINT,
    HIGH,
    MODERATE,
    LOW,
    AVOID,
    OTHER,
    EVIDENCE,
    RED,
    NOISE,
    NOTE,
    GOOD,
    HIDDEN,
    PASSED;

    /** Its class in a style sheet. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Ink of(Tier tier) {
        return switch (tier) {
            case HIGH -> HIGH;
            case MODERATE -> MODERATE;
            case LOW -> LOW;
            case AVOID -> AVOID;
            case OTHER -> OTHER;
        };
    }

    static Ink of(Claim claim) {
        return switch (claim) {
            case HELD -> PLAIN;
            case IN_PROGRESS, EXPIRED, NONE -> FAINT;
        };
    }

    static Ink of(Severity severity) {
        return switch (severity) {
            case RED -> RED;
            case NOISE -> NOISE;
            case NOTE -> NOTE;
            case GOOD -> GOOD;
        };
    }

    static Ink of(Verdict verdict) {
        return switch (verdict) {
            case RED_FLAG -> RED;
            case NOISE -> NOISE;
            case SIGNAL -> GOOD;
            case NEUTRAL, UNSCREENED -> NOTE;
        };
    }
}
