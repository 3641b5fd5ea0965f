package io.certsift.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * What a file system tells of a file without opening it: two equal stamps, taken some time apart, mean that nothing was written
 * in between.
 *
 * @param size bytes
 * @param modified nanoseconds since 1970, as set by whoever wrote it
 * @param changed nanoseconds since 1970, as kept by the system, which no program can set; of the creation where the system keeps
 *     no such time
 */
public record FileStamp(long size, long modified, long changed) {
    /**
     * File systems keep times of ticks that are up to two seconds long (FAT): what is written within the same tick as what was read
     * leaves no trace in the stamp.
     */
    public static final Duration TICK = Duration.ofSeconds(2);

    /** Empty if there is no regular file; links are not followed. */
    public static Optional<FileStamp> of(Path path) {
        try {
            return path.getFileSystem().supportedFileAttributeViews().contains("unix") ? unix(path) : basic(path);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Whether a file that was read at {@code reading} cannot have been written afterwards and still have this stamp. */
    public boolean trusted(Instant reading) {
        Instant latest = Instant.EPOCH.plusNanos(Math.max(modified, changed));
        return latest.plus(TICK).isBefore(reading);
    }

    private static Optional<FileStamp> unix(Path path) throws IOException {
        Map<String, Object> told =
                Files.readAttributes(path, "unix:isRegularFile,size,lastModifiedTime,ctime", LinkOption.NOFOLLOW_LINKS);
        return Boolean.TRUE.equals(told.get("isRegularFile"))
                        && told.get("size") instanceof Long size
                        && told.get("lastModifiedTime") instanceof FileTime modified
                        && told.get("ctime") instanceof FileTime changed
                ? Optional.of(new FileStamp(size, nanoseconds(modified), nanoseconds(changed)))
                : Optional.empty();
    }

    private static Optional<FileStamp> basic(Path path) throws IOException {
        BasicFileAttributes told = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        return told.isRegularFile()
                ? Optional.of(new FileStamp(
                        told.size(), nanoseconds(told.lastModifiedTime()), nanoseconds(told.creationTime())))
                : Optional.empty();
    }

    private static long nanoseconds(FileTime time) {
        return time.to(TimeUnit.NANOSECONDS);
    }
}
