package io.certsift.ingest;

import io.certsift.model.FileKind;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.regex.Pattern;

/** Tells what a file is by its content; the ending of its name is never looked at. */
final class KindDetector {
    private static final int HEAD = 1 << 13;

    /** Readers of PDF accept bytes before the header up to here. */
    private static final int PDF_HEADER_WITHIN = 1024;

    private static final Pattern PDF_HEADER = Pattern.compile("%PDF-\\d");
    private static final Pattern HEIF_START =
            Pattern.compile("\\A....ftyp(?:heic|heix|mif1|msf1|avif)", Pattern.DOTALL);
    private static final Pattern XML_START = Pattern.compile("\\A(?:\\xEF\\xBB\\xBF)?\\s*<\\?xml\\s");
    private static final Pattern HTML_START = Pattern.compile(
            "\\A(?:\\xEF\\xBB\\xBF)?\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*"
                    + "<(?:!doctype\\s+html|html|head|body|meta|title|div|table|p|h[1-6]|style|script)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** The kind of a file that is not empty. */
    FileKind detect(FileChannel channel) throws IOException {
        FileKind kind = byHead(channel);
        return switch (kind) {
            case ZIP -> ZipKind.of(channel);
            case OLE2 -> OleKind.of(channel);
            case UNKNOWN -> ZipKind.endsLikeOne(channel) ? ZipKind.of(channel) : kind;
            default -> kind;
        };
    }

    /** What the first bytes tell: any kind of ZIP is {@link FileKind#ZIP}, any compound file {@link FileKind#OLE2}. */
    FileKind byHead(FileChannel channel) throws IOException {
        String head = ZipDirectory.text(channel, 0, HEAD);
        if (head.isEmpty()) {
            return FileKind.EMPTY;
        }
        FileKind kind = byMagic(head);
        if (kind != FileKind.UNKNOWN) {
            return kind;
        }
        String start = head.substring(0, Math.min(head.length(), PDF_HEADER_WITHIN));
        if (PDF_HEADER.matcher(start).find()) {
            return FileKind.PDF;
        }
        if (HTML_START.matcher(head).find()) {
            return FileKind.HTML;
        }
        if (XML_START.matcher(head).find()) {
            return FileKind.XML;
        }
        return text(head) ? FileKind.TEXT : FileKind.UNKNOWN;
    }

    private static FileKind byMagic(String head) {
        if (head.startsWith("PK\3\4") || head.startsWith("PK\5\6")) {
            return FileKind.ZIP;
        }
        if (head.startsWith("Rar!\u001A\7")) {
            return FileKind.RAR;
        }
        if (head.startsWith("7z\u00BC\u00AF'\u001C")) {
            return FileKind.SEVEN_ZIP;
        }
        if (head.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
            return FileKind.OLE2;
        }
        if (head.startsWith("{\\rt")) {
            return FileKind.RTF;
        }
        if (head.startsWith("%!PS")) {
            return FileKind.POSTSCRIPT;
        }
        return pictureOrGzip(head);
    }

    private static FileKind pictureOrGzip(String head) {
        if (head.startsWith("\u0089PNG\r\n\u001A\n")) {
            return FileKind.PNG;
        }
        if (head.startsWith("\u00FF\u00D8\u00FF")) {
            return FileKind.JPEG;
        }
        if (head.startsWith("GIF87a") || head.startsWith("GIF89a")) {
            return FileKind.GIF;
        }
        if (head.startsWith("II*\0") || head.startsWith("MM\0*")) {
            return FileKind.TIFF;
        }
        if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) {
            return FileKind.WEBP;
        }
        if (HEIF_START.matcher(head).find()) {
            return FileKind.HEIF;
        }
        return head.startsWith("\u001F\u008B") ? FileKind.GZIP : FileKind.UNKNOWN;
    }

    /** No control characters but white space and escapes, and no byte that occurs in no usual charset; or a UTF-16 mark. */
    private static boolean text(String head) {
        if (head.startsWith("\u00FF\u00FE") || head.startsWith("\u00FE\u00FF")) {
            return true;
        }
        return head.chars().allMatch(c -> (c >= ' ' && c < 0xfe && c != 0x7f) || (c >= 7 && c <= 13) || c == 0x1b);
    }
}
