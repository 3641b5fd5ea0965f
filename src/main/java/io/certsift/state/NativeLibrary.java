package io.certsift.state;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.sqlite.SQLiteJDBCLoader;

/**
 * The part of SQLite that is no Java. Its driver unpacks it into a file to load it; here this happens in a folder of its own that no
 * other user can enter, and the file is removed as soon as it is loaded, where the system allows that.
 */
final class NativeLibrary {
    /** The driver's own name for the folder to unpack to; a user may set it where programs must not run from the usual one. */
    private static final String FOLDER_PROPERTY = "org.sqlite.tmpdir";

    private static final String PREFIX = "certsift-sqlite-";

    private static final Duration LOADING = Duration.ofMinutes(1);

    private NativeLibrary() {}

    /** Loads it, once per program. */
    static void load() throws LedgerException {
        if (Loaded.FAILURE.isPresent()) {
            throw new LedgerException("SQLite, which keeps the ledger, cannot be loaded: " + Loaded.FAILURE.get()
                    + "; set CERTSIFT_JAVA_OPTS=-D" + FOLDER_PROPERTY
                    + "=FOLDER to a folder of yours that programs may run from");
        }
    }

    private static final class Loaded {
        private static final Optional<String> FAILURE = load();

        private static Optional<String> load() {
            Path parent = Path.of(System.getProperty(FOLDER_PROPERTY, System.getProperty("java.io.tmpdir")));
            try {
                Path folder = Files.createTempDirectory(parent, PREFIX);
                System.setProperty(FOLDER_PROPERTY, folder.toString());
                try {
                    return SQLiteJDBCLoader.initialize() ? Optional.empty() : Optional.of("it does not start");
                } finally {
                    remove(folder);
                    removeAbandoned(parent, folder);
                }
            } catch (Exception | LinkageError e) { // the driver throws plain Exception, the system UnsatisfiedLinkError
                return Optional.of(String.valueOf(e.getMessage()));
            }
        }

        /** Of programs that were killed while they loaded it. */
        private static void removeAbandoned(Path parent, Path own) throws IOException {
            try (DirectoryStream<Path> folders = Files.newDirectoryStream(parent, PREFIX + "*")) {
                for (Path folder : folders) {
                    if (!folder.equals(own) && old(folder) && Files.isWritable(folder)) {
                        remove(folder);
                    }
                }
            }
        }

        /** Made by a start that is over by now; the draft of this very moment tells the time of the file system. */
        private static boolean old(Path folder) throws IOException {
            Path now = Files.createTempFile(folder.getParent(), PREFIX, "");
            try {
                return Files.getLastModifiedTime(folder, LinkOption.NOFOLLOW_LINKS)
                        .toInstant()
                        .isBefore(Files.getLastModifiedTime(now).toInstant().minus(LOADING));
            } finally {
                Files.delete(now);
            }
        }

        /** Windows keeps a library that is in use; there it goes when the program ends. */
        private static void remove(Path folder) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
                for (Path file : files) {
                    if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                        Files.deleteIfExists(file);
                    }
                }
                Files.deleteIfExists(folder);
            } catch (IOException | DirectoryIteratorException inUse) {
                folder.toFile().deleteOnExit();
            }
        }
    }
}
