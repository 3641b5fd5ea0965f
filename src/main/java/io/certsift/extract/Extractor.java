package io.certsift.extract;

import io.certsift.model.FileKind;
import io.certsift.model.Problem;
import io.certsift.model.ReadResult;
import io.certsift.model.SourceFile;
import io.certsift.model.Status;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a document with the reader of its kind, or says why there is none.
 *
 * <p>Thread-safe if its readers are.
 */
public final class Extractor {
    private final Map<FileKind, DocumentReader> readers;

    /**
     * @param readers by the kind that they read
     */
    public Extractor(Map<FileKind, DocumentReader> readers) {
        this.readers = Map.copyOf(readers);
    }

    public ReadResult read(SourceFile file) {
        return Optional.ofNullable(readers.get(file.kind()))
                .map(reader -> unlessChanged(file, reader.read(file)))
                .orElseGet(() -> new ReadResult.Failed(unread(file)));
    }

    /** What was read of a file that is being written belongs to no fingerprint, and its damage is nobody's fault. */
    private static ReadResult unlessChanged(SourceFile file, ReadResult result) {
        try {
            if (Files.size(file.path()) == file.size() && sha256(file.path()).equals(file.sha256())) {
                return result;
            }
        } catch (IOException gone) {
            return result; // what could be read of it was read
        }
        return new ReadResult.Failed(
                new Problem(Status.UNREADABLE, "it changed while it was read; scan again when it is complete"));
    }

    /** Read anew: a file rewritten in place keeps its size, and on some systems its time. */
    private static String sha256(Path path) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new DigestInputStream(Files.newInputStream(path), digest)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static Problem unread(SourceFile file) {
        return switch (file.kind()) {
            case EMPTY -> new Problem(Status.DAMAGED, "the file is empty; ask for a new copy");
            case OLE2 -> CompoundFile.problem(file.path());
            case ZIP, RAR, SEVEN_ZIP -> unsupported(file.kind(), "unpack it and scan what is in it");
            case PNG, JPEG, GIF, TIFF, WEBP, HEIF ->
                unsupported(file.kind(), "ask for the document that it was made from");
            case DOC, ODT, RTF, HTML, TEXT, XML, PAGES, POSTSCRIPT ->
                unsupported(file.kind(), "save it as PDF or DOCX");
            case PDF, DOCX, XLSX, PPTX, ODF, EPUB, GZIP, UNKNOWN ->
                unsupported(file.kind(), "ask for the resume as PDF or DOCX");
        };
    }

    private static Problem unsupported(FileKind kind, String whatToDo) {
        return new Problem(Status.UNSUPPORTED, "this is " + kind.description() + ", not a PDF or DOCX; " + whatToDo);
    }
}
