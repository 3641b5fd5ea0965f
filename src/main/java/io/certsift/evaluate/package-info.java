/**
 * A report and labels in; how much of what should be found was found, with what was missed, out; and what
 * the catalog lacks.
 */
@NullMarked
package io.certsift.evaluate;

import org.jspecify.annotations.NullMarked;
