package io.certsift.ingest;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The central directory of a ZIP archive (APPNOTE 4.3.12), as far as needed to tell the archive's kind: read as one block in
 * which names stand in plain sight. Works on a channel, since {@link java.util.zip.ZipFile} cannot open every file name.
 *
 * @param channel the archive
 * @param records the directory, one character per byte
 * @param shift bytes that stand before the archive
 */
record ZipDirectory(FileChannel channel, String records, long shift) {
    private static final String END = "PK\5\6";
    private static final int END_LENGTH = 22;
    private static final int TAIL = (1 << 16) + END_LENGTH;
    /**
     * Bytes of the directory in which names are looked for. Not in the record of limits: it only decides what a file is called,
     * and an archive that names nothing of Word's up to there is told to be an archive and not a document.
     */
    private static final int MAX_DIRECTORY = 8 << 20;
    /** Bytes of the list of content types and the like. */
    private static final int MAX_ENTRY = 1 << 20;

    private static final int RECORD = 46;

    /** Empty if there is no directory, or none of a size that fits the file. */
    static Optional<ZipDirectory> of(FileChannel channel) throws IOException {
        long tailAt = Math.max(0, channel.size() - TAIL);
        String tail = text(channel, tailAt, TAIL);
        int end = tail.lastIndexOf(END);
        if (end < 0 || end + END_LENGTH > tail.length()) {
            return Optional.empty();
        }
        ByteBuffer record = bytes(tail, end, END_LENGTH);
        long size = record.getInt(12) & 0xffffffffL;
        long at = tailAt + end - size;
        if (at < 0) {
            return Optional.empty();
        }
        String records = text(channel, at, (int) Math.min(size, MAX_DIRECTORY));
        return Optional.of(new ZipDirectory(channel, records, at - (record.getInt(16) & 0xffffffffL)));
    }

    /** Whether there are records where the end of the archive says so. */
    boolean readable() {
        return records.startsWith("PK\1\2");
    }

    /** The start of the content of an entry; empty text if there is no such entry or it cannot be inflated. */
    String content(String name) throws IOException {
        int nameAt = records.indexOf(name);
        if (nameAt < RECORD || !records.startsWith("PK\1\2", nameAt - RECORD)) {
            return "";
        }
        ByteBuffer entry = bytes(records, nameAt - RECORD, RECORD);
        int method = entry.getShort(10);
        int length = (int) Math.min(entry.getInt(20) & 0xffffffffL, MAX_ENTRY);
        long at = (entry.getInt(42) & 0xffffffffL) + shift;
        String header = text(channel, at, 30);
        if (header.length() < 30) {
            return "";
        }
        ByteBuffer local = bytes(header, 0, 30);
        long data = at + 30 + (local.getShort(26) & 0xffff) + (local.getShort(28) & 0xffff);
        String stored = text(channel, data, length);
        return method == 0 ? stored : inflated(stored.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String inflated(byte[] deflated) {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(deflated);
            byte[] content = new byte[MAX_ENTRY];
            int length = inflater.inflate(content);
            return new String(content, 0, length, StandardCharsets.ISO_8859_1);
        } catch (DataFormatException e) {
            return "";
        } finally {
            inflater.end();
        }
    }

    private static ByteBuffer bytes(String text, int from, int length) {
        byte[] bytes = text.substring(from, from + length).getBytes(StandardCharsets.ISO_8859_1);
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** A part of a file, one character per byte; shorter if the file ends. */
    static String text(FileChannel channel, long from, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate((int) Math.min(length, Math.max(0, channel.size() - from)));
        while (from >= 0 && buffer.hasRemaining() && channel.read(buffer, from + buffer.position()) >= 0) {
            continue;
        }
        return new String(buffer.array(), 0, buffer.position(), StandardCharsets.ISO_8859_1);
    }
}
