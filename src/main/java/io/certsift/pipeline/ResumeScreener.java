package io.certsift.pipeline;

import io.certsift.assess.Assessor;
import io.certsift.knowledge.Knowledge;
import io.certsift.knowledge.Policy;
import io.certsift.model.Certification;
import io.certsift.model.Evidence;
import io.certsift.model.ExtractedText;
import io.certsift.model.Resume;
import io.certsift.model.Role;
import io.certsift.model.Screening;
import io.certsift.recognise.CandidateReader;
import io.certsift.recognise.EvidenceReader;
import io.certsift.recognise.Recogniser;
import io.certsift.segment.Segmenter;
import io.certsift.text.TextKey;
import java.time.LocalDate;
import java.util.List;

/** From the text of one resume to its screening: sections, certifications, evidence, judgement. Thread-safe. */
public final class ResumeScreener implements LocalInspector.Screener {
    private final Segmenter segmenter;
    private final Recogniser recogniser;
    private final EvidenceReader evidenceReader;
    private final CandidateReader candidateReader = new CandidateReader();
    private final Assessor assessor;
    private final LocalDate asOf;

    public ResumeScreener(Knowledge knowledge, Policy policy, LocalDate asOf) {
        this.segmenter = new Segmenter(
                knowledge.lexicons().headings(),
                knowledge.lexicons().layout(),
                knowledge.lexicons().languages());
        this.recogniser = new Recogniser(knowledge);
        this.evidenceReader = new EvidenceReader(knowledge.lexicons().evidence());
        this.assessor = new Assessor(knowledge, policy, asOf);
        this.asOf = asOf;
    }

    @Override
    public Screening screen(ExtractedText text, Role role) {
        Resume resume = segmenter.segment(text);
        List<Certification> certifications = recogniser.recognise(resume, asOf);
        Evidence evidence = evidenceReader.read(resume);
        Assessor.Assessment assessment = assessor.assess(resume, certifications, evidence, role);
        return new Screening(
                resume.pages(),
                role,
                candidateReader.read(resume),
                assessment.verdict(),
                certifications,
                evidence,
                assessment.flags(),
                assessment.undecided(),
                TextKey.of(text.lines().stream().map(line -> line.text()).toList()));
    }
}
