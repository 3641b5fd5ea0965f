/**
 * Inspects files in a process of its own: in come files, out come what they are and their outcomes, whatever happens to that
 * process.
 */
@NullMarked
package io.certsift.worker;

import org.jspecify.annotations.NullMarked;
