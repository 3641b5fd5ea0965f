package io.certsift.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What a ledger saves: scans the same resumes to JSON Lines again and again, each time in a fresh program, and prints the seconds by the
 * clock; after the first scan, nothing has changed; the last one is of another date, so that all are judged again. Arguments: a
 * folder of resumes, their number (copies that differ in some bytes at the end are made in a temporary folder), rounds.
 */
public final class LedgerBenchmark {
    private LedgerBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        Path from = Path.of(arguments.length > 0 ? arguments[0] : "samples");
        int count = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10_000;
        int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 5;
        Path folder = Files.createTempDirectory("certsift-benchmark");
        try {
            Path resumes = Files.createDirectory(folder.resolve("resumes"));
            Copies.make(from, resumes, count);
            System.out.printf("first scan %.1f s%n", seconds(folder, resumes, "2026-11-22"));
            System.out.printf("ledger %.1f MB%n", Files.size(folder.resolve("l.ledger")) / 1e6);
            for (int round = 0; round < rounds; round++) {
                System.out.printf("unchanged %.2f s%n", seconds(folder, resumes, "2026-11-22"));
            }
            System.out.printf("another date %.1f s%n", seconds(folder, resumes, "2026-11-23"));
        } finally {
            Copies.remove(folder);
        }
    }

    private static double seconds(Path folder, Path resumes, String asOf) throws Exception {
        long began = System.nanoTime();
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseParallelGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "io.certsift.cli.Main",
                "scan",
                resumes.toString(),
                "-q",
                "--as-of=" + asOf,
                "-o",
                folder.resolve("r.jsonl").toString(),
                "--ledger",
                folder.resolve("l.ledger").toString());
        int status = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (status != 0) {
            throw new IllegalStateException("a scan ended with status " + status);
        }
        return (System.nanoTime() - began) / 1e9;
    }
}
