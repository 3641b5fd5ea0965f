package io.certsift.model;

import java.time.LocalDate;

/**
 * The facts that make a run reproducible.
 *
 * @param asOf the date that the screening speaks of
 * @param role the role where the policy sets no other
 * @param knowledge catalog, policy and program, as one string
 * @param blind whether names and contacts were left out
 */
public record RunInfo(LocalDate asOf, Role role, String knowledge, boolean blind) {
    /** With names and contacts. */
    public RunInfo(LocalDate asOf, Role role, String knowledge) {
        this(asOf, role, knowledge, false);
    }

    public RunInfo asBlind() {
        return new RunInfo(asOf, role, knowledge, true);
    }
}
