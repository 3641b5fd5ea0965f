package io.certsift.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.certsift.cli.LineCheck.Mismatch;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CatalogCommandTest {
    private static final String MY_EXAM = """
            entries:
              - id: my-exam
                name: My Exam in Zymurgy
                source: extended
                tier: low
                kind: exam
                field: data
                matches: [My Exam in Zymurgy]
            """;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void listsEntriesBestTierFirstInColumns() {
        assertThat(run("list", "--source", "guide")).isZero();

        List<String> lines = out.toString().lines().toList();
        assertThat(lines).hasSize(14);
        assertThat(lines.get(0))
                .isEqualTo(
                        "aws-ml-specialty                      high      AWS Certified Machine Learning - Specialty");
        assertThat(lines.get(13)).startsWith("vendor-ai-specialist                  avoid     ");
    }

    @Test
    void listsOneTier() {
        assertThat(run("list", "--tier", "high", "--source", "guide")).isZero();

        assertThat(out.toString().lines().map(line -> line.split(" ")[0]))
                .containsExactly("aws-ml-specialty", "google-professional-ml-engineer", "tensorflow-developer");
    }

    @Test
    void listsAClassWithItsMembers() throws IOException {
        Path file = file(MY_EXAM.replace("tier: low", "member-of: ai-ethics"));

        assertThat(run("list", "--class", "ai-ethics", "--catalog", file.toString()))
                .isZero();

        assertThat(out.toString()).contains("ai-ethics ", "my-exam ").doesNotContain("aws-ml-specialty");
    }

    @Test
    void anUnknownTierIsWrongUsage() {
        assertThat(run("list", "--tier", "hihg")).isEqualTo(2);

        assertThat(err.toString()).contains("'hihg' is none of high, moderate, low, avoid, other");
    }

    @Test
    void anUnknownClassIsWrongUsage() {
        assertThat(run("list", "--class", "ai-ethic")).isEqualTo(2);

        assertThat(err.toString()).startsWith("The catalog has no entry 'ai-ethic'; did you mean ai-ethics");
    }

    @Test
    void showsEverythingThatIsKnown() {
        assertThat(run("show", "aws-ml-specialty")).isZero();

        assertThat(out.toString())
                .contains(
                        "name                  AWS Certified Machine Learning - Specialty",
                        "tier                  high, by the guide",
                        "first exam            2018-11",
                        "valid for             36 months",
                        "codes                 MLS-C01",
                        "does not prove        - ",
                        "rigour                strong: ");
        assertThat(out.toString().lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void anUnknownIdNamesTheNearest() {
        assertThat(run("show", "aws-ml-speciality")).isEqualTo(2);

        assertThat(out.toString()).isEmpty();
        assertThat(err.toString())
                .startsWith("The catalog has no entry 'aws-ml-speciality'; did you mean aws-ml-specialty");
    }

    @Test
    void aStrangeIdNamesTheWayToAllIds() {
        assertThat(run("show", "zzzzzzzzzz")).isEqualTo(2);

        assertThat(err.toString())
                .isEqualToIgnoringNewLines(
                        "The catalog has no entry 'zzzzzzzzzz'; 'certsift catalog list' shows all ids.");
    }

    @Test
    void aGoodFileIsPraised() throws IOException {
        Path file = file(MY_EXAM);

        assertThat(run("check", file.toString())).isZero();

        assertThat(out.toString()).isEqualToIgnoringNewLines(file + ": 1 entry, no problems");
    }

    @Test
    void aBadFileIsToldWithEveryProblem() throws IOException {
        Path file = file(MY_EXAM.replace("tier: low", "tier: lwo").replace("kind", "knid"));

        assertThat(run("check", file.toString())).isEqualTo(2);

        assertThat(out.toString()).isEmpty();
        assertThat(err.toString().lines())
                .containsExactly(
                        file + ":2:5: 'kind' is missing: add it",
                        file + ":5:11: 'tier' must be one of high, moderate, low, avoid, other, and is 'lwo';"
                                + " did you mean 'low'?",
                        file + ":6:5: unknown key 'knid': did you mean 'kind'?");
    }

    @Test
    void aBadFileIsToldWhereverItIsGiven() throws IOException {
        Path file = file(MY_EXAM.replace("tier: low", "tiers: low"));

        assertThat(run("list", "--catalog", file.toString())).isEqualTo(2);
        assertThat(run("show", "my-exam", "--catalog", file.toString())).isEqualTo(2);

        assertThat(err.toString()
                        .lines()
                        .filter(line -> line.endsWith(":5:5: unknown key 'tiers': did you mean 'tier'?")))
                .hasSize(2);
    }

    @Test
    void linesThatAreNotRecognisedAreProblems() throws IOException {
        Path file = file(MY_EXAM);
        LineCheck check = knowledge -> List.of(new Mismatch("my-exam", "My Exam in Zymurgy", "taken for nothing"));

        int exit = execute(new CommandLine(new CatalogCheckCommand(Optional.of(check))), file.toString());

        assertThat(exit).isEqualTo(2);
        assertThat(err.toString()).isEqualToIgnoringNewLines(file + ":8:15: taken for nothing");
    }

    @Test
    void theCatalogCommandAloneAsksWhatToDo() {
        assertThat(run()).isEqualTo(2);

        assertThat(err.toString()).startsWith("say what to do with the catalog: list, show or check");
    }

    private int run(String... arguments) {
        return execute(new CommandLine(new CatalogCommand()), arguments);
    }

    private int execute(CommandLine command, String... arguments) {
        return command.setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .setExecutionExceptionHandler(new ConfigRefusal())
                .execute(arguments);
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("my.yaml"), content);
    }
}
