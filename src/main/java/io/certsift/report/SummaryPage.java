package io.certsift.report;

import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** A page to read: lines of text, and blocks of a small table with its chart beside it. Written from the top. */
final class SummaryPage {
    static final String RED = "B5483F";
    static final String AMBER = "D9A441";
    static final String GREEN = "5C8F63";
    static final String GREY = "97A3AE";
    static final String BLUE = "4F7590";
    static final String DARK = "4A5560";

    /** Name, number, third column, a gap, and the columns under the charts; in characters. */
    private static final List<Integer> WIDTHS = List.of(48, 14, 11, 3, 13, 13, 13, 13, 13);

    private static final int NAME = 0;
    private static final int NUMBER = 1;
    private static final int THIRD = 2;
    private static final int CHART = 4;
    private static final int LAST = WIDTHS.size() - 1;

    private static final float LINE_HEIGHT = 13;
    private static final float AROUND = 4;

    /** A chart lower than this many lines of a table is hard to read. */
    private static final int LEAST_LINES = 6;

    private final SXSSFWorkbook workbook;
    private final SXSSFSheet sheet;
    private final SummaryStyles styles;
    private int rows;

    SummaryPage(SXSSFWorkbook workbook, String name) {
        this.workbook = workbook;
        this.sheet = workbook.createSheet(name);
        this.styles = new SummaryStyles(workbook);
        for (int i = 0; i < WIDTHS.size(); i++) {
            sheet.setColumnWidth(i, WIDTHS.get(i) * 256);
        }
        sheet.setDisplayGridlines(false);
        PrintSetup.apply(sheet, true, 1);
    }

    /**
     * One line of a block's table, and one bar of its chart.
     *
     * @param third what stands beside the number
     * @param colour of the bar
     */
    record Line(String name, int number, Value third, String colour) {}

    void title(String text) {
        across(text, styles.title, 32);
    }

    void subtitle(String text) {
        across(text, styles.subtitle, 18);
    }

    void alert(String text) {
        across(text, styles.alert, 20);
    }

    void caveat(String text) {
        row(6);
        across(text, styles.caveat, 24);
    }

    void section(String text) {
        row(14);
        Row row = row(22);
        for (int i = 0; i <= LAST; i++) {
            row.createCell(i).setCellStyle(styles.section);
        }
        row.getCell(NAME).setCellValue(text);
    }

    /** A name, and what it is over the rest of the page. */
    void fact(String name, String value) {
        Row row = row(LINE_HEIGHT * Math.max(1, lines(value, NUMBER, LAST)) + AROUND);
        cell(row, NAME, name, styles.note);
        cell(row, NUMBER, value, FormulaGuard.risky(value) ? styles.guardedFact : styles.fact);
        merge(row, NUMBER, LAST);
    }

    /** A table of three columns with the first number drawn beside it; nothing is
     * drawn where there is nothing to compare. */
    void block(String title, List<String> heads, List<Line> lines, List<String> notes) {
        section(title);
        Row head = row(LINE_HEIGHT + AROUND);
        for (int i = 0; i < heads.size(); i++) {
            cell(head, i, heads.get(i), i == NAME ? styles.head : styles.headOfNumber);
        }
        int first = rows;
        lines.forEach(this::line);
        int last = rows - 1;
        row(6);
        notes.forEach(this::note);
        if (lines.size() > 1) {
            while (rows - first < LEAST_LINES) {
                row(LINE_HEIGHT + AROUND);
            }
            BarChart chart = new BarChart(
                    title,
                    lines.stream()
                            .map(line -> new BarChart.Bar(line.name(), line.number(), line.colour()))
                            .toList());
            chart.draw(
                    workbook.getXSSFWorkbook().getSheet(sheet.getSheetName()),
                    new CellRangeAddress(first - 1, rows - 1, CHART, LAST),
                    new CellRangeAddress(first, last, NAME, NAME),
                    new CellRangeAddress(first, last, NUMBER, NUMBER));
        }
    }

    /** What follows begins on a new page. */
    void breakHere() {
        sheet.setRowBreak(rows - 1);
    }

    private void line(Line line) {
        Row row = row(LINE_HEIGHT * lines(line.name(), NAME, NAME) + AROUND);
        cell(row, NAME, line.name(), styles.name);
        Cell number = row.createCell(NUMBER);
        number.setCellValue(line.number());
        number.setCellStyle(styles.number);
        Cell third = row.createCell(THIRD);
        if (line.third() instanceof Value.Share share) {
            third.setCellValue(share.number());
            third.setCellStyle(styles.share);
        } else if (line.third() instanceof Value.Count count) {
            third.setCellValue(count.number());
            third.setCellStyle(styles.number);
        }
    }

    private void note(String text) {
        Row row = row(LINE_HEIGHT * lines(text, NAME, THIRD) + AROUND - 2);
        cell(row, NAME, text, styles.note);
        merge(row, NAME, THIRD);
    }

    private void across(String text, CellStyle style, float height) {
        Row row = row(height);
        cell(row, NAME, text, style);
        merge(row, NAME, LAST);
    }

    private void merge(Row row, int from, int to) {
        for (int i = from + 1; i <= to; i++) {
            row.createCell(i).setCellStyle(row.getCell(from).getCellStyle());
        }
        sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), from, to));
    }

    private static int lines(String text, int from, int to) {
        return TextHeight.lines(
                text,
                WIDTHS.subList(from, to + 1).stream()
                        .mapToInt(Integer::intValue)
                        .sum());
    }

    private static void cell(Row row, int column, String text, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellValue(SheetText.of(text));
        cell.setCellStyle(style);
    }

    private Row row(float height) {
        Row row = sheet.createRow(rows++);
        row.setHeightInPoints(height);
        return row;
    }
}
