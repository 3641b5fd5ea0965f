package io.certsift.extract.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessStreamCache;
import org.apache.pdfbox.pdfparser.PDFParser;

/** Parses a document whose streams are guarded; opens it with the empty password. */
final class GuardedParser extends PDFParser {
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
        document = new Guarded(budget);
    }
}
