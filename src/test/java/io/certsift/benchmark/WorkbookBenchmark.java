package io.certsift.benchmark;

import io.certsift.config.KnowledgeReader;
import io.certsift.config.WordingReader;
import io.certsift.extract.Extractor;
import io.certsift.extract.docx.DocxReader;
import io.certsift.extract.pdf.PdfReader;
import io.certsift.ingest.FileFinder;
import io.certsift.ingest.Fingerprinter;
import io.certsift.knowledge.Knowledge;
import io.certsift.knowledge.Policy;
import io.certsift.model.FileKind;
import io.certsift.model.Role;
import io.certsift.model.RunInfo;
import io.certsift.model.ScanOutcome;
import io.certsift.model.ScanReport;
import io.certsift.model.SourceFile;
import io.certsift.pipeline.LocalInspector;
import io.certsift.pipeline.Pipeline;
import io.certsift.pipeline.Progress;
import io.certsift.pipeline.ResumeScreener;
import io.certsift.report.Background;
import io.certsift.report.Reports;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Times the writing of one workbook about many resumes, which are those of a folder again and again and so take hardly any
 * memory: what {@code -Xmx} it does with is what the writing takes. Arguments: a folder of resumes, their number, and
 * the workbook to keep, if it is to be kept.
 */
public final class WorkbookBenchmark {
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);

    private WorkbookBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        String folder = arguments.length > 0 ? arguments[0] : "samples";
        int count = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10_000;
        Knowledge knowledge = KnowledgeReader.builtIn().read(Optional.empty());
        ScanReport report = many(screened(folder, knowledge), count);
        Background background = new Background(
                List.of(), knowledge.catalog(), WordingReader.builtIn().read(knowledge.catalog()));
        boolean kept = arguments.length > 2;
        Path target = kept ? Path.of(arguments[2]) : Files.createTempFile("certsift-benchmark", ".xlsx");
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        new Reports(background).write(report, target);
        long nanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
        System.out.printf(
                Locale.ROOT, "%d resumes: %.1f s of CPU, %.1f MB%n", count, nanos / 1e9, Files.size(target) / 1e6);
        if (!kept) {
            Files.delete(target);
        }
    }

    private static ScanReport screened(String folder, Knowledge knowledge) throws Exception {
        Extractor extractor =
                new Extractor(Map.of(FileKind.PDF, new PdfReader()::read, FileKind.DOCX, new DocxReader()::read));
        LocalInspector inspector = new LocalInspector(
                new Fingerprinter()::fingerprint,
                extractor::read,
                new ResumeScreener(knowledge, Policy.standard(), AS_OF)::screen);
        return new Pipeline(new FileFinder()::find, inspector, Policy.standard(), 1)
                .scan(
                        List.of(folder),
                        file -> false,
                        new RunInfo(AS_OF, Role.ENGINEERING, "benchmark"),
                        Progress.silent());
    }

    private static ScanReport many(ScanReport few, int count) {
        List<ScanOutcome.Screened> screened = few.outcomes().stream()
                .filter(ScanOutcome.Screened.class::isInstance)
                .map(ScanOutcome.Screened.class::cast)
                .toList();
        List<ScanOutcome> outcomes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ScanOutcome.Screened one = screened.get(i % screened.size());
            SourceFile source = one.source();
            Path path = Path.of(String.format(
                    Locale.ROOT, "resumes/%06d-%s", i, source.path().getFileName()));
            outcomes.add(new ScanOutcome.Screened(
                    new SourceFile(path.toString(), path, source.size(), source.kind(), source.sha256()),
                    one.screening(),
                    List.of()));
        }
        return new ScanReport(few.run(), outcomes);
    }
}
