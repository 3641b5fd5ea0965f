package io.certsift.report;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.Sheet;

/** How sheets print: scaled to so many pages in width, with the sheet's name, the caveat and the page number at the foot. */
final class PrintSetup {
    private static final double SIDE_INCHES = 0.4;
    private static final double FOOT_INCHES = 0.6;

    private PrintSetup() {}

    static void apply(Sheet sheet, boolean landscape, int pagesWide) {
        sheet.setFitToPage(true);
        sheet.setAutobreaks(true);
        sheet.getPrintSetup().setLandscape(landscape);
        sheet.getPrintSetup().setPaperSize((short) (PaperSize.A4_PAPER.ordinal() + 1));
        sheet.getPrintSetup().setFitWidth((short) pagesWide);
        // 0: as many pages in height as it takes.
        sheet.getPrintSetup().setFitHeight((short) 0);
        // The pages of the same rows follow each other.
        sheet.getPrintSetup().setLeftToRight(true);
        sheet.setMargin(PageMargin.LEFT, SIDE_INCHES);
        sheet.setMargin(PageMargin.RIGHT, SIDE_INCHES);
        sheet.setMargin(PageMargin.TOP, SIDE_INCHES);
        sheet.setMargin(PageMargin.BOTTOM, FOOT_INCHES);
        sheet.getFooter().setLeft("&8&A");
        sheet.getFooter().setCenter("&8" + Reports.CAVEAT);
        sheet.getFooter().setRight("&8Page &P of &N");
    }
}
