package io.certsift.benchmark;

import io.certsift.assess.Assessor;
import io.certsift.config.KnowledgeReader;
import io.certsift.extract.docx.DocxReader;
import io.certsift.extract.pdf.PdfReader;
import io.certsift.ingest.FileFinder;
import io.certsift.ingest.Fingerprinter;
import io.certsift.ingest.FoundFile;
import io.certsift.ingest.Ingested;
import io.certsift.knowledge.Knowledge;
import io.certsift.knowledge.Policy;
import io.certsift.model.Candidate;
import io.certsift.model.Certification;
import io.certsift.model.Evidence;
import io.certsift.model.FileKind;
import io.certsift.model.ReadResult;
import io.certsift.model.Resume;
import io.certsift.model.Role;
import io.certsift.model.RunInfo;
import io.certsift.model.ScanOutcome;
import io.certsift.model.ScanReport;
import io.certsift.model.Screening;
import io.certsift.model.SourceFile;
import io.certsift.recognise.EvidenceReader;
import io.certsift.recognise.Recogniser;
import io.certsift.report.Background;
import io.certsift.report.Reports;
import io.certsift.segment.Segmenter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * Times each stage over a number of resumes, one thread, in CPU milliseconds: the first round in a cold program, the others
 * warm. Arguments: a folder of resumes, their number (files are taken in turn), rounds.
 */
public final class ScanBenchmark {
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);

    private final Map<String, Long> nanos = new LinkedHashMap<>();
    private final Map<FileKind, Integer> files = new LinkedHashMap<>();

    private ScanBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : "samples");
        int count = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 500;
        int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 4;
        for (int round = 0; round < rounds; round++) {
            new ScanBenchmark().run(folder, count, round == 0 ? "cold" : "warm " + round);
        }
    }

    private void run(Path folder, int count, String name) throws Exception {
        Knowledge knowledge = timed("catalog", () -> KnowledgeReader.builtIn().read(Optional.empty()));
        Segmenter segmenter = timed(
                "index",
                () -> new Segmenter(
                        knowledge.lexicons().headings(),
                        knowledge.lexicons().layout(),
                        knowledge.lexicons().languages(),
                        knowledge.issuers()));
        Recogniser recogniser = timed("index", () -> new Recogniser(knowledge));
        EvidenceReader evidenceReader =
                timed("index", () -> new EvidenceReader(knowledge.lexicons().evidence()));
        Assessor assessor = timed("index", () -> new Assessor(knowledge, Policy.standard(), AS_OF));
        List<FoundFile> found = timed("ingest", () -> new FileFinder().find(List.of(folder.toString())));
        List<ScanOutcome> outcomes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            FoundFile file = found.get(i % found.size());
            Ingested ingested = timed("ingest", () -> new Fingerprinter().fingerprint(file));
            if (!(ingested instanceof Ingested.File known)) {
                continue;
            }
            SourceFile source = known.source();
            files.merge(source.kind(), 1, Integer::sum);
            boolean pdf = source.kind() == FileKind.PDF;
            ReadResult read = timed(
                    pdf ? "extract pdf" : "extract docx",
                    () -> pdf ? new PdfReader().read(source) : new DocxReader().read(source));
            if (!(read instanceof ReadResult.Text text)) {
                continue;
            }
            Resume resume = timed("segment", () -> segmenter.segment(text.text()));
            List<Certification> certifications = timed("recognise", () -> recogniser.recognise(resume, AS_OF));
            Evidence evidence = timed("evidence", () -> evidenceReader.read(resume));
            Assessor.Assessment judged =
                    timed("assess", () -> assessor.assess(resume, certifications, evidence, Role.ENGINEERING));
            outcomes.add(outcome(source, i, resume, certifications, evidence, judged));
        }
        report(new ScanReport(new RunInfo(AS_OF, Role.ENGINEERING, "benchmark"), outcomes));
        print(name);
    }

    private static ScanOutcome outcome(
            SourceFile source,
            int number,
            Resume resume,
            List<Certification> certifications,
            Evidence evidence,
            Assessor.Assessment judged) {
        SourceFile named = new SourceFile(
                String.format(
                        java.util.Locale.ROOT, "%06d-%s", number, source.name().replace('/', '-')),
                source.path(),
                source.size(),
                source.kind(),
                source.sha256());
        Screening screening = new Screening(
                resume.pages(),
                Role.ENGINEERING,
                new Candidate(Optional.empty(), Optional.empty()),
                judged.verdict(),
                certifications,
                evidence,
                judged.flags(),
                judged.undecided(),
                List.of());
        return new ScanOutcome.Screened(named, screening, List.of());
    }

    private void report(ScanReport report) throws Exception {
        Path folder = Files.createTempDirectory("certsift-benchmark");
        for (String ending : List.of("csv", "jsonl", "xlsx")) {
            timed(
                    "report " + ending,
                    () -> new Reports(Background.none()).write(report, folder.resolve("report." + ending)));
        }
        try (var written = Files.list(folder)) {
            for (Path file : written.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private <T> T timed(String stage, Callable<T> work) throws Exception {
        long start = cpu();
        T result = work.call();
        nanos.merge(stage, cpu() - start, Long::sum);
        return result;
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private void print(String name) {
        long all = nanos.values().stream().mapToLong(Long::longValue).sum();
        System.out.printf(java.util.Locale.ROOT, "%s: %s, %d ms%n", name, files, all / 1_000_000);
        nanos.forEach((stage, time) -> System.out.printf(
                java.util.Locale.ROOT, "  %-14s %7.0f ms %5.1f %%%n", stage, time / 1e6, 100.0 * time / all));
    }
}
