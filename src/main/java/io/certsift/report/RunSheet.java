package io.certsift.report;

import io.certsift.model.Flag;
import io.certsift.model.ScanReport;
import io.certsift.model.Status;
import io.certsift.model.Verdict;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** The sheet that says what the run was and what came of it, in figures. */
final class RunSheet {
    private final SXSSFSheet sheet;
    private final SheetStyles styles;
    private final CellWriter cells;
    private int rows;

    RunSheet(SXSSFWorkbook workbook, SheetStyles styles, CellWriter cells) {
        this.sheet = workbook.createSheet("Run");
        this.styles = styles;
        this.cells = cells;
        sheet.setColumnWidth(0, 30 * 256);
        sheet.setColumnWidth(1, 90 * 256);
        PrintSetup.apply(sheet);
    }

    void write(ScanReport report, List<RunFact> facts) {
        title("About this run");
        line("What verdicts mean", new Value.Words(Reports.CAVEAT));
        line("As of", new Value.Words(report.run().asOf().toString()));
        line("Role", new Value.Words(report.run().role().label()));
        line("Knowledge", new Value.Words(report.run().knowledge()));
        facts.forEach(fact -> line(fact.name(), new Value.Words(fact.value())));

        title("Files by status");
        Map<Status, Long> statuses = count(ReportRow.all(report), row -> row.outcome().status());
        statuses.forEach((status, number) -> line(status.label(), number));
        title("Resumes by verdict, duplicates left out");
        Map<Verdict, Long> verdicts = count(counted(report), ReportRow::verdict);
        verdicts.forEach((verdict, number) -> line(verdict.label(), number));
        title("Resumes by flag");
        Map<String, Long> flags = count(counted(report).flatMap(row -> row.flags().stream()), Flag::id);
        flags.forEach(this::line);
    }

    private static Stream<ReportRow> counted(ScanReport report) {
        return ReportRow.all(report).filter(row -> row.outcome().status() != Status.DUPLICATE);
    }

    private static <T, K extends Comparable<K>> Map<K, Long> count(Stream<T> items, Function<T, K> key) {
        return items.collect(Collectors.groupingBy(key, TreeMap::new, Collectors.counting()));
    }

    private void title(String text) {
        if (rows > 0) {
            rows++;
        }
        Row row = sheet.createRow(rows++);
        for (int column = 0; column < 2; column++) {
            row.createCell(column).setCellStyle(styles.title());
        }
        row.getCell(0).setCellValue(text);
    }

    private void line(String name, long number) {
        line(name, new Value.Count(Math.toIntExact(number)));
        sheet.getRow(rows - 1).getCell(1).setCellStyle(styles.words());
    }

    private void line(String name, Value value) {
        Row row = sheet.createRow(rows++);
        Cell label = row.createCell(0);
        cells.write(label, new Value.Words(name));
        label.setCellStyle(styles.label());
        cells.write(row.createCell(1), value);
        if (value.text().length() > 85) {
            row.setHeightInPoints(30);
        }
    }
}
