package io.certsift.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class FolderHintsTest {
    private static final Duration LONG = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    private Hints hints = Hints.none();

    @BeforeEach
    void listen() throws Exception {
        hints = new FolderHints(FileSystems.getDefault().newWatchService());
        hints.listen(List.of(folder));
    }

    @AfterEach
    void close() {
        hints.close();
    }

    @Test
    void newChangedAndDeletedFilesAreHeardOf() throws Exception {
        Path file = Files.writeString(folder.resolve("a"), "a");
        heard();
        Files.writeString(file, "b");
        heard();
        Files.delete(file);
        heard();
    }

    @Test
    void soAreThoseInFoldersThatCameLater() throws Exception {
        Path inner = Files.createDirectories(folder.resolve("x/y"));
        heard();
        Files.writeString(inner.resolve("a"), "a");
        heard();
        Files.delete(inner.resolve("a"));
        Files.delete(inner);
        heard();
        Files.createDirectory(inner);
        heard();
        Files.writeString(inner.resolve("a"), "a");
        heard();
    }

    @Test
    void theFolderItselfMayGoAndComeBack() throws Exception {
        Path inner = Files.createDirectory(folder.resolve("x"));
        hints.listen(List.of(inner));
        Files.delete(inner);
        heard(inner);
        Files.createDirectory(inner);
        hints.listen(List.of(inner));
        Files.writeString(inner.resolve("a"), "a");
        heard(inner);
    }

    @Test
    void aBurstIsOneHintAndNoneIsLeftOver() throws Exception {
        for (int i = 0; i < 3000; i++) {
            Files.writeString(folder.resolve("f" + i), "x");
        }
        heard();
        while (hints.await(Duration.ofMillis(300))) {
            continue;
        }
        assertThat(hints.await(Duration.ofMillis(1))).isFalse();
    }

    private void heard() throws Exception {
        heard(folder);
    }

    /** As the watcher does: after each hint it listens to what is there now. */
    private void heard(Path now) throws Exception {
        assertThat(hints.await(LONG)).isTrue();
        while (hints.await(Duration.ofMillis(20))) {
            continue;
        }
        hints.listen(List.of(now));
    }
}
