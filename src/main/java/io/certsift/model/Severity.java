package io.certsift.model;

/** How much a flag weighs, heaviest first. */
public enum Severity {
    RED("red"),
    NOISE("noise"),
    NOTE("note"),
    GOOD("good");

    private final String label;

    Severity(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
