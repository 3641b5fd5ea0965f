package io.certsift.cli;

import io.certsift.pipeline.Inspector;
import io.certsift.worker.WorkerCommand;
import io.certsift.worker.WorkerInspector;
import io.certsift.worker.WorkerSetup;

/** The program's two ways to inspect files, for comparison. */
public final class BenchmarkWiring {
    private BenchmarkWiring() {}

    public static Inspector local(WorkerSetup setup) {
        return StandardWiring.desk(setup).inspector();
    }

    public static Inspector worker(WorkerSetup setup) {
        return new WorkerInspector(WorkerCommand.of(WorkerMain.class, setup.limits()), setup);
    }
}
