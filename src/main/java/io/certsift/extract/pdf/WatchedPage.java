package io.certsift.extract.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/** A page of which it is known whether its operators were read to their end. */
final class WatchedPage extends PDPage {
    private @Nullable WatchedRead content;

    WatchedPage(COSDictionary page) {
        super(page);
    }

    @Override
    public RandomAccessRead getContentsForStreamParsing() throws IOException {
        WatchedRead watched = new WatchedRead(super.getContentsForStreamParsing());
        content = watched;
        return watched;
    }

    /** Also if nothing was to be read. */
    boolean readToItsEnd() {
        return content == null || content.ended();
    }
}
