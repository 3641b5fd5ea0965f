package io.certsift.model;

/**
 * A certification of the catalog that words were nearly taken for.
 *
 * @param id as reports would give it
 * @param name the catalog's name
 * @param tier the guide's level
 * @param similarity 0 to 1, of the words written to those of its name
 * @param reason why it is not it, in words that go on from its name
 */
public record RunnerUp(String id, String name, Tier tier, double similarity, String reason) {}
