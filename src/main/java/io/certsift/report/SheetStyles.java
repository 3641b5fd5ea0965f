package io.certsift.report;

import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;

/** The few cell styles of a workbook. */
final class SheetStyles {
    private static final String HEADER_FILL = "2F4858";
    private static final String RULE = "D0D7DE";
    static final String TYPEFACE = "Calibri";
    private static final short POINTS = 10;

    /** Keeps the words of one column from touching those of the next. */
    private static final short INDENT = 1;

    private final SXSSFWorkbook workbook;
    private final Map<Tone, CellStyle> toned = new EnumMap<>(Tone.class);
    private final CellStyle header;
    private final CellStyle words;
    private final CellStyle key;
    private final CellStyle guarded;
    private final CellStyle link;
    private final CellStyle guardedLink;
    private final CellStyle count;
    private final CellStyle share;
    private final CellStyle day;
    private final CellStyle partOfDate;

    SheetStyles(SXSSFWorkbook workbook) {
        this.workbook = workbook;
        words = body();
        words.setFont(font(false, IndexedColors.BLACK));
        key = body();
        key.setFont(font(true, IndexedColors.BLACK));
        header = filled(HEADER_FILL, font(true, IndexedColors.WHITE));
        header.setVerticalAlignment(VerticalAlignment.CENTER);
        guarded = guarded(words);
        link = body();
        link.setFont(linkFont());
        guardedLink = guarded(link);
        count = formatted("0;-0;\"–\"");
        share = formatted("0%");
        day = formatted("yyyy-mm-dd");
        partOfDate = formatted("@");
        toned.put(Tone.ALARM, filled("F6D5D2", font(true, IndexedColors.BLACK)));
        toned.put(Tone.CAUTION, filled("FBEBC3", font(false, IndexedColors.BLACK)));
        toned.put(Tone.FAVOURABLE, filled("D9EBD8", font(false, IndexedColors.BLACK)));
        toned.put(Tone.PLAIN, filled("ECEFF1", font(false, IndexedColors.BLACK)));
        toned.put(Tone.ABSENT, words);
    }

    CellStyle header() {
        return header;
    }

    CellStyle words() {
        return words;
    }

    /** Words that say what a row is about. */
    CellStyle key() {
        return key;
    }

    /** Text that would be a formula if typed: stays text when somebody edits the cell. */
    CellStyle guarded() {
        return guarded;
    }

    CellStyle link() {
        return link;
    }

    /** The same of a link: the name of a file may be a formula. */
    CellStyle guardedLink() {
        return guardedLink;
    }

    CellStyle count() {
        return count;
    }

    CellStyle share() {
        return share;
    }

    CellStyle day() {
        return day;
    }

    /** Of a date that is only a year or a month: text, where dates stand. */
    CellStyle partOfDate() {
        return partOfDate;
    }

    CellStyle toned(Tone tone) {
        return toned.getOrDefault(tone, words);
    }

    private CellStyle body() {
        CellStyle style = workbook.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setAlignment(HorizontalAlignment.LEFT);
        style.setIndention(INDENT);
        style.setBorderBottom(BorderStyle.THIN);
        ((XSSFCellStyle) style).setBottomBorderColor(colour(RULE));
        return style;
    }

    private CellStyle guarded(CellStyle like) {
        CellStyle style = workbook.createCellStyle();
        style.cloneStyleFrom(like);
        style.setQuotePrefixed(true);
        return style;
    }

    private CellStyle filled(String fill, Font font) {
        CellStyle style = body();
        ((XSSFCellStyle) style).setFillForegroundColor(colour(fill));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setFont(font);
        return style;
    }

    /** A number or date: centred, so that it does not touch the words of the next column. */
    private CellStyle formatted(String format) {
        CellStyle style = body();
        style.setFont(font(false, IndexedColors.BLACK));
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setIndention((short) 0);
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    private Font font(boolean bold, IndexedColors colour) {
        Font font = workbook.createFont();
        font.setFontName(TYPEFACE);
        font.setFontHeightInPoints(POINTS);
        font.setBold(bold);
        font.setColor(colour.getIndex());
        return font;
    }

    private Font linkFont() {
        Font font = font(false, IndexedColors.BLUE);
        font.setUnderline(Font.U_SINGLE);
        return font;
    }

    private static XSSFColor colour(String hex) {
        return new XSSFColor(HexFormat.of().parseHex(hex), null);
    }
}
