package io.certsift.worker;

import io.certsift.ingest.Ingested;
import io.certsift.model.ExplainOutcome;
import io.certsift.model.FairnessOutcome;
import io.certsift.model.Problem;
import io.certsift.model.ScanOutcome;
import io.certsift.pipeline.Keeper;

/** What a worker answers. */
sealed interface Reply {
    /** The first answer: the worker can be asked. {@code knowledge}: what its findings rest on. */
    record Ready(String knowledge) implements Reply {}

    record Identified(Ingested ingested) implements Reply {}

    record Screened(ScanOutcome outcome) implements Reply {}

    record Kept(Keeper.Kept kept) implements Reply {}

    record Explained(ExplainOutcome outcome) implements Reply {}

    record Checked(FairnessOutcome outcome) implements Reply {}

    /** There is an answer that cannot be sent, and why. */
    record Unsent(Problem problem) implements Reply {}

    /**
     * An answer on its way.
     *
     * @param id of the request
     * @param tired whether the worker has gathered so much memory that it had better be replaced
     */
    record Numbered(long id, boolean tired, Reply reply) {}
}
