package io.certsift.report;

import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** A table of a workbook, written row by row; goes on on a second sheet when the first is full. */
final class SheetSeries<R> {
    private static final float LINE_HEIGHT = 15;

    /** A row higher than this hides its neighbours; the rest of the text shows when the cell is opened. */
    private static final int MOST_LINES = 8;

    /** Columns that are not printed do not stretch the print by more than this. */
    private static final int MOST_LINES_ASIDE = 3;

    private final SXSSFWorkbook workbook;
    private final SheetLayout<R> layout;
    private final SheetStyles styles;
    private final CellWriter cells;
    private final int mostRows;

    private SXSSFSheet sheet;
    private int sheets;
    private int rows;

    SheetSeries(SXSSFWorkbook workbook, SheetLayout<R> layout, SheetStyles styles, CellWriter cells) {
        this(workbook, layout, styles, cells, SpreadsheetVersion.EXCEL2007.getMaxRows());
    }

    /** With a limit of its own, header included, so that a test need not write a million rows. */
    SheetSeries(
            SXSSFWorkbook workbook, SheetLayout<R> layout, SheetStyles styles, CellWriter cells, int mostRows) {
        this.workbook = workbook;
        this.layout = layout;
        this.styles = styles;
        this.cells = cells;
        this.mostRows = mostRows;
        this.sheet = open();
    }

    void add(R item) {
        if (rows == mostRows) {
            close();
            sheet = open();
        }
        Row row = sheet.createRow(rows++);
        int lines = 1;
        for (int i = 0; i < layout.columns().size(); i++) {
            Column<R> column = layout.columns().get(i);
            Value value = column.value().apply(item);
            cells.write(row.createCell(i), value);
            int most = i < layout.printed() ? MOST_LINES : MOST_LINES_ASIDE;
            lines = Math.max(lines, Math.min(most, lines(value.text(), column.width())));
        }
        row.setHeightInPoints(LINE_HEIGHT * lines);
    }

    /** To be called after the last row. */
    void close() {
        sheet.setAutoFilter(new CellRangeAddress(
                0, Math.max(rows - 1, 0), 0, layout.columns().size() - 1));
        workbook.setPrintArea(
                workbook.getSheetIndex(sheet), 0, layout.printed() - 1, 0, Math.max(rows - 1, 0));
    }

    private SXSSFSheet open() {
        sheets++;
        SXSSFSheet next = workbook.createSheet(sheets == 1 ? layout.name() : layout.name() + " (" + sheets + ")");
        next.createFreezePane(1, 1);
        PrintSetup.apply(next);
        next.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        Row header = next.createRow(0);
        header.setHeightInPoints(2 * LINE_HEIGHT);
        for (int i = 0; i < layout.columns().size(); i++) {
            Column<R> column = layout.columns().get(i);
            next.setColumnWidth(i, column.width() * 256);
            Cell cell = header.createCell(i);
            cell.setCellValue(column.title());
            cell.setCellStyle(styles.header());
            explain(next, cell, column.explanation());
        }
        rows = 1;
        return next;
    }

    private void explain(SXSSFSheet next, Cell cell, String explanation) {
        if (explanation.isEmpty()) {
            return;
        }
        CreationHelper creation = workbook.getCreationHelper();
        ClientAnchor anchor = creation.createClientAnchor();
        anchor.setCol1(cell.getColumnIndex() + 1);
        anchor.setCol2(cell.getColumnIndex() + 4);
        anchor.setRow1(1);
        anchor.setRow2(5);
        Comment comment = next.createDrawingPatriarch().createCellComment(anchor);
        comment.setString(creation.createRichTextString(explanation));
        comment.setAuthor("certsift");
        // The library gives a comment the address of its anchor, which is beside the cell.
        comment.setAddress(cell.getRowIndex(), cell.getColumnIndex());
    }

    /** An estimate: a word wrapped early makes a line more. */
    private static int lines(String text, int width) {
        return text.isEmpty() ? 1 : 1 + (int) (text.length() * 1.1 / width);
    }
}
