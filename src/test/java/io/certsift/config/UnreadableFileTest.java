package io.certsift.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are refused before anything in them counts. */
class UnreadableFileTest {
    @TempDir
    private Path folder;

    @Test
    void aMissingFileIsTold() {
        assertThat(problem(folder.resolve("none.yaml"))).isEqualTo("there is no such file: check the path");
    }

    @Test
    void aFolderIsNoFile() {
        assertThat(problem(folder)).isEqualTo("this is not a file: give the path of a YAML file");
    }

    @Test
    void aHugeFileIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("huge.yaml"), "#".repeat(FileText.MAX_BYTES + 1));

        assertThat(problem(file)).isEqualTo("the file has more than 2000000 bytes: is it the right one?");
    }

    @Test
    void anotherEncodingIsRefused() throws IOException {
        Path file = Files.write(folder.resolve("latin.yaml"), "entries: [] # é".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(problem(file)).isEqualTo("the file is not in UTF-8: save it in that encoding");
    }

    @Test
    void controlCharactersAreRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("binary.yaml"), "entries: [\u0001]");

        assertThat(problem(file)).startsWith("this is no YAML: special characters are not allowed");
    }

    @Test
    void aByteOrderMarkIsNoMistake() throws IOException {
        Path file = Files.writeString(folder.resolve("marked.yaml"), "\uFEFFentries: []");

        assertThat(KnowledgeReader.of("config/sample")
                        .read(Optional.of(file))
                        .catalog()
                        .entries())
                .hasSize(3);
    }

    @Test
    void manyOpenBracketsDoNotExhaustTheStack() throws IOException {
        Path file = Files.writeString(folder.resolve("deep.yaml"), "entries: " + "[{a: ".repeat(300_000));

        assertThat(problem(file)).isEqualTo("nested more than 20 deep: no key needs that");
    }

    private static String problem(Path file) {
        ConfigException refusal = catchThrowableOfType(
                ConfigException.class, () -> KnowledgeReader.of("config/sample").read(Optional.of(file)));
        List<ConfigProblem> problems = refusal.problems();
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).file()).isEqualTo(file.toString());
        return problems.get(0).message();
    }
}
