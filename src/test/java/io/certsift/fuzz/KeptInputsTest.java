package io.certsift.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every input that is kept, seeds of the fuzzer and what it found, comes to an end and throws nothing. */
class KeptInputsTest {
    private static final Path KEPT = Path.of("src/test/resources/fuzz");

    private static final Map<String, Consumer<byte[]>> TARGETS = Map.of(
            "PdfFileFuzz", PdfFileFuzz::fuzzerTestOneInput,
            "PdfContentFuzz", PdfContentFuzz::fuzzerTestOneInput,
            "DocxPartFuzz", DocxPartFuzz::fuzzerTestOneInput,
            "ResumeTextFuzz", ResumeTextFuzz::fuzzerTestOneInput,
            "DateFuzz", DateFuzz::fuzzerTestOneInput,
            "YamlFuzz", YamlFuzz::fuzzerTestOneInput);

    @ParameterizedTest
    @MethodSource("inputs")
    @Timeout(60)
    void isSurvived(Path input) throws IOException {
        TARGETS.get(input.getParent().getFileName().toString()).accept(Files.readAllBytes(input));
    }

    @Test
    void everyTargetHasInputs() throws IOException {
        assertThat(inputs().stream()
                        .map(input -> input.getParent().getFileName().toString())
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(TARGETS.keySet());
    }

    static List<Path> inputs() throws IOException {
        try (Stream<Path> files = Files.walk(KEPT)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
