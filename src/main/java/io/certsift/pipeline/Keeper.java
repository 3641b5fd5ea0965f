package io.certsift.pipeline;

import io.certsift.model.Role;
import io.certsift.model.ScanOutcome;
import io.certsift.model.SourceFile;
import java.util.Optional;

/** An inspector that also hands out what it read, and can judge that again without the file. */
public interface Keeper extends Inspector {
    /** As {@link #screen}, with the text that the outcome rests on. */
    Kept keep(SourceFile source, Role role) throws InterruptedException;

    /** Judges what was read of {@code source} before. */
    ScanOutcome judge(SourceFile source, Role role, PackedText text) throws InterruptedException;

    /**
     * An outcome and what it rests on.
     *
     * @param text empty if the file was not read, or if too much was read to hand it out
     */
    record Kept(ScanOutcome outcome, Optional<PackedText> text) {}
}
