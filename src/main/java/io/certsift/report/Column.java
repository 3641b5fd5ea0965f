package io.certsift.report;

import java.util.function.Function;

/**
 * One column of a table, the same in every format.
 *
 * @param id its name for programs
 * @param title its name for people
 * @param width in characters
 * @param explanation one sentence for people; empty where the title says all
 * @param value what stands in a row's cell
 */
record Column<R>(String id, String title, int width, String explanation, Function<R, Value> value) {
    static <R> Column<R> of(String id, String title, int width, Function<R, Value> value) {
        return new Column<>(id, title, width, "", value);
    }

    Column<R> explained(String sentence) {
        return new Column<>(id, title, width, sentence, value);
    }
}
