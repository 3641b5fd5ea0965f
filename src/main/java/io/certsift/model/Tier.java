package io.certsift.model;

/** The guide's four levels of signal, from strongest to weakest, and one for everything that it does not rate. */
public enum Tier {
    HIGH("high"),
    MODERATE("moderate"),
    LOW("low"),
    AVOID("avoid"),
    OTHER("other");

    private final String label;

    Tier(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean rated() {
        return this != OTHER;
    }
}
