package io.certsift.extract.docx;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Finds the entries of a ZIP archive (APPNOTE 4.3), by its directory or, if that is lost, by the entries' own headers. Of two
 * entries with one name the first counts. Written for this room since {@link java.util.zip.ZipFile} opens no file whose name
 * the locale cannot spell, and refuses archives for faults that do not touch the text.
 */
final class ArchiveIndex {
    static final int LOCAL = 0x04034b50;

    private static final int RECORD = 0x02014b50;
    private static final int RECORD_LENGTH = 46;
    private static final int LOCAL_LENGTH = 30;
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LOCATOR = 0x07064b50;
    private static final int LOCATOR_LENGTH = 20;
    private static final int LARGE_END = 56;
    private static final int TAIL = (1 << 16) + END_LENGTH;
    private static final int MAX_DIRECTORY = 4 << 20;
    private static final int CHUNK = 1 << 20;

    private ArchiveIndex() {}

    /** Empty if there is no directory. */
    static Map<String, ArchiveEntry> ofDirectory(FileChannel channel, int maxEntries) throws IOException {
        long tailAt = Math.max(0, channel.size() - TAIL);
        ByteBuffer tail = ArchiveEntry.read(channel, tailAt, (int) Math.min(TAIL, channel.size()));
        for (int end = tail.limit() - END_LENGTH; end >= 0; end--) {
            if (tail.getInt(end) == END) {
                long size = tail.getInt(end + 12) & 0xffffffffL;
                long start = tail.getInt(end + 16) & 0xffffffffL;
                long at = tailAt + end - size;
                if (end >= LOCATOR_LENGTH && tail.getInt(end - LOCATOR_LENGTH) == LOCATOR) {
                    ByteBuffer large = ArchiveEntry.read(channel, tail.getLong(end - LOCATOR_LENGTH + 8), LARGE_END);
                    start = large.limit() < LARGE_END ? -1 : large.getLong(48);
                    at = start;
                    size = MAX_DIRECTORY;
                }
                int length = (int) Math.min(MAX_DIRECTORY, size);
                return records(ArchiveEntry.read(channel, at, length), at - start, maxEntries);
            }
        }
        return Map.of();
    }

    /**
     * @param shift bytes that stand before the archive, for which its offsets do not account
     */
    private static Map<String, ArchiveEntry> records(ByteBuffer records, long shift, int maxEntries) {
        Map<String, ArchiveEntry> entries = new HashMap<>();
        int at = 0;
        for (int i = 0; i < maxEntries && at + RECORD_LENGTH <= records.limit(); i++) {
            if (records.getInt(at) != RECORD) {
                break;
            }
            int nameLength = records.getShort(at + 28) & 0xffff;
            String name = name(records, at + RECORD_LENGTH, nameLength);
            entries.putIfAbsent(
                    Parts.key(name),
                    new ArchiveEntry(
                            (records.getInt(at + 42) & 0xffffffffL) + shift,
                            records.getShort(at + 10),
                            records.getInt(at + 20) & 0xffffffffL,
                            records.getInt(at + 16) & 0xffffffffL,
                            (records.getShort(at + 8) & 1) == 1));
            at += RECORD_LENGTH
                    + nameLength
                    + (records.getShort(at + 30) & 0xffff)
                    + (records.getShort(at + 32) & 0xffff);
        }
        return entries;
    }

    /** What begins like an entry somewhere in the file; its checksum is not trusted. */
    static Map<String, ArchiveEntry> ofContent(FileChannel channel, int maxEntries) throws IOException {
        Map<String, ArchiveEntry> entries = new HashMap<>();
        long step = CHUNK - LOCAL_LENGTH - (1 << 10);
        for (long from = 0; from < channel.size() && entries.size() < maxEntries; from += step) {
            ByteBuffer chunk = ArchiveEntry.read(channel, from, CHUNK);
            for (int at = 0; at + LOCAL_LENGTH <= chunk.limit() && entries.size() < maxEntries; at++) {
                if (chunk.get(at) == 'P' && chunk.getInt(at) == LOCAL) {
                    String name = name(chunk, at + LOCAL_LENGTH, chunk.getShort(at + 26) & 0xffff);
                    boolean encrypted = (chunk.getShort(at + 6) & 1) == 1;
                    long size = chunk.getInt(at + 18) & 0xffffffffL;
                    long rest = size == 0 || size == 0xffffffffL ? channel.size() - from - at : size;
                    entries.putIfAbsent(
                            Parts.key(name), new ArchiveEntry(from + at, chunk.getShort(at + 8), rest, -1, encrypted));
                }
            }
        }
        return entries;
    }

    private static String name(ByteBuffer in, int from, int length) {
        int available = Math.max(0, Math.min(length, in.limit() - from));
        return new String(in.array(), from, available, StandardCharsets.UTF_8);
    }
}
