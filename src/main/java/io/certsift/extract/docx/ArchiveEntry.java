package io.certsift.extract.docx;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;

/**
 * Where a part stands in the archive.
 *
 * @param header position of its local header
 * @param method of compression
 * @param stored bytes that it takes; an upper bound if not known
 * @param crc of its content; negative if not known
 */
record ArchiveEntry(long header, int method, long stored, long crc, boolean encrypted) {
    private static final int LOCAL_HEADER = 30;

    /** Where its content begins. */
    long dataIn(FileChannel channel) throws IOException {
        ByteBuffer local = read(channel, header, LOCAL_HEADER);
        if (local.limit() < LOCAL_HEADER || local.getInt(0) != ArchiveIndex.LOCAL) {
            throw new IOException("the archive's directory leads nowhere");
        }
        return header + LOCAL_HEADER + (local.getShort(26) & 0xffff) + (local.getShort(28) & 0xffff);
    }

    /** Bytes of a file, fewer if it ends before. */
    static ByteBuffer read(FileChannel channel, long from, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length);
        while (from >= 0 && buffer.hasRemaining() && channel.read(buffer, from + buffer.position()) >= 0) {
            continue;
        }
        return buffer.flip().order(ByteOrder.LITTLE_ENDIAN);
    }
}
