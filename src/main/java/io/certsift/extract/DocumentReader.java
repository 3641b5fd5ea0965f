package io.certsift.extract;

import io.certsift.model.ReadResult;
import io.certsift.model.SourceFile;

/** Reads documents of one kind. Never throws for anything that a file holds. */
@FunctionalInterface
public interface DocumentReader {
    ReadResult read(SourceFile file);
}
