package io.certsift.ingest;

import io.certsift.model.FileKind;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.Locale;
import java.util.Optional;

/** Tells office documents from other ZIP archives, by their list of content types or else by the names of their entries. */
final class ZipKind {
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String ODT_TYPE = "application/vnd.oasis.opendocument.text";

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
        if (kind == FileKind.ZIP && directory.get().content("mimetype").startsWith(ODT_TYPE)) {
            return FileKind.ODT;
        }
        return kind;
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

    private static FileKind byContentTypes(String types) {
        if (types.contains("wordprocessingml.document.main")) {
            return FileKind.DOCX;
        }
        if (types.contains("spreadsheetml.sheet.main") || types.contains("ms-excel.sheet.")) {
            return FileKind.XLSX;
        }
        if (types.contains("presentationml.")) {
            return FileKind.PPTX;
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
        return lower.contains(ODT_TYPE) ? FileKind.ODT : FileKind.ZIP;
    }
}
