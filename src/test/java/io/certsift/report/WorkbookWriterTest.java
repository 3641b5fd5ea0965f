package io.certsift.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.certsift.model.ScanReport;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookWriterTest {
    @TempDir
    private Path folder;

    @Test
    void hasASheetForEachQuestion() throws Exception {
        try (XSSFWorkbook workbook = written(SampleReports.mixed())) {
            assertThat(names(workbook)).containsExactly("Candidates", "Certifications", "Flags", "Not screened", "Run");
        }
    }

    @Test
    void headersStayInSightAndFilterAndPrintOnEachPage() throws Exception {
        try (XSSFWorkbook workbook = written(SampleReports.mixed())) {
            XSSFSheet sheet = workbook.getSheet("Candidates");
            assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 1);
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:AC6");
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getRow(0).getCell(3).getCellComment().getString().getString())
                    .contains("never about the person");
        }
    }

    @Test
    void numbersAreNumbersAndFullDatesAreDates() throws Exception {
        try (XSSFWorkbook workbook = written(SampleReports.mixed())) {
            assertThat(workbook.getSheet("Candidates").getRow(1).getCell(8).getNumericCellValue())
                    .isEqualTo(1);
            Sheet certifications = workbook.getSheet("Certifications");
            assertThat(certifications.getRow(1).getCell(14).getStringCellValue())
                    .isEqualTo("2017");
            assertThat(certifications.getRow(2).getCell(15).getLocalDateTimeCellValue())
                    .isEqualTo(LocalDateTime.of(2028, 3, 31, 0, 0));
            assertThat(certifications.getRow(1).getCell(13).getNumericCellValue())
                    .isEqualTo(0.94);
        }
    }

    @Test
    void countsOfFilesNotScreenedAreEmptyAndNotZero() throws Exception {
        try (XSSFWorkbook workbook = written(SampleReports.mixed())) {
            assertThat(workbook.getSheet("Candidates").getRow(4).getCell(8).getCellType())
                    .isEqualTo(CellType.BLANK);
        }
    }

    @Test
    void filesAreLinksRelativeToTheWorkbook() throws Exception {
        try (XSSFWorkbook workbook = written(SampleReports.mixed())) {
            Cell file = workbook.getSheet("Flags").getRow(3).getCell(0);
            assertThat(file.getStringCellValue()).isEqualTo("resumes/bo #1.docx");
            assertThat(file.getHyperlink().getAddress()).startsWith("../").endsWith("/resumes/bo%20%231.docx");
        }
    }

    @Test
    void noCellIsAFormula() throws Exception {
        try (XSSFWorkbook workbook = written(SampleReports.mixed())) {
            assertThat(cells(workbook)).noneMatch(cell -> cell.getCellType() == CellType.FORMULA);
        }
    }

    @Test
    void theRunSheetSaysWhatVerdictsMeanAndCounts() throws Exception {
        try (XSSFWorkbook workbook = written(SampleReports.mixed())) {
            assertThat(text(workbook.getSheet("Run")))
                    .contains("What verdicts mean|" + Reports.CAVEAT)
                    .contains("As of|2026-11-22", "Many certifications|5")
                    .contains("screened|2", "duplicate|1", "red-flag|1", "unscreened|2", "impossible-date|1");
        }
    }

    @Test
    void theSameReportGivesTheSameCellsAndDates() throws Exception {
        try (XSSFWorkbook one = written(SampleReports.mixed());
                XSSFWorkbook two = written(SampleReports.mixed())) {
            for (Sheet sheet : one) {
                assertThat(text(two.getSheet(sheet.getSheetName()))).isEqualTo(text(sheet));
            }
            assertThat(one.getProperties().getCoreProperties().getCreated()).isEqualTo("2026-11-22T00:00:00Z");
            assertThat(one.getProperties().getCoreProperties().getModified()).isEqualTo("2026-11-22T00:00:00Z");
        }
    }

    @Test
    void anEmptyReportHasItsHeaders() throws Exception {
        try (XSSFWorkbook workbook = written(SampleReports.empty())) {
            assertThat(workbook.getSheet("Candidates").getRow(0).getLastCellNum())
                    .isEqualTo((short) ResumeColumns.ALL.size());
            assertThat(workbook.getSheet("Candidates").getLastRowNum()).isZero();
        }
    }

    @Test
    void aFullSheetGoesOnOnTheNext() throws Exception {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook()) {
            SheetStyles styles = new SheetStyles(workbook);
            CellWriter cells = new CellWriter(styles, workbook.getCreationHelper(), new FileLinks(folder));
            SheetLayout<String> layout =
                    SheetLayout.of("Names", List.of(Column.<String>of("name", "Name", 10, Value.Words::new)));
            SheetSeries<String> series = new SheetSeries<>(workbook, layout, styles, cells, 3);
            IntStream.range(0, 5).forEach(i -> series.add("n" + i));
            series.close();

            assertThat(names(workbook)).containsExactly("Names", "Names (2)", "Names (3)");
            assertThat(text(workbook.getSheet("Names (2)"))).containsExactly("Name", "n2", "n3");
            assertThat(text(workbook.getSheet("Names (3)"))).containsExactly("Name", "n4");
        }
    }

    @Test
    void filesBeyondTheMostLinksAreNamedWithoutOne() throws Exception {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook()) {
            SheetStyles styles = new SheetStyles(workbook);
            CellWriter cells = new CellWriter(styles, workbook.getCreationHelper(), new FileLinks(folder), 2);
            Row row = workbook.createSheet("Files").createRow(0);
            for (int i = 0; i < 3; i++) {
                cells.write(row.createCell(i), new Value.FileName("f" + i, Optional.of(folder.resolve("f" + i))));
            }

            assertThat(row).extracting(cell -> cell.getHyperlink() != null).containsExactly(true, true, false);
            assertThat(row).extracting(Cell::getStringCellValue).containsExactly("f0", "f1", "f2");
        }
    }

    private XSSFWorkbook written(ScanReport report) throws Exception {
        Path target = folder.resolve("report.xlsx");
        new Reports(List.of(new RunFact("Many certifications", "5"))).write(report, target);
        try (var in = Files.newInputStream(target)) {
            return new XSSFWorkbook(in);
        }
    }

    private static List<String> names(Workbook workbook) {
        return IntStream.range(0, workbook.getNumberOfSheets())
                .mapToObj(workbook::getSheetName)
                .toList();
    }

    private static List<Cell> cells(Workbook workbook) {
        List<Cell> cells = new ArrayList<>();
        workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cells::add)));
        return cells;
    }

    private static List<String> text(Sheet sheet) {
        DataFormatter formatter = new DataFormatter(Locale.ROOT);
        List<String> lines = new ArrayList<>();
        for (Row row : sheet) {
            List<String> line = new ArrayList<>();
            row.forEach(cell -> line.add(formatter.formatCellValue(cell)));
            lines.add(String.join("|", line));
        }
        return lines;
    }
}
