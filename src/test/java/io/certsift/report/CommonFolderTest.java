package io.certsift.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.certsift.model.ScanOutcome;
import io.certsift.model.ScanReport;
import io.certsift.model.Status;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CommonFolderTest {
    @Test
    void namesAreSeenFromTheFolderThatHoldsAllFiles() {
        assertThat(folder("cv/new/a.pdf", "cv/new/b.pdf")).isEqualTo("cv/new/");
        assertThat(folder("cv/new/a.pdf", "cv/newer/b.pdf")).isEqualTo("cv/");
        assertThat(folder("cv/a.pdf", "other/b.pdf")).isEmpty();
        assertThat(folder("/home/x/a.pdf")).isEqualTo("/home/x/");
        assertThat(folder("resume-k3")).isEmpty();
        assertThat(folder()).isEmpty();
    }

    @Test
    void originalsAndLikenessesAreNamedAlike() {
        ScanReport report = SampleReports.mixed();
        ScanReport inside = CommonFolder.of(report).inside(report);
        assertThat(inside.outcomes())
                .extracting(ScanOutcome::file)
                .containsExactly("ada.pdf", "bo #1.docx", "bo copy.docx", "locked.pdf", "photo.pdf");
        assertThat(ReportRow.all(inside).flatMap(row -> row.sameAs().stream())).containsExactly("ada2.docx");
        assertThat(ReportRow.all(inside).flatMap(row -> row.duplicateOf().stream()))
                .containsExactly("bo #1.docx");
        assertThat(ReportRow.all(inside).map(ReportRow::path).toList())
                .isEqualTo(ReportRow.all(report).map(ReportRow::path).toList());
    }

    private static String folder(String... files) {
        List<ScanOutcome> outcomes = Stream.of(files)
                .map(file -> SampleReports.unscreened(file, Status.DAMAGED, "damaged"))
                .toList();
        return CommonFolder.of(new ScanReport(SampleReports.RUN, outcomes)).prefix();
    }
}
