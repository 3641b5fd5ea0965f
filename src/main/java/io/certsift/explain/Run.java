package io.certsift.explain;

/**
 * A part of a line.
 *
 * @param text may hold anything that stands in a file
 * @param ink how it is meant
 */
public record Run(String text, Ink ink) {}
