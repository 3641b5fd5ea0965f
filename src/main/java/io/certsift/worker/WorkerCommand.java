package io.certsift.worker;

import io.certsift.model.Limit;
import io.certsift.model.Limits;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How a worker is started: the Java of this very program, with the program's own classes.
 *
 * @param mainClass what runs in it; is given nothing on its command line
 * @param megabytes of heap
 */
public record WorkerCommand(String mainClass, long megabytes) {
    /**
     * ParallelGC and the first compiler only: what starts fastest and is cheapest for some thousands of files. Nothing that a
     * Java machine in trouble writes of its own accord (performance data, core dumps, error files) may hold a resume's text.
     */
    private static final List<String> FLAGS = List.of(
            "-XX:+UseParallelGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData",
            "-XX:-CreateCoredumpOnCrash",
            "-XX:+SuppressFatalErrorMessage",
            "-XX:+DisplayVMOutputToStderr",
            "-Djava.awt.headless=true",
            "-Dfile.encoding=UTF-8");

    public static WorkerCommand of(Class<?> main, Limits limits) {
        return new WorkerCommand(main.getName(), limits.of(Limit.MEMORY));
    }

    /** One that ends at once when its memory is exhausted: by whom, only runs alone can tell. */
    List<String> forAllFiles() {
        return line(List.of("-XX:+ExitOnOutOfMemoryError"));
    }

    /** One in which the file that exhausts its memory is told so, and keeps what was read of it before. */
    List<String> forOneFile() {
        return line(List.of());
    }

    private List<String> line(List<String> more) {
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(FLAGS);
        line.add("-Xmx" + megabytes + "m");
        line.addAll(more);
        line.add("-cp");
        line.add(System.getProperty("java.class.path"));
        line.add(mainClass);
        return line;
    }
}
