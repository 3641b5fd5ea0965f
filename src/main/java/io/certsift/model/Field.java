package io.certsift.model;

/** What a credential is about. */
public enum Field {
    AI("ai"),
    DATA("data"),
    SOFTWARE("software"),
    CLOUD("cloud"),
    SECURITY("security"),
    MANAGEMENT("management"),
    OTHER("other");

    private final String label;

    Field(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
