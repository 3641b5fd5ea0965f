package io.certsift.extract.pdf;

import io.certsift.model.ExtractedText;
import io.certsift.model.FileKind;
import io.certsift.model.Limits;
import io.certsift.model.Problem;
import io.certsift.model.ReadResult;
import io.certsift.model.SourceFile;
import io.certsift.model.TextLine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Draws a PDF for a test and reads it back. Coordinates are points from the top left of an A4 page. */
final class DrawnPdf {
    static final PDFont PLAIN = new PDType1Font(FontName.HELVETICA);
    static final PDFont BOLD = new PDType1Font(FontName.HELVETICA_BOLD);

    /** Draws with the plain interface of PDFBox. */
    interface Drawing {
        void on(PDPageContentStream content) throws IOException;
    }

    final PDDocument document = new PDDocument();
    private PDPage page = new PDPage(PDRectangle.A4);

    DrawnPdf() {
        document.addPage(page);
    }

    PDPage page() {
        return page;
    }

    DrawnPdf newPage() {
        page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        return this;
    }

    DrawnPdf text(float x, float y, String text) {
        return text(x, y, 10, PLAIN, text);
    }

    DrawnPdf text(float x, float y, float size, PDFont font, String text) {
        return draw(content -> {
            content.beginText();
            content.setFont(font, size);
            content.newLineAtOffset(x, height() - y);
            content.showText(text);
            content.endText();
        });
    }

    /** Lines one under the other, 13 points apart. */
    DrawnPdf lines(float x, float y, String... texts) {
        for (int i = 0; i < texts.length; i++) {
            text(x, y + 13 * i, texts[i]);
        }
        return this;
    }

    /** A note that lies over the page. */
    DrawnPdf annotation(String subtype, String contents) {
        COSDictionary note = new COSDictionary();
        note.setName(COSName.SUBTYPE, subtype);
        note.setString(COSName.CONTENTS, contents);
        note.setItem(COSName.RECT, new PDRectangle(50, 50, 100, 20).getCOSArray());
        COSArray all = page.getCOSObject().getCOSArray(COSName.ANNOTS);
        if (all == null) {
            all = new COSArray();
            page.getCOSObject().setItem(COSName.ANNOTS, all);
        }
        all.add(note);
        return this;
    }

    DrawnPdf centred(float middle, float y, String text) {
        try {
            return rightAligned(middle + PLAIN.getStringWidth(text) / 200, y, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    DrawnPdf rightAligned(float right, float y, String text) {
        try {
            return text(right - PLAIN.getStringWidth(text) / 100, y, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    DrawnPdf box(float x, float y, float width, float height, float grey) {
        return draw(content -> {
            content.setNonStrokingColor(grey);
            content.addRect(x, height() - y - height, width, height);
            content.fill();
        });
    }

    /** Raw operators, kept apart from the rest by saving the graphics state. */
    DrawnPdf raw(String operators, Object... values) {
        return draw(content -> {
            content.setFont(PLAIN, 10);
            content.appendRawCommands(String.format(Locale.ROOT, operators, values) + "\n");
        });
    }

    DrawnPdf draw(Drawing drawing) {
        try (PDPageContentStream content =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true, false)) {
            content.saveGraphicsState();
            drawing.on(content);
            content.restoreGraphicsState();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    float height() {
        return page.getMediaBox().getHeight();
    }

    byte[] bytes() {
        try (document) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ExtractedText read() {
        return read(bytes());
    }

    static ExtractedText read(byte[] bytes) {
        return read(bytes, Limits.STANDARD) instanceof ReadResult.Text result ? result.text() : failure();
    }

    private static ExtractedText failure() {
        throw new AssertionError("the document was not read");
    }

    Problem problem() {
        return problem(bytes(), Limits.STANDARD);
    }

    static Problem problem(byte[] bytes, Limits limits) {
        if (read(bytes, limits) instanceof ReadResult.Failed failed) {
            return failed.problem();
        }
        throw new AssertionError("the document was read");
    }

    static ReadResult read(byte[] bytes, Limits limits) {
        try {
            Path file = Files.createTempFile("drawn", ".pdf");
            try {
                Files.write(file, bytes);
                return new PdfReader(limits).read(new SourceFile("a.pdf", file, bytes.length, FileKind.PDF, ""));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The visible lines, each after its flow's number. */
    List<String> flows() {
        return read().lines().stream()
                .filter(line -> line.visibility().visible())
                .map(line -> line.flow() + " " + line.text())
                .toList();
    }

    List<String> visible() {
        return read().lines().stream()
                .filter(line -> line.visibility().visible())
                .map(TextLine::text)
                .toList();
    }

    /** Text and reason of the lines that cannot be seen. */
    List<String> hidden() {
        return read().lines().stream()
                .filter(line -> !line.visibility().visible())
                .map(line -> line.visibility() + " " + line.text())
                .toList();
    }
}
