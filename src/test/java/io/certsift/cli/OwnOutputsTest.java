package io.certsift.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnOutputsTest {
    @TempDir
    private Path folder;

    @Test
    void bothFilesOfACsvReportAndTheKeyFileAreTheRunsOwn() {
        OwnOutputs own = new OwnOutputs(List.of(folder.resolve("a.csv")), List.of(folder.resolve("key.csv")));
        assertThat(own.test(folder.resolve("a.csv"))).isTrue();
        assertThat(own.test(folder.resolve("x").resolve("..").resolve("a.certifications.csv")))
                .isTrue();
        assertThat(own.test(folder.resolve("key.csv"))).isTrue();
        assertThat(own.test(folder.resolve("key.certifications.csv"))).isFalse();
        assertThat(own.test(folder.resolve("b.csv"))).isFalse();
    }

    @Test
    void aReportReachedThroughALinkedFolderIsToo() throws Exception {
        Path real = Files.createDirectory(folder.resolve("real"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), real);
        assertThat(new OwnOutputs(List.of(link.resolve("a.xlsx")), List.of()).test(real.resolve("a.xlsx")))
                .isTrue();
    }
}
