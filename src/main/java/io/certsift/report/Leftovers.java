package io.certsift.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/**
 * Temporary files and folders that must not outlive their use: removed on closing, and by a shutdown hook when the user
 * stops the program, because they hold what is written in resumes. Safe for use by several threads.
 */
final class Leftovers implements AutoCloseable {
    private final List<Path> paths = new CopyOnWriteArrayList<>();
    private final Thread hook = new Thread(this::remove, "certsift-leftovers");

    Leftovers() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    Path file(Path folder, String name) throws IOException {
        Path file = Files.createTempFile(folder, "." + name + "-", ".part");
        paths.add(file);
        return file;
    }

    Path folder() throws IOException {
        Path folder = Files.createTempDirectory("certsift-");
        paths.add(folder);
        return folder;
    }

    @Override
    public void close() {
        remove();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException stopping) {
            // The hook is running already, and does the same.
        }
    }

    private void remove() {
        for (Path path : paths) {
            try (Stream<Path> inside = Files.exists(path) ? Files.walk(path) : Stream.empty()) {
                inside.sorted(Comparator.reverseOrder()).forEach(Leftovers::delete);
            } catch (IOException | UncheckedIOException gone) {
                // Nothing more can be done, and the outcome of the report does not depend on it.
            }
        }
    }

    private static void delete(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
