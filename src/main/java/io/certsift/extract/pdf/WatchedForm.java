package io.certsift.extract.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.ResourceCache;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.jspecify.annotations.Nullable;

/** A drawing that pages repeat, of which it is known whether its operators were read to their end. */
final class WatchedForm extends PDFormXObject {
    private @Nullable WatchedRead content;

    WatchedForm(COSStream stream, @Nullable ResourceCache cache) {
        super(stream, cache);
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
