package io.certsift.pipeline;

import io.certsift.model.ExplainOutcome;
import io.certsift.model.Role;
import io.certsift.model.SourceFile;

/** Reads a resume, judges it and tells why. Whatever a file holds becomes a value; nothing is thrown for it. */
public interface Explainer {
    ExplainOutcome explain(SourceFile source, Role role) throws InterruptedException;
}
