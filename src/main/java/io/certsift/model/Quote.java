package io.certsift.model;

/**
 * A piece of the resume that something rests on.
 *
 * @param text as written
 * @param page one-based; 0 where the format has no pages
 * @param paragraph number of the paragraph in the document, one-based
 * @param section label of the section that it stands in
 */
public record Quote(String text, int page, int paragraph, String section) {}
