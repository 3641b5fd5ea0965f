package io.certsift.ingest;

import io.certsift.model.FileKind;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells office documents from other ZIP archives, by their list of content types or else by the names of their entries. */
final class ZipKind {
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String ODF_TYPES = "application/vnd.oasis.opendocument.";
    private static final String ODT_TYPE = "application/vnd.oasis.opendocument.text";

    /** Templates and documents with macros have types of their own, which differ before the last word only. */
    private static final Pattern MAIN_PART = Pattern.compile(
            "(wordprocessingml|ms-word|spreadsheetml|ms-excel|presentationml|ms-powerpoint)\\.[\\w.]*\\bmain\\b");

    /** Of a damaged archive, names of entries are looked for only in this much of it. */
    private static final int SEARCHED = 4 << 20;

    private ZipKind() {}

    /** The kind of a file that begins like a ZIP archive or ends like one. */
    static FileKind of(FileChannel channel) throws IOException {
        Optional<ZipDirectory> directory = ZipDirectory.of(channel);
        if (directory.isEmpty() || !directory.get().readable()) {
            return damaged(ZipDirectory.text(channel, 0, SEARCHED));
        }
        FileKind kind = byContentTypes(directory.get().content(CONTENT_TYPES).replace("\0", ""));
        if (kind == FileKind.ZIP) {
            kind = byNames(directory.get().records());
        }
        return kind == FileKind.ZIP ? byMimeType(directory.get().content("mimetype")) : kind;
    }

    /** OpenDocument and EPUB say what they are in their first entry. */
    private static FileKind byMimeType(String type) {
        if (type.startsWith(ODT_TYPE)) {
            return FileKind.ODT;
        }
        if (type.startsWith(ODF_TYPES)) {
            return FileKind.ODF;
        }
        return type.startsWith("application/epub+zip") ? FileKind.EPUB : FileKind.ZIP;
    }

    /** Whether a file that begins like nothing known is an archive with something put before it. */
    static boolean endsLikeOne(FileChannel channel) throws IOException {
        return ZipDirectory.of(channel).filter(ZipDirectory::readable).isPresent();
    }

    /** Entries have their names in plain sight before their content too. A package cut off early is most likely Word's. */
    private static FileKind damaged(String start) {
        FileKind kind = byNames(start);
        return kind == FileKind.ZIP && start.startsWith(CONTENT_TYPES, 30) ? FileKind.DOCX : kind;
    }

    /**
     * By the type of the main part: a document in which a workbook is embedded names the workbook's type too. Where no part is
     * said to be the main one, any part of Word's will do.
     */
    private static FileKind byContentTypes(String types) {
        Matcher main = MAIN_PART.matcher(types);
        if (main.find()) {
            return switch (main.group(1)) {
                case "wordprocessingml", "ms-word" -> FileKind.DOCX;
                case "spreadsheetml", "ms-excel" -> FileKind.XLSX;
                default -> FileKind.PPTX;
            };
        }
        return types.contains("wordprocessingml.") || types.contains("ms-word.") ? FileKind.DOCX : FileKind.ZIP;
    }

    private static FileKind byNames(String names) {
        String lower = names.toLowerCase(Locale.ROOT).replace('\\', '/');
        if (lower.contains("word/document") || lower.contains("word/_rels")) {
            return FileKind.DOCX;
        }
        if (lower.contains("xl/workbook")) {
            return FileKind.XLSX;
        }
        if (lower.contains("ppt/presentation")) {
            return FileKind.PPTX;
        }
        if (lower.contains("index/document.iwa")) {
            return FileKind.PAGES;
        }
        return lower.contains(ODT_TYPE) ? FileKind.ODT : FileKind.ZIP;
    }
}
