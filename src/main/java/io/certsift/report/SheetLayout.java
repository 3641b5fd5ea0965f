package io.certsift.report;

import java.util.List;

/**
 * A table of a workbook.
 *
 * @param name of its sheet
 * @param columns from left to right; the first stays in sight
 * @param pagesWide how many pages side by side it is printed on, so that the print can be read
 */
record SheetLayout<R>(String name, List<SheetColumn<R>> columns, int pagesWide) {
    SheetLayout {
        columns = List.copyOf(columns);
    }
}
