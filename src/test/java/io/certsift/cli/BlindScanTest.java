package io.certsift.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.certsift.model.BlindKey;
import io.certsift.report.KeyFile;
import io.certsift.report.ReportException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BlindScanTest {
    @TempDir
    private Path folder;

    private final Screens screens = new Screens();
    private final Program program = new Program(new StandardWiring(), Clock.systemUTC(), screens.terminal(false));

    @Test
    void noReportOfTheSamplesNamesACandidateOrAFile() throws IOException, ReportException {
        Path key = folder.resolve("key.csv");
        program.run(
                "scan",
                "samples",
                "--as-of",
                "2026-11-22",
                "--blind",
                key.toString(),
                "-o",
                folder.resolve("r.jsonl").toString(),
                "-o",
                folder.resolve("r.csv").toString(),
                "-o",
                folder.resolve("r.xlsx").toString(),
                "--verbose");
        List<String> told = new ArrayList<>(List.of(screens.out()));
        for (String report : List.of("r.jsonl", "r.csv", "r.certifications.csv")) {
            told.add(Files.readString(folder.resolve(report)));
        }
        told.addAll(parts(folder.resolve("r.xlsx")));

        List<BlindKey> keys = new KeyFile(key).read();
        assertThat(keys).hasSizeGreaterThan(20).anyMatch(each -> each.name().isPresent());
        assertThat(told).noneMatch(text -> text.contains("\"candidate\""));
        for (String text : told) {
            String lower = text.toLowerCase(Locale.ROOT);
            assertThat(keys).allSatisfy(each -> {
                assertThat(lower).doesNotContain(each.file().toLowerCase(Locale.ROOT));
                each.email().ifPresent(email -> assertThat(lower).doesNotContain(email.toLowerCase(Locale.ROOT)));
                each.name().ifPresent(name -> assertThat(words(lower)).doesNotContainAnyElementsOf(words(name)));
            });
        }
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .filter(word -> word.length() > 2)
                .toList();
    }

    private static List<String> parts(Path workbook) throws IOException {
        List<String> parts = new ArrayList<>();
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                parts.add(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
