package io.certsift.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Temporary files and folders that must not outlive their use: removed on closing, by a shutdown hook when the user stops the
 * program, and by the next run when this one is killed, because they hold what is written in resumes. Readable by their owner
 * only. Safe for use by several threads.
 */
final class Leftovers implements AutoCloseable {
    private static final String FOLDER_PREFIX = "certsift-";
    private static final String DRAFT_ENDING = ".part";
    private static final String OF_THIS_PROGRAM = ProcessHandle.current().pid() + "-";

    private final List<Path> paths = new CopyOnWriteArrayList<>();
    private final List<FileChannel> locked = new CopyOnWriteArrayList<>();
    private final Thread hook = new Thread(this::remove, "certsift-leftovers");

    private final Disk disk;

    Leftovers() {
        this(new Disk());
    }

    Leftovers(Disk disk) {
        this.disk = disk;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    Path file(Path folder, String name) throws IOException {
        Path file = disk.create(folder, draftPrefix(name) + OF_THIS_PROGRAM, DRAFT_ENDING);
        paths.add(file);
        return file;
    }

    /**
     * Opens a file of this run for writing. It stays open until all is closed, since on some systems closing any channel of a
     * file gives up the locks of all.
     */
    FileChannel open(Path file) throws IOException {
        FileChannel channel = disk.open(file);
        locked.add(channel);
        try {
            channel.tryLock();
        } catch (IOException noLocksHere) {
            // Some network drives have none; then nothing of a killed run can be told from a running one's, and stays.
        }
        return channel;
    }

    Path folder() throws IOException {
        Path folder = Files.createTempDirectory(FOLDER_PREFIX + OF_THIS_PROGRAM);
        paths.add(folder);
        // Locked before it is there under its name: nobody finds it unlocked.
        Path lock = folder.resolve(Abandoned.LOCK + ".new");
        open(lock);
        Files.move(lock, folder.resolve(Abandoned.LOCK));
        Abandoned.removeFoldersLike(folder, FOLDER_PREFIX, FOLDER_PREFIX + OF_THIS_PROGRAM);
        return folder;
    }

    /** Removes drafts of this report that a killed run left in its folder. */
    static void removeAbandoned(Path folder, String name) {
        Abandoned.removeDrafts(folder, draftPrefix(name), draftPrefix(name) + OF_THIS_PROGRAM, DRAFT_ENDING);
    }

    private static String draftPrefix(String name) {
        return "." + name + "-";
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
        for (FileChannel channel : locked) {
            try {
                channel.close();
            } catch (IOException closedAnyway) {
                // What was written was forced to the disk before.
            }
        }
        for (Path path : paths) {
            try {
                Abandoned.removeAll(path);
            } catch (IOException | UncheckedIOException gone) {
                // Nothing more can be done, and the outcome of the report does not depend on it.
            }
        }
    }
}
