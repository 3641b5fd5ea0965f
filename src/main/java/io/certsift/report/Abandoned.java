package io.certsift.report;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * Temporary files of runs that were killed. A run holds a lock on each of its own, which the system takes away when the run
 * ends in whatever way: what can be locked is nobody's. A program's own files are never tried: on Unix, closing any channel of a
 * file gives up all locks of the program on it.
 */
final class Abandoned {
    /** Locked as long as the folder that it stands in is in use. */
    static final String LOCK = "in-use";

    private Abandoned() {}

    /** Drafts of one report, in the folder that it is written to. */
    static void removeDrafts(Path folder, String prefix, String ownPrefix, String ending) {
        each(folder, prefix + "*" + ending, ownPrefix, draft -> {
            if (Files.isRegularFile(draft, LinkOption.NOFOLLOW_LINKS) && unlocked(draft)) {
                Files.deleteIfExists(draft);
            }
        });
    }

    /** Folders for temporary files that stand beside the given one, and belong to the same user. */
    static void removeFoldersLike(Path own, String prefix, String ownPrefix) {
        each(own.resolveSibling("."), prefix + "*", ownPrefix, folder -> {
            Path lock = folder.resolve(LOCK);
            boolean ours = Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                    && Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS).equals(Files.getOwner(own))
                    && Files.isRegularFile(lock, LinkOption.NOFOLLOW_LINKS);
            if (ours && unlocked(lock)) {
                removeAll(folder);
            }
        });
    }

    /** Removes a file, or a folder with all that is in it. */
    static void removeAll(Path path) throws IOException {
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> inside = Files.walk(path)) {
            for (Path each : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }

    private interface Action {
        void on(Path path) throws IOException;
    }

    /** What cannot be removed stays, and is no reason not to write a report. */
    private static void each(Path folder, String pattern, String ownPrefix, Action action) {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, escaped(pattern))) {
            for (Path entry : entries) {
                if (!String.valueOf(entry.getFileName()).startsWith(ownPrefix)) {
                    action.on(entry);
                }
            }
        } catch (IOException | DirectoryIteratorException | UnsupportedOperationException e) {
            return;
        }
    }

    private static String escaped(String pattern) {
        return pattern.replaceAll("[\\\\?{}\\[\\]]", "\\\\$0");
    }

    private static boolean unlocked(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
                FileLock lock = channel.tryLock()) {
            return lock != null;
        } catch (OverlappingFileLockException ofThisRun) {
            return false;
        }
    }
}
