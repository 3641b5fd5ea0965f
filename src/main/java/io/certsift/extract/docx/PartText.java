package io.certsift.extract.docx;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters of one part. Bytes that stand for no character, and characters that XML does not allow, become U+FFFD: the
 * parser would give up the rest of the part for one of them, and complain on the terminal on its own account.
 */
final class PartText extends Reader {
    private static final int HEAD = 256;
    private static final Pattern ENCODING =
            Pattern.compile("\\A\\s*<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z][A-Za-z0-9._-]*)[\"']");

    /** What the decoder puts for bytes that it cannot read; not allowed in XML, hence told from what was there. */
    private static final String UNREADABLE = "\u0001";

    private static final char REPLACEMENT = '\uFFFD';

    private final Deferring source;
    private final Reader in;
    private boolean repaired;

    PartText(InputStream part) throws IOException {
        source = new Deferring(part);
        BufferedInputStream bytes = new BufferedInputStream(source, 1 << 13);
        Charset charset = charset(bytes);
        this.in = new InputStreamReader(
                bytes,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE)
                        .replaceWith(UNREADABLE));
    }

    /** Ends where reading fails; decoders throw away what they have decoded when their source fails. */
    private static final class Deferring extends FilterInputStream {
        private Optional<IOException> failure = Optional.empty();

        private Deferring(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] buffer, int from, int length) {
            try {
                return failure.isPresent() ? -1 : super.read(buffer, from, length);
            } catch (IOException e) {
                failure = Optional.of(e);
                return -1;
            }
        }
    }

    /** Whether anything was replaced so far. */
    boolean repaired() {
        return repaired;
    }

    /** By the mark at its start, which is passed over, else by what the XML declaration says (XML 1.0, appendix F). */
    private static Charset charset(BufferedInputStream bytes) throws IOException {
        bytes.mark(HEAD);
        String head = new String(bytes.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        bytes.reset();
        if (head.startsWith("\u00FE\u00FF") || head.startsWith("\u00FF\u00FE")) {
            return StandardCharsets.UTF_16; // its decoder takes the mark away
        }
        if (head.startsWith("<\0")) {
            return StandardCharsets.UTF_16LE;
        }
        if (head.startsWith("\0<")) {
            return StandardCharsets.UTF_16BE;
        }
        if (head.startsWith("\u00EF\u00BB\u00BF")) {
            bytes.skipNBytes(3);
            return StandardCharsets.UTF_8;
        }
        return declared(head);
    }

    private static Charset declared(String head) {
        Matcher encoding = ENCODING.matcher(head);
        try {
            boolean known = encoding.find() && Charset.isSupported(encoding.group(1));
            Charset charset = known ? Charset.forName(encoding.group(1)) : StandardCharsets.UTF_8;
            // The declaration itself was read as bytes of one character each, which those of UTF-16 are not.
            return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32")
                    ? StandardCharsets.UTF_8
                    : charset;
        } catch (IllegalCharsetNameException e) {
            return StandardCharsets.UTF_8;
        }
    }

    @Override
    public int read(char[] buffer, int from, int length) throws IOException {
        int count = in.read(buffer, from, length);
        if (count < 0 && source.failure.isPresent()) {
            throw source.failure.get();
        }
        for (int i = from; i < from + count; i++) {
            if (!allowed(buffer[i])) {
                buffer[i] = REPLACEMENT;
                repaired = true;
            }
        }
        return count;
    }

    /** Pairs of surrogates are whole here: the decoder lets no half of one through. */
    private static boolean allowed(char c) {
        return c >= ' ' ? c < '\uFFFE' : c == '\t' || c == '\n' || c == '\r';
    }

    @Override
    public void close() {
        // left to whoever opened the part: what stands behind the XML is still to be checked
    }
}
