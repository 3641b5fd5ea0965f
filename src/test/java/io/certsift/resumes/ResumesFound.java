package io.certsift.resumes;

import io.certsift.config.KnowledgeReader;
import io.certsift.extract.Extractor;
import io.certsift.extract.docx.DocxReader;
import io.certsift.extract.pdf.PdfReader;
import io.certsift.ingest.Fingerprinter;
import io.certsift.ingest.FoundFile;
import io.certsift.ingest.Ingested;
import io.certsift.knowledge.Knowledge;
import io.certsift.knowledge.Policy;
import io.certsift.model.Certification;
import io.certsift.model.Claim;
import io.certsift.model.Evidence;
import io.certsift.model.ExtractedText;
import io.certsift.model.FileKind;
import io.certsift.model.ReadResult;
import io.certsift.model.Resume;
import io.certsift.model.Role;
import io.certsift.model.Screening;
import io.certsift.pipeline.ResumeScreener;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** What is found in whole resumes, a line each, read anew each time, to compare two runs. */
public final class ResumesFound {
    private static final Knowledge KNOWLEDGE = KnowledgeReader.builtIn().read(Optional.empty());
    private static final List<WrittenResume> WRITTEN = WrittenResume.all();

    private final Map<Path, Optional<ExtractedText>> texts = new ConcurrentHashMap<>();

    private final Map<Known, List<String>> known = new ConcurrentHashMap<>();
    private ResumeScreener screener = screener();
    private boolean onlyLayout;

    private record Known(String name, Resume resume) {}

    /** Makes the screener anew, for what is decided when it is made. */
    public void remake() {
        screener = screener();
    }

    /** Whether only what comes before recognition varies: what is told into the same sections is then not read again. */
    public void onlyLayout(boolean only) {
        onlyLayout = only;
    }

    /** The written resumes, each in its own layout or all in another. */
    public List<String> inWritten(Optional<String> layout, Predicate<String> wanted) {
        return WRITTEN.parallelStream()
                .filter(resume -> wanted.test(resume.name()))
                .flatMap(resume -> {
                    ExtractedText text = layout.map(resume::text).orElseGet(resume::text);
                    return told(resume.name(), text, resume.role()).stream();
                })
                .toList();
    }

    /**
     * Files as people send them.
     *
     * @param anew whether their texts are extracted once more, and not those of the last time taken
     */
    public List<String> inFiles(List<Path> files, boolean anew) {
        return files.parallelStream()
                .flatMap(file -> {
                    Optional<ExtractedText> text = anew ? text(file) : texts.computeIfAbsent(file, ResumesFound::text);
                    return text
                            .map(one -> told(file.toString(), one, Role.ENGINEERING))
                            .orElse(List.of("unread\t" + file + "\t-"))
                            .stream();
                })
                .toList();
    }

    private static Optional<ExtractedText> text(Path file) {
        Ingested ingested = new Fingerprinter().fingerprint(new FoundFile(file.toString(), file, Optional.empty()));
        Extractor extractor =
                new Extractor(Map.of(FileKind.PDF, new PdfReader()::read, FileKind.DOCX, new DocxReader()::read));
        return ingested instanceof Ingested.File known && extractor.read(known.source()) instanceof ReadResult.Text read
                ? Optional.of(read.text())
                : Optional.empty();
    }

    private static ResumeScreener screener() {
        return new ResumeScreener(KNOWLEDGE, Policy.standard(), LocalDate.of(2026, 11, 22));
    }

    private List<String> told(String name, ExtractedText text, Role role) {
        return onlyLayout
                ? known.computeIfAbsent(
                        new Known(name, screener.segment(text)), key -> told(name, screener.screen(text, role)))
                : told(name, screener.screen(text, role));
    }

    private static List<String> told(String name, Screening screening) {
        List<String> told = new ArrayList<>();
        for (Certification one : screening.certifications()) {
            if (one.claim() != Claim.NONE) {
                String id = one.id() + " " + one.claim().label();
                told.add((one.rated() ? "certificates\t" : "unrated\t") + name + "\t" + id);
                one.earned().ifPresent(date -> told.add("dates\t" + name + "\t" + id + " " + date));
            }
        }
        screening.flags().forEach(flag -> told.add("flags\t" + name + "\t" + flag.id()));
        Evidence evidence = screening.evidence();
        evidence.portfolio().forEach(quote -> told.add("evidence\t" + name + "\tportfolio"));
        evidence.publications().forEach(quote -> told.add("evidence\t" + name + "\tpublication"));
        evidence.production().forEach(quote -> told.add("evidence\t" + name + "\tproduction"));
        evidence.references().forEach(quote -> told.add("evidence\t" + name + "\treferences"));
        told.add("verdicts\t" + name + "\t" + screening.verdict().label());
        told.add("candidates\t" + name + "\t" + screening.candidate().name().orElse("-"));
        return told;
    }
}
