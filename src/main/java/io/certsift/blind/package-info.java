/** A report in; the same report without names and contacts, and the key that leads back to them, out. */
@NullMarked
package io.certsift.blind;

import org.jspecify.annotations.NullMarked;
