/** An explanation of one file in; lines for a terminal, or one page of HTML, with the same content, out. */
@NullMarked
package io.certsift.explain;

import org.jspecify.annotations.NullMarked;
