package io.certsift.state;

import io.certsift.ingest.ContentDigest;
import io.certsift.ingest.FileStamp;
import io.certsift.ingest.FoundFile;
import io.certsift.ingest.Ingested;
import io.certsift.model.Problem;
import io.certsift.model.Role;
import io.certsift.model.ScanOutcome;
import io.certsift.model.ScanOutcome.Screened;
import io.certsift.model.ScanOutcome.Unscreened;
import io.certsift.model.Screening;
import io.certsift.model.SourceFile;
import io.certsift.model.Status;
import io.certsift.pipeline.Inspector;
import io.certsift.pipeline.Keeper;
import io.certsift.pipeline.PackedText;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * Answers from a ledger what it can, and asks another inspector for the rest: one stamp tells that a file is what it was; its digest
 * tells what it is, under whatever name; what was read of it can be judged again.
 */
public final class RememberingInspector implements Inspector {
    private final Ledger ledger;
    private final Keeper origin;
    private final Clock clock;
    private final long maxBytes;
    private volatile boolean retryFailed;
    private volatile Predicate<Path> held = file -> false;
    private final Set<Path> seen = ConcurrentHashMap.newKeySet();

    /**
     * @param maxBytes size of a file from which on no digest is taken of it
     * @param retryFailed whether files are read again, once, that could not be read before
     */
    public RememberingInspector(Ledger ledger, Keeper origin, Clock clock, long maxBytes, boolean retryFailed) {
        this.ledger = ledger;
        this.origin = origin;
        this.clock = clock;
        this.maxBytes = maxBytes;
        this.retryFailed = retryFailed;
    }

    /**
     * Ends a scan of the given folders and files: keeps what was found out, and forgets what is no longer there.
     *
     * @param roots with links resolved
     */
    public void finish(List<Path> roots) {
        ledger.forgetVanished(roots, Set.copyOf(seen));
        seen.clear();
        retryFailed = false;
        ledger.save();
    }

    /** Says which files must not be read for now; of those, what is remembered stands. */
    public void hold(Predicate<Path> files) {
        held = files;
    }

    /** Whether there is anything to tell of a file without reading it. */
    public boolean knows(Path file) {
        return ledger.file(file)
                .flatMap(known -> ledger.content(known.sha256()))
                .isPresent();
    }

    @Override
    public Ingested identify(FoundFile file) throws InterruptedException {
        Optional<Ingested> refused = Ingested.refused(file);
        if (refused.isPresent()) {
            return refused.get();
        }
        seen.add(file.path());
        if (held.test(file.path())) {
            Optional<KnownFile> known = ledger.file(file.path());
            Optional<KnownContent> content = known.flatMap(each -> ledger.content(each.sha256()));
            if (content.isPresent()) {
                return identified(file, known.get().stamp(), known.get().sha256(), content.get());
            }
        }
        Optional<FileStamp> stamp = FileStamp.of(file.path());
        if (stamp.isEmpty()) {
            return origin.identify(file);
        }
        Optional<KnownFile> known = ledger.file(file.path()).filter(KnownFile::trusted);
        if (known.isPresent() && known.get().stamp().equals(stamp.get())) {
            Optional<KnownContent> content = ledger.content(known.get().sha256());
            if (content.isPresent()) {
                return identified(file, stamp.get(), known.get().sha256(), content.get());
            }
        }
        return identify(file, stamp.get());
    }

    /** Its digest may be known from another time or name; only of what is new the kind has to be found out. */
    private Ingested identify(FoundFile file, FileStamp stamp) throws InterruptedException {
        Instant reading = clock.instant();
        Optional<String> sha256 = ContentDigest.of(file.path(), stamp, maxBytes);
        Optional<KnownContent> content = sha256.flatMap(ledger::content);
        if (content.isPresent()) {
            ledger.remember(file.path(), stamp, stamp.trusted(reading), sha256.get());
            return identified(file, stamp, sha256.get(), content.get());
        }
        Ingested found = origin.identify(file);
        if (found instanceof Ingested.File readable) {
            SourceFile source = readable.source();
            ledger.remember(file.path(), stamp, stamp.trusted(reading), source.sha256());
            ledger.remember(source.sha256(), new KnownContent(source.kind(), Optional.empty()));
        }
        return found;
    }

    private static Ingested identified(FoundFile file, FileStamp stamp, String sha256, KnownContent content) {
        return new Ingested.File(new SourceFile(file.name(), file.path(), stamp.size(), content.kind(), sha256));
    }

    @Override
    public ScanOutcome screen(SourceFile source, Role role) throws InterruptedException {
        Optional<Screening> screening = ledger.outcome(source.sha256(), role);
        if (screening.isPresent()) {
            return new Screened(source, screening.get(), List.of());
        }
        Optional<Problem> problem =
                retryFailed ? Optional.empty() : ledger.content(source.sha256()).flatMap(KnownContent::problem);
        if (problem.isPresent()) {
            return Unscreened.of(source, problem.get());
        }
        Optional<PackedText> text = ledger.text(source.sha256());
        if (text.isPresent() && origin.judge(source, role, text.get()) instanceof Screened judged) {
            ledger.remember(source.sha256(), role, judged.screening());
            return judged;
        }
        return read(source, role);
    }

    private ScanOutcome read(SourceFile source, Role role) throws InterruptedException {
        Instant reading = clock.instant();
        Keeper.Kept kept = origin.keep(source, role);
        if (kept.outcome() instanceof Screened screened) {
            kept.text().ifPresent(text -> ledger.remember(source.sha256(), text));
            ledger.remember(source.sha256(), role, screened.screening());
            ledger.remember(source.sha256(), new KnownContent(source.kind(), Optional.empty()));
        } else if (kept.outcome() instanceof Unscreened failed && ofTheContent(failed.problem())) {
            ledger.remember(source.sha256(), new KnownContent(source.kind(), Optional.of(failed.problem())));
        }
        trust(source, reading);
        return kept.outcome();
    }

    /** What cannot be opened now may be another time, and a fault of the program's own is not to be remembered against a file. */
    private static boolean ofTheContent(Problem problem) {
        return problem.status() != Status.UNREADABLE;
    }

    /**
     * Who reads a file makes sure afterwards that its digest is still the same: that proves the stamp of a file that had been written
     * right before its digest was taken first.
     */
    private void trust(SourceFile source, Instant reading) {
        Path path = source.path();
        ledger.file(path)
                .filter(known -> !known.trusted()
                        && known.sha256().equals(source.sha256())
                        && known.stamp().trusted(reading)
                        && FileStamp.of(path).filter(known.stamp()::equals).isPresent())
                .ifPresent(known -> ledger.remember(path, known.stamp(), true, known.sha256()));
    }
}
