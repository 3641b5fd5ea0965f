package io.certsift.model;

/** What sort of thing was earned. */
public enum CredentialKind {
    EXAM("exam"),
    SERIES("series"),
    COURSE("course"),
    BADGE("badge"),
    ATTENDANCE("attendance"),
    LICENCE("licence"),
    MEMBERSHIP("membership"),
    UNKNOWN("unknown");

    private final String label;

    CredentialKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
