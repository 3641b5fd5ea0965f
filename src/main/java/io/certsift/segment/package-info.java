/** Lines in; paragraphs in sections, as a resume's reader would see them, out. */
@NullMarked
package io.certsift.segment;

import org.jspecify.annotations.NullMarked;
