/** Measures where the time of a scan goes; run by hand, never by the build. */
@NullMarked
package io.certsift.benchmark;

import org.jspecify.annotations.NullMarked;
