package io.certsift.cli;

import io.certsift.blind.Blinder;
import io.certsift.model.RunInfo;
import io.certsift.pipeline.Pipeline;
import io.certsift.report.RunFact;
import java.util.List;
import java.util.function.Consumer;

/**
 * What a scan works with once catalog and policy are read.
 *
 * @param pipeline all stages, in order
 * @param run the facts that make the run reproducible
 * @param facts what a reader of the report should know about the policy
 * @param blinder leaves names and contacts out, where that is asked for
 * @param whenScanned to be called with the paths of a scan when it is complete
 * @param whenDone ends what the pipeline keeps running
 */
record ScanTools(
        Pipeline pipeline,
        RunInfo run,
        List<RunFact> facts,
        Blinder blinder,
        Consumer<List<String>> whenScanned,
        Runnable whenDone)
        implements AutoCloseable {
    ScanTools {
        facts = List.copyOf(facts);
    }

    @Override
    public void close() {
        whenDone.run();
    }
}
