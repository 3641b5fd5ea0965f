package io.certsift.report;

import io.certsift.model.Certification;
import io.certsift.model.Claim;
import io.certsift.model.Severity;
import io.certsift.model.Tier;
import io.certsift.model.Verdict;
import java.util.Locale;

/** The words of the model as people who never saw them would say them. */
final class Meaning {
    private Meaning() {}

    static String of(Verdict verdict) {
        return switch (verdict) {
            case RED_FLAG -> "a red flag: ask before you go on";
            case NOISE -> "the certifications add little: look at the rest";
            case SIGNAL -> "nothing speaks against them, and something speaks for them";
            case NEUTRAL -> "nothing that counts for or against";
            case UNSCREENED -> "the file could not be read";
        };
    }

    static String of(Tier tier) {
        return switch (tier) {
            case HIGH -> "hard to get without real competence";
            case MODERATE -> "of some value, and easily gamed";
            case LOW -> "a sign of awareness, not of competence";
            case AVOID -> "no sign of engineering at all";
            case OTHER -> "not rated";
        };
    }

    static String of(Severity severity) {
        return switch (severity) {
            case RED -> "ask before you go on";
            case NOISE -> "speaks against the certifications";
            case NOTE -> "good to know";
            case GOOD -> "speaks for the resume";
        };
    }

    static String of(Claim claim) {
        return switch (claim) {
            case HELD -> "held";
            case EXPIRED -> "expired";
            case IN_PROGRESS -> "in progress";
            case NONE -> "not counted";
        };
    }

    /** How a certification was recognised. */
    static String ofMatch(Certification one) {
        return switch (one.match()) {
            case EXACT -> "full name";
            case ALIAS -> "another of its names";
            case CODE -> "exam code";
            case FUZZY -> String.format(Locale.ROOT, "similar name, %.0f %%", 100 * one.similarity());
            case CLASS -> "its kind";
            case HEADING -> "heading above it";
        };
    }
}
