package io.certsift.knowledge;

import io.certsift.model.PartialDate;

/**
 * A first or last exam date.
 *
 * @param sure whether a red flag may rest on it
 */
public record Boundary(PartialDate date, boolean sure) {}
