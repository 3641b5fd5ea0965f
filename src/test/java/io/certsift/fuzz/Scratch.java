package io.certsift.fuzz;

import io.certsift.model.FileKind;
import io.certsift.model.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** One file that every input is written to in turn. For one thread. */
final class Scratch {
    private final Path file;

    Scratch(String ending) {
        try {
            file = Files.createTempFile("certsift-fuzz", ending);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        file.toFile().deleteOnExit();
    }

    Path write(byte[] content) {
        try {
            return Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SourceFile source(FileKind kind, byte[] content) {
        return new SourceFile("fuzz", write(content), content.length, kind, "");
    }
}
