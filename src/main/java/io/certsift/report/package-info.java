/** Screenings in; CSV, XLSX and JSON Lines files, each written whole or not at all, out. */
@NullMarked
package io.certsift.report;

import org.jspecify.annotations.NullMarked;
