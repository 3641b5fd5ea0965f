package io.certsift.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogHarvestTest {
    @TempDir
    private Path folder;

    private final Screens screens = new Screens();
    private final Program program = new Program(new StandardWiring(), Clock.systemUTC(), screens.terminal(false));
    private Path report;

    @BeforeEach
    void aReportWithGaps() throws IOException {
        report = Files.write(
                folder.resolve("report.jsonl"),
                List.of(
                        row("a", item("unlisted", "held", "Guild of Sieves Master", "Guild of Sieves Master, 2023")),
                        row(
                                "b",
                                item("unlisted", "held", "guild of sieves: Master", "guild of sieves: Master"),
                                item("unlisted", "none", "Taught Filtering", "Taught Filtering"),
                                item("aws-ml-specialty", "held", "AWS ML", "AWS ML")),
                        row("c", item("unlisted", "held", "Guild of Sieves Master", "Guild of Sieves Master (2021)")),
                        row("d", item("unlisted", "in-progress", "Say \"cheese\" \\o/", "Say \"cheese\" \\o/"))));
    }

    @Test
    void alikeItemsAreOneEntryWithTheCountOfResumes() {
        assertThat(run("catalog", "harvest", report.toString())).isZero();
        assertThat(screens.out())
                .startsWith("# 2 certifications ")
                .contains("""
                          # 3 resumes
                          - id: guild-of-sieves-master
                            name: "Guild of Sieves Master"
                        """)
                .contains("- \"Guild of Sieves Master, 2023\"\n      - \"guild of sieves: Master\"\n")
                .doesNotContain("Taught", "AWS");
    }

    @Test
    void theSameResumeInTwoReportsCountsOnce() throws IOException {
        Path copy = Files.copy(report, folder.resolve("again.jsonl"));
        assertThat(run("catalog", "harvest", report.toString(), copy.toString()))
                .isZero();
        assertThat(screens.out()).contains("# 3 resumes").doesNotContain("# 6 resumes");
    }

    @Test
    void whatIsRareCanBeLeftOut() {
        assertThat(run("catalog", "harvest", report.toString(), "--at-least", "2"))
                .isZero();
        assertThat(screens.out()).startsWith("# 1 certification ").doesNotContain("cheese");
    }

    @Test
    void whatIsPrintedIsACatalogFile() throws IOException {
        run("catalog", "harvest", report.toString());
        Path mine = Files.writeString(folder.resolve("mine.yaml"), screens.out());
        assertThat(run("catalog", "check", mine.toString())).as(screens.err()).isZero();
    }

    @Test
    void anIdOfTheCatalogIsNotTakenAgain() throws IOException {
        Files.writeString(report, row("a", item("unlisted", "held", "AI ethics", "AI ethics")));
        run("catalog", "harvest", report.toString());
        assertThat(screens.out()).contains("- id: ai-ethics-2\n");
    }

    @Test
    void aReportWithoutGapsGivesAnEmptyCatalog() throws IOException {
        Files.writeString(report, row("a"));
        run("catalog", "harvest", report.toString());
        Path mine = Files.writeString(folder.resolve("mine.yaml"), screens.out());
        assertThat(screens.out()).contains("entries: []");
        assertThat(run("catalog", "check", mine.toString())).as(screens.err()).isZero();
    }

    @Test
    void everyMistakeOfAReportIsTold() throws IOException {
        Files.writeString(report, "[]\n{\"file\":\"a\",\"certifications\":[{\"claim\":\"held\"}]}\n");
        assertThat(run("catalog", "harvest", report.toString())).isEqualTo(2);
        assertThat(screens.err()).contains("report.jsonl:1:1", "report.jsonl:2:1", "'certifications[1].id' is missing");
        assertThat(run("catalog", "harvest", folder.resolve("no.jsonl").toString()))
                .isEqualTo(2);
        assertThat(screens.err()).contains("no.jsonl: there is no such file");
    }

    private int run(String... arguments) {
        return program.run(arguments);
    }

    private static String row(String file, String... items) {
        return "{\"file\":\"" + file + "\",\"sha256\":\"" + file + "\",\"certifications\":["
                + Stream.of(items).collect(Collectors.joining(",")) + "]}";
    }

    private static String item(String id, String claim, String name, String text) {
        return "{\"id\":\"%s\",\"claim\":\"%s\",\"name\":\"%s\",\"text\":\"%s\"}"
                .formatted(id, claim, escaped(name), escaped(text));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }
}
