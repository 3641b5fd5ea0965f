package io.certsift.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.certsift.samples.SampleResumes;
import io.certsift.samples.SampleResumes.Sample;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder as candidates send it: each file gets its word, and none keeps the others from being screened. */
class UnreadableFilesTest {
    private final Screens screens = new Screens();

    @TempDir
    private Path folder;

    private Path resumes;
    private final Map<String, JsonNode> rows = new LinkedHashMap<>();
    private int exitStatus;

    @BeforeEach
    void screenAFolderOfTroubles() throws IOException {
        byte[] good = sample("01-okonjo.pdf");
        resumes = Files.createDirectory(folder.resolve("resumes"));
        file("encrypted.pdf", encrypted(good));
        file("truncated.pdf", Arrays.copyOf(good, good.length / 2));
        file("empty.pdf", new byte[0]);
        file("scanned.pdf", imageOnly());
        file("picture.pdf", picture());
        file("word.pdf", sample("03-raman.docx"));
        file("good.pdf", good);
        file("good-copy.pdf", good);

        Path report = folder.resolve("report.jsonl");
        exitStatus = new Program(new StandardWiring(), Clock.systemUTC(), screens.terminal(false))
                .run("scan", resumes.toString(), "-o", report.toString(), "--as-of", "2026-11-22");
        for (String line : Files.readAllLines(report)) {
            JsonNode row = new ObjectMapper().readTree(line);
            rows.put(Path.of(row.get("file").asText()).getFileName().toString(), row);
        }
    }

    @Test
    void everyFileHasOneRowWithItsStatus() {
        Map<String, String> statuses = new LinkedHashMap<>();
        rows.forEach((name, row) -> statuses.put(name, row.get("status").asText()));
        String truncated = statuses.remove("truncated.pdf");
        assertThat(statuses)
                .containsExactly(
                        entry("empty.pdf", "damaged"),
                        entry("encrypted.pdf", "encrypted"),
                        entry("good-copy.pdf", "screened"),
                        entry("good.pdf", "duplicate"),
                        entry("picture.pdf", "unsupported"),
                        entry("scanned.pdf", "no-text"),
                        entry("word.pdf", "screened"));
        if ("screened".equals(truncated)) {
            assertThat(rows.get("truncated.pdf").get("flags").toString()).contains("partly-read");
        } else {
            assertThat(truncated).isEqualTo("damaged");
        }
    }

    @Test
    void whatCanBeReadIsScreenedByItsContent() {
        assertThat(rows.get("good-copy.pdf").get("verdict").asText()).isEqualTo("signal");
        assertThat(rows.get("word.pdf").get("format").asText()).isEqualTo("docx");
        assertThat(rows.get("word.pdf").get("verdict").asText()).isEqualTo("red-flag");
        assertThat(rows.get("good.pdf").get("verdict").asText()).isEqualTo("signal");
        assertThat(rows.get("good.pdf").get("duplicateOf").asText()).endsWith("good-copy.pdf");
        assertThat(rows.get("good.pdf").get("certifications")).isEmpty();
    }

    @Test
    void whatCannotBeReadHasAReasonAndNoVerdict() {
        assertThat(rows.values())
                .filteredOn(row -> !row.get("error").isNull())
                .hasSizeBetween(4, 5)
                .allMatch(row -> row.get("verdict").asText().equals("unscreened"))
                .allMatch(row -> row.get("certifications").isEmpty());
    }

    @Test
    void theRunEndsWith3AndItsSummaryNamesEach() {
        assertThat(exitStatus).isEqualTo(3);
        assertThat(screens.out())
                .contains("8 files found", "1 same as another", "Not screened:")
                .contains("/empty.pdf: damaged: ", "/encrypted.pdf: encrypted: ")
                .contains("/picture.pdf: unsupported: this is a PNG picture", "/scanned.pdf: no-text: ");
        assertThat(screens.err()).isEmpty();
    }

    private void file(String name, byte[] content) throws IOException {
        Files.write(resumes.resolve(name), content);
    }

    private static byte[] sample(String name) {
        return SampleResumes.all().stream()
                .filter(sample -> sample.file().equals(name))
                .map(Sample::bytes)
                .findFirst()
                .orElseThrow();
    }

    private static byte[] encrypted(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", "password", new AccessPermission());
            policy.setEncryptionKeyLength(256);
            document.protect(policy);
            return saved(document);
        }
    }

    private static byte[] imageOnly() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            BufferedImage image = new BufferedImage(200, 280, BufferedImage.TYPE_INT_RGB);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(LosslessFactory.createFromImage(document, image), 0, 0, 612, 792);
            }
            return saved(document);
        }
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }
}
