package io.certsift.text;

/**
 * One word of a text.
 *
 * @param word in its normal form
 * @param span where it stands in the original text
 */
public record Token(String word, Span span) {}
