package io.certsift.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** As many resumes as a benchmark needs: the files of a folder in turn, each with some bytes of its own at the end. */
final class Copies {
    private Copies() {}

    static void make(Path from, Path to, int count) throws IOException {
        List<Path> originals;
        try (Stream<Path> files = Files.walk(from)) {
            originals = files.filter(file -> file.toString().matches(".*\\.(pdf|docx)"))
                    .sorted()
                    .toList();
        }
        for (int i = 0; i < count; i++) {
            Path original = originals.get(i % originals.size());
            Path copy = Files.copy(original, to.resolve(i + "-" + original.getFileName()));
            Files.write(copy, ("\n% " + i + "\n").getBytes(StandardCharsets.US_ASCII), StandardOpenOption.APPEND);
        }
    }

    static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
