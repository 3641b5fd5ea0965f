package io.certsift.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class LeftoversTest {
    private static final int LOCKED = 3;

    @Test
    void aFolderInUseIsLockedAgainstOtherProcesses() throws Exception {
        try (Leftovers running = new Leftovers()) {
            Path lock = running.folder().resolve(Abandoned.LOCK);
            assertThat(exitOfAnotherProcess(lock)).isEqualTo(LOCKED);
        }
    }

    private static int exitOfAnotherProcess(Path lock) throws IOException, InterruptedException {
        Process other = new ProcessBuilder(
                        System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OtherProcess.class.getName(),
                        lock.toString())
                .inheritIO()
                .start();
        assertThat(other.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return other.exitValue();
    }

    /** Ends with {@link #LOCKED} if it cannot lock the file. */
    static final class OtherProcess {
        private OtherProcess() {}

        public static void main(String[] arguments) throws IOException {
            try (FileChannel channel = FileChannel.open(Path.of(arguments[0]), StandardOpenOption.WRITE);
                    FileLock lock = channel.tryLock()) {
                System.exit(lock == null ? LOCKED : 0);
            }
        }
    }
}
