package io.certsift.cli;

import io.certsift.explain.Ink;

/** Colours of a terminal, by the sixteen that every one has, so that its own theme keeps them readable. */
enum Paint {
    NONE(""),
    BOLD("1"),
    FAINT("2"),
    GREEN("32"),
    CYAN("36"),
    YELLOW("33"),
    MAGENTA("35"),
    BLUE("34"),
    BOLD_RED("1;31"),
    BOLD_YELLOW("1;33"),
    BOLD_GREEN("1;32"),
    REVERSE("7"),
    UNDERLINED("4");

    private final String code;

    Paint(String code) {
        this.code = code;
    }

    static Paint of(Ink ink) {
        return switch (ink) {
            case PLAIN -> NONE;
            case TITLE -> BOLD;
            case FAINT, OTHER -> FAINT;
            case HIGH -> GREEN;
            case MODERATE -> CYAN;
            case LOW -> YELLOW;
            case AVOID -> MAGENTA;
            case EVIDENCE -> BLUE;
            case RED -> BOLD_RED;
            case NOISE -> BOLD_YELLOW;
            case NOTE -> BOLD;
            case GOOD -> BOLD_GREEN;
            case HIDDEN -> REVERSE;
            case PASSED -> UNDERLINED;
        };
    }

    /** The text painted; blanks at a line's beginning are not. */
    String over(String text) {
        return this == NONE || text.isBlank() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}
