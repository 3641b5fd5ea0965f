package io.certsift.report;

import io.certsift.model.PartialDate;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.Hyperlink;

/** Puts values into cells, each by its type: numbers as numbers, full dates as dates, files as links; never a formula. */
final class CellWriter {
    /**
     * Of one workbook; further files are named without a link. The library keeps about 3 KB of each link in memory until the
     * end, and nothing else: 30 MB in all. Excel itself calls a workbook damaged that has more than 65,530 on a sheet.
     */
    static final int MOST_LINKS = 10_000;

    private final SheetStyles styles;
    private final CreationHelper creation;
    private final FileLinks links;
    private final int mostLinks;
    private int linked;

    CellWriter(SheetStyles styles, CreationHelper creation, FileLinks links) {
        this(styles, creation, links, MOST_LINKS);
    }

    /** With a limit of its own, so that a test need not write thousands. */
    CellWriter(SheetStyles styles, CreationHelper creation, FileLinks links, int mostLinks) {
        this.mostLinks = mostLinks;
        this.styles = styles;
        this.creation = creation;
        this.links = links;
    }

    void write(Cell cell, Value value) {
        cell.setCellStyle(styles.words());
        if (value instanceof Value.Count count) {
            cell.setCellValue(count.number());
            cell.setCellStyle(styles.count());
        } else if (value instanceof Value.Share share) {
            cell.setCellValue(share.number());
            cell.setCellStyle(styles.share());
        } else if (value instanceof Value.Day day) {
            write(cell, day.date());
        } else if (value instanceof Value.FileName file) {
            write(cell, file);
        } else if (value instanceof Value.Lines lines) {
            words(cell, SheetText.of(lines.lines()));
        } else {
            words(cell, SheetText.of(value.text()));
            if (value instanceof Value.Toned toned) {
                cell.setCellStyle(styles.toned(toned.tone()));
            }
        }
    }

    /** Only a full date is one for a spreadsheet; "2025" as a date would claim its first of January. */
    private void write(Cell cell, PartialDate date) {
        if (date.day() == 0) {
            cell.setCellValue(date.toString());
            cell.setCellStyle(styles.partOfDate());
        } else {
            cell.setCellValue(date.earliest());
            cell.setCellStyle(styles.day());
        }
    }

    private void write(Cell cell, Value.FileName file) {
        words(cell, SheetText.of(file.text()));
        Optional<Path> path = file.path();
        Optional<String> address = path.flatMap(links::address);
        if (address.isPresent() && linked < mostLinks) {
            linked++;
            Hyperlink link = creation.createHyperlink(HyperlinkType.FILE);
            link.setAddress(address.get());
            cell.setHyperlink(link);
            cell.setCellStyle(FormulaGuard.risky(file.text()) ? styles.guardedLink() : styles.link());
        }
    }

    private void words(Cell cell, String text) {
        if (!text.isEmpty()) {
            cell.setCellValue(text);
            if (FormulaGuard.risky(text)) {
                cell.setCellStyle(styles.guarded());
            }
        }
    }
}
