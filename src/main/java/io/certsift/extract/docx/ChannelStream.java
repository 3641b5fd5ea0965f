package io.certsift.extract.docx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** A stretch of a file; closing it leaves the file open. */
final class ChannelStream extends InputStream {
    private final FileChannel channel;
    private long at;
    private long left;

    ChannelStream(FileChannel channel, long from, long length) {
        this.channel = channel;
        this.at = from;
        this.left = length;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        if (left <= 0) {
            return -1;
        }
        int count = channel.read(ByteBuffer.wrap(buffer, from, (int) Math.min(length, left)), at);
        at += Math.max(count, 0);
        left -= Math.max(count, 0);
        return count;
    }
}
