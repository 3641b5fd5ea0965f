package io.certsift.model;

/** What a part of a resume is about. */
public enum SectionKind {
    NAME("name"),
    HEADLINE("headline"),
    CONTACT("contact"),
    SUMMARY("summary"),
    EXPERIENCE("experience"),
    PROJECTS("projects"),
    EDUCATION("education"),
    CERTIFICATIONS("certifications"),
    COURSES("courses"),
    SKILLS("skills"),
    PUBLICATIONS("publications"),
    REFERENCES("references"),
    AWARDS("awards"),
    LANGUAGES("languages"),
    VOLUNTEERING("volunteering"),
    INTERESTS("interests"),
    DECLARATION("declaration"),
    HIDDEN("hidden"),
    OTHER("other");

    private final String label;

    SectionKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
