/** Paths as typed in; every file found, with its real kind and fingerprint, out. */
@NullMarked
package io.certsift.ingest;

import org.jspecify.annotations.NullMarked;
