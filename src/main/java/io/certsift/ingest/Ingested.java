package io.certsift.ingest;

import io.certsift.model.ScanOutcome;
import io.certsift.model.SourceFile;
import java.util.Optional;

/** What became of a found file: fingerprinted, or already known to be unscreenable. */
public sealed interface Ingested {
    record File(SourceFile source) implements Ingested {}

    record Failed(ScanOutcome.Unscreened outcome) implements Ingested {}

    /** What becomes of a file that was found with a problem; it is not opened. */
    static Optional<Ingested> refused(FoundFile found) {
        return found.problem()
                .map(problem -> new Failed(
                        new ScanOutcome.Unscreened(found.name(), Optional.empty(), Optional.empty(), problem)));
    }
}
