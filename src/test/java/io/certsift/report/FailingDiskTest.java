package io.certsift.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything that a report asks of the disk fails once in turn: the old report stays whole, and the next one is written. */
class FailingDiskTest {
    /** More than a buffer holds, so that it is written before the end. */
    private static final String NEW = "new".repeat(50_000);

    @TempDir
    private Path folder;

    @Test
    void whateverFailsAnOldReportOfTwoFilesStaysWhole() throws Exception {
        // For each file: create, open, stream, two writes, force; then create, copy and move.
        assertThat(failEachInTurn(true)).isEqualTo(2 * 9);
    }

    @Test
    void whateverFailsNothingIsLeftOfAReportThatIsNew() throws Exception {
        assertThat(failEachInTurn(false)).isEqualTo(2 * 8);
    }

    /** How many different operations were let fail. */
    private int failEachInTurn(boolean old) throws Exception {
        for (int nth = 1; ; nth++) {
            start(old);
            Publisher publisher = new Publisher(new FailingDisk(nth));
            if (succeeds(publisher)) {
                assertThat(contents()).containsExactly(NEW, NEW);
                return nth - 1;
            }
            assertThat(files()).as("after failure %s", nth).isEqualTo(old ? List.of("a.csv", "b.csv") : List.of());
            if (old) {
                assertThat(contents()).as("after failure %s", nth).containsExactly("old a", "old b");
            }
            Publisher.publish(parts());
            assertThat(contents()).containsExactly(NEW, NEW);
        }
    }

    private boolean succeeds(Publisher publisher) {
        try {
            publisher.put(parts());
            return true;
        } catch (ReportException e) {
            assertThat(e).hasMessageContaining("cannot write").hasMessageContaining("no room");
            return false;
        }
    }

    private void start(boolean old) throws IOException {
        for (String name : List.of("a", "b")) {
            Path file = folder.resolve(name + ".csv");
            if (old) {
                Files.writeString(file, "old " + name);
            } else {
                Files.deleteIfExists(file);
            }
        }
    }

    private List<ReportPart> parts() {
        return Stream.of("a.csv", "b.csv")
                .map(name ->
                        new ReportPart(folder.resolve(name), out -> out.write(NEW.getBytes(StandardCharsets.UTF_8))))
                .toList();
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private List<String> contents() throws IOException {
        return List.of(Files.readString(folder.resolve("a.csv")), Files.readString(folder.resolve("b.csv")));
    }

    /** Fails at one operation, counted over all kinds. */
    private static final class FailingDisk extends Disk {
        private int left;

        FailingDisk(int nth) {
            this.left = nth;
        }

        private void next() throws IOException {
            if (--left == 0) {
                throw new IOException("no room");
            }
        }

        @Override
        Path create(Path at, String prefix, String ending) throws IOException {
            next();
            return super.create(at, prefix, ending);
        }

        @Override
        FileChannel open(Path file) throws IOException {
            next();
            return super.open(file);
        }

        @Override
        OutputStream stream(FileChannel channel) throws IOException {
            next();
            return new FilterOutputStream(super.stream(channel)) {
                @Override
                public void write(byte[] bytes, int from, int length) throws IOException {
                    int half = length / 2;
                    next();
                    out.write(bytes, from, half);
                    next();
                    out.write(bytes, from + half, length - half);
                }
            };
        }

        @Override
        void force(FileChannel channel) throws IOException {
            next();
            super.force(channel);
        }

        @Override
        void copy(Path from, Path to) throws IOException {
            next();
            super.copy(from, to);
        }

        @Override
        void move(Path from, Path to) throws IOException {
            next();
            super.move(from, to);
        }

        @Override
        void delete(Path file) throws IOException {
            next();
            super.delete(file);
        }
    }
}
