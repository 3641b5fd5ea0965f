package io.certsift.benchmark;

import io.certsift.cli.BenchmarkWiring;
import io.certsift.ingest.FileFinder;
import io.certsift.knowledge.Policy;
import io.certsift.model.Limits;
import io.certsift.model.Role;
import io.certsift.model.RunInfo;
import io.certsift.pipeline.Inspector;
import io.certsift.pipeline.Pipeline;
import io.certsift.pipeline.Progress;
import io.certsift.worker.WorkerInspector;
import io.certsift.worker.WorkerSetup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the worker process costs: screens the same resumes in turn within one process and with a worker, each time in a fresh
 * program, and prints the seconds by the clock. Arguments: a folder of resumes, their number (copies that
 * differ in a byte at the end are made in a temporary folder), rounds.
 */
public final class IsolationBenchmark {
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);

    private static final Map<String, Function<WorkerSetup, Inspector>> MODES =
            Map.of("local", BenchmarkWiring::local, "worker", BenchmarkWiring::worker);

    private IsolationBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        if (arguments.length > 0 && MODES.containsKey(arguments[0])) {
            scan(Path.of(arguments[1]), MODES.get(arguments[0]));
            return;
        }
        Path from = Path.of(arguments.length > 0 ? arguments[0] : "samples");
        int count = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1000;
        int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 3;
        Path folder = Files.createTempDirectory("certsift-benchmark");
        try {
            Copies.make(from, folder, count);
            for (int round = 0; round < rounds; round++) {
                double here = seconds(folder, "local");
                double worker = seconds(folder, "worker");
                System.out.printf("in process %.1f s, in a worker %.1f s, ratio %.2f%n", here, worker, worker / here);
            }
        } finally {
            Copies.remove(folder);
        }
    }

    private static double seconds(Path folder, String mode) throws Exception {
        long began = System.nanoTime();
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseParallelGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                IsolationBenchmark.class.getName(),
                mode,
                folder.toString());
        int status = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (status != 0) {
            throw new IllegalStateException("the run " + mode + " ended with status " + status);
        }
        return (System.nanoTime() - began) / 1e9;
    }

    private static void scan(Path folder, Function<WorkerSetup, Inspector> start) throws Exception {
        int threads = Runtime.getRuntime().availableProcessors();
        Inspector inspector = start.apply(new WorkerSetup(
                Optional.empty(), Optional.empty(), Optional.empty(), AS_OF.toString(), Limits.STANDARD, threads));
        Pipeline pipeline = new Pipeline(new FileFinder()::find, inspector, Policy.standard(), threads);
        pipeline.scan(
                List.of(folder.toString()),
                file -> false,
                new RunInfo(AS_OF, Role.ENGINEERING, "benchmark"),
                Progress.silent());
        if (inspector instanceof WorkerInspector worker) {
            worker.close();
        }
    }
}
