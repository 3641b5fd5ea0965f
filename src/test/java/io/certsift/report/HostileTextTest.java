package io.certsift.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.opencsv.CSVReader;
import io.certsift.model.ScanReport;
import io.certsift.model.Status;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Text made to break a report: each format holds it without being broken. */
class HostileTextTest {
    private static final String NASTY = "=HYPERLINK(\"x\"),\n\"a\"\u0007\u202E\u2028\u0085 _x000D_ \\ é\uD83D\uDE80";

    @TempDir
    private Path folder;

    @Test
    void jsonGivesBackExactlyWhatWasThere() throws Exception {
        Path target = write(NASTY, "a.jsonl");

        assertThat(Files.readString(target)).hasLineCount(1).contains("\\u202e", "\\u2028", "\\u0085", "\\u0007");
        assertThat(field(target, "error")).isEqualTo(NASTY);
    }

    @Test
    void jsonReplacesHalfAPair() throws Exception {
        assertThat(field(write("a\uD83Db", "a.jsonl"), "error")).isEqualTo("a\uFFFDb");
    }

    @Test
    void csvKeepsItInOneCellAsText() throws Exception {
        Path target = write(NASTY, "a.csv");

        try (Reader text = Files.newBufferedReader(target);
                CSVReader csv = new CSVReader(text)) {
            List<String[]> rows = csv.readAll();
            assertThat(rows).hasSize(2);
            assertThat(rows.get(1)[2]).startsWith("'=HYPERLINK(\"x\"),␊\"a\"␇<U+202E>");
        }
    }

    @Test
    void theWorkbookHoldsTextAndNoFormula() throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook(write(NASTY, "a.xlsx").toFile())) {
            XSSFCell cell = workbook.getSheet("Not screened").getRow(1).getCell(2);
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(cell.getStringCellValue())
                    .startsWith("=HYPERLINK(\"x\"),␊\"a\"␇<U+202E>")
                    .contains("_x000D_");
        }
    }

    private Path write(String text, String name) throws Exception {
        ScanReport report =
                new ScanReport(SampleReports.RUN, List.of(SampleReports.unscreened("r.pdf", Status.DAMAGED, text)));
        return new Reports(Background.none())
                .write(report, folder.resolve(name))
                .get(0);
    }

    private static String field(Path file, String name) throws Exception {
        try (JsonParser json = new JsonFactory().createParser(file.toFile())) {
            while (json.nextToken() != null) {
                if (json.currentToken() == JsonToken.FIELD_NAME
                        && json.currentName().equals(name)) {
                    json.nextToken();
                    return json.getText();
                }
            }
        }
        throw new AssertionError("no field " + name);
    }
}
