package io.certsift.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.certsift.model.FileKind;
import io.certsift.model.SourceFile;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class DuplicatesTest {
    private final SourceFile first = file("a.pdf", "1");
    private final SourceFile copy = file("b.pdf", "1");
    private final SourceFile other = file("c.pdf", "2");
    private final Duplicates duplicates = new Duplicates(List.of(first, copy, other));

    @Test
    void theFirstOfTheSameBytesIsTheOriginal() {
        assertThat(duplicates.original(copy)).contains(first);
        assertThat(duplicates.original(first)).isEmpty();
    }

    @Test
    void otherBytesAreNoCopy() {
        assertThat(duplicates.original(other)).isEmpty();
    }

    private static SourceFile file(String name, String digest) {
        return new SourceFile(name, Path.of(name), 1, FileKind.PDF, digest);
    }
}
