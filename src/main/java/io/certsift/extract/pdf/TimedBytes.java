package io.certsift.extract.pdf;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The bytes of a file; reading them counts against the time, so that a parser that scans in circles comes to an end. */
final class TimedBytes extends RandomAccessReadBuffer {
    private final ReadBudget budget;

    TimedBytes(byte[] content, ReadBudget budget) {
        super(content);
        this.budget = budget;
    }

    @Override
    public int read() throws IOException {
        budget.step();
        return super.read();
    }

    @Override
    public int read(byte[] b, int offset, int length) throws IOException {
        budget.step();
        return super.read(b, offset, length);
    }
}
