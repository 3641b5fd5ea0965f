package io.certsift.watch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Tells whether the end of a file has been written yet, by looking for the mark that files of its kind end with. Nothing is parsed. */
final class Wholeness {
    /** As far from the end as PDF readers look for the mark. */
    private static final int PDF_TAIL = 1024;

    /** The longest comment that can follow the end of a zip's directory, and that end itself. */
    private static final int ZIP_TAIL = (1 << 16) + 22;

    private static final int HEAD = 1024;

    private Wholeness() {}

    /** A file of a kind without such a mark is whole, an empty one is not; nor is one that cannot be read just now. */
    static boolean of(Path path, long size) {
        if (size == 0) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
            String head = text(channel, 0, HEAD);
            if (head.startsWith("PK\3\4")) {
                return text(channel, size - ZIP_TAIL, ZIP_TAIL).contains("PK\5\6");
            }
            return !head.contains("%PDF-")
                    || text(channel, size - PDF_TAIL, PDF_TAIL).contains("%%EOF");
        } catch (IOException e) {
            return false;
        }
    }

    private static String text(FileChannel channel, long from, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length);
        long at = Math.max(0, from);
        while (buffer.hasRemaining() && channel.read(buffer, at + buffer.position()) >= 0) {
            continue;
        }
        return new String(buffer.array(), 0, buffer.position(), StandardCharsets.ISO_8859_1);
    }
}
