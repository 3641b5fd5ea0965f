package io.certsift.model;

/**
 * A rule that could not be judged.
 *
 * @param id the rule
 * @param reason what was missing to judge it, in one sentence
 */
public record Undecided(String id, String reason) {}
