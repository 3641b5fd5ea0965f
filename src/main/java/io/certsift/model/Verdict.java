package io.certsift.model;

/** A word about the resume's certifications and the evidence beside them, never about the person. */
public enum Verdict {
    RED_FLAG("red-flag"),
    NOISE("noise"),
    SIGNAL("signal"),
    NEUTRAL("neutral"),
    UNSCREENED("unscreened");

    private final String label;

    Verdict(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
