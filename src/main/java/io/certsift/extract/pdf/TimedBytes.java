package io.certsift.extract.pdf;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The bytes of a file. Reading them counts against the time, and they may be read only so often: a parser that looks for the
 * end of each of many objects in all the rest of the file is stopped long before its time is over.
 */
final class TimedBytes extends RandomAccessReadBuffer {
    /**
     * Readings of the whole file; sound and repaired files of public collections take up to 8. Not in the record of limits: it
     * tells broken files from slow ones, and {@code cpu-time} bounds what reading costs.
     */
    private static final long READINGS = 40;
    /** Bytes that may be read of small files too. */
    private static final long AT_LEAST = 64L << 20;

    private final ReadBudget budget;
    private long left;

    TimedBytes(byte[] content, ReadBudget budget) {
        super(content);
        this.budget = budget;
        left = AT_LEAST + READINGS * content.length;
    }

    @Override
    public int read() throws IOException {
        count(1);
        return super.read();
    }

    @Override
    public int read(byte[] b, int offset, int length) throws IOException {
        count(length);
        return super.read(b, offset, length);
    }

    private void count(int length) {
        budget.step();
        left -= length;
        if (left < 0) {
            throw LimitReached.ofDamage("so broken that it had to be read more than " + READINGS + " times over");
        }
    }
}
