package io.certsift.report;

import java.util.HexFormat;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;

/** The cell styles of the summary, which is a page to read and no table. */
final class SummaryStyles {
    private static final String INK = "1F2933";
    private static final String QUIET = "5F6C78";
    private static final String ACCENT = "2F4858";
    private static final String ALERT = "9B2C22";
    private static final String PAPER = "F2F5F7";

    private final SXSSFWorkbook workbook;
    final CellStyle title;
    final CellStyle subtitle;
    final CellStyle alert;
    final CellStyle caveat;
    final CellStyle section;
    final CellStyle head;
    final CellStyle headOfNumber;
    final CellStyle name;
    final CellStyle number;
    final CellStyle share;
    final CellStyle note;
    final CellStyle fact;
    final CellStyle guardedFact;

    SummaryStyles(SXSSFWorkbook workbook) {
        this.workbook = workbook;
        title = style(font(20, true, ACCENT));
        subtitle = style(font(11, false, QUIET));
        alert = style(font(11, true, ALERT));
        caveat = wrapped(style(font(11, false, INK)));
        fill(caveat, PAPER);
        section = style(font(13, true, ACCENT));
        section.setBorderBottom(BorderStyle.MEDIUM);
        ((XSSFCellStyle) section).setBottomBorderColor(colour(ACCENT));
        head = style(font(9, true, QUIET));
        headOfNumber = right(style(font(9, true, QUIET)));
        name = wrapped(style(font(10, false, INK)));
        number = right(style(font(10, true, INK)));
        share = right(style(font(10, false, QUIET)));
        share.setDataFormat(workbook.createDataFormat().getFormat("0%"));
        note = wrapped(style(font(9, false, QUIET)));
        fact = wrapped(style(font(10, false, INK)));
        guardedFact = wrapped(style(font(10, false, INK)));
        guardedFact.setQuotePrefixed(true);
    }

    private CellStyle style(XSSFFont font) {
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setAlignment(HorizontalAlignment.LEFT);
        return style;
    }

    private static CellStyle wrapped(CellStyle style) {
        style.setWrapText(true);
        return style;
    }

    private static CellStyle right(CellStyle style) {
        style.setAlignment(HorizontalAlignment.RIGHT);
        return style;
    }

    private static void fill(CellStyle style, String colour) {
        ((XSSFCellStyle) style).setFillForegroundColor(colour(colour));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private XSSFFont font(int points, boolean bold, String colour) {
        XSSFFont font = (XSSFFont) workbook.createFont();
        font.setFontName(SheetStyles.TYPEFACE);
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        font.setColor(colour(colour));
        return font;
    }

    private static XSSFColor colour(String hex) {
        return new XSSFColor(HexFormat.of().parseHex(hex), null);
    }
}
