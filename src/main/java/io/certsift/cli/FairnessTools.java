package io.certsift.cli;

import io.certsift.pipeline.FairnessPipeline;

/**
 * What checking fairness works with once catalog and policy are read.
 *
 * @param pipeline all stages, in order
 * @param whenDone ends what the pipeline keeps running
 */
record FairnessTools(FairnessPipeline pipeline, Runnable whenDone) implements AutoCloseable {
    @Override
    public void close() {
        whenDone.run();
    }
}
