package io.certsift.report;

import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.Sheet;

/** How every sheet prints: across the page, as wide as the paper, with its name and page number at the foot. */
final class PrintSetup {
    private static final double MARGIN_INCHES = 0.4;

    private PrintSetup() {}

    static void apply(Sheet sheet) {
        sheet.setFitToPage(true);
        sheet.setAutobreaks(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize((short) (PaperSize.A4_PAPER.ordinal() + 1));
        sheet.getPrintSetup().setFitWidth((short) 1);
        // 0: as many pages in height as it takes.
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.LEFT, MARGIN_INCHES);
        sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.RIGHT, MARGIN_INCHES);
        sheet.getFooter().setLeft("&A");
        sheet.getFooter().setRight("&P / &N");
    }
}
