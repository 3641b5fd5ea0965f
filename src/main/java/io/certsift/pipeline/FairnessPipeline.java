package io.certsift.pipeline;

import io.certsift.ingest.FileNames;
import io.certsift.ingest.FoundFile;
import io.certsift.ingest.Ingested;
import io.certsift.ingest.MissingPathsException;
import io.certsift.knowledge.Policy;
import io.certsift.model.FairnessOutcome;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Checks all resumes under some paths for fairness; exactly one outcome each, in the order of their names. */
public final class FairnessPipeline {
    private final Pipeline.Finder finder;
    private final Inspector inspector;
    private final FairnessChecker checker;
    private final RolesByPath roles;
    private final Crew crew;

    /**
     * @param threads files worked on at a time
     * @throws java.util.regex.PatternSyntaxException if a glob of the policy's roles is none
     */
    public FairnessPipeline(
            Pipeline.Finder finder, Inspector inspector, FairnessChecker checker, Policy policy, int threads) {
        this.finder = finder;
        this.inspector = inspector;
        this.checker = checker;
        this.roles = new RolesByPath(policy);
        this.crew = new Crew(threads);
    }

    /**
     * @throws MissingPathsException if a path leads to nothing
     * @throws InterruptedException if the calling thread is interrupted; nothing goes on in the background then
     */
    public List<FairnessOutcome> check(List<String> paths) throws MissingPathsException, InterruptedException {
        Map<String, FoundFile> byName = new LinkedHashMap<>();
        finder.find(paths).forEach(file -> byName.putIfAbsent(file.name(), file));
        List<FoundFile> files = byName.values().stream()
                .sorted(Comparator.comparing(FoundFile::name, FileNames.ORDER))
                .toList();
        return crew.map(files, this::check);
    }

    private FairnessOutcome check(FoundFile file) throws InterruptedException {
        Ingested print = inspector.identify(file);
        if (print instanceof Ingested.Failed refused) {
            return new FairnessOutcome.NotRead(refused.outcome());
        }
        Ingested.File known = (Ingested.File) print;
        return checker.check(known.source(), roles.of(known.source().name()));
    }
}
