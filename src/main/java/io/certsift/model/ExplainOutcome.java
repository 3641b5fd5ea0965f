package io.certsift.model;

/** What came of explaining one file. */
public sealed interface ExplainOutcome {
    /** It was read and judged. */
    record Explained(SourceFile source, Explanation explanation) implements ExplainOutcome {}

    /** It could not be. */
    record NotRead(ScanOutcome.Unscreened outcome) implements ExplainOutcome {}
}
