package io.certsift.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.certsift.model.Role;
import io.certsift.model.RunInfo;
import io.certsift.model.ScanReport;
import io.certsift.report.Background;
import io.certsift.report.Reports;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportShelfTest {
    private static final Reports REPORTS = new Reports(Background.none());
    private static final ScanReport REPORT =
            new ScanReport(new RunInfo(LocalDate.of(2026, 11, 22), Role.ENGINEERING, "k"), List.of());

    @TempDir
    private Path folder;

    @Test
    void somebodyElsesFileOfTheNextNameIsLeftAlone() throws Exception {
        Path csv = folder.resolve("r.csv");
        Path lock = Files.createDirectories(csv.resolve("open"));
        Files.writeString(folder.resolve("r-2.csv"), "mine");
        ReportShelf shelf = new ReportShelf(List.of(csv, folder.resolve("r.jsonl")));

        ReportShelf.Written written = shelf.write(REPORT, REPORTS);
        assertThat(written.files())
                .containsExactly(
                        folder.resolve("r-3.csv"), folder.resolve("r-3.certifications.csv"), folder.resolve("r.jsonl"));
        assertThat(written.complete()).isTrue();
        assertThat(written.problems()).singleElement().asString().contains("cannot write", "r-3.csv instead");
        assertThat(folder.resolve("r-2.csv")).hasContent("mine");
        assertThat(shelf.write(REPORT, REPORTS).files()).contains(folder.resolve("r-3.csv"));

        Files.delete(lock);
        Files.delete(csv);
        assertThat(shelf.write(REPORT, REPORTS).problems()).isEmpty();
        assertThat(folder).isDirectoryContaining("glob:**/r.csv").isDirectoryNotContaining("glob:**/r-3*");
    }

    @Test
    void whereNothingCanBeWrittenThatIsSaid() throws Exception {
        ReportShelf.Written written = new ReportShelf(List.of(folder.resolve("gone/r.csv"))).write(REPORT, REPORTS);
        assertThat(written.complete()).isFalse();
        assertThat(written.files()).isEmpty();
        assertThat(written.problems())
                .singleElement()
                .asString()
                .contains("gone/r.csv")
                .doesNotContain("instead");
    }

    @Test
    void anInterruptIsNoProblemOfTheReport() {
        ReportShelf shelf = new ReportShelf(List.of(folder.resolve("r.jsonl")));
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> shelf.write(REPORT, REPORTS)).isInstanceOf(InterruptedException.class);
        assertThat(folder).isEmptyDirectory();
    }
}
