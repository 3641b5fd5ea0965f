package io.certsift.state;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;

/** The checksum of a row: SQLite tells a damaged page by its structure only, never a changed letter in a text. */
final class RowSum {
    private final CRC32C sum = new CRC32C();

    RowSum add(String text) {
        return add(text.getBytes(StandardCharsets.UTF_8));
    }

    RowSum add(byte[] bytes) {
        add(bytes.length);
        sum.update(bytes);
        return this;
    }

    RowSum add(long number) {
        sum.update(ByteBuffer.allocate(Long.BYTES).putLong(number).flip());
        return this;
    }

    long value() {
        return sum.getValue();
    }

    void check(long stored, String table) throws DamagedException {
        if (stored != value()) {
            throw new DamagedException("a row of " + table + " does not match its checksum");
        }
    }
}
