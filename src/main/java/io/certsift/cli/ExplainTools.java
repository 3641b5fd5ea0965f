package io.certsift.cli;

import io.certsift.model.RunInfo;
import io.certsift.pipeline.FileExplainer;

/**
 * What explaining a file works with once catalog and policy are read.
 *
 * @param explainer all stages, in order
 * @param run the facts that make the run reproducible
 * @param whenDone ends what the explainer keeps running
 */
record ExplainTools(FileExplainer explainer, RunInfo run, Runnable whenDone) implements AutoCloseable {
    @Override
    public void close() {
        whenDone.run();
    }
}
