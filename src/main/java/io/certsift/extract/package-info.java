/** A source file in; its lines as a reader would see them, or the one problem that kept it from being read, out. */
@NullMarked
package io.certsift.extract;

import org.jspecify.annotations.NullMarked;
