package io.certsift.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

    private final Screens screens = new Screens();

    @Test
    void listsEntriesBestTierFirstInColumns() {
        assertThat(run("list", "--source", "guide")).isZero();

        List<String> lines = screens.out().lines().toList();
        assertThat(lines).hasSize(14);
        assertThat(lines.get(0))
                .isEqualTo(
                        "aws-ml-specialty                      high      AWS Certified Machine Learning - Specialty");
        assertThat(lines.get(13)).startsWith("vendor-ai-specialist                  avoid     ");
    }

    @Test
    void listsOneTier() {
        assertThat(run("list", "--tier", "high", "--source", "guide")).isZero();

        assertThat(screens.out().lines().map(line -> line.split(" ")[0]))
                .containsExactly("aws-ml-specialty", "google-professional-ml-engineer", "tensorflow-developer");
    }

    @Test
    void listsAClassWithItsMembers() throws IOException {
        Path file = file(MY_EXAM.replace("tier: low", "member-of: ai-ethics"));

        assertThat(run("list", "--class", "ai-ethics", "--catalog", file.toString()))
                .isZero();

        assertThat(screens.out()).contains("ai-ethics ", "my-exam ").doesNotContain("aws-ml-specialty");
    }

    @Test
    void anUnknownTierIsWrongUsage() {
        assertThat(run("list", "--tier", "hihg")).isEqualTo(2);

        assertThat(screens.err()).contains("'hihg' is none of high, moderate, low, avoid, other");
    }

    @Test
    void anUnknownClassIsWrongUsage() {
        assertThat(run("list", "--class", "ai-ethic")).isEqualTo(2);

        assertThat(screens.err()).startsWith("The catalog has no entry 'ai-ethic'; did you mean ai-ethics");
    }

    @Test
    void showsEverythingThatIsKnown() {
        assertThat(run("show", "aws-ml-specialty")).isZero();

        assertThat(screens.out())
                .contains(
                        "name                  AWS Certified Machine Learning - Specialty",
                        "tier                  high, by the guide",
                        "first exam            2018-11",
                        "valid for             36 months",
                        "codes                 MLS-C01",
                        "does not prove        - ",
                        "rigour                strong: ");
        assertThat(screens.out().lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void anUnknownIdNamesTheNearest() {
        assertThat(run("show", "aws-ml-speciality")).isEqualTo(2);

        assertThat(screens.out()).isEmpty();
        assertThat(screens.err())
                .startsWith("The catalog has no entry 'aws-ml-speciality'; did you mean aws-ml-specialty");
    }

    @Test
    void aStrangeIdNamesTheWayToAllIds() {
        assertThat(run("show", "zzzzzzzzzz")).isEqualTo(2);

        assertThat(screens.err())
                .isEqualToIgnoringNewLines(
                        "The catalog has no entry 'zzzzzzzzzz'; 'certsift catalog list' shows all ids.");
    }

    @Test
    void aGoodFileIsPraised() throws IOException {
        Path file = file(MY_EXAM);

        assertThat(run("check", file.toString())).isZero();

        assertThat(screens.out()).isEqualToIgnoringNewLines(file + ": 1 entry, no problems");
    }

    @Test
    void aBadFileIsToldWithEveryProblem() throws IOException {
        Path file = file(MY_EXAM.replace("tier: low", "tier: lwo").replace("kind", "knid"));

        assertThat(run("check", file.toString())).isEqualTo(2);

        assertThat(screens.out()).isEmpty();
        assertThat(screens.err().lines())
                .containsExactly(
                        "certsift: " + file + ":2:5: 'kind' is missing: add it",
                        "certsift: " + file
                                + ":5:11: 'tier' must be one of high, moderate, low, avoid, other, and is 'lwo';"
                                + " did you mean 'low'?",
                        "certsift: " + file + ":6:5: unknown key 'knid': did you mean 'kind'?");
    }

    @Test
    void aBadFileIsToldWhereverItIsGiven() throws IOException {
        Path file = file(MY_EXAM.replace("tier: low", "tiers: low"));

        assertThat(run("list", "--catalog", file.toString())).isEqualTo(2);
        assertThat(run("show", "my-exam", "--catalog", file.toString())).isEqualTo(2);

        assertThat(screens.err()
                        .lines()
                        .filter(line -> line.endsWith(":5:5: unknown key 'tiers': did you mean 'tier'?")))
                .hasSize(2);
    }

    @Test
    void linesThatAreNotRecognisedAreProblems() throws IOException {
        Path file = file(MY_EXAM.replace("[My Exam in Zymurgy]", "[Her Test in Brewing]")
                + "    rejects: [My Exam in Zymurgy, Another Exam]\n");

        assertThat(run("check", file.toString())).isEqualTo(2);

        assertThat(screens.out()).isEmpty();
        assertThat(screens.err().lines())
                .containsExactly(
                        "certsift: " + file + ":8:15: 'Her Test in Brewing' must be recognised as my-exam, and is taken"
                                + " for unlisted: add the name to 'aliases', or mend the line",
                        "certsift: " + file + ":9:15: 'My Exam in Zymurgy' must not be recognised as my-exam, and is by"
                                + " 'My Exam in Zymurgy': make the names longer, or tell them apart by 'near'");
    }

    @Test
    void theCatalogCommandAloneAsksWhatToDo() {
        assertThat(run()).isEqualTo(2);

        assertThat(screens.err()).startsWith("certsift: say what to do with the catalog: list, show, check or harvest");
    }

    private int run(String... arguments) {
        List<String> all = new ArrayList<>(List.of("catalog"));
        all.addAll(List.of(arguments));
        return new Program(new StandardWiring(), Clock.systemUTC(), screens.terminal(false))
                .run(all.toArray(String[]::new));
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("my.yaml"), content);
    }
}
