package io.certsift.extract.pdf;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

/**
 * The operators of a page or form, as a parser reads them. PDFBox ends a content stream without a word at an array or dictionary
 * that it cannot read; here it is seen whether the end was reached.
 */
final class WatchedRead implements RandomAccessRead {
    private final RandomAccessRead source;
    private boolean ended;

    WatchedRead(RandomAccessRead source) {
        this.source = source;
    }

    /** Whether somebody has come to the end. */
    boolean ended() {
        return ended;
    }

    private int seen(int result) {
        ended |= result < 0;
        return result;
    }

    @Override
    public int read() throws IOException {
        return seen(source.read());
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        return seen(source.read(bytes, offset, length));
    }

    @Override
    public int peek() throws IOException {
        return seen(source.peek());
    }

    @Override
    public boolean isEOF() throws IOException {
        boolean end = source.isEOF();
        ended |= end;
        return end;
    }

    @Override
    public long getPosition() throws IOException {
        return source.getPosition();
    }

    @Override
    public void seek(long position) throws IOException {
        source.seek(position);
    }

    @Override
    public void rewind(int bytes) throws IOException {
        source.rewind(bytes);
    }

    @Override
    public void skip(int length) throws IOException {
        source.skip(length);
    }

    @Override
    public int available() throws IOException {
        return source.available();
    }

    @Override
    public long length() throws IOException {
        return source.length();
    }

    @Override
    public boolean isClosed() {
        return source.isClosed();
    }

    @Override
    public RandomAccessReadView createView(long start, long length) throws IOException {
        return source.createView(start, length);
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
