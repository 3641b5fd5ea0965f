package io.certsift.report;

import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;

/** The few cell styles of a workbook. */
final class SheetStyles {
    private static final String HEADER_FILL = "2F4858";
    private static final String RULE = "D0D7DE";

    private final SXSSFWorkbook workbook;
    private final Map<Tone, CellStyle> toned = new EnumMap<>(Tone.class);
    private final CellStyle header;
    private final CellStyle words;
    private final CellStyle link;
    private final CellStyle share;
    private final CellStyle day;
    private final CellStyle label;

    SheetStyles(SXSSFWorkbook workbook) {
        this.workbook = workbook;
        words = body();
        header = filled(HEADER_FILL, font(true, IndexedColors.WHITE));
        header.setVerticalAlignment(VerticalAlignment.CENTER);
        link = body();
        link.setFont(linkFont());
        share = formatted("0.00");
        day = formatted("yyyy-mm-dd");
        label = body();
        label.setFont(font(true, IndexedColors.BLACK));
        toned.put(Tone.ALARM, filled("FFC7CE", font(true, IndexedColors.BLACK)));
        toned.put(Tone.CAUTION, filled("FFEB9C", font(false, IndexedColors.BLACK)));
        toned.put(Tone.FAVOURABLE, filled("C6EFCE", font(false, IndexedColors.BLACK)));
        toned.put(Tone.PLAIN, filled("EDEDED", font(false, IndexedColors.BLACK)));
        toned.put(Tone.ABSENT, words);
    }

    CellStyle header() {
        return header;
    }

    CellStyle words() {
        return words;
    }

    CellStyle link() {
        return link;
    }

    CellStyle share() {
        return share;
    }

    CellStyle day() {
        return day;
    }

    /** Bold, for the left column of a list of facts. */
    CellStyle label() {
        return label;
    }

    CellStyle toned(Tone tone) {
        return toned.getOrDefault(tone, words);
    }

    private CellStyle body() {
        CellStyle style = workbook.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setBorderBottom(BorderStyle.THIN);
        ((XSSFCellStyle) style).setBottomBorderColor(colour(RULE));
        return style;
    }

    private CellStyle filled(String fill, Font font) {
        CellStyle style = body();
        ((XSSFCellStyle) style).setFillForegroundColor(colour(fill));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setFont(font);
        return style;
    }

    private CellStyle formatted(String format) {
        CellStyle style = body();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    private Font font(boolean bold, IndexedColors colour) {
        Font font = workbook.createFont();
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
