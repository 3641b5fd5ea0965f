package io.certsift.pipeline;

import io.certsift.model.FairnessOutcome;
import io.certsift.model.Role;
import io.certsift.model.SourceFile;

/** Reads a resume and screens it as that of other people too. Whatever a file holds becomes a value; nothing is thrown. */
public interface FairnessChecker {
    FairnessOutcome check(SourceFile source, Role role) throws InterruptedException;
}
