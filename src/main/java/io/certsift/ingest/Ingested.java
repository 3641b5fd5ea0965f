package io.certsift.ingest;

import io.certsift.model.ScanOutcome;
import io.certsift.model.SourceFile;

/** What became of a found file: fingerprinted, or already known to be unscreenable. */
public sealed interface Ingested {
    record File(SourceFile source) implements Ingested {}

    record Failed(ScanOutcome.Unscreened outcome) implements Ingested {}
}
