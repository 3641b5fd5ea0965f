/** Certifications and evidence in; flags, undecided rules and the verdict out. */
@NullMarked
package io.certsift.assess;

import org.jspecify.annotations.NullMarked;
