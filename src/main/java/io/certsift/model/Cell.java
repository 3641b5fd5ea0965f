package io.certsift.model;

import java.util.Optional;

/**
 * Where in a table a line stands.
 *
 * @param table number of the table in the document, zero-based
 * @param row zero-based
 * @param column zero-based
 * @param rows that the cell reaches over, from its own on
 * @param outermost the cell around, of the outermost table, if this table stands within another
 */
public record Cell(int table, int row, int column, int rows, Optional<Cell> outermost) {
    /** A cell of one row, of a table that stands in no other. */
    public Cell(int table, int row, int column) {
        this(table, row, column, 1, Optional.empty());
    }

    /** The same cell, reaching over so many rows. */
    public Cell reaching(int count) {
        return new Cell(table, row, column, count, outermost);
    }

    /** The same cell, of a table within another cell. */
    public Cell within(Cell around) {
        Cell outer = around.outermost().orElse(around);
        return new Cell(table, row, column, rows, Optional.of(outer));
    }
}
