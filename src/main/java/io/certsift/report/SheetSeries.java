package io.certsift.report;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** A table of a workbook, written row by row; goes on on a second sheet when the first is full. */
final class SheetSeries<R> {
    /** Of a line of Calibri in the size of the tables, in points, and of what stands around the lines of a row. */
    private static final float LINE_HEIGHT = 12.75f;

    private static final float AROUND = 4;

    /** Excel takes rows of 409 points at most. */
    private static final int MOST_LINES = 31;

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
    SheetSeries(SXSSFWorkbook workbook, SheetLayout<R> layout, SheetStyles styles, CellWriter cells, int mostRows) {
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
            SheetColumn<R> column = layout.columns().get(i);
            Cell cell = row.createCell(i);
            cells.write(cell, column.value().apply(item));
            if (i == 0 && cell.getCellStyle().equals(styles.words())) {
                cell.setCellStyle(styles.key());
            }
            if (cell.getCellType() == CellType.STRING) {
                lines = Math.max(lines, TextHeight.lines(cell.getStringCellValue(), column.width()));
            }
        }
        row.setHeightInPoints(LINE_HEIGHT * Math.min(lines, MOST_LINES) + AROUND);
    }

    /** To be called after the last row. */
    void close() {
        int last = rows - 1;
        CellRangeAddress all = new CellRangeAddress(0, last, 0, layout.columns().size() - 1);
        sheet.setAutoFilter(all);
        workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, layout.columns().size() - 1, 0, last);
        // A year alone stays text, and needs no warning for it.
        workbook.getXSSFWorkbook()
                .getSheet(sheet.getSheetName())
                .addIgnoredErrors(all, IgnoredErrorType.NUMBER_STORED_AS_TEXT);
    }

    private SXSSFSheet open() {
        sheets++;
        SXSSFSheet next = workbook.createSheet(sheets == 1 ? layout.name() : layout.name() + " (" + sheets + ")");
        next.createFreezePane(layout.keys(), 1);
        next.setDisplayGridlines(false);
        PrintSetup.apply(next, true, layout.pagesWide());
        next.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        if (layout.pagesWide() > 1) {
            next.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, layout.keys() - 1));
        }
        Row header = next.createRow(0);
        header.setHeightInPoints(2 * LINE_HEIGHT);
        for (int i = 0; i < layout.columns().size(); i++) {
            SheetColumn<R> column = layout.columns().get(i);
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
}
