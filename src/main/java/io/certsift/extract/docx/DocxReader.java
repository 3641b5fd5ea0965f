package io.certsift.extract.docx;

import io.certsift.model.ExtractedText;
import io.certsift.model.Limits;
import io.certsift.model.Problem;
import io.certsift.model.ReadResult;
import io.certsift.model.SourceFile;
import io.certsift.model.Status;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Reads Word documents, transitional and strict. Only parts that hold text or tell how it looks are inflated; nothing is
 * ever fetched from outside.
 *
 * <p>Thread-safe: holds no state but its limits.
 */
public final class DocxReader {
    private final Limits limits;

    public DocxReader() {
        this(Limits.STANDARD);
    }

    public DocxReader(Limits limits) {
        this.limits = limits;
    }

    /** The text, with a gap for each thing that could not be read; or what is wrong, if there is none at all. */
    public ReadResult read(SourceFile file) {
        Meter meter = new Meter(limits);
        try (Parts parts = open(file.path(), meter)) {
            PackageReader reader = new PackageReader(parts, meter);
            return result(reader.read(), reader.ifEmpty(), parts, meter);
        } catch (EncryptedPartException e) {
            return failed(Status.ENCRYPTED, "it is protected by a password; ask for a copy without one");
        } catch (NoSuchFileException | AccessDeniedException e) {
            return failed(Status.UNREADABLE, "it can no longer be opened; scan again");
        } catch (IOException | RuntimeException e) {
            return failed(Status.DAMAGED, "it is damaged and cannot be opened; ask for a new copy");
        }
    }

    /** An archive whose directory does not lead to a document is searched for what looks like one. */
    private static Parts open(Path path, Meter meter) throws IOException {
        Parts parts = Parts.open(path, meter);
        try {
            if (!PackageReader.hasDocument(parts, meter) && parts.leftOut().isEmpty()) {
                parts.salvage();
                if (parts.encrypted()) {
                    throw new EncryptedPartException();
                }
            }
            return parts;
        } catch (IOException | RuntimeException e) {
            parts.close();
            throw e;
        }
    }

    private static ReadResult result(ExtractedText text, Status ifEmpty, Parts parts, Meter meter) {
        if (!text.lines().isEmpty()) {
            return new ReadResult.Text(text);
        }
        if (meter.reached().isPresent()) {
            return new ReadResult.Failed(meter.reached().get());
        }
        if (parts.leftOut().isPresent()) {
            return failed(Status.TOO_LARGE, parts.leftOut().get() + "; save it anew");
        }
        if (parts.salvaged()) {
            return failed(Status.DAMAGED, "it is damaged and nothing in it could be read; ask for a new copy");
        }
        if (text.gaps().isEmpty()) {
            return failed(Status.NO_TEXT, "it holds no text, perhaps only pictures of it; ask for a copy with text");
        }
        String whatToDo = ifEmpty == Status.DAMAGED ? "ask for a new copy" : "ask for the resume as PDF";
        return failed(ifEmpty, text.gaps().get(0) + "; " + whatToDo);
    }

    private static ReadResult failed(Status status, String message) {
        return new ReadResult.Failed(new Problem(status, message));
    }
}
