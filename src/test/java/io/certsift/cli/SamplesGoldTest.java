package io.certsift.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.opencsv.CSVReaderHeaderAware;
import com.opencsv.exceptions.CsvValidationException;
import io.certsift.config.KnowledgeReader;
import io.certsift.knowledge.CatalogEntry;
import io.certsift.knowledge.CatalogEntry.Source;
import io.certsift.samples.SampleResumes;
import io.certsift.samples.SampleResumes.Sample;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole program over the sample resumes, held against their labels. The figures may rise and must not fall;
 * {@code -Dcertsift.bless=quality} writes the new ones.
 */
class SamplesGoldTest {
    private static final Path GOLD = Path.of("src/test/resources/samples/gold.jsonl");
    private static final Path QUALITY = Path.of("src/test/resources/samples/quality.properties");
    private static final boolean BLESS = "quality".equals(System.getProperty("certsift.bless"));

    @TempDir
    private static Path folder;

    @BeforeAll
    static void screenTheSamples() {
        assertThat(scan("first")).isZero();
    }

    @Test
    void qualityMayRiseAndMustNotFall() throws IOException {
        SampleScore score = new SampleScore(guideIds(), GOLD, report("first", "jsonl"));
        score.misses().forEach(miss -> System.out.println("missed: " + miss));
        System.out.println("quality: " + score.figures());
        if (BLESS) {
            Files.writeString(QUALITY, file(score.figures()));
        }
        Properties least = new Properties();
        try (Reader in = Files.newBufferedReader(QUALITY)) {
            least.load(in);
        }
        assertThat(least.stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(score.figures().keySet());
        score.figures()
                .forEach((name, figure) -> assertThat(SampleScore.written(figure))
                        .as("%s; missed: %s", name, score.misses())
                        .isGreaterThanOrEqualTo(least.getProperty(name)));
    }

    @Test
    void everySampleHasOneRowInEveryFormat() throws Exception {
        List<String> names =
                SampleResumes.all().stream().map(Sample::file).sorted().toList();
        assertThat(Files.readAllLines(report("first", "jsonl")))
                .extracting(line -> line.replaceFirst("^\\{\"file\":\"samples/([^\"]+)\".*", "$1"))
                .containsExactlyElementsOf(names);
        assertThat(csvFiles())
                .containsExactlyElementsOf(
                        names.stream().map(name -> "samples/" + name).toList());
        try (XSSFWorkbook workbook = new XSSFWorkbook(report("first", "xlsx").toFile())) {
            Sheet sheet = workbook.getSheet("Candidates");
            assertThat(IntStream.rangeClosed(1, sheet.getLastRowNum())
                            .mapToObj(row -> sheet.getRow(row).getCell(1).getStringCellValue()))
                    .containsExactlyElementsOf(names);
        }
    }

    @Test
    void twoRunsGiveTheSameBytes() throws IOException {
        assertThat(scan("second", "--threads", "1")).isZero();
        for (String ending : List.of("jsonl", "csv", "certifications.csv")) {
            assertThat(report("second", ending)).hasSameBinaryContentAs(report("first", ending));
        }
    }

    private static int scan(String name, String... more) {
        List<String> arguments = new ArrayList<>(List.of("scan", "samples", "--as-of", "2026-11-22"));
        for (String ending : List.of("jsonl", "csv", "xlsx")) {
            arguments.addAll(List.of("-o", report(name, ending).toString()));
        }
        arguments.addAll(List.of(more));
        return new Program(new StandardWiring(), Clock.systemUTC(), new Screens().terminal(false))
                .run(arguments.toArray(String[]::new));
    }

    private static Path report(String name, String ending) {
        return folder.resolve(name + "." + ending);
    }

    private static List<String> csvFiles() throws IOException, CsvValidationException {
        List<String> files = new ArrayList<>();
        try (CSVReaderHeaderAware rows = new CSVReaderHeaderAware(Files.newBufferedReader(report("first", "csv")))) {
            for (Map<String, String> row = rows.readMap(); row != null; row = rows.readMap()) {
                files.add(row.entrySet().stream()
                        .filter(cell -> cell.getKey().endsWith("file"))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElseThrow());
            }
        }
        return files;
    }

    /** The labels name the guide's entries by their ids, and all others by what they are. */
    private static Set<String> guideIds() {
        return KnowledgeReader.builtIn().read(Optional.empty()).catalog().entries().stream()
                .filter(entry ->
                        entry.source() == Source.GUIDE && entry.memberOf().isEmpty())
                .map(CatalogEntry::id)
                .collect(Collectors.toSet());
    }

    private static String file(Map<String, Double> figures) {
        return "# What SamplesGoldTest must reach at least; -Dcertsift.bless=quality writes it anew.\n"
                + figures.entrySet().stream()
                        .map(figure -> figure.getKey() + "=" + SampleScore.written(figure.getValue()) + "\n")
                        .collect(Collectors.joining());
    }
}
