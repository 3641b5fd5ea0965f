package io.certsift.cli;

import io.certsift.blind.Blinder;
import io.certsift.model.RunInfo;
import io.certsift.pipeline.Pipeline;
import io.certsift.report.Background;

/**
 * What a scan works with once catalog and policy are read.
 *
 * @param pipeline all stages, in order
 * @param run the facts that make the run reproducible
 * @param background what reports tell beside the findings
 * @param blinder leaves names and contacts out, where that is asked for
 * @param memory what is known from earlier scans
 * @param whenIdle lets go of what takes memory, until it is needed again
 * @param whenDone ends what the pipeline keeps running; the memory is closed after it
 */
record ScanTools(
        Pipeline pipeline,
        RunInfo run,
        Background background,
        Blinder blinder,
        Memory memory,
        Runnable whenIdle,
        Runnable whenDone)
        implements AutoCloseable {
    @Override
    public void close() {
        whenDone.run();
        memory.close();
    }
}
