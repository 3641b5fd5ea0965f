package io.certsift.model;

/** The outcome of reading one document: its text, or the problem that kept it from being read. */
public sealed interface ReadResult {
    record Text(ExtractedText text) implements ReadResult {}

    record Failed(Problem problem) implements ReadResult {}
}
