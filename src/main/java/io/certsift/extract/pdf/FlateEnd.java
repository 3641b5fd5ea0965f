package io.certsift.extract.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Iterator;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Whether a deflated stream (RFC 1951) comes to its own end. PDFBox decodes a damaged one up to the damage and says nothing. A
 * wrong checksum behind the end is no loss, and is not looked at.
 */
final class FlateEnd {
    /** Bytes before the data (RFC 1950). */
    private static final int HEADER = 2;
    /** An empty block, which brings all bytes before it to the reader. */
    private static final byte[] FLUSH = {0, 0, (byte) 0xff, (byte) 0xff};

    private FlateEnd() {}

    static boolean reached(PDPage page, ReadBudget budget) throws IOException {
        for (Iterator<PDStream> streams = page.getContentStreams(); streams.hasNext(); ) {
            PDStream stream = streams.next();
            if (stream != null && !reached(stream.getCOSObject(), budget)) {
                return false;
            }
        }
        return true;
    }

    /** Also for streams that are not deflated, or not only. */
    static boolean reached(COSStream stream, ReadBudget budget) throws IOException {
        if (!deflated(stream.getFilters()) || stream.getLength() == 0) {
            return true;
        }
        byte[] raw;
        try (InputStream in = stream.createRawInputStream()) {
            raw = in.readAllBytes();
        }
        return raw.length <= HEADER || flushed(raw) || finishes(raw, budget);
    }

    /** Whether it stops between two blocks, as programs leave it that forget to end it: nothing is lost. */
    private static boolean flushed(byte[] raw) {
        int from = Math.max(0, raw.length - FLUSH.length);
        return Arrays.equals(raw, from, raw.length, FLUSH, 0, FLUSH.length);
    }

    private static boolean deflated(COSBase filters) {
        COSBase only = filters instanceof COSArray array && array.size() == 1 ? array.getObject(0) : filters;
        return COSName.FLATE_DECODE.equals(only) || COSName.FLATE_DECODE_ABBREVIATION.equals(only);
    }

    private static boolean finishes(byte[] raw, ReadBudget budget) {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(raw, HEADER, raw.length - HEADER);
            byte[] out = new byte[1 << 13];
            while (!inflater.finished()) {
                budget.step();
                if (inflater.inflate(out) == 0 && !inflater.finished()) {
                    return false;
                }
            }
            return true;
        } catch (DataFormatException e) {
            return false;
        } finally {
            inflater.end();
        }
    }
}
