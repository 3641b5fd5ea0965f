package io.certsift.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholenessTest {
    @TempDir
    private Path folder;

    @Test
    void everySampleIsWholeAndNoStartOfOneIs() throws Exception {
        List<Path> samples;
        try (Stream<Path> files = Files.list(Path.of("samples"))) {
            samples = files.toList();
        }
        assertThat(samples).isNotEmpty();
        for (Path sample : samples) {
            byte[] bytes = Files.readAllBytes(sample);
            assertThat(whole(bytes)).as(sample.toString()).isTrue();
            for (int tenth = 0; tenth < 10; tenth++) {
                assertThat(whole(Arrays.copyOf(bytes, bytes.length * tenth / 10)))
                        .as("%d tenths of %s", tenth, sample)
                        .isFalse();
            }
        }
    }

    @Test
    void otherKindsHaveNoEndToWaitFor() throws Exception {
        assertThat(whole("just text".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isTrue();
    }

    @Test
    void aFileThatIsGoneIsNotWhole() {
        assertThat(Wholeness.of(folder.resolve("none"), 5)).isFalse();
    }

    private boolean whole(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("f"), bytes);
        return Wholeness.of(file, bytes.length);
    }
}
