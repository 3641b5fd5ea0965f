package io.certsift.report;

import java.util.function.Function;

/**
 * One column of a table for programs.
 *
 * @param id its name
 * @param value what stands in a row's cell
 */
record Column<R>(String id, Function<R, Value> value) {}
