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
 *
 * @param entries by the key of their names
 * @param more whether there are more than were to be looked at
 */
record ArchiveIndex(Map<String, ArchiveEntry> entries, boolean more) {
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
    /** Bytes of the directory that are read for each entry that may be looked at; Word's take some 70. */
    private static final int DIRECTORY_PER_ENTRY = 420;

    private static final int CHUNK = 1 << 20;

    /** Without entries if there is no directory. */
    static ArchiveIndex ofDirectory(FileChannel channel, int maxEntries) throws IOException {
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
                    size = large.limit() < LARGE_END ? 0 : Math.max(0, large.getLong(40));
                }
                long length = Math.min(size, (long) maxEntries * DIRECTORY_PER_ENTRY);
                boolean cut = length < size && at + size <= channel.size();
                ByteBuffer records = ArchiveEntry.read(channel, at, (int) Math.min(length, channel.size()));
                return records(records, cut, at - start, maxEntries);
            }
        }
        return new ArchiveIndex(Map.of(), false);
    }

    /**
     * @param cut whether the directory is longer than these records
     * @param shift bytes that stand before the archive, for which its offsets do not account
     */
    private static ArchiveIndex records(ByteBuffer records, boolean cut, long shift, int maxEntries) {
        Map<String, ArchiveEntry> entries = new HashMap<>();
        int at = 0;
        for (int i = 0; at + RECORD_LENGTH <= records.limit(); i++) {
            if (records.getInt(at) != RECORD) {
                return new ArchiveIndex(entries, false);
            }
            if (i == maxEntries) {
                return new ArchiveIndex(entries, true);
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
        return new ArchiveIndex(entries, cut && !entries.isEmpty());
    }

    /** What begins like an entry somewhere in the file; its checksum is not trusted. */
    static ArchiveIndex ofContent(FileChannel channel, int maxEntries) throws IOException {
        Map<String, ArchiveEntry> entries = new HashMap<>();
        long step = CHUNK - LOCAL_LENGTH - (1 << 10);
        for (long from = 0; from < channel.size(); from += step) {
            ByteBuffer chunk = ArchiveEntry.read(channel, from, CHUNK);
            for (int at = 0; at + LOCAL_LENGTH <= chunk.limit(); at++) {
                if (chunk.get(at) == 'P' && chunk.getInt(at) == LOCAL) {
                    if (entries.size() == maxEntries) {
                        return new ArchiveIndex(entries, true);
                    }
                    String name = name(chunk, at + LOCAL_LENGTH, chunk.getShort(at + 26) & 0xffff);
                    boolean encrypted = (chunk.getShort(at + 6) & 1) == 1;
                    long size = chunk.getInt(at + 18) & 0xffffffffL;
                    long rest = size == 0 || size == 0xffffffffL ? channel.size() - from - at : size;
                    entries.putIfAbsent(
                            Parts.key(name), new ArchiveEntry(from + at, chunk.getShort(at + 8), rest, -1, encrypted));
                }
            }
        }
        return new ArchiveIndex(entries, false);
    }

    private static String name(ByteBuffer in, int from, int length) {
        int available = Math.max(0, Math.min(length, in.limit() - from));
        return new String(in.array(), from, available, StandardCharsets.UTF_8);
    }
}
