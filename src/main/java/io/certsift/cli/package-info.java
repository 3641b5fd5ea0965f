/** The command line in; exit codes, progress and a closing summary out. */
@NullMarked
package io.certsift.cli;

import org.jspecify.annotations.NullMarked;
