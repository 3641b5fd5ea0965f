package io.certsift.resumes;

import static org.assertj.core.api.Assertions.assertThat;

import io.certsift.config.KnowledgeReader;
import io.certsift.knowledge.Knowledge;
import io.certsift.knowledge.Policy;
import io.certsift.model.ExtractedText;
import io.certsift.model.Tier;
import io.certsift.pipeline.ResumeScreener;
import io.certsift.resumes.Tally.Counter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The resumes written as text, screened and held against their labels. What is read otherwise stands in {@code misses.list},
 * the figures in docs/matching.md; {@code -Dcertsift.bless=quality} writes both anew.
 */
class ResumesGoldTest {
    private static final Path MISSES = Path.of("src/test/resources/resumes/misses.list");
    private static final Path DOCUMENT = Path.of("docs/matching.md");
    private static final String BEGIN = "<!-- figures of the written resumes -->\n";
    private static final String END = "<!-- end of figures -->";
    private static final boolean BLESS = "quality".equals(System.getProperty("certsift.bless"));

    private static final Knowledge KNOWLEDGE = KnowledgeReader.builtIn().read(Optional.empty());
    private static final ResumeScreener SCREENER =
            new ResumeScreener(KNOWLEDGE, Policy.standard(), LocalDate.of(2026, 11, 22));

    static Stream<WrittenResume> resumes() {
        return WrittenResume.all().stream();
    }

    @ParameterizedTest
    @MethodSource("resumes")
    void readsItAsLabelledButForTheKnownMisses(WrittenResume resume) throws IOException {
        List<String> known = BLESS
                ? misses(resume, new Tally(KNOWLEDGE.catalog()))
                : Files.readAllLines(MISSES).stream()
                        .filter(line -> line.startsWith(resume.name() + ": "))
                        .toList();
        assertThat(misses(resume, new Tally(KNOWLEDGE.catalog())))
                .as("a miss that is gone or new: -Dcertsift.bless=quality writes them anew")
                .containsExactlyElementsOf(known);
    }

    /** Lines as long as those of a printed page, so that some paragraphs are broken and some items run together. */
    @ParameterizedTest
    @MethodSource("resumes")
    void setOnAPageItIsReadTheSame(WrittenResume resume) {
        assertThat(misses(resume, resume.text("page 90"))).containsExactlyElementsOf(misses(resume, resume.text()));
    }

    @Test
    void theDocumentationTellsTheFigures() throws IOException {
        Tally tally = new Tally(KNOWLEDGE.catalog());
        List<String> misses = new ArrayList<>();
        WrittenResume.all().forEach(resume -> misses.addAll(misses(resume, tally)));
        String document = Files.readString(DOCUMENT);
        int begin = document.indexOf(BEGIN) + BEGIN.length();
        String current = document.substring(0, begin) + figures(tally) + document.substring(document.indexOf(END));
        if (BLESS) {
            Files.writeString(DOCUMENT, current);
            Files.write(MISSES, misses);
        }
        assertThat(Files.readString(DOCUMENT)).isEqualTo(current);
    }

    private static List<String> misses(WrittenResume resume, ExtractedText text) {
        return new Tally(KNOWLEDGE.catalog()).count(resume, SCREENER.screen(text, resume.role()));
    }

    private static List<String> misses(WrittenResume resume, Tally tally) {
        return tally.count(resume, SCREENER.screen(resume.text(), resume.role())).stream()
                .map(miss -> resume.name() + ": " + miss)
                .toList();
    }

    private static String figures(Tally tally) {
        String tiers = Stream.of(Tier.values())
                .filter(Tier::rated)
                .map(tier ->
                        row(tier.name().toLowerCase(Locale.ROOT), tally.tiers().get(tier)))
                .collect(Collectors.joining());
        return tally.resumes() + " resumes; verdicts right " + Tally.written(tally.verdictAccuracy())
                + ", evidence right " + Tally.written(tally.evidenceAccuracy()) + ".\n\n"
                + "| | right | wrong | missed | precision | recall |\n|---|---|---|---|---|---|\n"
                + tiers
                + row("all certifications", tally.certifications())
                + row("flags", tally.flags())
                + row("red flags", tally.redFlags());
    }

    private static String row(String name, Counter counter) {
        return "| %s | %d | %d | %d | %s | %s |%n"
                .formatted(
                        name,
                        counter.right(),
                        counter.wrong(),
                        counter.missed(),
                        Tally.written(counter.precision()),
                        Tally.written(counter.recall()))
                .replace(System.lineSeparator(), "\n");
    }
}
