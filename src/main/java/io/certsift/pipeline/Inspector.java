package io.certsift.pipeline;

import io.certsift.ingest.FoundFile;
import io.certsift.ingest.Ingested;
import io.certsift.model.Role;
import io.certsift.model.ScanOutcome;
import io.certsift.model.SourceFile;

/**
 * Does all that needs the content of a file. Called by several threads at a time. Whatever a file holds becomes a value;
 * nothing is thrown for it.
 */
public interface Inspector {
    /** Tells what a file is and fingerprints it, unless it was found with a problem: that one it keeps. */
    Ingested identify(FoundFile file) throws InterruptedException;

    /** Reads a resume and judges it. */
    ScanOutcome screen(SourceFile source, Role role) throws InterruptedException;
}
