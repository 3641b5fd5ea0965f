package io.certsift.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.certsift.model.ScanReport;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compares whole files with the expected ones in {@code src/test/resources/report}. */
class GoldenReportTest {
    @TempDir
    private Path folder;

    @Test
    void jsonLinesOfAMixedReport() throws Exception {
        assertThat(written(SampleReports.mixed(), "mixed.jsonl", "mixed.jsonl")).isEqualTo(golden("mixed.jsonl"));
    }

    @Test
    void csvOfAMixedReport() throws Exception {
        assertThat(written(SampleReports.mixed(), "mixed.csv", "mixed.csv")).isEqualTo(golden("mixed.csv"));
    }

    @Test
    void certificationsCsvOfAMixedReport() throws Exception {
        assertThat(written(SampleReports.mixed(), "mixed.csv", "mixed.certifications.csv"))
                .isEqualTo(golden("mixed.certifications.csv"));
    }

    @Test
    void headersStandThereWithNoRows() throws Exception {
        assertThat(written(SampleReports.empty(), "none.csv", "none.csv"))
                .isEqualTo(golden("mixed.csv").lines().findFirst().orElseThrow() + "\n");
        assertThat(written(SampleReports.empty(), "none.jsonl", "none.jsonl")).isEmpty();
    }

    private String written(ScanReport report, String target, String file) throws Exception {
        new Reports(Background.none()).write(report, folder.resolve(target));
        return Files.readString(folder.resolve(file));
    }

    private static String golden(String name) throws IOException {
        try (InputStream in = GoldenReportTest.class.getResourceAsStream("/report/" + name)) {
            assertThat(in).as("expected file %s", name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
