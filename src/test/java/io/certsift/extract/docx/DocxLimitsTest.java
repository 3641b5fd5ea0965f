package io.certsift.extract.docx;

import static io.certsift.extract.docx.TestDocument.body;
import static io.certsift.extract.docx.TestDocument.paragraph;
import static org.assertj.core.api.Assertions.assertThat;

import io.certsift.model.ExtractedText;
import io.certsift.model.Limit;
import io.certsift.model.Limits;
import io.certsift.model.ReadResult;
import io.certsift.model.Status;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each limit that a DOCX can reach: one below and at it nothing is left out; one above it is told, and what stood before is kept. */
class DocxLimitsTest {
    private static final String JANE = paragraph("Jane Doe");

    @TempDir
    Path folder;

    static Stream<Arguments> limits() {
        return Stream.of(
                Arguments.of(Limit.CHARACTERS, 20, costing(n -> body(JANE + paragraph("x".repeat(n - 8))))),
                Arguments.of(Limit.PARAGRAPHS, 20, costing(n -> body(JANE + "<w:p/>".repeat(n - 1)))),
                Arguments.of(Limit.NESTING, 20, costing(n -> body(JANE + tables(n - 1)))),
                Arguments.of(Limit.INFLATED, 20_000, costing(DocxLimitsTest::inflated)),
                Arguments.of(Limit.ENTRIES, 20, costing(DocxLimitsTest::entries)));
    }

    private static IntFunction<TestDocument> costing(IntFunction<TestDocument> costing) {
        return costing;
    }

    private static String tables(int deep) {
        return "<w:tbl><w:tr><w:tc>".repeat(deep) + paragraph("deep") + "</w:tc></w:tr></w:tbl>".repeat(deep);
    }

    private static TestDocument inflated(int bytes) {
        String text = TestDocument.element("document", "<w:body>" + JANE + "~</w:body>");
        String blanks = " ".repeat(bytes - text.getBytes(StandardCharsets.UTF_8).length + 1);
        return TestDocument.document(text.replace("~", blanks));
    }

    private static TestDocument entries(int count) {
        TestDocument document = body(JANE);
        for (int i = 2; i < count; i++) {
            document.withEntry("word/media/" + i);
        }
        return document;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("limits")
    void upToALimitNothingIsLeftOut(Limit limit, int most, IntFunction<TestDocument> costing) {
        Limits limits = Limits.STANDARD.with(limit, most);

        assertThat(costing.apply(most - 1).within(limits).text().gaps()).isEmpty();
        assertThat(costing.apply(most).within(limits).text().gaps()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("limits")
    void beyondALimitItsNameIsToldAndWhatWasReadIsKept(Limit limit, int most, IntFunction<TestDocument> costing) {
        ExtractedText text = costing.apply(most + 1)
                .within(Limits.STANDARD.with(limit, most))
                .text();

        assertThat(text.gaps()).singleElement().asString().contains("--limit " + limit.label());
        assertThat(text.lines().get(0).text()).isEqualTo("Jane Doe");
    }

    @Test
    void aPartGrowsUpToItsRatio() throws IOException {
        Path file = folder.resolve("a.docx");
        String blanks = " ".repeat(6 << 20);
        body(JANE + blanks).write(file);
        long ratio;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            var part = zip.getEntry("word/document.xml");
            ratio = part.getSize() / (part.getCompressedSize() + 1) + 1;
        }

        assertThat(gaps(file, Limit.RATIO, ratio + 1)).isEmpty();
        assertThat(gaps(file, Limit.RATIO, ratio)).isEmpty();
        assertThat(gaps(file, Limit.RATIO, ratio - 1)).contains("--limit ratio");
    }

    @Test
    void whatStandsBeforeALimitIsKeptHoweverDeepTheRestIs() {
        String deep = "<w:a>".repeat(1_000_000) + "</w:a>".repeat(1_000_000);

        assertThat(body(JANE + deep).text())
                .satisfies(text -> assertThat(text.lines()).hasSize(1))
                .satisfies(text -> assertThat(text.gaps()).hasSize(1));
    }

    @Test
    void aDocumentBeyondTheEntriesThatAreLookedAtIsTooLarge() throws IOException {
        Path file = folder.resolve("a.docx");
        body(JANE).write(file);

        assertThat(TestDocument.read(file, Limits.STANDARD.with(Limit.ENTRIES, 1)))
                .isInstanceOfSatisfying(ReadResult.Failed.class, failed -> {
                    assertThat(failed.problem().status()).isEqualTo(Status.TOO_LARGE);
                    assertThat(failed.problem().message()).contains("--limit entries");
                });
    }

    @Test
    void entriesOfADamagedArchiveAreCountedToo() throws IOException {
        Path file = folder.resolve("a.docx");
        entries(30).write(file);
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length - 22));

        assertThat(gaps(file, Limit.ENTRIES, 30)).doesNotContain("--limit entries");
        assertThat(gaps(file, Limit.ENTRIES, 29)).contains("--limit entries");
    }

    @Test
    void aDirectoryThatLiesAboutItsSizeIsDamagedAndNotTooLarge() throws IOException {
        Path file = folder.resolve("a.docx");
        body(JANE).write(file);
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length - 22 + 15] = 0x7f;
        Files.write(file, bytes);

        assertThat(gaps(file, Limit.ENTRIES, 20)).contains("damaged").doesNotContain("--limit entries");
    }

    @Test
    void namesThatFillTheDirectoryAreTold() throws IOException {
        Path file = folder.resolve("a.docx");
        TestDocument document = body(JANE);
        for (int i = 0; i < 10; i++) {
            document.withEntry("x".repeat(60_000) + i);
        }
        document.write(file);

        assertThat(gaps(file, Limit.ENTRIES, 20)).contains("--limit entries");
        assertThat(gaps(file, Limit.ENTRIES, 2_000)).isEmpty();
    }

    @Test
    void stylesBeyondTenThousandAreTold() {
        assertThat(styles(10_000).text().gaps()).isEmpty();
        assertThat(styles(10_001).text().gaps())
                .containsExactly("it defines more than 10000 styles; it was read up to there");
        assertThat(styles(10_001).text().lines()).hasSize(1);
    }

    private static TestDocument styles(int count) {
        return body(JANE)
                .with("styles", "styles", "styles", "<w:style w:type='character' w:styleId='A'/>".repeat(count));
    }

    @Test
    void linksOfALineBeyondAThousandAreTold() {
        assertThat(links(1_000).text().gaps()).isEmpty();
        assertThat(links(1_001).text().gaps()).containsExactly("links of a line beyond its first 1000 were not read");
        assertThat(links(1_001).text().lines().get(0).links()).hasSize(1_000);
    }

    private static TestDocument links(int count) {
        String link = "<w:hyperlink r:id=\"rId7\">" + TestDocument.run("x", "") + "</w:hyperlink>";
        return body("<w:p>" + link.repeat(count) + "</w:p>").withLink("rId7", "https://example.org");
    }

    private static String gaps(Path file, Limit limit, long most) {
        ReadResult result = TestDocument.read(file, Limits.STANDARD.with(limit, most));
        assertThat(result)
                .isInstanceOfSatisfying(
                        ReadResult.Text.class,
                        read -> assertThat(read.text().lines()).isNotEmpty());
        return String.join("; ", ((ReadResult.Text) result).text().gaps());
    }
}
