package io.certsift.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever stands in a file: it is read, or it is refused with problems that have a place. */
class MutatedFileTest {
    private static final int ROUNDS = 400;
    private static final String MARKS = "{}[]:,-#&*!|>'\"%@`\n\t ?~<=\\0a\u00e9\u0085\u2028\uFEFF";
    private static final KnowledgeReader SAMPLE = KnowledgeReader.of("config/sample");

    @TempDir
    private Path folder;

    @Test
    void neverCrashesTheReader() throws IOException {
        String original = Files.readString(Path.of("src/test/resources/config/sample/catalog/entries.yaml"));
        Random random = new Random(20261122);
        for (int round = 0; round < ROUNDS; round++) {
            Path file =
                    Files.writeString(folder.resolve("mutated.yaml"), mutate(original, random), StandardCharsets.UTF_8);
            try {
                SAMPLE.read(Optional.of(file));
            } catch (ConfigException e) {
                assertThat(e.problems()).isNotEmpty().allMatch(problem -> problem.line() >= 0);
            } catch (RuntimeException e) {
                fail("round " + round + ":\n" + Files.readString(file), e);
            }
        }
    }

    private static String mutate(String original, Random random) {
        StringBuilder text = new StringBuilder(original);
        for (int change = 0; change <= random.nextInt(4); change++) {
            int at = random.nextInt(text.length());
            String mark = String.valueOf(MARKS.charAt(random.nextInt(MARKS.length())));
            switch (random.nextInt(3)) {
                case 0 -> text.insert(at, mark);
                case 1 -> text.replace(at, at + 1, mark);
                default -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(20)));
            }
        }
        return text.toString();
    }
}
