/** A resume in; the same resume as another person could have written it, out: no finding may differ. */
@NullMarked
package io.certsift.fairness;

import org.jspecify.annotations.NullMarked;
