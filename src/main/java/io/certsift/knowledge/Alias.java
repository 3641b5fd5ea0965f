package io.certsift.knowledge;

/**
 * One way to write the name of a certification.
 *
 * @param text as written
 * @param strength how much it says on its own
 */
public record Alias(String text, Strength strength) {

    /** How much an alias says on its own. */
    public enum Strength {
        /** Names the certification wherever it stands. */
        DISTINCT,
        /** Reads like a job title or skill: counts only in an item of a certifications section or beside "certified", a code or a credential link. */
        TITLE_LIKE,
        /** Cut short, so that in a sentence it may go on or describe somebody: counts only in an item of a certifications section. */
        LISTED,
        /** Says nothing without the issuer in the same item or in the sub-heading above it. */
        NEEDS_ISSUER
    }
}
