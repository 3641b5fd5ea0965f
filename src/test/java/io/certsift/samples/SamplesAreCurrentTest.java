package io.certsift.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.certsift.samples.SampleResumes.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The files in {@code samples} are what the code makes; {@code -Dcertsift.bless=samples} writes them anew. */
class SamplesAreCurrentTest {
    private static final Path FOLDER = Path.of("samples");
    private static final boolean BLESS = "samples".equals(System.getProperty("certsift.bless"));

    @ParameterizedTest
    @MethodSource("samples")
    void aSampleIsWhatTheCodeMakes(Sample sample) throws IOException {
        Path file = FOLDER.resolve(sample.file());
        if (BLESS) {
            Files.createDirectories(FOLDER);
            Files.write(file, sample.bytes());
        }
        assertThat(file).hasBinaryContent(sample.bytes());
    }

    @Test
    void theFolderHoldsNothingElse() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            SampleResumes.all().stream().map(Sample::file).toList());
        }
    }

    @Test
    void everySampleIsLabelled() throws IOException {
        List<String> labels = Files.readAllLines(Path.of("docs/examples/samples-gold.jsonl"));
        assertThat(labels)
                .extracting(line -> line.replaceFirst("^\\{\"file\": ?\"([^\"]+)\".*", "$1"))
                .containsExactlyElementsOf(
                        SampleResumes.all().stream().map(Sample::file).toList());
    }

    static List<Sample> samples() {
        return SampleResumes.all();
    }
}
