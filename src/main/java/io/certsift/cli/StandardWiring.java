package io.certsift.cli;

import io.certsift.assess.Assessor;
import io.certsift.config.KnowledgeReader;
import io.certsift.config.PolicyReader;
import io.certsift.extract.Extractor;
import io.certsift.extract.docx.DocxReader;
import io.certsift.extract.pdf.PdfReader;
import io.certsift.ingest.FileFinder;
import io.certsift.ingest.Fingerprinter;
import io.certsift.knowledge.Knowledge;
import io.certsift.knowledge.Policy;
import io.certsift.model.FileKind;
import io.certsift.model.RunInfo;
import io.certsift.pipeline.Limits;
import io.certsift.pipeline.Pipeline;
import io.certsift.pipeline.ResumeScreener;
import io.certsift.pipeline.Stages;
import java.util.Map;
import java.util.Set;

/** The wiring of the program as delivered. */
final class StandardWiring implements Wiring {
    @Override
    public Set<String> flagIds() {
        return Assessor.flagIds();
    }

    @Override
    public ScanTools tools(ScanSettings settings) {
        Knowledge knowledge = KnowledgeReader.builtIn().read(settings.catalog());
        Policy policy = policy(settings, knowledge);
        RunInfo run = new RunInfo(settings.asOf(), policy.role(), version(knowledge, policy));
        Fingerprinter fingerprinter = new Fingerprinter();
        Extractor extractor =
                new Extractor(Map.of(FileKind.PDF, new PdfReader()::read, FileKind.DOCX, new DocxReader()::read));
        Stages stages = new Stages(
                new FileFinder()::find,
                fingerprinter::fingerprint,
                extractor::read,
                new ResumeScreener(knowledge, policy, settings.asOf()));
        Pipeline pipeline = new Pipeline(stages, policy, Limits.of(settings.threads(), settings.timePerFile()));
        return new ScanTools(pipeline, run, PolicyFacts.of(policy));
    }

    private Policy policy(ScanSettings settings, Knowledge knowledge) {
        Policy policy = settings.policy()
                .map(file -> new PolicyReader(knowledge, flagIds()).read(file))
                .orElseGet(Policy::standard);
        return settings.role().map(policy::withRole).orElse(policy);
    }

    /** What the findings rest on, as every report gives it. */
    private static String version(Knowledge knowledge, Policy policy) {
        return "catalog " + knowledge.catalog().version() + "+policy " + policy.name() + "+" + Version.text();
    }
}
