package io.certsift.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Arguments of which Java lost some bytes. */
class TypedPathTest {
    @TempDir
    Path folder;

    @Test
    void anElementWithLostBytesIsTheEntryThatReadsTheSame() throws IOException {
        Path sub = Files.createDirectory(folder.resolve("sub"));
        Path file = entry(sub, "Jos%E9%FF.pdf");

        assertThat(TypedPath.of(sub + "/./" + file.getFileName()))
                .contains(
                        new TypedPath(sub + "/./Jos%E9%FF.pdf", sub.resolve(".").resolve(file.getFileName())));
    }

    @Test
    void whatFollowsALostElementNeedNotBeThere() throws IOException {
        Path sub = Files.createDirectory(entryPath(folder, "B%FCro"));

        assertThat(TypedPath.of(sub + "/report.csv")).map(TypedPath::path).contains(sub.resolve("report.csv"));
    }

    @Test
    void ofTwoEntriesThatReadTheSameNoneIsTaken() throws IOException {
        Path one = entry(folder, "Jos%E9.pdf");
        entry(folder, "Jos%E8.pdf");

        assertThat(TypedPath.of(one.toString())).isEmpty();
    }

    @Test
    void aWholePathIsTakenAsItIs() {
        assertThat(TypedPath.of("nowhere/a.pdf")).contains(new TypedPath("nowhere/a.pdf", Path.of("nowhere/a.pdf")));
        assertThat(TypedPath.of("")).isEmpty();
        assertThat(TypedPath.of("a\0b")).isEmpty();
        assertThat(TypedPath.of(folder + "/nothing-like-\uFFFD")).isEmpty();
    }

    private static Path entry(Path folder, String escaped) throws IOException {
        return Files.createFile(entryPath(folder, escaped));
    }

    /** Of bytes that no charset need be able to spell. */
    private static Path entryPath(Path folder, String escaped) {
        String uri = folder.toUri().toString();
        Path entry = Path.of(URI.create(uri + (uri.endsWith("/") ? "" : "/") + escaped));
        assumeThat(entry.toString()).contains("\uFFFD");
        return entry;
    }
}
