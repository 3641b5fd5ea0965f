package io.certsift.extract.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessStreamCache;
import org.apache.pdfbox.pdfparser.PDFParser;

/** Parses a document whose streams are guarded; opens it with the empty password. */
final class GuardedParser extends PDFParser {
    /**
     * Arrays and dictionaries inside each other; deeper ones are passed over. PDFBox gives up the object at 250 arrays or fewer, sound
     * files have a dozen. Not in the record of limits, since it could not be raised.
     */
    private static final int DEPTH = 100;

    private final ReadBudget budget;
    private int depth;

    private final class Guarded extends COSDocument {
        private final RandomAccessStreamCache cache =
                IOUtils.createMemoryOnlyStreamCache().create();
        private final ReadBudget budget;

        Guarded(ReadBudget budget) throws IOException {
            super(IOUtils.createMemoryOnlyStreamCache(), GuardedParser.this);
            this.budget = budget;
        }

        @Override
        public COSStream createCOSStream(COSDictionary dictionary, long start, long length) throws IOException {
            COSStream stream = new GuardedStream(cache, createRandomAccessReadView(start, length), budget);
            dictionary.forEach(stream::setItem);
            stream.setKey(dictionary.getKey());
            return stream;
        }
    }

    GuardedParser(RandomAccessRead source, ReadBudget budget) throws IOException {
        super(source, "", null, null, IOUtils.createMemoryOnlyStreamCache());
        this.budget = budget;
        document = new Guarded(budget);
    }

    @Override
    protected COSArray parseCOSArray() throws IOException {
        if (tooDeep()) {
            return new COSArray();
        }
        depth++;
        try {
            return super.parseCOSArray();
        } finally {
            depth--;
        }
    }

    @Override
    protected COSDictionary parseCOSDictionary(boolean isDirect) throws IOException {
        if (tooDeep()) {
            return new COSDictionary();
        }
        depth++;
        try {
            return super.parseCOSDictionary(isDirect);
        } finally {
            depth--;
        }
    }

    private boolean tooDeep() throws IOException {
        if (depth < DEPTH) {
            return false;
        }
        NestedSkipper.skip(source);
        budget.refuse("what is nested deeper than " + DEPTH + " levels");
        return true;
    }
}
