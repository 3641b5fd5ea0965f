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
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumRef;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTStrRef;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTStrVal;

class WorkbookWriterTest {
    @TempDir
    private Path folder;

    @Test
    void hasASheetForEachQuestionWhatWasNotScreenedFirst() throws Exception {
        try (XSSFWorkbook workbook = written(SampleReports.mixed())) {
            assertThat(names(workbook))
                    .containsExactly(
                            "Not screened", "Summary", "Candidates", "Certifications", "Flags", "Unlisted", "Catalog");
            assertThat(text(workbook.getSheetAt(0)))
                    .containsExactly(
                            "File|State|What is wrong, and what to do",
                            "locked.pdf|encrypted|The file asks for a password; save it without one.",
                            "photo.pdf|unsupported|The file is a PNG picture; ask for a PDF or Word document.");
        }
    }

    @Test
    void theSummaryIsFirstWhereEverythingWasScreened() throws Exception {
        ScanReport copies = new ScanReport(
                SampleReports.RUN, SampleReports.mixed().outcomes().subList(0, 3));
        try (XSSFWorkbook workbook = written(copies)) {
            assertThat(names(workbook)).startsWith("Summary", "Candidates").doesNotContain("Not screened");
        }
    }

    @Test
    void headersStayInSightAndFilterAndPrintOnEachPage() throws Exception {
        try (XSSFWorkbook workbook = written(SampleReports.mixed())) {
            XSSFSheet sheet = workbook.getSheet("Candidates");
            assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 1);
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:S6");
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
            assertThat(sheet.getRepeatingColumns().formatAsString()).isEqualTo("A:B");
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getFooter().getRight()).contains("Page &P of &N");
            assertThat(cell(sheet, 0, "Verdict").getCellComment().getString().getString())
                    .contains("never about the person");
        }
    }

    @Test
    void aCandidateHasFlagsInWordsEvidenceAndCertificationsByLevel() throws Exception {
        try (XSSFWorkbook workbook = written(SampleReports.mixed())) {
            XSSFSheet sheet = workbook.getSheet("Candidates");
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("Ada Müller");
            assertThat(words(sheet, 1, "Verdict")).isEqualTo("red-flag");
            assertThat(words(sheet, 1, "Flags"))
                    .isEqualTo("•\u00A0red: Date that cannot be right\n•\u00A0noise: Only low-signal certifications\n"
                            + "•\u00A0undecided: Certifications come first");
            assertThat(words(sheet, 1, "Certifications"))
                    .isEqualTo("•\u00A0high: AWS Certified Machine Learning - Specialty (2017)\n"
                            + "•\u00A0low: AWS Certified AI Practitioner (in progress)");
            assertThat(words(sheet, 1, "Perhaps the same person")).isEqualTo("ada2.docx");
            assertThat(words(sheet, 2, "Production")).startsWith("Deployed a ranking service");
            assertThat(words(sheet, 3, "Flags")).isEqualTo("The same file as bo #1.docx");
            assertThat(words(sheet, 4, "Flags")).startsWith("Not screened: The file asks for a password");
        }
    }

    @Test
    void numbersAreNumbersAndOnlyFullDatesAreDates() throws Exception {
        try (XSSFWorkbook workbook = written(SampleReports.mixed())) {
            assertThat(cell(workbook.getSheet("Candidates"), 1, "High").getNumericCellValue())
                    .isEqualTo(1);
            XSSFSheet certifications = workbook.getSheet("Certifications");
            assertThat(words(certifications, 1, "Earned")).isEqualTo("2017");
            assertThat(cell(certifications, 2, "Expires").getLocalDateTimeCellValue())
                    .isEqualTo(LocalDateTime.of(2028, 3, 31, 0, 0));
            assertThat(words(certifications, 1, "Recognised by")).isEqualTo("similar name, 94 %");
            assertThat(words(certifications, 1, "What it does not prove")).contains("ability to do research");
        }
    }

    @Test
    void countsOfFilesNotScreenedAreEmptyAndNotZero() throws Exception {
        try (XSSFWorkbook workbook = written(SampleReports.mixed())) {
            assertThat(cell(workbook.getSheet("Candidates"), 4, "High").getCellType())
                    .isEqualTo(CellType.BLANK);
        }
    }

    @Test
    void rulesThatCouldNotBeJudgedStandAmongTheFlags() throws Exception {
        try (XSSFWorkbook workbook = written(SampleReports.mixed())) {
            assertThat(text(workbook.getSheet("Flags")))
                    .contains("Ada Müller|ada.pdf|Certifications come first|undecided|Page 2 could not be read.|||"
                            + "leads-with-certs");
        }
    }

    @Test
    void theCatalogSheetHoldsTheEntriesThatOccur() throws Exception {
        try (XSSFWorkbook workbook = written(SampleReports.mixed())) {
            XSSFSheet sheet = workbook.getSheet("Catalog");
            assertThat(sheet.getLastRowNum()).isEqualTo(2);
            assertThat(words(sheet, 1, "Id")).isEqualTo("aws-ml-specialty");
            assertThat(words(sheet, 1, "Rated by")).isEqualTo("the guide");
            assertThat(words(sheet, 1, "Valid for")).isEqualTo("36 months");
            assertThat(words(sheet, 2, "Id")).isEqualTo("aws-ai-practitioner");
            assertThat(cell(sheet, 2, "Resumes").getNumericCellValue()).isEqualTo(1);
        }
    }

    @Test
    void itemsThatTheCatalogDoesNotKnowAreCountedOverAllFiles() throws Exception {
        ScanReport report = new ScanReport(
                SampleReports.RUN,
                List.of(
                        SampleReports.screened("a.pdf", SampleReports.holding("Rare Certificate")),
                        SampleReports.screened("b.pdf", SampleReports.holding("Known to Nobody")),
                        SampleReports.screened("c.pdf", SampleReports.holding("RARE certificate"))));
        try (XSSFWorkbook workbook = written(report)) {
            assertThat(text(workbook.getSheet("Unlisted")))
                    .containsExactly(
                            "Item|Resumes|Field|As written|Files",
                            "Rare Certificate|2|other|Rare Certificate|•\u00A0a.pdf\n•\u00A0c.pdf",
                            "Known to Nobody|1|other|Known to Nobody|b.pdf");
        }
    }

    @Test
    void aBlindReportHasNoColumnsForNamesAndContacts() throws Exception {
        ScanReport report = new ScanReport(
                SampleReports.RUN.asBlind(), SampleReports.mixed().outcomes());
        try (XSSFWorkbook workbook = written(report)) {
            for (Sheet sheet : workbook) {
                assertThat(text(sheet)).noneMatch(line -> line.startsWith("Name|") || line.contains("E-mail"));
            }
            assertThat(words(workbook.getSheet("Candidates"), 0, "File")).isEqualTo("File");
        }
    }

    @Test
    void filesAreLinksRelativeToTheWorkbookAndNamedFromTheFolderOfAll() throws Exception {
        try (XSSFWorkbook workbook = written(SampleReports.mixed())) {
            Cell file = cell(workbook.getSheet("Flags"), 4, "File");
            assertThat(file.getStringCellValue()).isEqualTo("bo #1.docx");
            assertThat(file.getHyperlink().getAddress()).startsWith("../").endsWith("/resumes/bo%20%231.docx");
            assertThat(text(workbook.getSheet("Summary"))).anyMatch(line -> line.startsWith("Files are in|resumes/"));
        }
    }

    @Test
    void noCellIsAFormula() throws Exception {
        try (XSSFWorkbook workbook = written(SampleReports.mixed())) {
            assertThat(cells(workbook)).noneMatch(cell -> cell.getCellType() == CellType.FORMULA);
        }
    }

    @Test
    void theSummarySaysWhatVerdictsMeanAndCounts() throws Exception {
        try (XSSFWorkbook workbook = written(SampleReports.mixed())) {
            List<String> lines = text(workbook.getSheet("Summary")).stream()
                    .map(line -> line.replaceAll("\\|+$", ""))
                    .toList();
            assertThat(lines)
                    .contains("Certifications: signal or noise?", Reports.CAVEAT)
                    .contains("2 files could not be screened. The sheet Not screened says why: read them yourself,"
                            + " before anybody is lost.")
                    .contains("red-flag|1|25%", "signal|1|25%", "unscreened|2|50%")
                    .contains("high|1|1", "low|0|0")
                    .contains("red: Date that cannot be right|1|50%")
                    .contains("screened|2|40%", "duplicate|1|20%", "encrypted|1|20%")
                    .contains("As of|2026-11-22", "Role|engineering", "Many certifications|5");
        }
    }

    @Test
    void theChartsShowTheNumbersOfTheCellsBesideThem() throws Exception {
        try (XSSFWorkbook workbook = written(SampleReports.mixed())) {
            XSSFSheet sheet = workbook.getSheet("Summary");
            List<XSSFChart> charts = sheet.getDrawingPatriarch().getCharts();
            assertThat(charts).hasSize(4);
            for (XSSFChart chart : charts) {
                CTBarSer bars =
                        chart.getCTChart().getPlotArea().getBarChartArray(0).getSerArray(0);
                assertThat(bars.getDLbls().getShowVal().getVal()).isTrue();
                CTNumRef numbers = bars.getVal().getNumRef();
                CTStrRef names = bars.getCat().getStrRef();
                assertThat(numbers.getNumCache().getPtList().stream()
                                .map(point -> Double.valueOf(point.getV()))
                                .toList())
                        .isEqualTo(cells(sheet, numbers.getF()).stream()
                                .map(Cell::getNumericCellValue)
                                .toList());
                assertThat(names.getStrCache().getPtList().stream()
                                .map(CTStrVal::getV)
                                .toList())
                        .isEqualTo(cells(sheet, names.getF()).stream()
                                .map(Cell::getStringCellValue)
                                .toList());
            }
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
            assertThat(names(workbook))
                    .containsExactly("Summary", "Candidates", "Certifications", "Flags", "Unlisted", "Catalog");
            assertThat(text(workbook.getSheet("Candidates")))
                    .singleElement()
                    .asString()
                    .startsWith("Name|File|E-mail|Verdict");
        }
    }

    @Test
    void aFullSheetGoesOnOnTheNext() throws Exception {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook()) {
            SheetStyles styles = new SheetStyles(workbook);
            CellWriter cells = new CellWriter(styles, workbook.getCreationHelper(), new FileLinks(folder));
            SheetLayout<String> layout =
                    new SheetLayout<>("Names", List.of(SheetColumn.of("name", "Name", 10, Value.Words::new)), 1, 1);
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
        new Reports(SampleReports.BACKGROUND).write(report, target);
        try (var in = Files.newInputStream(target)) {
            return new XSSFWorkbook(in);
        }
    }

    private static String words(Sheet sheet, int row, String title) {
        return cell(sheet, row, title).getStringCellValue();
    }

    /** The cell of the row, counted from the header, below the title. */
    private static Cell cell(Sheet sheet, int row, String title) {
        for (Cell header : sheet.getRow(0)) {
            if (header.getStringCellValue().equals(title)) {
                return sheet.getRow(row).getCell(header.getColumnIndex());
            }
        }
        throw new AssertionError("no column " + title);
    }

    private static List<Cell> cells(Sheet sheet, String area) {
        List<Cell> cells = new ArrayList<>();
        for (CellReference place : new AreaReference(area, SpreadsheetVersion.EXCEL2007).getAllReferencedCells()) {
            cells.add(sheet.getRow(place.getRow()).getCell(place.getCol()));
        }
        return cells;
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
