package io.certsift.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.certsift.model.Limit;
import io.certsift.model.Limits;
import io.certsift.model.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileFinderTest {
    @TempDir
    Path folder;

    @Test
    void findsFilesBelowFoldersInByteOrderOfTheirNames() throws Exception {
        write("b.pdf", "a.pdf", "sub/deep/c.pdf", "B.pdf");

        assertThat(names(folder.toString())).containsExactly("B.pdf", "a.pdf", "b.pdf", "sub/deep/c.pdf");
    }

    @Test
    void ordersSupplementaryCharactersAfterAllOthers() {
        assertThat(FileNames.ORDER.compare("\uFFFD", "\uD83D\uDE00")).isNegative();
        assertThat(FileNames.ORDER.compare("a", "a/b")).isNegative();
    }

    @Test
    void leavesOutHiddenEntriesLockFilesAndPartDownloads() throws Exception {
        write(".hidden.pdf", ".git/x.pdf", "~$lock.docx", "a.pdf.part", "a.crdownload", "a.TMP", "kept.pdf");

        assertThat(names(folder.toString())).containsExactly("kept.pdf");
    }

    @Test
    void takesAFileThatWasTypedWhateverItsName() throws Exception {
        write(".hidden.pdf");

        assertThat(new FileFinder().find(List.of(folder + "/.hidden.pdf"))).hasSize(1);
    }

    @Test
    void namesAFileAsTypedWithoutTrailingSlash() throws Exception {
        write("a.pdf");

        assertThat(new FileFinder().find(List.of(folder + "//")).get(0).name()).isEqualTo(folder + "/a.pdf");
    }

    @Test
    void givesAFileReachedByTwoPathsOneRow() throws Exception {
        write("sub/a.pdf");
        Files.createSymbolicLink(folder.resolve("link.pdf"), folder.resolve("sub/a.pdf"));

        assertThat(new FileFinder().find(List.of(folder + "/sub", folder.toString(), folder + "/sub/a.pdf")))
                .extracting(FoundFile::name)
                .containsExactly(folder + "/link.pdf");
    }

    @Test
    void doesNotFollowLinksOutOfTheFolder(@TempDir Path elsewhere) throws Exception {
        Files.writeString(elsewhere.resolve("secret.pdf"), "x");
        Files.createSymbolicLink(folder.resolve("a.pdf"), elsewhere.resolve("secret.pdf"));
        Files.createSymbolicLink(folder.resolve("dir"), elsewhere);
        Files.createSymbolicLink(folder.resolve("gone.pdf"), folder.resolve("nowhere"));
        Files.createSymbolicLink(folder.resolve("zero.pdf"), Path.of("/dev/zero"));

        assertThat(new FileFinder().find(List.of(folder.toString())))
                .hasSize(4)
                .allSatisfy(file ->
                        assertThat(file.problem().orElseThrow().status()).isEqualTo(Status.UNREADABLE));
    }

    @Test
    void linksToFoldersAboveMakeNoLoop() throws Exception {
        write("sub/a.pdf");
        Files.createSymbolicLink(folder.resolve("sub/up"), folder);

        assertThat(names(folder.toString())).containsExactly("sub/a.pdf");
    }

    @Test
    void tellsAllMissingPathsAtOnce() throws Exception {
        write("a.pdf");

        assertThatThrownBy(() -> new FileFinder().find(List.of("no-such", folder + "/a.pdf", folder + "/a.pdf/b", "")))
                .isInstanceOfSatisfying(
                        MissingPathsException.class,
                        missing -> assertThat(missing.paths()).containsExactly("no-such", folder + "/a.pdf/b", ""));
    }

    @Test
    void escapesBytesThatAreNotUtf8AndControlCharacters() {
        assertThat(FileNames.escape(new byte[] {'a', (byte) 0xff, '%', '\n'})).isEqualTo("a%FF%25%0A");
        assertThat(FileNames.escape("50% é.pdf".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isEqualTo("50% é.pdf");
    }

    @Test
    void foldersAreEnteredUpToTheDeepestAllowed() throws Exception {
        write("a.pdf", "1/b.pdf", "1/2/c.pdf");

        assertThat(find(Limit.PATH_DEPTH, 4))
                .hasSize(3)
                .allMatch(file -> file.problem().isEmpty());
        assertThat(find(Limit.PATH_DEPTH, 3))
                .hasSize(3)
                .allMatch(file -> file.problem().isEmpty());
        assertThat(find(Limit.PATH_DEPTH, 2)).hasSize(3).anySatisfy(file -> {
            assertThat(file.name()).endsWith("/1/2");
            assertThat(file.problem().orElseThrow().message()).contains("--limit path-depth");
        });
    }

    @Test
    void filesAreOpenedUpToTheLongestNameAllowed() throws Exception {
        write("12345.pdf", "a.pdf");

        assertThat(find(Limit.NAME_LENGTH, 10)).allMatch(file -> file.problem().isEmpty());
        assertThat(find(Limit.NAME_LENGTH, 9)).allMatch(file -> file.problem().isEmpty());
        assertThat(find(Limit.NAME_LENGTH, 8)).hasSize(2).anySatisfy(file -> {
            assertThat(file.name()).endsWith("12345.pdf");
            assertThat(file.problem().orElseThrow().message()).contains("--limit name-length");
        });
    }

    private List<FoundFile> find(Limit limit, int most) throws MissingPathsException {
        return new FileFinder(Limits.STANDARD.with(limit, most)).find(List.of(folder.toString()));
    }

    private List<String> names(String typed) throws MissingPathsException {
        return new FileFinder()
                .find(List.of(typed)).stream()
                        .map(file -> file.name().substring(typed.length() + 1))
                        .toList();
    }

    private void write(String... names) throws IOException {
        for (String name : names) {
            Path path = folder.resolve(name);
            Files.createDirectories(path.getParent());
            Files.writeString(path, "%PDF-1.7");
        }
    }
}
