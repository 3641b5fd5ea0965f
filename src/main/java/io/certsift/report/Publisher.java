package io.certsift.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts the files of a report in place, all of them or none: each is written aside, readable by its owner only, forced to
 * the disk, and only when all are whole are they moved over the old ones.
 */
public final class Publisher {
    private final Disk disk;

    Publisher(Disk disk) {
        this.disk = disk;
    }

    private record Draft(Path file, Path target) {}

    private record Replaced(Path target, Path backup, boolean existed) {}

    /** Tells before long work what would keep its result from being written to {@code file}. */
    public static void check(Path file) throws ReportException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new ReportException(
                    "cannot write " + file + ": its folder does not exist; create it, or choose another with -o");
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new ReportException(
                    "cannot write " + file + ": something of that name is there and is no file; choose another name");
        }
        if (!Files.isWritable(folder)) {
            throw new ReportException(
                    "cannot write " + file + ": no permission to write in its folder; choose another with -o");
        }
    }

    /** Writes all of the parts or, if one cannot be written, none. */
    public static void publish(List<ReportPart> parts) throws ReportException {
        new Publisher(new Disk()).put(parts);
    }

    void put(List<ReportPart> parts) throws ReportException {
        try (Leftovers leftovers = new Leftovers(disk)) {
            List<Draft> drafts = new ArrayList<>();
            for (ReportPart part : parts) {
                drafts.add(draft(part, leftovers));
            }
            place(drafts, leftovers);
        }
    }

    private Draft draft(ReportPart part, Leftovers leftovers) throws ReportException {
        try {
            Path target = real(part.target());
            String name = String.valueOf(target.getFileName());
            Leftovers.removeAbandoned(folder(target), name);
            Path draft = leftovers.file(folder(target), name);
            FileChannel channel = leftovers.open(draft);
            OutputStream out = new BufferedOutputStream(disk.stream(channel), 1 << 16);
            part.content().writeTo(out);
            out.flush();
            disk.force(channel);
            return new Draft(draft, target);
        } catch (IOException e) {
            throw ReportException.of(part.target(), e);
        }
    }

    private void place(List<Draft> drafts, Leftovers leftovers) throws ReportException {
        List<Replaced> replaced = new ArrayList<>();
        for (Draft draft : drafts) {
            try {
                // A single file needs no way back: its move either happens or does not.
                if (drafts.size() > 1) {
                    replaced.add(keep(draft.target(), leftovers));
                }
                disk.move(draft.file(), draft.target());
            } catch (IOException e) {
                ReportException failure = ReportException.of(draft.target(), e);
                restore(replaced, failure);
                throw failure;
            }
        }
    }

    private Replaced keep(Path target, Leftovers leftovers) throws IOException {
        Path backup = leftovers.file(folder(target), String.valueOf(target.getFileName()));
        boolean existed = Files.exists(target, LinkOption.NOFOLLOW_LINKS);
        if (existed) {
            disk.copy(target, backup);
        }
        return new Replaced(target, backup, existed);
    }

    private void restore(List<Replaced> replaced, ReportException failure) {
        for (Replaced old : replaced) {
            try {
                if (old.existed()) {
                    disk.move(old.backup(), old.target());
                } else {
                    disk.delete(old.target());
                }
            } catch (IOException e) {
                failure.addSuppressed(e);
            }
        }
    }

    /** A link is followed, so that the file behind it is replaced and not the link. */
    private static Path real(Path target) throws IOException {
        return Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
    }

    private static Path folder(Path target) throws IOException {
        Path folder = target.getParent();
        if (folder == null) {
            throw new IOException("it is no file in a folder");
        }
        return folder;
    }
}
