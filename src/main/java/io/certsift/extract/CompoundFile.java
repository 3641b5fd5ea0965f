package io.certsift.extract;

import io.certsift.model.Problem;
import io.certsift.model.Status;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Tells an encrypted package, which Word keeps in a compound file ([MS-OFFCRYPTO]), from other compound files. Looks for the
 * directory entry of that name by its shape; follows no chain, so none can loop.
 */
final class CompoundFile {
    private static final int ENTRY = 128;
    private static final int CHUNK = 1 << 16;
    private static final byte[] ENCRYPTED = "EncryptedPackage\0".getBytes(StandardCharsets.UTF_16LE);

    private CompoundFile() {}

    static Problem problem(Path path) {
        try (FileChannel channel = FileChannel.open(path)) {
            if (holdsEncryptedPackage(channel)) {
                return new Problem(Status.ENCRYPTED, "it is protected by a password; ask for a copy without one");
            }
        } catch (IOException e) {
            return new Problem(Status.UNREADABLE, "it can no longer be opened; scan again");
        }
        return new Problem(
                Status.UNSUPPORTED, "this is an older Office document, not a PDF or DOCX; save it as PDF or DOCX");
    }

    private static boolean holdsEncryptedPackage(FileChannel channel) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(CHUNK);
        for (long at = 0; channel.read(buffer.clear(), at) > 0; at += CHUNK) {
            byte[] bytes = buffer.array();
            for (int entry = 0; entry + ENTRY <= buffer.position(); entry += ENTRY) {
                if (Arrays.equals(bytes, entry, entry + ENCRYPTED.length, ENCRYPTED, 0, ENCRYPTED.length)) {
                    return true;
                }
            }
        }
        return false;
    }
}
