package io.certsift.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** All that putting a report in place asks of the file system; each of it can fail, and tests let it. */
class Disk {
    /** A new file that only its owner can read. */
    Path create(Path folder, String prefix, String ending) throws IOException {
        return Files.createTempFile(folder, prefix, ending);
    }

    FileChannel open(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE);
    }

    OutputStream stream(FileChannel channel) throws IOException {
        return Channels.newOutputStream(channel);
    }

    void force(FileChannel channel) throws IOException {
        channel.force(true);
    }

    void copy(Path from, Path to) throws IOException {
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
    }

    void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
    }
}
