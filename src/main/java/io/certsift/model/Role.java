package io.certsift.model;

/** What the resumes are screened for. */
public enum Role {
    ENGINEERING("engineering"),
    RESEARCH("research"),
    NON_TECHNICAL("non-technical");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
