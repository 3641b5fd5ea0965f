package io.certsift.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportsTest {
    private final Reports reports = new Reports(Background.none());

    @TempDir
    private Path folder;

    @Test
    void theEndingPicksTheFormat() {
        assertThat(ReportFormat.of(Path.of("a.b.XLSX"))).contains(ReportFormat.XLSX);
        assertThat(ReportFormat.of(Path.of("a.txt"))).isEmpty();
        assertThat(ReportFormat.endings()).isEqualTo(".csv, .xlsx or .jsonl");
    }

    @Test
    void csvIsAPairOfFiles() throws Exception {
        List<Path> written = reports.write(SampleReports.mixed(), folder.resolve("Team.CSV"));

        assertThat(written).containsExactly(folder.resolve("Team.CSV"), folder.resolve("Team.certifications.CSV"));
        assertThat(names()).containsExactly("Team.CSV", "Team.certifications.CSV");
    }

    @Test
    void onlyTheOwnerCanReadAReport() throws Exception {
        Path target = folder.resolve("a.jsonl");
        reports.write(SampleReports.mixed(), target);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(target)))
                .isEqualTo("rw-------");
    }

    @Test
    void anOlderReportIsReplaced() throws Exception {
        Path target = Files.writeString(folder.resolve("a.jsonl"), "old");
        reports.write(SampleReports.empty(), target);
        assertThat(target).hasContent("");
        assertThat(names()).containsExactly("a.jsonl");
    }

    @Test
    void theFileBehindALinkIsReplaced() throws Exception {
        Path real = Files.writeString(folder.resolve("real.jsonl"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.jsonl"), real);
        reports.write(SampleReports.empty(), link);
        assertThat(real).hasContent("");
        assertThat(link).isSymbolicLink();
    }

    @Test
    void whenThePairsSecondFileFailsTheFirstIsAsBefore() throws Exception {
        Path target = Files.writeString(folder.resolve("a.csv"), "old");
        Files.createDirectories(folder.resolve("a.certifications.csv").resolve("in the way"));

        assertThatThrownBy(() -> reports.write(SampleReports.mixed(), target))
                .isInstanceOf(ReportException.class)
                .hasMessageContaining("a.certifications.csv");
        assertThat(target).hasContent("old");
        assertThat(names()).containsExactly("a.certifications.csv", "a.csv");
    }

    @Test
    void whenThePairsSecondFileFailsANewFirstIsRemoved() throws Exception {
        Files.createDirectories(folder.resolve("a.certifications.csv").resolve("in the way"));

        assertThatThrownBy(() -> reports.write(SampleReports.mixed(), folder.resolve("a.csv")))
                .isInstanceOf(ReportException.class);
        assertThat(names()).containsExactly("a.certifications.csv");
    }

    @Test
    void aFailureHalfWayLeavesTheOldReportAndNoDraft() throws Exception {
        Path target = Files.writeString(folder.resolve("a.jsonl"), "old");
        ReportPart failing = new ReportPart(target, out -> {
            out.write('x');
            throw new IOException("No space left on device");
        });

        assertThatThrownBy(() -> Publisher.publish(List.of(failing)))
                .isInstanceOf(ReportException.class)
                .hasMessage("cannot write " + target
                        + ": No space left on device; make room or choose another folder with -o, then scan again");
        assertThat(target).hasContent("old");
        assertThat(names()).containsExactly("a.jsonl");
    }

    @Test
    void whatAKilledRunLeftBehindIsRemovedAndWhatARunningOneUsesIsNot() throws Exception {
        Path target = folder.resolve("a.jsonl");
        Files.writeString(folder.resolve(".a.jsonl-123.part"), "left by a killed run");
        Files.writeString(folder.resolve(".other.jsonl-123.part"), "of another report");
        try (Leftovers running = new Leftovers()) {
            Path draft = running.file(folder, "a.jsonl");
            running.open(draft);

            reports.write(SampleReports.mixed(), target);

            assertThat(names())
                    .containsExactlyInAnyOrder(
                            "a.jsonl",
                            ".other.jsonl-123.part",
                            draft.getFileName().toString());
        }
        assertThat(names()).containsExactlyInAnyOrder("a.jsonl", ".other.jsonl-123.part");
    }

    @Test
    void aFolderOfAKilledRunIsRemovedByTheNext() throws Exception {
        Path abandoned = Files.createTempDirectory("certsift-");
        Files.writeString(abandoned.resolve(Abandoned.LOCK), "");
        Files.writeString(abandoned.resolve("sheet.xml"), "what is written in resumes");
        Path foreign = Files.createTempDirectory("certsift-");
        try (Leftovers running = new Leftovers()) {
            Path used = running.folder();

            reports.write(SampleReports.mixed(), folder.resolve("a.xlsx"));

            assertThat(abandoned).doesNotExist();
            assertThat(used).exists();
            assertThat(foreign).exists();
        } finally {
            Files.delete(foreign);
        }
    }

    /** On Unix, a program that closes any channel of a file gives up its locks on it: it must not look at its own. */
    @Test
    void aFolderInUseStaysLockedAgainstOtherProgramsWhateverThisOneDoesNext() throws Exception {
        try (Leftovers running = new Leftovers()) {
            Path used = running.folder();
            try (Leftovers another = new Leftovers()) {
                another.folder();
            }
            reports.write(SampleReports.mixed(), folder.resolve("a.xlsx"));
            assertThat(isLockedForOthers(used.resolve(Abandoned.LOCK))).isTrue();
        }
        Path free = Files.createFile(folder.resolve("free"));
        assertThat(isLockedForOthers(free)).isFalse();
    }

    private static boolean isLockedForOthers(Path file) throws Exception {
        return new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                LockProbe.class.getName(),
                                file.toString())
                        .inheritIO()
                        .start()
                        .waitFor()
                == LockProbe.LOCKED;
    }

    @Test
    void aMissingFolderIsToldBeforeTheScan() {
        assertThatThrownBy(() -> Reports.check(folder.resolve("none").resolve("a.csv")))
                .isInstanceOf(ReportException.class)
                .hasMessageContaining("its folder does not exist; create it");
        assertThatCode(() -> Reports.check(folder.resolve("a.csv"))).doesNotThrowAnyException();
    }

    @Test
    void aFolderInTheWayIsToldBeforeTheScan() throws Exception {
        Path target = Files.createDirectory(folder.resolve("a.xlsx"));
        assertThatThrownBy(() -> Reports.check(target)).hasMessageContaining("is no file");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
