package io.certsift.ingest;

import io.certsift.model.FileKind;
import io.certsift.model.Limit;
import io.certsift.model.Limits;
import io.certsift.model.Problem;
import io.certsift.model.ScanOutcome;
import io.certsift.model.SourceFile;
import io.certsift.model.Status;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/**
 * Reads a found file once: its SHA-256 and, by content, its kind.
 *
 * <p>Thread-safe: holds no state but its limits.
 */
public final class Fingerprinter {
    private final Limits limits;
    private final long maxBytes;
    private final KindDetector detector = new KindDetector();

    public Fingerprinter() {
        this(Limits.STANDARD);
    }

    public Fingerprinter(Limits limits) {
        this.limits = limits;
        maxBytes = limits.of(Limit.FILE_SIZE);
    }

    /** Never throws for anything that the file does; links are not followed, since the finder has resolved them. */
    public Ingested fingerprint(FoundFile found) {
        Optional<Ingested> refused = Ingested.refused(found);
        if (refused.isPresent()) {
            return refused.get();
        }
        try {
            return read(found);
        } catch (NoSuchFileException e) {
            return failed(found, Optional.empty(), new Problem(Status.UNREADABLE, "it has gone since it was found"));
        } catch (IOException e) {
            return failed(found, Optional.empty(), FolderWalk.unreadable(e));
        }
    }

    private Ingested read(FoundFile found) throws IOException {
        Path path = found.path();
        BasicFileAttributes before = attributes(path);
        if (!before.isRegularFile()) {
            return failed(found, Optional.empty(), FolderWalk.notRegular());
        }
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
            if (before.size() > maxBytes) {
                return tooLarge(found, detector.byHead(channel));
            }
            ContentDigest digest = ContentDigest.of(channel, maxBytes);
            long size = digest.size();
            FileKind kind = size == 0 ? FileKind.EMPTY : detector.detect(channel);
            if (size > maxBytes) {
                return tooLarge(found, kind);
            }
            if (changed(before, attributes(path), size)) {
                return failed(found, Optional.of(kind), stillWritten());
            }
            return new Ingested.File(new SourceFile(found.name(), path, size, kind, digest.sha256()));
        }
    }

    private static boolean changed(BasicFileAttributes before, BasicFileAttributes after, long size) {
        boolean sized = before.size() == 0 || before.size() == size; // files of /proc tell no size
        return !sized
                || after.size() != before.size()
                || !after.lastModifiedTime().equals(before.lastModifiedTime());
    }

    private static BasicFileAttributes attributes(Path path) throws IOException {
        return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }

    private Ingested tooLarge(FoundFile found, FileKind kind) {
        String message = "it has " + limits.beyond(Limit.FILE_SIZE) + ", as no resume has; it was not read";
        return failed(found, Optional.of(kind), new Problem(Status.TOO_LARGE, message));
    }

    private static Problem stillWritten() {
        return new Problem(Status.UNREADABLE, "it changed while it was read; scan again when it is complete");
    }

    private static Ingested failed(FoundFile found, Optional<FileKind> kind, Problem problem) {
        return new Ingested.Failed(new ScanOutcome.Unscreened(found.name(), kind, Optional.empty(), problem));
    }
}
