package io.certsift.extract.pdf;

import io.certsift.model.Limit;
import io.certsift.model.Limits;
import io.certsift.model.Problem;
import io.certsift.model.ReadResult;
import io.certsift.model.SourceFile;
import io.certsift.model.Status;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/** Reads the text of PDF files. One reader may serve several threads. */
public final class PdfReader {
    /** Bytes at the end of a file in which its end mark is looked for. */
    private static final int TAIL = 4096;
    /** A catalog without pages for files that lost theirs: the pages are then found by their type. */
    private static final byte[] ROOT =
            ("\nendstream endobj\n8388601 0 obj\n<< /Type /Catalog /Pages 8388602 0 R >>\nendobj\n"
                            + "8388602 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\n")
                    .getBytes(StandardCharsets.US_ASCII);

    static {
        FontMappers.set(new SubstituteFonts());
    }

    private final Limits limits;

    public PdfReader() {
        this(Limits.STANDARD);
    }

    public PdfReader(Limits limits) {
        this.limits = limits;
    }

    /** The text of a file, or why there is none; never throws for anything in the file. */
    public ReadResult read(SourceFile file) {
        byte[] content;
        try {
            if (Files.size(file.path()) > limits.of(Limit.FILE_SIZE)) {
                return failed(
                        Status.TOO_LARGE, "the file has " + limits.beyond(Limit.FILE_SIZE) + "; reduce its pictures");
            }
            content = Files.readAllBytes(file.path());
        } catch (IOException e) {
            return failed(Status.UNREADABLE, "the file cannot be opened; check that it exists and may be read");
        }
        return content.length == 0 ? failed(Status.DAMAGED, "the file is empty") : read(content);
    }

    /**
     * The narrow place where a library's failures become a problem. Errors too: PDFBox recurses over nested objects and
     * allocates what a file's numbers ask for, so a bad file can exhaust the stack or the heap; the stack is unwound and the
     * garbage collectable once the document is dropped, so the next file is not affected.
     */
    private ReadResult read(byte[] content) {
        ReadBudget budget = new ReadBudget(limits);
        try {
            return load(content, content, budget);
        } catch (InvalidPasswordException e) {
            return failed(Status.ENCRYPTED, "the file asks for a password; save it without one");
        } catch (LimitReached e) {
            return failed(e.status(), e.what() + "; print the file to a new PDF");
        } catch (StackOverflowError | OutOfMemoryError e) {
            return failed(Status.TOO_LARGE, "the file is nested too deeply or grows too large when unpacked");
        } catch (IOException | RuntimeException e) {
            if (!budget.refused().isEmpty()) {
                return failed(Status.TOO_LARGE, String.join(", ", budget.refused()) + "; print the file to a new PDF");
            }
            return failed(Status.DAMAGED, "the file is no complete PDF; ask for it again or export it anew");
        }
    }

    /** Reads the file; one that lost its root with its end is tried again with a root that names no pages. */
    private ReadResult load(byte[] content, byte[] bytes, ReadBudget budget) throws IOException {
        DocumentText text = new DocumentText(budget);
        try (PDDocument document = new GuardedParser(new TimedBytes(bytes, budget), budget).parse()) {
            return readPages(document, content, text, budget);
        } catch (InvalidPasswordException e) {
            throw e;
        } catch (IOException e) {
            if (bytes != content) {
                throw e;
            }
            byte[] rooted = Arrays.copyOf(content, content.length + ROOT.length);
            System.arraycopy(ROOT, 0, rooted, content.length, ROOT.length);
            return load(content, rooted, budget);
        }
    }

    private ReadResult readPages(PDDocument document, byte[] content, DocumentText text, ReadBudget budget) {
        PageTree tree = PageTree.of(document, budget);
        PageReading reading = new PageReading(document, budget, text);
        for (int i = 0; i < tree.pages().size() && !reading.over(); i++) {
            reading.read(i + 1, tree.pages().get(i));
        }
        tree.cut().ifPresent(text::gap);
        if (!complete(content)) {
            text.gap("the file stops before its end; pages may be missing");
        }
        budget.refused().forEach(what -> text.gap("left out: " + what));
        return new ReadEnd(tree.pages().size(), text, reading.stopped(), budget.refused(), complete(content)).result();
    }

    /** Whether the end mark is there; files cut off in transfer lack it. */
    private static boolean complete(byte[] content) {
        int end = content.length;
        while (end > 0 && content[end - 1] == 0) {
            end--;
        }
        for (int i = end - 5; i >= Math.max(0, end - TAIL); i--) {
            if (content[i] == '%' && content[i + 1] == '%' && content[i + 2] == 'E' && content[i + 3] == 'O') {
                return true;
            }
        }
        return false;
    }

    private static ReadResult failed(Status status, String message) {
        return new ReadResult.Failed(new Problem(status, message));
    }
}
