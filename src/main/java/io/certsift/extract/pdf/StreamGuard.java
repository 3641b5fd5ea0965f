package io.certsift.extract.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Keeps streams from being decompressed that would fill the memory: PDFBox decodes a stream as a whole. */
final class StreamGuard {
    /** Most that one stage can grow: LZW writes 4,096 bytes for 12 bits, Flate 1,032 for one byte. */
    private static final int GROWTH = 2_800;

    /**
     * More filters than this, one behind the other, serve no purpose but to blow up: producers write one, rarely two. Each is
     * decoded as a whole. Not in the record of limits: nobody has a reason to set it.
     */
    private static final int FILTERS = 6;

    /** Filters of pictures; what they hold is no text, and their decoders trust the sizes that they are told. */
    private static final Set<COSName> PICTURES = Set.of(
            COSName.DCT_DECODE,
            COSName.DCT_DECODE_ABBREVIATION,
            COSName.JPX_DECODE,
            COSName.JBIG2_DECODE,
            COSName.CCITTFAX_DECODE,
            COSName.CCITTFAX_DECODE_ABBREVIATION);

    /** Takes bytes up to a limit, and keeps them if there is a next stage. */
    private static final class Bounded extends OutputStream {
        private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
        private final boolean keep;
        private final Unpacked most;
        private final ReadBudget budget;
        private long count;

        Bounded(boolean keep, Unpacked most, ReadBudget budget) {
            this.keep = keep;
            this.most = most;
            this.budget = budget;
        }

        @Override
        public void write(int b) {
            count(1);
            if (keep) {
                kept.write(b);
            }
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            count(length);
            if (keep) {
                kept.write(bytes, offset, length);
            }
        }

        private void count(int length) {
            budget.step();
            count += length;
            if (count > most.bytes()) {
                throw LimitReached.ofPage(most.beyond());
            }
        }
    }

    private StreamGuard() {}

    static void check(PDPage page, ReadBudget budget) throws IOException {
        for (Iterator<PDStream> streams = page.getContentStreams(); streams.hasNext(); ) {
            PDStream stream = streams.next();
            if (stream != null) {
                check(stream.getCOSObject(), budget);
            }
        }
    }

    static void check(COSStream stream, ReadBudget budget) throws IOException {
        check(stream, Unpacked.of(stream, budget.limits()), budget);
    }

    /** Ends the page at a stream that would decompress to more than so many bytes. */
    static void check(COSStream stream, Unpacked most, ReadBudget budget) throws IOException {
        if (stream instanceof GuardedStream known && known.within(most.bytes())) {
            return;
        }
        List<COSName> filters = filters(stream);
        if (filters.size() > FILTERS) {
            throw LimitReached.ofPage("a stream behind " + filters.size() + " filters, more than " + FILTERS);
        }
        if (filters.stream().anyMatch(PICTURES::contains)) {
            throw new IOException("a picture in place of text");
        }
        if (stream.getLength() * Math.pow(GROWTH, filters.size()) > most.bytes()) {
            count(stream, filters, most, budget);
        }
        if (stream instanceof GuardedStream guarded) {
            guarded.found(most.bytes());
        }
    }

    private static void count(COSStream stream, List<COSName> filters, Unpacked most, ReadBudget budget)
            throws IOException {
        InputStream in = stream.createRawInputStream();
        try {
            for (int i = 0; i < filters.size(); i++) {
                Bounded out = new Bounded(i + 1 < filters.size(), most, budget);
                FilterFactory.INSTANCE.getFilter(filters.get(i)).decode(in, out, stream, i);
                in = new ByteArrayInputStream(out.kept.toByteArray());
            }
        } catch (IOException e) {
            // Damaged data ends here for PDFBox as well.
        }
    }

    private static List<COSName> filters(COSStream stream) {
        COSBase filters = stream.getFilters();
        List<COSName> names = new ArrayList<>();
        if (filters instanceof COSName one) {
            names.add(one);
        } else if (filters instanceof COSArray several) {
            for (int i = 0; i < several.size(); i++) {
                names.add(several.getObject(i) instanceof COSName name ? name : COSName.IDENTITY);
            }
        }
        return names;
    }
}
