package io.certsift.knowledge;

import io.certsift.model.PartialDate;
import java.util.Optional;

/**
 * How long a credential is valid.
 *
 * @param months from the date earned
 * @param before the older rule, if there is one
 */
public record Validity(int months, Optional<Earlier> before) {

    /** {@code months} held for credentials earned before {@code date}. */
    public record Earlier(PartialDate date, int months) {}
}
