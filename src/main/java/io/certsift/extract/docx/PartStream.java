package io.certsift.extract.docx;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;

/** The content of one part: counts and checks what is read of it. */
final class PartStream extends FilterInputStream {
    private final String name;
    private final Meter meter;
    private final long crc;
    private final long packed;
    private final CRC32 seen = new CRC32();
    private long bytes;

    /**
     * @param entry where it comes from
     */
    PartStream(String name, InputStream in, ArchiveEntry entry, Meter meter) {
        super(in);
        this.name = name;
        this.meter = meter;
        this.crc = entry.crc();
        this.packed = entry.stored();
    }

    String name() {
        return name;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        // Up to the limit and one byte more: what stands before it is handed on.
        int count = super.read(buffer, from, (int) Math.min(length, Math.max(1, meter.mostInflated() - bytes)));
        if (count > 0) {
            bytes += count;
            meter.inflated(name, bytes, packed);
            seen.update(buffer, from, count);
        }
        return count;
    }

    /** Reads what is left; whether all of it was what had been stored. */
    boolean intact() throws IOException {
        byte[] rest = new byte[1 << 13];
        while (read(rest, 0, rest.length) >= 0) {
            continue;
        }
        return crc < 0 || crc == seen.getValue();
    }
}
