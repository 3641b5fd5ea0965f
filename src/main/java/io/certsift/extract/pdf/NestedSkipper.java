package io.certsift.extract.pdf;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessRead;

/** Passes over an array or dictionary (ISO 32000-1, 7.3) without keeping anything of it, however deep it is. */
final class NestedSkipper {
    private final RandomAccessRead source;
    private int depth;

    private NestedSkipper(RandomAccessRead source) {
        this.source = source;
    }

    /** @param source at the bracket that opens it; behind the one that closes it afterwards, or at the end of the file */
    static void skip(RandomAccessRead source) throws IOException {
        NestedSkipper skipper = new NestedSkipper(source);
        do {
            skipper.next(source.read());
        } while (skipper.depth > 0);
    }

    private void next(int c) throws IOException {
        switch (c) {
            case -1 -> depth = 0;
            case '[' -> depth++;
            case ']' -> depth--;
            case '(' -> string();
            case '%' -> through('\n', '\r');
            case '<' -> {
                if (pair('<')) {
                    depth++;
                } else {
                    through('>', '>');
                }
            }
            case '>' -> depth -= pair('>') ? 1 : 0;
            default -> {}
        }
    }

    private boolean pair(int second) throws IOException {
        boolean pair = source.peek() == second;
        if (pair) {
            source.read();
        }
        return pair;
    }

    private void through(int end, int otherEnd) throws IOException {
        int c = source.read();
        while (c >= 0 && c != end && c != otherEnd) {
            c = source.read();
        }
    }

    /** Brackets in a string are balanced or escaped. */
    private void string() throws IOException {
        int open = 1;
        for (int c = source.read(); c >= 0; c = source.read()) {
            if (c == '\\') {
                source.read();
            }
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (open == 0) {
                return;
            }
        }
    }
}
