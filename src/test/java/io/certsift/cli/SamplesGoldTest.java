package io.certsift.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.opencsv.CSVReaderHeaderAware;
import com.opencsv.exceptions.CsvValidationException;
import io.certsift.assess.Assessor;
import io.certsift.config.KnowledgeReader;
import io.certsift.evaluate.Evaluation;
import io.certsift.evaluate.Evaluator;
import io.certsift.evaluate.Vocabulary;
import io.certsift.knowledge.Catalog;
import io.certsift.samples.SampleResumes;
import io.certsift.samples.SampleResumes.Sample;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
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
    private static final Path GOLD = Path.of("docs/examples/samples-gold.jsonl");
    private static final Path QUALITY = Path.of("src/test/resources/samples/quality.properties");
    private static final boolean BLESS = "quality".equals(System.getProperty("certsift.bless"));

    private static final Pattern FLAG = Pattern.compile("\\{\"id\":\"([a-z-]+)\",\"severity\"");

    @TempDir
    private static Path folder;

    @BeforeAll
    static void screenTheSamples() {
        assertThat(scan("first")).isZero();
    }

    @Test
    void qualityMayRiseAndMustNotFall() throws IOException {
        Catalog catalog = KnowledgeReader.builtIn().read(Optional.empty()).catalog();
        Evaluation score =
                new Evaluator(new Vocabulary(catalog, Assessor.flagIds())).evaluate(GOLD, report("first", "jsonl"));
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
                .forEach((name, figure) -> assertThat(written(figure))
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

    /** By default, with the policy of the documentation, or for the role that docs/samples.md tells. */
    @Test
    void everyFlagIsShownByASample() throws IOException {
        assertThat(scan("policy", "--policy", "docs/examples/policy.yaml")).isZero();
        assertThat(scan("sales", "--role", "non-technical")).isZero();
        Set<String> shown = new TreeSet<>();
        for (String run : List.of("first", "policy", "sales")) {
            FLAG.matcher(Files.readString(report(run, "jsonl")))
                    .results()
                    .map(flag -> flag.group(1))
                    .forEach(shown::add);
        }
        assertThat(shown).isEqualTo(new TreeSet<>(Assessor.flagIds()));
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

    private static String file(Map<String, Double> figures) {
        return "# What SamplesGoldTest must reach at least; -Dcertsift.bless=quality writes it anew.\n"
                + figures.entrySet().stream()
                        .map(figure -> figure.getKey() + "=" + written(figure.getValue()) + "\n")
                        .collect(Collectors.joining());
    }

    private static String written(double figure) {
        return String.format(Locale.ROOT, "%.4f", figure);
    }
}
