package io.certsift.extract.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSInputStream;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.apache.pdfbox.io.RandomAccessStreamCache;

/**
 * A stream of a document that refuses to be decoded when it would fill the memory, whoever asks: the parser for objects and
 * cross references, a font for its program or character map. For PDFBox it is then a damaged stream; the budget remembers
 * why.
 */
final class GuardedStream extends COSStream {
    private final ReadBudget budget;
    private long within = Long.MAX_VALUE;

    GuardedStream(RandomAccessStreamCache cache, RandomAccessReadView raw, ReadBudget budget) throws IOException {
        super(cache, raw);
        this.budget = budget;
    }

    /** Whether it is known to decompress to no more than so many bytes. */
    boolean within(long bytes) {
        return within <= bytes;
    }

    void found(long bytes) {
        within = Math.min(within, bytes);
    }

    @Override
    public COSInputStream createInputStream(DecodeOptions options) throws IOException {
        guard();
        return super.createInputStream(options);
    }

    @Override
    public RandomAccessRead createView() throws IOException {
        guard();
        return super.createView();
    }

    private void guard() throws IOException {
        try {
            StreamGuard.check(this, budget);
        } catch (LimitReached e) {
            if (e.whole()) {
                throw e;
            }
            budget.refuse(e.what());
            throw new IOException(e.what(), e);
        }
    }
}
