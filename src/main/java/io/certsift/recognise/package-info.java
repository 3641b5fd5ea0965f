/** A segmented resume in; certification mentions with claims and dates, and the evidence beside them, out. */
@NullMarked
package io.certsift.recognise;

import org.jspecify.annotations.NullMarked;
