package io.certsift.report;

import java.util.List;
import java.util.Set;

/**
 * A table of a workbook.
 *
 * @param name of its sheet
 * @param columns from left to right
 * @param keys how many columns, from the left, stay in sight and are printed on each page
 * @param pagesWide how many pages side by side it is printed on, so that the print can be read
 */
record SheetLayout<R>(String name, List<SheetColumn<R>> columns, int keys, int pagesWide) {
    private static final Set<String> PERSONAL = Set.of("name", "email");

    SheetLayout {
        columns = List.copyOf(columns);
    }

    /** Without the columns that tell who somebody is. */
    SheetLayout<R> blind() {
        return new SheetLayout<>(
                name,
                columns.stream()
                        .filter(column -> !PERSONAL.contains(column.id()))
                        .toList(),
                keys,
                pagesWide);
    }
}
