package io.certsift.pipeline;

import io.certsift.assess.Assessor;
import io.certsift.knowledge.Knowledge;
import io.certsift.knowledge.Policy;
import io.certsift.model.Certification;
import io.certsift.model.Evidence;
import io.certsift.model.Explanation;
import io.certsift.model.ExtractedText;
import io.certsift.model.Judgement;
import io.certsift.model.Recognition;
import io.certsift.model.Resume;
import io.certsift.model.Role;
import io.certsift.model.Screening;
import io.certsift.recognise.CandidateReader;
import io.certsift.recognise.EvidenceReader;
import io.certsift.recognise.Recogniser;
import io.certsift.recognise.RecognitionExplainer;
import io.certsift.segment.Segmenter;
import io.certsift.text.TextKey;
import java.time.LocalDate;
import java.util.List;

/** From the text of one resume to its screening: sections, certifications, evidence, judgement, and why. Thread-safe. */
public final class ResumeScreener implements LocalInspector.Screener, LocalExplainer.Judge {
    private final Knowledge knowledge;
    private final Segmenter segmenter;
    private final Recogniser recogniser;
    private final EvidenceReader evidenceReader;
    private final CandidateReader candidateReader = new CandidateReader();
    private final Assessor assessor;
    private final LocalDate asOf;

    public ResumeScreener(Knowledge knowledge, Policy policy, LocalDate asOf) {
        this.knowledge = knowledge;
        this.segmenter = new Segmenter(
                knowledge.lexicons().headings(),
                knowledge.lexicons().layout(),
                knowledge.lexicons().languages(),
                knowledge.issuers());
        this.recogniser = new Recogniser(knowledge);
        this.evidenceReader = new EvidenceReader(knowledge.lexicons().evidence());
        this.assessor = new Assessor(knowledge, policy, asOf);
        this.asOf = asOf;
    }

    @Override
    public Screening screen(ExtractedText text, Role role) {
        Resume resume = segmenter.segment(text);
        return judge(text, role, resume, recogniser.recognise(resume, asOf)).screening();
    }

    /** What the text is told into before anything is recognised. */
    public Resume segment(ExtractedText text) {
        return segmenter.segment(text);
    }

    @Override
    public Explanation explain(ExtractedText text, Role role) {
        Resume resume = segmenter.segment(text);
        RecognitionExplainer.Account account = new RecognitionExplainer(knowledge).explain(resume, asOf);
        List<Certification> certifications =
                account.recognitions().stream().map(Recognition::certification).toList();
        Judged judged = judge(text, role, resume, certifications);
        return new Explanation(
                resume, judged.screening(), account.recognitions(), account.passedOver(), judged.judgements());
    }

    private record Judged(Screening screening, List<Judgement> judgements) {}

    private Judged judge(ExtractedText text, Role role, Resume resume, List<Certification> certifications) {
        Evidence evidence = evidenceReader.read(resume);
        Assessor.Assessment assessment = assessor.assess(resume, certifications, evidence, role);
        Screening screening = new Screening(
                resume.pages(),
                role,
                candidateReader.read(resume),
                assessment.verdict(),
                certifications,
                evidence,
                assessment.flags(),
                assessment.undecided(),
                TextKey.of(text.lines().stream().map(line -> line.text()).toList()));
        return new Judged(screening, assessment.judgements());
    }
}
