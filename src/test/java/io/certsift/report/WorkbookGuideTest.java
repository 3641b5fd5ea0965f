package io.certsift.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** docs/workbook.md describes the sheets and columns that there are, in their order. */
class WorkbookGuideTest {
    private static final String SUMMARY = "Summary";

    @Test
    void theGuideDescribesEachSheetAndEachColumn(@TempDir Path folder) throws Exception {
        Path report = folder.resolve("report.xlsx");
        new Reports(SampleReports.BACKGROUND).write(SampleReports.mixed(), report);
        Map<String, List<String>> written = new LinkedHashMap<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(report.toFile())) {
            for (Sheet sheet : workbook) {
                List<String> titles = new ArrayList<>();
                if (!sheet.getSheetName().equals(SUMMARY)) {
                    sheet.getRow(0).forEach(cell -> titles.add(cell.getStringCellValue()));
                }
                written.put(sheet.getSheetName(), titles);
            }
        }

        Map<String, List<String>> described = described();
        assertThat(new ArrayList<>(described.keySet()).subList(0, written.size()))
                .containsExactlyElementsOf(written.keySet());
        written.forEach(
                (sheet, titles) -> assertThat(described.get(sheet)).as(sheet).isEqualTo(titles));
    }

    @Test
    void theGuideNamesTheBlocksOfTheSummary(@TempDir Path folder) throws Exception {
        Path report = folder.resolve("report.xlsx");
        new Reports(SampleReports.BACKGROUND).write(SampleReports.mixed(), report);
        List<String> texts = new ArrayList<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(report.toFile())) {
            workbook.getSheet(SUMMARY).forEach(row -> {
                Cell first = row.getCell(0);
                texts.add(first == null ? "" : first.getStringCellValue());
            });
        }
        List<String> blocks = List.of(
                "Verdicts", "Certifications held, by level", "Flags", "What was read", "What it was screened by");
        assertThat(texts).containsSubsequence(blocks);
        assertThat(blocks).allSatisfy(block -> assertThat(guide()).contains("**" + block + "**"));
    }

    private static Map<String, List<String>> described() throws Exception {
        Map<String, List<String>> sheets = new LinkedHashMap<>();
        List<String> titles = List.of();
        for (String line : guide().lines().toList()) {
            if (line.startsWith("## ")) {
                titles = new ArrayList<>();
                sheets.put(line.substring(3), titles);
            } else if (line.startsWith("| ") && !line.equals("| column | means |")) {
                titles.add(line.substring(2, line.indexOf(" |")));
            }
        }
        return sheets;
    }

    private static String guide() throws java.io.IOException {
        return Files.readString(Path.of("docs/workbook.md"));
    }
}
