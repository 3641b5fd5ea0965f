package io.certsift.ingest;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The digest of a file's content, by which copies and changes are told. Its bytes are counted and nothing is made of them.
 *
 * @param sha256 lower-case hexadecimal
 * @param size bytes read: all, or some more than the limit if the file is larger
 */
public record ContentDigest(String sha256, long size) {
    private static final int CHUNK = 1 << 16;

    /**
     * Reads a file that has the given stamp.
     *
     * @return empty if it cannot be read, is larger than {@code maxBytes}, or changed meanwhile
     */
    public static Optional<String> of(Path path, FileStamp stamp, long maxBytes) {
        if (stamp.size() > maxBytes) {
            return Optional.empty();
        }
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
            ContentDigest digest = of(channel, maxBytes);
            boolean same = digest.size() == stamp.size()
                    && FileStamp.of(path).filter(stamp::equals).isPresent();
            return same ? Optional.of(digest.sha256()) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Reads to the end, or one chunk past the limit if the file outgrows it. */
    static ContentDigest of(FileChannel channel, long maxBytes) throws IOException {
        MessageDigest digest = messageDigest();
        ByteBuffer buffer = ByteBuffer.allocate(CHUNK);
        long size = 0;
        while (size <= maxBytes) {
            int count = channel.read(buffer.clear(), size);
            if (count < 0) {
                break;
            }
            digest.update(buffer.flip());
            size += count;
        }
        return new ContentDigest(HexFormat.of().formatHex(digest.digest()), size);
    }

    private static MessageDigest messageDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
