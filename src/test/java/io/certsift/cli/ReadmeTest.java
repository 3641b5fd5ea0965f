package io.certsift.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.certsift.assess.Assessor;
import io.certsift.config.KnowledgeReader;
import io.certsift.config.PolicyReader;
import io.certsift.knowledge.Policy;
import io.certsift.knowledge.Policy.Thresholds;
import io.certsift.model.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Model.CommandSpec;

/** What README.md and docs say of the program is what the program does. */
class ReadmeTest {
    private static final Pattern CODE = Pattern.compile("`([^`\\n]+)`");
    private static final Pattern OPTION = Pattern.compile("--?[a-z][a-z-]*");

    private final Screens screens = new Screens();
    private final Program program = new Program(new StandardWiring(), Clock.systemUTC(), screens.terminal(false));
    private final String readme = read("README.md");

    @Test
    void theTwoCommandsStandOnLinesOfTheirOwn() {
        assertThat(readme.lines()).contains("mvn verify", "./certsift scan samples -o report.xlsx");
    }

    @Test
    void theTableOfFlagsListsEachFlagWithItsSeverity() {
        Map<String, String> told = table("| flag | severity |", 0, 1);
        assertThat(told.keySet()).containsExactlyInAnyOrderElementsOf(Assessor.flagIds());
        assertThat(told.values())
                .allMatch(severity -> severity.matches("red|noise|note|good|(red; noise|noise; note) with .*"));
        assertThat(told)
                .containsEntry("impossible-date", "red")
                .containsEntry("many-certs-no-portfolio", "red; noise with production evidence")
                .containsEntry("avoid-list", "noise; note with portfolio and production evidence")
                .containsEntry("mandated", "note")
                .containsEntry("substance-first", "good");
    }

    @Test
    void theTableOfOptionsListsEachOptionOfScan() {
        Set<String> told = new TreeSet<>();
        table("| option | means |", 0, 1)
                .keySet()
                .forEach(cell ->
                        OPTION.matcher(cell).results().map(MatchResult::group).forEach(told::add));
        CommandSpec scan = scan();
        assertThat(told).allMatch(option -> scan.findOption(option) != null);
        assertThat(scan.options())
                .filteredOn(option -> !option.usageHelp() && !option.versionHelp())
                .allMatch(option -> Arrays.stream(option.names()).anyMatch(told::contains));
    }

    @Test
    void theTableOfExitStatusesListsEach() {
        Map<String, String> told = table("| exit status | means |", 0, 1);
        List<String> statuses = Arrays.stream(ExitCode.values())
                .map(code -> Integer.toString(code.status()))
                .toList();
        assertThat(told.keySet()).containsExactlyElementsOf(statuses);
        program.run("--help");
        assertThat(statuses)
                .allMatch(status -> Pattern.compile("(?m)^ +" + status + "  ")
                        .matcher(screens.out())
                        .find());
    }

    @ParameterizedTest
    @ValueSource(strings = {"scan", "explain", "evaluate"})
    void theHelpTextShownIsTheProgramsOwn(String command) {
        assertThat(program.run(command, "--help")).isZero();
        assertThat(read("docs/usage.md")).contains("```text\n" + screens.out() + "```");
    }

    @Test
    void soIsThatOfWatch() {
        assertThat(program.run("watch", "--help")).isZero();
        assertThat(read("docs/usage.md")).contains("```text\n" + screens.out() + "```");
    }

    @Test
    void theListOfLimitsIsWhatIsPrinted() {
        program.run("limits");
        assertThat(read("docs/usage.md")).contains("```text\n" + screens.out() + "```");
    }

    @Test
    void everyCommandAndOptionNamedIsThere() {
        List<String> named = CODE.matcher(readme)
                .results()
                .map(code -> code.group(1))
                .filter(code -> code.matches("(\\./)?certsift .*"))
                .toList();
        assertThat(named).isNotEmpty().allSatisfy(this::isACommand);
    }

    @Test
    void theExampleOfAPolicyHoldsTheValuesWithoutOne() throws IOException {
        Policy policy = policy(Path.of("docs/examples/policy.yaml"));
        assertThat(policy.thresholds()).isEqualTo(Thresholds.DEFAULT);
        assertThat(policy.role()).isEqualTo(Role.ENGINEERING);
    }

    @Test
    void theReferenceOfThePolicyIsAPolicyOfTheSameKeys(@TempDir Path folder) throws IOException {
        String reference = block(read("docs/policy.md"));
        Policy policy = policy(Files.writeString(folder.resolve("policy.yaml"), reference));
        assertThat(policy.thresholds()).isEqualTo(Thresholds.DEFAULT);
        assertThat(keys(reference)).isEqualTo(keys(read("docs/examples/policy.yaml")));
        assertThat(table(read("docs/policy.md"), "| key | meaning |", 0, 1).keySet())
                .isEqualTo(keys(reference));
    }

    @Test
    void theCatalogFileShownIsOne(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("mine.yaml"), block(readme));
        assertThat(program.run("catalog", "check", file.toString()))
                .as(screens.err())
                .isZero();
    }

    private void isACommand(String line) {
        CommandSpec at = program.commandLine().getCommandSpec();
        for (String word : line.replaceFirst("^(\\./)?certsift ", "").split("\\s+")) {
            if (word.startsWith("-")) {
                assertThat(at.findOption(word)).as(line).isNotNull();
            } else if (at.subcommands().containsKey(word)) {
                at = at.subcommands().get(word).getCommandSpec();
            } else {
                assertThat(at.subcommands()).as(line).isEmpty();
            }
        }
    }

    private CommandSpec scan() {
        return program.commandLine().getSubcommands().get("scan").getCommandSpec();
    }

    private static Policy policy(Path file) {
        return new PolicyReader(KnowledgeReader.builtIn().read(Optional.empty()), Assessor.flagIds()).read(file);
    }

    private Map<String, String> table(String header, int key, int value) {
        return table(readme, header, key, value);
    }

    /** The rows of the table with that header, backticks left out. */
    private static Map<String, String> table(String text, String header, int key, int value) {
        Map<String, String> rows = new LinkedHashMap<>();
        text.lines()
                .dropWhile(line -> !line.startsWith(header))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> Stream.of(line.substring(1).split("\\|"))
                        .map(cell -> cell.strip().replace("`", ""))
                        .toList())
                .forEach(cells -> rows.put(cells.get(key), cells.get(value)));
        assertThat(rows).as(header).isNotEmpty();
        return rows;
    }

    /** The first block of YAML. */
    private static String block(String text) {
        return text.lines()
                .dropWhile(line -> !line.equals("```yaml"))
                .skip(1)
                .takeWhile(line -> !line.equals("```"))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static Set<String> keys(String yaml) {
        return yaml.lines()
                .filter(line -> line.matches("[a-z]+:.*"))
                .map(line -> line.replaceFirst(":.*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
