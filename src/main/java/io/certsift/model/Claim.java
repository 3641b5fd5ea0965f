package io.certsift.model;

/** What a mention says about the candidate; in the order in which one mention outranks another. */
public enum Claim {
    HELD("held"),
    EXPIRED("expired"),
    IN_PROGRESS("in-progress"),
    NONE("none");

    private final String label;

    Claim(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
