package io.certsift.ingest;

import io.certsift.model.FileKind;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Tells a Word 97-2003 document from other compound files ([MS-CFB]). Directory entries are 128 bytes and stand at
 * multiples of 128 in any such file, so they are looked for by their shape; no chain is followed, hence none can loop.
 */
final class OleKind {
    private static final int ENTRY = 128;
    private static final int NAME_LENGTH_AT = 64;
    private static final int CHUNK = 1 << 16;
    private static final byte[] WORD = entryName("WordDocument");

    private OleKind() {}

    static FileKind of(FileChannel channel) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(CHUNK);
        for (long at = 0; channel.read(buffer.clear(), at) > 0; at += CHUNK) {
            byte[] bytes = buffer.array();
            for (int entry = 0; entry + ENTRY <= buffer.position(); entry += ENTRY) {
                if (Arrays.equals(bytes, entry, entry + WORD.length, WORD, 0, WORD.length)) {
                    return FileKind.DOC;
                }
            }
        }
        return FileKind.OLE2;
    }

    /** The name in UTF-16, zeros up to 64 bytes, and its length in bytes with the closing zero. */
    private static byte[] entryName(String name) {
        byte[] start = Arrays.copyOf(name.getBytes(StandardCharsets.UTF_16LE), NAME_LENGTH_AT + 2);
        start[NAME_LENGTH_AT] = (byte) (2 * name.length() + 2);
        return start;
    }
}
