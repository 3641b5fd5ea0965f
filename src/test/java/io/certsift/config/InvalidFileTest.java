package io.certsift.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.certsift.knowledge.Knowledge;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One file per possible mistake; beside it, in a file of the same name, what must be said, without the file's name. */
class InvalidFileTest {
    private static final Path FOLDER = Path.of("src/test/resources/config/invalid");
    private static final KnowledgeReader SAMPLE = KnowledgeReader.of("config/sample");

    @ParameterizedTest
    @MethodSource("files")
    void isRefusedWithEveryProblem(Path file) throws IOException {
        ConfigException refusal = catchThrowableOfType(ConfigException.class, () -> read(file));

        assertThat(refusal).as("refusal of " + file).isNotNull();
        List<String> problems = refusal.getMessage().lines().toList();
        assertThat(problems).allMatch(problem -> problem.startsWith(file.toString() + ":"));
        assertThat(problems.stream()
                        .map(problem ->
                                problem.substring(file.toString().length() + 1).strip()))
                .containsExactlyElementsOf(Files.readAllLines(expected(file)));
    }

    private static void read(Path file) {
        if (file.getFileName().toString().startsWith("policy-")) {
            Knowledge knowledge = SAMPLE.read(Optional.empty());
            new PolicyReader(knowledge, Set.of("avoid-list", "hidden-text")).read(file);
        } else {
            SAMPLE.read(Optional.of(file));
        }
    }

    private static Path expected(Path file) {
        return FOLDER.resolve(file.getFileName().toString().replace(".yaml", ".expected"));
    }

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }
}
