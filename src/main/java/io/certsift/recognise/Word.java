package io.certsift.recognise;

import io.certsift.text.Span;

/**
 * One word of a text as names are compared by.
 *
 * @param form the form that all ways to write it share
 * @param role what it says in a name
 * @param span where it stands in the text as written
 * @param edits typing errors mended to get there
 * @param barrier whether something stands before it that no name goes across: a bullet, a bar, a semicolon, a tab, the end
 *     of a sentence
 */
record Word(String form, Role role, Span span, int edits, boolean barrier) {

    enum Role {
        /** Tells one name from another. */
        SIGNIFICANT,
        /** Says that something is a certificate. */
        CERTIFICATE,
        /** Tells nothing, such as "of". */
        SMALL,
        /** May stand inside a name without changing it, but may also be a part of one: "cloud", a year, a version. */
        FILLER
    }

    boolean significant() {
        return role == Role.SIGNIFICANT || role == Role.FILLER;
    }
}
