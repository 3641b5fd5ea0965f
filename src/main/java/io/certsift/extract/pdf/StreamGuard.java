package io.certsift.extract.pdf;

import io.certsift.model.Limit;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Keeps streams from being decompressed that would fill the memory: PDFBox decodes a stream as a whole. */
final class StreamGuard {
    /** Most that one stage of Flate, LZW or run lengths can grow (Flate's bound is 1032). */
    private static final int GROWTH = 1_100;

    private static final int FILTERS = 6;

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
        COSBase filters = stream.getFilters();
        int stages = filters instanceof COSArray array ? array.size() : filters == null ? 0 : 1;
        if (stages > FILTERS) {
            throw LimitReached.ofPage("a stream behind " + stages + " filters");
        }
        long most = budget.limits().of(Limit.INFLATED);
        double possible = stream.getLength() * Math.pow(GROWTH, stages);
        if (possible > most && inflated(stream, stages, most, budget) > most) {
            throw LimitReached.ofPage("a stream of more than " + (most >> 20) + " MB");
        }
    }

    /** The decompressed length, counted without keeping anything; chains of other filters are judged by their input. */
    private static long inflated(COSStream stream, int stages, long most, ReadBudget budget) throws IOException {
        long count = 0;
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = flate(stream, stages)) {
            for (int n = in.read(buffer); n >= 0 && count <= most; n = in.read(buffer)) {
                count += n;
                budget.checkTime();
            }
        } catch (IOException e) {
            // Damaged data ends here for PDFBox as well.
        }
        return count;
    }

    private static InputStream flate(COSStream stream, int stages) throws IOException {
        InputStream in = stream.createRawInputStream();
        for (int i = 0; i < stages; i++) {
            COSBase filter = stream.getFilters() instanceof COSArray array ? array.getObject(i) : stream.getFilters();
            if (!COSName.FLATE_DECODE.equals(filter) && !COSName.FLATE_DECODE_ABBREVIATION.equals(filter)) {
                return in;
            }
            in = new InflaterInputStream(in);
        }
        return in;
    }
}
