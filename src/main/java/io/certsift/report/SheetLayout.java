package io.certsift.report;

import java.util.List;

/**
 * A table of a workbook.
 *
 * @param name of its sheet
 * @param columns from left to right
 * @param printed how many of them, from the left, are printed; the rest would make the print too small to read
 */
record SheetLayout<R>(String name, List<Column<R>> columns, int printed) {
    SheetLayout {
        columns = List.copyOf(columns);
    }

    static <R> SheetLayout<R> of(String name, List<Column<R>> columns) {
        return new SheetLayout<>(name, columns, columns.size());
    }

    /** With the columns after the one with this id left out of print. */
    SheetLayout<R> printedUpTo(String id) {
        int end = columns.stream().map(Column::id).toList().indexOf(id);
        return new SheetLayout<>(name, columns, end + 1);
    }
}
