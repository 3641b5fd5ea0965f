package io.certsift.cli;

import io.certsift.assess.Assessor;
import io.certsift.blind.Blinder;
import io.certsift.config.KnowledgeReader;
import io.certsift.config.PolicyReader;
import io.certsift.config.WordingReader;
import io.certsift.extract.Extractor;
import io.certsift.extract.docx.DocxReader;
import io.certsift.extract.pdf.PdfReader;
import io.certsift.fairness.Variations;
import io.certsift.ingest.FileFinder;
import io.certsift.ingest.Fingerprinter;
import io.certsift.knowledge.Knowledge;
import io.certsift.knowledge.Lexicon;
import io.certsift.knowledge.Policy;
import io.certsift.model.FileKind;
import io.certsift.model.Role;
import io.certsift.model.RunInfo;
import io.certsift.pipeline.FairnessPipeline;
import io.certsift.pipeline.FileExplainer;
import io.certsift.pipeline.LocalExplainer;
import io.certsift.pipeline.LocalFairnessChecker;
import io.certsift.pipeline.LocalInspector;
import io.certsift.pipeline.Pipeline;
import io.certsift.pipeline.ResumeScreener;
import io.certsift.report.Background;
import io.certsift.state.LedgerException;
import io.certsift.worker.Worker;
import io.certsift.worker.WorkerCommand;
import io.certsift.worker.WorkerInspector;
import io.certsift.worker.WorkerSetup;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The wiring of the program as delivered. */
final class StandardWiring implements Wiring {
    @Override
    public Set<String> flagIds() {
        return Assessor.flagIds();
    }

    @Override
    public ScanTools tools(ScanSettings settings, Clock clock, Consumer<String> notices) throws LedgerException {
        JudgingSettings judging = settings.judging();
        // A ledger may know all files, and then no worker is needed.
        boolean early = settings.ledger().isEmpty();
        return withWorker(judging, settings.threads(), early, (inspector, bench) -> {
            FileFinder finder = new FileFinder(judging.limits());
            Memory memory = Memory.of(settings, inspector, clock, notices);
            Pipeline pipeline = new Pipeline(finder::find, memory.inspector(), bench.policy(), settings.threads());
            Background background = new Background(
                    RunFacts.of(bench.knowledge().catalog(), bench.policy()),
                    bench.knowledge().catalog(),
                    WordingReader.builtIn().read(bench.knowledge().catalog()));
            return new ScanTools(
                    pipeline,
                    bench.run(judging),
                    background,
                    blinder(bench.knowledge()),
                    memory,
                    inspector::rest,
                    inspector::close);
        });
    }

    @Override
    public ExplainTools tools(JudgingSettings settings) {
        return withWorker(
                settings,
                1,
                true,
                (inspector, bench) -> new ExplainTools(
                        new FileExplainer(inspector, inspector, bench.policy()),
                        bench.run(settings),
                        inspector::close));
    }

    @Override
    public FairnessTools fairnessTools(JudgingSettings settings) {
        int threads = Runtime.getRuntime().availableProcessors();
        return withWorker(settings, threads, true, (inspector, bench) -> {
            FileFinder finder = new FileFinder(settings.limits());
            return new FairnessTools(
                    new FairnessPipeline(finder::find, inspector, inspector, bench.policy(), threads),
                    inspector::close);
        });
    }

    /** What all commands judge by. */
    private record Bench(Knowledge knowledge, Policy policy) {
        static Bench of(JudgingSettings settings) {
            Knowledge knowledge = KnowledgeReader.builtIn().read(settings.catalog());
            return new Bench(knowledge, StandardWiring.policy(settings.policy(), settings.role(), knowledge));
        }

        RunInfo run(JudgingSettings settings) {
            return new RunInfo(settings.asOf(), policy.role(), version(knowledge, policy));
        }
    }

    /** Puts the tools of a command together around a worker. */
    private interface Assembly<T, E extends Exception> {
        T assemble(WorkerInspector inspector, Bench bench) throws E;
    }

    private static <T, E extends Exception> T withWorker(
            JudgingSettings settings, int threads, boolean early, Assembly<T, E> assembly) throws E {
        WorkerCommand command = WorkerCommand.of(WorkerMain.class, settings.limits());
        WorkerInspector inspector = new WorkerInspector(command, settings.forWorker(threads));
        boolean assembled = false;
        try {
            if (early) {
                inspector.warmUp();
            }
            T tools = assembly.assemble(inspector, Bench.of(settings));
            assembled = true;
            return tools;
        } finally {
            if (!assembled) {
                inspector.close();
            }
        }
    }

    /** The stages from the content of a file on, as they run in a worker. */
    static Worker.Desk desk(WorkerSetup setup) {
        Knowledge knowledge = KnowledgeReader.builtIn().read(setup.catalog());
        Policy policy = policy(setup.policy(), setup.role(), knowledge);
        Fingerprinter fingerprinter = new Fingerprinter(setup.limits());
        Extractor extractor = new Extractor(Map.of(
                FileKind.PDF,
                new PdfReader(setup.limits())::read,
                FileKind.DOCX,
                new DocxReader(setup.limits())::read));
        ResumeScreener screener = new ResumeScreener(knowledge, policy, LocalDate.parse(setup.asOf()));
        return new Worker.Desk(
                new LocalInspector(fingerprinter::fingerprint, extractor::read, screener::screen),
                new LocalExplainer(extractor::read, screener),
                new LocalFairnessChecker(
                        extractor::read,
                        screener::segment,
                        screener,
                        new Variations(knowledge.lexicons().fairness())),
                version(knowledge, policy));
    }

    private static Policy policy(Optional<Path> file, Optional<Role> role, Knowledge knowledge) {
        Policy policy = file.map(each -> new PolicyReader(knowledge, Assessor.flagIds()).read(each))
                .orElseGet(Policy::standard);
        return role.map(policy::withRole).orElse(policy);
    }

    private static Blinder blinder(Knowledge knowledge) {
        Lexicon words = knowledge.lexicons().evidence();
        List<String> sharedHosts = Stream.of("code-hosts", "other-hosts")
                .flatMap(list -> words.list(list).stream())
                .toList();
        return new Blinder(sharedHosts, new SecureRandom());
    }

    /** What the findings rest on, as every report gives it. */
    private static String version(Knowledge knowledge, Policy policy) {
        return "catalog " + knowledge.catalog().version() + "+policy " + policy.name() + "+" + Version.text();
    }
}
