package io.certsift.model;

/**
 * Where in a table a line stands.
 *
 * @param table number of the table in the document, zero-based
 * @param row zero-based
 * @param column zero-based
 */
public record Cell(int table, int row, int column) {}
