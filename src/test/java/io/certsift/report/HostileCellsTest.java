package io.certsift.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import io.certsift.model.Candidate;
import io.certsift.model.Evidence;
import io.certsift.model.Flag;
import io.certsift.model.Quote;
import io.certsift.model.ScanOutcome;
import io.certsift.model.ScanReport;
import io.certsift.model.Screening;
import io.certsift.model.Severity;
import io.certsift.model.Status;
import io.certsift.text.VisibleText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cells that make programs compute, fetch, break or lie: none does anything in any report, wherever it stands. */
class HostileCellsTest {
    /** Of many different characters: readers take what is packed too well for a bomb. */
    private static final String LONG = many(32_766, 'A', 26);

    private static final List<String> CELLS = List.of(
            "=1+1",
            "+1",
            "-1",
            "@SUM(1)",
            "\t=1",
            "\r=1",
            "\n=1",
            "\0=1",
            "=cmd|' /C calc'!A0",
            "=HYPERLINK(\"http://127.0.0.1:9/\",\"x\")",
            "=WEBSERVICE(\"http://127.0.0.1:9/\")",
            "＝1+1",
            "＋1",
            "－1",
            "＠1",
            "\"=1\"",
            ";=1",
            ",=1",
            " =1",
            "\u200B=1",
            "\uFEFF=1",
            "\u00A0=1",
            "\uFEFF \u200B\t=1",
            "a\n=1",
            "a\"\n=1",
            "'=1",
            "%=1",
            "|calc",
            "DDE(\"cmd\",\"/C calc\",\"x\")",
            LONG + "AA",
            LONG + "\uD83D\uDE00",
            many(16_384, 0x1F600, 64),
            "\u000B\u000C\u001F",
            "\uD7FF\uE000\uFFFD",
            "\uFFFE\uFFFF",
            "_x000D_",
            "_x0041_",
            "\u001B]0;title\u0007\u001B[31m",
            "\u202Etxt.exe",
            "a\u2066b\u2069",
            "</td><script>alert(1)</script>",
            "007",
            "1e10",
            "TRUE",
            "#REF!",
            "\uD83D",
            "\uDE00x");

    private static final Pattern FORMULA = Pattern.compile("\\A[\\s\\p{Z}\\uFEFF\\u200B]*[=+\\-@＝＋－＠\\t\\r\\n\\x00]");
    private static final Pattern RAW = Pattern.compile("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069\\p{Cs}]");

    @TempDir
    private Path folder;

    private static String many(int count, int first, int different) {
        return new Random(1)
                .ints(count, first, first + different)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Test
    void commaSeparatedCellsAreText() throws Exception {
        Path target = written("a.csv");
        List<String> cells = new ArrayList<>(csv(target));
        cells.addAll(csv(CsvWriter.certifications(target)));

        assertThat(cells).hasSizeGreaterThan(CELLS.size() * 40);
        assertThat(cells).noneMatch(cell -> FORMULA.matcher(cell).find());
        assertThat(cells).noneMatch(cell -> RAW.matcher(cell).find());
        assertThat(cells).contains("007", "1e10", "'+1", "'=cmd|' /C calc'!A0");
    }

    @Test
    void workbookCellsAreTextOfALengthThatExcelTakes() throws Exception {
        List<String> texts = new ArrayList<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(written("a.xlsx").toFile())) {
            workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                check(cell, texts);
            })));
        }

        assertThat(texts).contains("=1+1", "007", "_x000D_", "_x0041_", "TRUE", "#REF!");
        assertThat(texts).filteredOn(text -> text.contains("cut here")).hasSizeGreaterThanOrEqualTo(3);
    }

    private static void check(Cell cell, List<String> texts) {
        if (cell.getCellType() == CellType.STRING) {
            String text = cell.getStringCellValue();
            assertThat(text.length()).isLessThanOrEqualTo(SheetText.MOST_CHARACTERS);
            // The line ends of a cell are the program's own.
            assertThat(text.split("\n", -1)).noneMatch(line -> RAW.matcher(line).find());
            assertThat(text.chars().filter(c -> c == '\n').count()).isLessThanOrEqualTo(253);
            assertThat(FormulaGuard.risky(text) && !cell.getCellStyle().getQuotePrefixed())
                    .as("%s needs a quote prefix", text)
                    .isFalse();
            texts.add(text);
        }
    }

    @Test
    void jsonGivesBackEveryCellExactly() throws Exception {
        Path target = written("a.jsonl");
        List<String> names = new ArrayList<>();
        try (JsonParser json = new JsonFactory().createParser(target.toFile())) {
            while (json.nextToken() != null) {
                if (json.currentToken() == JsonToken.VALUE_STRING
                        && "text".equals(json.currentName())
                        && !names.contains(json.getText())) {
                    names.add(json.getText());
                }
            }
        }

        assertThat(names)
                .containsAll(CELLS.stream().map(VisibleText::wellFormed).toList());
        assertThat(Files.readString(target)).hasLineCount(3 * CELLS.size());
        assertThat(Files.readString(target).chars()).noneMatch(c -> c < ' ' && c != '\n');
    }

    @Test
    void nothingThatIsPrintedMovesTheCursorOrTurnsTheText() {
        assertThat(CELLS).noneMatch(cell -> RAW.matcher(VisibleText.of(cell)).find());
    }

    private Path written(String name) throws ReportException {
        List<ScanOutcome> outcomes = new ArrayList<>();
        for (int i = 0; i < CELLS.size(); i++) {
            outcomes.add(SampleReports.screened("resume " + i, everywhere(CELLS.get(i))));
            outcomes.add(SampleReports.screened("=resume " + i, everywhere("x")));
            outcomes.add(SampleReports.unscreened(CELLS.get(i), Status.DAMAGED, CELLS.get(i)));
        }
        Path target = folder.resolve(name);
        Background background = new Background(
                List.of(new RunFact("Policy", "=1")),
                SampleReports.BACKGROUND.catalog(),
                SampleReports.BACKGROUND.wording());
        new Reports(background).write(new ScanReport(SampleReports.RUN, outcomes), target);
        return target;
    }

    /** A screening that has the text in every place that takes text of a resume. */
    private static Screening everywhere(String text) {
        Screening sample = SampleReports.bo();
        List<Quote> quotes = List.of(new Quote(text, 1, 1, text));
        return new Screening(
                1,
                sample.role(),
                new Candidate(Optional.of(text), Optional.of(text)),
                sample.verdict(),
                List.of(SampleReports.certification(text)),
                new Evidence(quotes, quotes, quotes, quotes, quotes),
                List.of(new Flag("avoid-list", Severity.NOISE, text, quotes)),
                List.of(),
                List.of());
    }

    private static List<String> csv(Path file) throws Exception {
        try (CSVReader reader = new CSVReaderBuilder(Files.newBufferedReader(file))
                .withCSVParser(new RFC4180ParserBuilder().build())
                .build()) {
            return reader.readAll().stream().flatMap(Stream::of).toList();
        }
    }
}
