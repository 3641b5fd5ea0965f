/**
 * A PDF file in; its lines in reading order, hidden ones marked, out. Glyphs are collected with what was painted around
 * them, judged for visibility, built into segments, columns and lines.
 */
@NullMarked
package io.certsift.extract.pdf;

import org.jspecify.annotations.NullMarked;
