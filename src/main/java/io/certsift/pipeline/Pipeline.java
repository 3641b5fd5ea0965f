package io.certsift.pipeline;

import io.certsift.ingest.FileNames;
import io.certsift.ingest.FoundFile;
import io.certsift.ingest.Ingested;
import io.certsift.ingest.MissingPathsException;
import io.certsift.knowledge.Policy;
import io.certsift.model.RunInfo;
import io.certsift.model.ScanOutcome;
import io.certsift.model.ScanOutcome.Duplicate;
import io.certsift.model.ScanOutcome.Screened;
import io.certsift.model.ScanReport;
import io.certsift.model.Screening;
import io.certsift.model.SourceFile;
import io.certsift.model.Verdict;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Takes files through all stages and gives exactly one outcome for each, in the order of their names. Only what was found
 * is kept of a file, so thousands fit in memory. Safe for use by several threads.
 */
public final class Pipeline {
    private final Finder finder;
    private final Inspector inspector;
    private final RolesByPath roles;
    private final Crew crew;

    /**
     * @param threads files worked on at a time
     * @throws java.util.regex.PatternSyntaxException if a glob of the policy's roles is none
     */
    public Pipeline(Finder finder, Inspector inspector, Policy policy, int threads) {
        this.finder = finder;
        this.inspector = inspector;
        this.roles = new RolesByPath(policy);
        this.crew = new Crew(threads);
    }

    /** Finds the files under the paths as typed. */
    @FunctionalInterface
    public interface Finder {
        List<FoundFile> find(List<String> paths) throws MissingPathsException;
    }

    /**
     * Screens all files under {@code paths}.
     *
     * @param leftOut files that are passed over as if they were not there, such as the reports of the run itself
     * @throws MissingPathsException if a path leads to nothing; then nothing is screened
     * @throws InterruptedException if the calling thread is interrupted; nothing goes on in the background then
     */
    public ScanReport scan(List<String> paths, Predicate<Path> leftOut, RunInfo run, Progress progress)
            throws MissingPathsException, InterruptedException {
        List<FoundFile> files = find(paths, leftOut);
        Progress serial = new SerialProgress(progress);
        serial.found(files.size());
        List<Ingested> fingerprints = crew.map(files, inspector::identify);
        Duplicates duplicates = new Duplicates(
                fingerprints.stream().flatMap(print -> source(print).stream()).toList());
        List<ScanOutcome> outcomes = crew.map(fingerprints, print -> {
            ScanOutcome outcome = outcome(print, duplicates);
            serial.done(outcome);
            return outcome;
        });
        return new ScanReport(run, finish(outcomes));
    }

    private List<FoundFile> find(List<String> paths, Predicate<Path> leftOut) throws MissingPathsException {
        Map<String, FoundFile> byName = new LinkedHashMap<>();
        finder.find(paths).stream()
                .filter(file -> !leftOut.test(file.path()))
                .forEach(file -> byName.putIfAbsent(file.name(), file));
        return byName.values().stream()
                .sorted(Comparator.comparing(FoundFile::name, FileNames.ORDER))
                .toList();
    }

    private ScanOutcome outcome(Ingested print, Duplicates duplicates) throws InterruptedException {
        if (print instanceof Ingested.Failed refused) {
            return refused.outcome();
        }
        SourceFile source = ((Ingested.File) print).source();
        Optional<SourceFile> original = duplicates.original(source);
        if (original.isPresent()) {
            // Its verdict is not known before the original is done: see finish.
            return new Duplicate(source, original.get().name(), Verdict.UNSCREENED);
        }
        return inspector.screen(source, roles.of(source.name()));
    }

    /** What needs all outcomes to be known: the verdicts of copies, and who is likely the same. */
    private static List<ScanOutcome> finish(List<ScanOutcome> outcomes) {
        Map<String, Verdict> verdicts = new HashMap<>();
        Map<String, Screening> screenings = new LinkedHashMap<>();
        for (ScanOutcome outcome : outcomes) {
            if (outcome instanceof Screened screened) {
                verdicts.put(screened.file(), screened.screening().verdict());
                screenings.put(screened.file(), screened.screening());
            }
        }
        Sameness sameness = new Sameness(screenings);
        return outcomes.stream()
                .map(outcome -> finish(outcome, verdicts, sameness))
                .toList();
    }

    private static ScanOutcome finish(ScanOutcome outcome, Map<String, Verdict> verdicts, Sameness sameness) {
        if (outcome instanceof Duplicate copy) {
            Verdict verdict = verdicts.getOrDefault(copy.original(), Verdict.UNSCREENED);
            return new Duplicate(copy.source(), copy.original(), verdict);
        }
        return outcome instanceof Screened screened
                ? new Screened(screened.source(), screened.screening(), sameness.sameAs(screened.file()))
                : outcome;
    }

    private static Optional<SourceFile> source(Ingested print) {
        return print instanceof Ingested.File known ? Optional.of(known.source()) : Optional.empty();
    }

    /** Lets one thread at a time through. */
    private record SerialProgress(Progress listener) implements Progress {
        @Override
        public synchronized void found(int total) {
            listener.found(total);
        }

        @Override
        public synchronized void done(ScanOutcome outcome) {
            listener.done(outcome);
        }
    }
}
