package io.certsift.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.certsift.config.KnowledgeReader;
import io.certsift.extract.Extractor;
import io.certsift.extract.docx.DocxReader;
import io.certsift.extract.pdf.PdfReader;
import io.certsift.fairness.Variations;
import io.certsift.ingest.Fingerprinter;
import io.certsift.ingest.FoundFile;
import io.certsift.ingest.Ingested;
import io.certsift.knowledge.Knowledge;
import io.certsift.knowledge.Policy;
import io.certsift.model.FairnessOutcome.Compared;
import io.certsift.model.FairnessOutcome.Comparison;
import io.certsift.model.FileKind;
import io.certsift.model.Limits;
import io.certsift.model.Role;
import io.certsift.model.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Who the person is changes no certification, flag or verdict, and neither does the order of sections that have nothing to do
 * with each other. Each change is made to each sample resume.
 */
class FairnessTest {
    private static final Knowledge KNOWLEDGE = KnowledgeReader.builtIn().read(Optional.empty());
    private static final Extractor EXTRACTOR = new Extractor(Map.of(
            FileKind.PDF, new PdfReader(Limits.STANDARD)::read, FileKind.DOCX, new DocxReader(Limits.STANDARD)::read));
    private static final ResumeScreener SCREENER =
            new ResumeScreener(KNOWLEDGE, Policy.standard(), LocalDate.of(2026, 11, 22));
    private static final LocalFairnessChecker CHECKER = new LocalFairnessChecker(
            EXTRACTOR::read,
            SCREENER::segment,
            SCREENER,
            new Variations(KNOWLEDGE.lexicons().fairness()));

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("samples"))) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whoThePersonIsChangesNothing(Path sample) {
        assertThat(check(sample))
                .isNotEmpty()
                .allSatisfy(comparison ->
                        assertThat(comparison.same()).as("%s", comparison).isTrue());
    }

    @Test
    void everyChangeIsMadeToSomeSample() throws IOException {
        Map<String, Integer> made = new TreeMap<>();
        for (Path sample : samples()) {
            check(sample)
                    .forEach(comparison -> made.merge(comparison.change(), comparison.made() ? 1 : 0, Integer::sum));
        }
        assertThat(made)
                .allSatisfy((change, times) -> assertThat(times).as(change).isPositive());
        assertThat(made.entrySet())
                .filteredOn(change -> change.getKey().startsWith("another name"))
                .allMatch(change -> change.getValue() == 26);
    }

    private static List<Comparison> check(Path file) {
        Ingested known =
                new Fingerprinter(Limits.STANDARD).fingerprint(new FoundFile(file.toString(), file, Optional.empty()));
        SourceFile source = ((Ingested.File) known).source();
        return ((Compared) CHECKER.check(source, Role.ENGINEERING)).comparisons();
    }
}
