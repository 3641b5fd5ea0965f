package io.certsift.ingest;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;

/**
 * How files are named in reports, and how those names are ordered.
 *
 * <p>A name is the path as typed, joined with the relative path by {@code /}. Bytes that are not UTF-8 and control
 * characters become percent escapes ({@code %FF}, {@code %0A}). A percent sign of the name itself is left alone, except in
 * a path element that needed an escape: there it becomes {@code %25}, so that the element can be read back.
 */
public final class FileNames {
    /** UTF-8 byte order, which is the order of code points and differs from that of {@code char}s above the surrogates. */
    public static final Comparator<String> ORDER = FileNames::compare;

    private FileNames() {}

    /** The report's name of a path as typed: without trailing separators, with {@code /} as the only separator. */
    static String ofTyped(String typed) {
        String name = File.separatorChar == '/' ? typed : typed.replace(File.separatorChar, '/');
        int end = name.length();
        while (end > 1 && name.charAt(end - 1) == '/') {
            end--;
        }
        return escape(name.substring(0, end).getBytes(StandardCharsets.UTF_8));
    }

    /** The report's name of an entry of a folder. */
    static String join(String folder, Path entry) {
        return folder.endsWith("/") ? folder + element(entry) : folder + "/" + element(entry);
    }

    /** The last element of a path, escaped. */
    static String element(Path path) {
        Path last = path.getFileName();
        String text = last == null ? "" : last.toString();
        return plain(text) ? text : escape(rawBytes(path));
    }

    /** Bytes of the last element. */
    static int length(Path path) {
        Path last = path.getFileName();
        String text = last == null ? "" : last.toString();
        return plain(text) ? text.length() : rawBytes(path).length;
    }

    private static boolean plain(String text) {
        return text.chars().allMatch(c -> c >= ' ' && c < 0x7f);
    }

    /**
     * The bytes of the last element. {@link Path#toString} loses bytes that the locale's charset cannot decode; the URI
     * keeps every one of them.
     */
    private static byte[] rawBytes(Path path) {
        String uri = path.toUri().getRawPath();
        String trimmed = uri.endsWith("/") ? uri.substring(0, uri.length() - 1) : uri;
        byte[] escaped = trimmed.substring(trimmed.lastIndexOf('/') + 1).getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < escaped.length; i++) {
            if (escaped[i] == '%') {
                bytes.write(Character.digit(escaped[i + 1], 16) << 4 | Character.digit(escaped[i + 2], 16));
                i += 2;
            } else {
                bytes.write(escaped[i]);
            }
        }
        return bytes.toByteArray();
    }

    /** Decodes UTF-8; what is not UTF-8 or a control character becomes a percent escape. */
    static String escape(byte[] bytes) {
        String gentle = escape(bytes, false);
        return gentle.equals(new String(bytes, StandardCharsets.UTF_8)) ? gentle : escape(bytes, true);
    }

    private static String escape(byte[] bytes, boolean percentToo) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        StringBuilder name = new StringBuilder();
        while (true) {
            out.clear();
            CoderResult result = decoder.decode(in, out, true);
            out.flip().codePoints().forEach(c -> append(name, c, percentToo));
            if (result.isUnderflow()) {
                return name.toString();
            }
            for (int i = 0; i < result.length(); i++) {
                name.append(percent(in.get()));
            }
            decoder.reset();
        }
    }

    private static void append(StringBuilder name, int codePoint, boolean percentToo) {
        if (Character.isISOControl(codePoint) || (percentToo && codePoint == '%')) {
            for (byte b : Character.toString(codePoint).getBytes(StandardCharsets.UTF_8)) {
                name.append(percent(b));
            }
        } else {
            name.appendCodePoint(codePoint);
        }
    }

    private static String percent(byte b) {
        return String.format("%%%02X", b & 0xff);
    }

    private static int compare(String a, String b) {
        int length = Math.min(a.length(), b.length());
        for (int i = 0; i < length; i++) {
            char x = a.charAt(i);
            char y = b.charAt(i);
            if (x != y) {
                return Character.compare(rank(x), rank(y));
            }
        }
        return Integer.compare(a.length(), b.length());
    }

    /** Puts surrogates behind all other characters. */
    private static char rank(char c) {
        if (c < 0xd800) {
            return c;
        }
        return (char) (c < 0xe000 ? c + 0x2000 : c - 0x800);
    }
}
