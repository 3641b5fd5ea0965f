package io.certsift.extract.pdf;

import java.util.List;

/**
 * What a reader sees of a page.
 *
 * @param glyphs in drawing order, each with its visibility
 * @param gaps what is left out or not known, one phrase each
 */
record Seen(List<Glyph> glyphs, List<String> gaps) {}
