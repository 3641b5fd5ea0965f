package io.certsift.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbook as LibreOffice shows it, printed to pages; run by {@code mvn -Pintegration test}. */
class WorkbookRenderingIT {
    private static final int SECONDS = 180;

    /** What a spreadsheet shows instead of a number that does not fit, and instead of what it cannot work out. */
    private static final List<String> ERRORS =
            List.of("###", "#REF!", "#NAME?", "#VALUE!", "#DIV/0!", "#N/A", "#NUM!", "#NULL!", "Err:");

    /** The text of each printed page, by the sheet that its foot names. */
    private static final Map<String, List<String>> PAGES = new LinkedHashMap<>();

    @TempDir
    private static Path folder;

    @BeforeAll
    static void printTheSamplesAndAFileThatCannotBeRead() throws Exception {
        Path resumes = Files.createDirectory(folder.resolve("resumes"));
        try (Stream<Path> samples = Files.list(Path.of("samples"))) {
            for (Path sample : samples.sorted().toList()) {
                Files.copy(sample, resumes.resolve(sample.getFileName()));
            }
        }
        Files.writeString(resumes.resolve("broken.pdf"), "%PDF-1.7\nnothing more");
        Path report = folder.resolve("report.xlsx");
        int status = new Program(new StandardWiring(), Clock.systemUTC(), new Screens().terminal(false))
                .run("scan", resumes.toString(), "--as-of", "2026-11-22", "-o", report.toString());
        assertThat(status).isEqualTo(ExitCode.SOME_UNSCREENED.status());
        run(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                folder.toString(),
                report.toString());
        Path text = folder.resolve("report.txt");
        run("pdftotext", "-layout", folder.resolve("report.pdf").toString(), text.toString());
        for (String page : Files.readString(text).split("\f")) {
            List<String> lines = page.lines().filter(line -> !line.isBlank()).toList();
            String foot = lines.get(lines.size() - 1).strip();
            PAGES.computeIfAbsent(foot.replaceFirst(" {2,}.*", ""), key -> new ArrayList<>())
                    .add(page);
        }
    }

    @Test
    void everySheetIsPrintedInItsOrder() {
        assertThat(PAGES.keySet())
                .containsExactly(
                        "Not screened", "Summary", "Candidates", "Certifications", "Flags", "Unlisted", "Catalog");
    }

    @Test
    void everyPageOfATableBeginsWithItsHeader() {
        Map<String, String> firstColumns = Map.of(
                "Not screened", "File",
                "Candidates", "Name",
                "Certifications", "Name",
                "Flags", "Name",
                "Unlisted", "Item",
                "Catalog", "Certification");
        firstColumns.forEach((sheet, title) -> assertThat(PAGES.get(sheet))
                .isNotEmpty()
                .allSatisfy(page -> assertThat(page.strip()).startsWith(title)));
        assertThat(printed("Candidates")).contains("Verdict", "Ask next", "Production", "Certifications");
        assertThat(printed("Certifications")).contains("As written", "What it does not prove", "Link");
    }

    @Test
    void theSummaryShowsItsBlocksAndTheNamesAndNumbersOfItsCharts() {
        String summary = printed("Summary");
        assertThat(summary)
                .contains(
                        "nobody is to be rejected on them alone",
                        "1 file could not be screened",
                        "Verdicts",
                        "Certifications held, by level",
                        "Flags",
                        "What was read",
                        "What it was screened by");
        // Once in the table, once in the notes and once beside the bar.
        assertThat(summary.split("red-flag", -1)).hasSizeGreaterThanOrEqualTo(4);
        assertThat(summary.split("Many certifications, nothing deployed", -1)).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void namesOfFilesAreSeenWhole() throws IOException {
        String candidates = printed("Candidates");
        try (Stream<Path> files = Files.list(folder.resolve("resumes"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .hasSizeGreaterThan(20)
                    .allSatisfy(name -> assertThat(candidates).contains(name));
        }
    }

    @Test
    void noCellShowsAnErrorOrIsTooNarrowForItsNumber() {
        assertThat(PAGES.values().stream().flatMap(List::stream).toList())
                .hasSizeGreaterThan(10)
                .allSatisfy(page -> assertThat(ERRORS).noneMatch(page::contains));
    }

    private static String printed(String sheet) {
        return String.join("", PAGES.getOrDefault(sheet, List.of()));
    }

    private static void run(String... command) throws IOException, InterruptedException {
        Path log = folder.resolve(command[0] + ".log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        boolean ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
        if (!ended) {
            process.destroyForcibly();
        }
        assertThat(ended && process.exitValue() == 0)
                .as("%s%n%s", Arrays.toString(command), Files.readString(log, StandardCharsets.UTF_8))
                .isTrue();
    }
}
