package io.certsift.report;

import io.certsift.model.RunInfo;
import io.certsift.model.ScanReport;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * Writes a workbook for people: what was not screened, a summary, and a sheet each for candidates, certifications, flags, items
 * that the catalog does not know and entries that it does. Rows are streamed to the disk, so a report of any length fits in
 * memory.
 */
final class WorkbookWriter implements ReportWriter {
    private static final int ROWS_IN_MEMORY = 100;

    private static final int LEAST_FILE_WIDTH = 18;
    private static final int MOST_FILE_WIDTH = 70;

    private final Background background;

    WorkbookWriter(Background background) {
        this.background = background;
    }

    @Override
    public List<ReportPart> parts(ScanReport report, Path target) {
        return List.of(new ReportPart(target, out -> spooled(report, FileLinks.beside(target), out)));
    }

    /** The library spools rows to temporary files: in a private folder that is removed whatever happens. */
    private void spooled(ScanReport report, FileLinks links, OutputStream out) throws IOException {
        try (Leftovers leftovers = new Leftovers()) {
            var spool = new DefaultTempFileCreationStrategy(leftovers.folder().toFile());
            TempFile.withStrategy(spool, () -> {
                try {
                    write(report, links, out);
                    return true;
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (RuntimeException e) {
            // The library too wraps a full disk, as IllegalStateException.
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw e;
        }
    }

    private void write(ScanReport report, FileLinks links, OutputStream out) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            SheetStyles styles = new SheetStyles(workbook);
            CellWriter cells = new CellWriter(styles, workbook.getCreationHelper(), links);
            SheetSink sheets =
                    new SheetSink(workbook, styles, cells, report.run().blind());
            CommonFolder folder = CommonFolder.of(report);
            fill(sheets, folder.inside(report), folder);
            describe(workbook.getXSSFWorkbook().getProperties().getCoreProperties(), report.run());
            workbook.write(out);
        }
    }

    private void fill(SheetSink sheets, ScanReport report, CommonFolder folder) {
        int fileWidth = fileWidth(report);
        Tally tally = new Tally(report);
        if (tally.failed() > 0) {
            sheets.add(NotScreenedSheet.layout(fileWidth), NotScreenedSheet.rows(report));
        }
        new SummarySheet(sheets.workbook(), tally, background.wording())
                .write(report.run(), folder, background.facts());
        CatalogSheet catalog = new CatalogSheet(background.catalog());
        sheets.add(new CandidateSheet(background, fileWidth).layout(), ReportRow.all(report));
        sheets.add(new CertificationSheet(background.catalog(), fileWidth).layout(), CertificationRow.all(report));
        sheets.add(new FlagSheet(background.wording(), fileWidth).layout(), FlagSheet.rows(report));
        sheets.add(UnlistedSheet.layout(), UnlistedSheet.rows(report));
        sheets.add(catalog.layout(), catalog.rows(report));
    }

    private static int fileWidth(ScanReport report) {
        int longest = report.outcomes().stream()
                .mapToInt(outcome -> TextHeight.columnWidth(outcome.file()))
                .max()
                .orElse(0);
        return Math.max(LEAST_FILE_WIDTH, Math.min(MOST_FILE_WIDTH, longest));
    }

    /** The tables of a workbook, one after the other. */
    private record SheetSink(SXSSFWorkbook workbook, SheetStyles styles, CellWriter cells, boolean blind) {
        <R> void add(SheetLayout<R> layout, Stream<R> rows) {
            SheetSeries<R> series = new SheetSeries<>(workbook, blind ? layout.blind() : layout, styles, cells);
            rows.forEachOrdered(series::add);
            series.close();
        }
    }

    /** Dated by the run's own date: the same run gives the same workbook on any day. */
    private static void describe(CoreProperties properties, RunInfo run) {
        Optional<Date> date =
                Optional.of(Date.from(run.asOf().atStartOfDay(ZoneOffset.UTC).toInstant()));
        properties.setCreator("certsift");
        properties.setTitle("certsift screening as of " + run.asOf());
        properties.setDescription(Reports.CAVEAT);
        properties.setCreated(date);
        properties.setModified(date);
    }
}
