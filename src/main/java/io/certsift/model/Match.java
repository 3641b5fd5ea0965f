package io.certsift.model;

/** How a mention was matched to the catalog. */
public enum Match {
    EXACT("exact"),
    ALIAS("alias"),
    CODE("code"),
    FUZZY("fuzzy"),
    CLASS("class"),
    HEADING("heading");

    private final String label;

    Match(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
