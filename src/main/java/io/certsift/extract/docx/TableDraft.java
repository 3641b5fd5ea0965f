package io.certsift.extract.docx;

import io.certsift.model.Cell;
import io.certsift.model.Visibility;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table as it is read. Told row by row: a row in which several cells hold blocks of text, with a heading among them, lays out
 * the page; its main cell belongs to the text around the table and every other column is a stream of its own. Any other row is
 * data, or a heading or date beside its text, and is read across.
 */
final class TableDraft {
    /** Text lines that make a cell a block of text, whatever they are; with a heading, one less. */
    private static final int BLOCK = 3;

    /** Lines of two cells beside each other that lay out a page, also if no heading is told from its text there. */
    private static final int COLUMN = 6;

    /** Columns that differ by less are equally wide. */
    private static final double MUCH_WIDER = 1.1;

    private static final int MAX_COLUMNS = 64;

    private final int number;
    private final Container around;
    private final List<Integer> grid = new ArrayList<>();
    private final List<CellDraft> cells = new ArrayList<>();
    private final Map<Integer, Flow> sides = new HashMap<>();
    private final Map<Integer, Container> reaching = new HashMap<>();
    private Paint shade = Paint.AUTO;
    private Visibility rowShown = Visibility.VISIBLE;
    private boolean rowDeleted;
    private int row = -1;
    private int column;

    TableDraft(int number, Container around) {
        this.number = number;
        this.around = around;
    }

    private static final class CellDraft {
        private final int column;
        private final Container content;
        private int width;

        private CellDraft(int column, Container content, int width) {
            this.column = column;
            this.content = content;
            this.width = width;
        }

        private boolean block() {
            return content.paragraphs() >= (content.headed() ? BLOCK - 1 : BLOCK);
        }
    }

    void gridColumn(int width) {
        if (grid.size() < MAX_COLUMNS) {
            grid.add(width);
        }
    }

    /** What the whole table stands on. */
    void paint(Paint area) {
        shade = area;
    }

    void startRow() {
        row++;
        column = 0;
        cells.clear();
        rowShown = Visibility.VISIBLE;
        rowDeleted = false;
    }

    void showRow(Visibility visibility) {
        rowShown = visibility;
    }

    /** The row was deleted as a tracked change. */
    void deleteRow() {
        rowDeleted = true;
    }

    boolean rowDeleted() {
        return rowDeleted;
    }

    Container startCell() {
        Container content = around.cell(new Cell(number, Math.max(row, 0), column), rowShown);
        content.paint(shade);
        cells.add(new CellDraft(column, content, width(column, 1)));
        column++;
        return content;
    }

    /**
     * @param span columns of the grid that the cell begun covers
     * @param stated its own width; 0 if it has none
     */
    void sizeCell(int span, int stated) {
        if (cells.isEmpty()) {
            return;
        }
        CellDraft cell = cells.get(cells.size() - 1);
        int gridWidth = width(cell.column, span);
        cell.width = gridWidth > 0 ? gridWidth : stated;
        column = cell.column + Math.max(1, Math.min(span, 63));
    }

    /** The cell begun is the first of several below each other that are merged. */
    void reachDown() {
        if (!cells.isEmpty()) {
            CellDraft cell = cells.get(cells.size() - 1);
            reaching.put(cell.column, cell.content);
        }
    }

    /** The cell begun is a part of the one above it. */
    void joinAbove() {
        if (!cells.isEmpty()) {
            Optional.ofNullable(reaching.get(cells.get(cells.size() - 1).column))
                    .ifPresent(Container::reachFurther);
        }
    }

    private int width(int from, int span) {
        return grid.stream().skip(from).limit(span).mapToInt(Integer::intValue).sum();
    }

    /** Tells the streams of the row apart. */
    void endRow() {
        boolean columns = cells.stream()
                        .filter(cell -> cell.content.paragraphs() >= COLUMN)
                        .count()
                > 1;
        boolean layout = cells.stream().filter(CellDraft::block).count() > 1
                && (columns || cells.stream().anyMatch(cell -> cell.content.headed()));
        int main = layout ? mainColumn() : -1;
        for (CellDraft cell : cells) {
            boolean side = layout && cell.column != main && cell.block();
            cell.content.flow().join(side ? sides.computeIfAbsent(cell.column, key -> new Flow()) : around.flow());
            around.count(cell.content);
        }
        cells.clear();
    }

    private int mainColumn() {
        List<CellDraft> blocks = cells.stream().filter(CellDraft::block).toList();
        List<CellDraft> byWidth = blocks.stream()
                .sorted(Comparator.comparingInt((CellDraft cell) -> -cell.width))
                .toList();
        if (byWidth.get(0).width > byWidth.get(1).width * MUCH_WIDER) {
            return byWidth.get(0).column;
        }
        return blocks.stream()
                .max(Comparator.comparingInt(cell -> cell.content.characters()))
                .map(cell -> cell.column)
                .orElseThrow();
    }
}
