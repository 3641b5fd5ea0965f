package io.certsift.samples;

import io.certsift.samples.SampleText.Block;
import io.certsift.samples.SampleText.Part;
import io.certsift.samples.SampleText.Stretch;
import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;

/**
 * Lays a sample out as PDF. Nothing is compressed and no date is written, so that the same text gives the same bytes on
 * every JDK.
 */
final class PdfSheet {
    /** Where the side sections go. */
    enum Layout {
        ONE_COLUMN,
        LEFT_SIDEBAR,
        DARK_LEFT_SIDEBAR,
        RIGHT_SIDEBAR,
        TWO_COLUMNS
    }

    /** A layout, a typeface, and whether the headings are letter-spaced. */
    record Look(Layout layout, boolean serif, boolean spacedHeadings) {}

    private static final float MARGIN = 50;
    private static final float SIDEBAR = 165;
    private static final float GAP = 22;
    private static final float SIZE = 10.5f;
    private static final float LEADING = 15;
    private static final Color INK = new Color(30, 30, 30);
    private static final Color ACCENT = new Color(24, 70, 120);
    private static final Color DARK = new Color(34, 45, 60);
    private static final Color PALE = new Color(238, 241, 245);

    private final PDDocument document = new PDDocument();
    private final Look look;
    private final PDFont regular;
    private final PDFont bold;
    private PDPage page = new PDPage(PDRectangle.A4);
    private float left = MARGIN;
    private float width = PDRectangle.A4.getWidth() - 2 * MARGIN;
    private float y = PDRectangle.A4.getHeight() - MARGIN;
    private float bottom = MARGIN;
    private Color ink = INK;
    private Color accent = ACCENT;

    private PdfSheet(Look look) {
        this.look = look;
        this.regular = new PDType1Font(look.serif() ? FontName.TIMES_ROMAN : FontName.HELVETICA);
        this.bold = new PDType1Font(look.serif() ? FontName.TIMES_BOLD : FontName.HELVETICA_BOLD);
        document.addPage(page);
    }

    static byte[] render(SampleText text, Look look) throws IOException {
        PdfSheet sheet = new PdfSheet(look);
        try (PDDocument document = sheet.document) {
            document.setDocumentId((long) text.name().hashCode());
            sheet.place(text);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes, CompressParameters.NO_COMPRESSION);
            return bytes.toByteArray();
        }
    }

    private void place(SampleText text) throws IOException {
        switch (look.layout()) {
            case ONE_COLUMN -> {
                head(text);
                parts(text.parts());
            }
            case LEFT_SIDEBAR, DARK_LEFT_SIDEBAR -> sidebar(text, true);
            case RIGHT_SIDEBAR -> sidebar(text, false);
            case TWO_COLUMNS -> twoColumns(text);
        }
        hide(text.hidden());
        for (int i = 0; i < text.scans(); i++) {
            scan();
        }
    }

    private void sidebar(SampleText text, boolean onTheLeft) throws IOException {
        float paper = PDRectangle.A4.getWidth();
        float mainWidth = paper - SIDEBAR - GAP - MARGIN;
        boolean dark = look.layout() == Layout.DARK_LEFT_SIDEBAR;
        rectangle(onTheLeft ? 0 : paper - SIDEBAR, SIDEBAR, dark ? DARK : PALE);

        ink = dark ? Color.WHITE : INK;
        accent = dark ? Color.WHITE : ACCENT;
        column(onTheLeft ? 14 : paper - SIDEBAR + 14, SIDEBAR - 28);
        for (String contact : text.contacts()) {
            paragraph(contact, pen(SIZE - 1), 0);
        }
        parts(text.side());

        ink = INK;
        accent = ACCENT;
        column(onTheLeft ? SIDEBAR + GAP : MARGIN, mainWidth);
        name(text);
        parts(text.main());
    }

    private void twoColumns(SampleText text) throws IOException {
        head(text);
        float top = y;
        float half = (PDRectangle.A4.getWidth() - 2 * MARGIN - GAP) / 2;
        column(MARGIN + half + GAP, half);
        y = top;
        parts(text.side());
        column(MARGIN, half);
        y = top;
        parts(text.main());
    }

    private void column(float from, float wide) {
        left = from;
        width = wide;
        y = PDRectangle.A4.getHeight() - MARGIN;
    }

    private void head(SampleText text) throws IOException {
        name(text);
        paragraph(String.join("  |  ", text.contacts()), pen(SIZE - 1), 0);
    }

    private void name(SampleText text) throws IOException {
        paragraph(text.name(), new Pen(bold, 20, accent), 0);
        paragraph(text.headline(), pen(12), 0);
    }

    private void parts(List<Part> parts) throws IOException {
        for (Part part : parts) {
            y -= 8;
            heading(part.heading());
            for (Block block : part.blocks()) {
                block(block);
            }
        }
    }

    private void heading(String heading) throws IOException {
        advance(LEADING, 3 * LEADING);
        if (look.spacedHeadings()) {
            show(heading.toUpperCase(Locale.ROOT), new Pen(bold, SIZE, accent), left, 2.4f);
        } else {
            show(heading, new Pen(bold, 12, accent), left, 0);
        }
        y -= 3;
    }

    private void block(Block block) throws IOException {
        switch (block.style()) {
            case TITLE -> title(block);
            case BULLET -> {
                advance(0, LEADING);
                y -= LEADING;
                show("\u2022", pen(SIZE), left + 2, 0);
                y += LEADING;
                paragraph(block.text(), pen(SIZE), 13);
            }
            case PLAIN -> paragraph(block.text(), pen(SIZE), 0);
        }
    }

    private void title(Block block) throws IOException {
        Pen strong = new Pen(bold, SIZE, ink);
        Pen plain = pen(SIZE);
        float dates = plain.width(block.right());
        y -= 3;
        advance(0, 3 * LEADING);
        paragraph(block.text(), strong, 0);
        if (block.right().isEmpty()) {
            return;
        }
        if (strong.width(block.text()) + dates + 12 < width) {
            show(block.right(), plain, left + width - dates, 0);
        } else {
            paragraph(block.right(), plain, 0);
        }
    }

    /** White on white, at the foot of the first page: for a reader there is only the margin. */
    private void hide(List<String> lines) throws IOException {
        page = document.getPage(0);
        column(MARGIN, PDRectangle.A4.getWidth() - 2 * MARGIN);
        y = 46;
        bottom = 0;
        for (String line : lines) {
            paragraph(line, new Pen(regular, 5, Color.WHITE), 0);
        }
    }

    /** Grey bands on paper, as a scanned letter looks from afar. */
    private void scan() throws IOException {
        int wide = 60;
        int high = 85;
        byte[] grey = new byte[wide * high];
        for (int i = 0; i < grey.length; i++) {
            int row = i / wide;
            int column = i % wide;
            boolean written = row > 8 && row < 70 && row % 3 == 0 && column > 6 && column < 40 + row * 7 % 14;
            grey[i] = (byte) (written ? 120 : 246);
        }
        PDImageXObject picture = new PDImageXObject(
                document, new ByteArrayInputStream(grey), null, wide, high, 8, PDDeviceGray.INSTANCE);
        page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream out = stream()) {
            out.drawImage(picture, 0, 0, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
        }
    }

    private record Pen(PDFont font, float size, Color colour) {
        float width(String text) throws IOException {
            return font.getStringWidth(text) / 1000 * size;
        }

        float leading() {
            return size * LEADING / SIZE;
        }
    }

    private record Word(String text, Optional<String> address) {}

    private Pen pen(float size) {
        return new Pen(regular, size, ink);
    }

    private void paragraph(String text, Pen pen, float indent) throws IOException {
        List<Word> line = new ArrayList<>();
        float used = 0;
        for (Stretch stretch : SampleText.stretches(text)) {
            for (String word : stretch.text().strip().split(" ")) {
                float wide = pen.width(word + " ");
                if (used + wide > width - indent && !line.isEmpty()) {
                    line(line, pen, indent);
                    line.clear();
                    used = 0;
                }
                line.add(new Word(word, stretch.address()));
                used += wide;
            }
        }
        line(line, pen, indent);
    }

    private void line(List<Word> words, Pen pen, float indent) throws IOException {
        advance(pen.leading(), pen.leading());
        float x = left + indent;
        int from = 0;
        while (from < words.size()) {
            Optional<String> address = words.get(from).address();
            int to = from;
            StringBuilder run = new StringBuilder();
            while (to < words.size() && words.get(to).address().equals(address)) {
                run.append(words.get(to).text()).append(' ');
                to++;
            }
            float wide = pen.width(run.toString());
            show(to == words.size() ? run.toString().stripTrailing() : run.toString(), pen, x, 0);
            if (address.isPresent()) {
                link(address.get(), x, wide, pen.size());
            }
            x += wide;
            from = to;
        }
    }

    private void show(String text, Pen pen, float x, float spacing) throws IOException {
        try (PDPageContentStream out = stream()) {
            out.beginText();
            out.setNonStrokingColor(pen.colour());
            out.setCharacterSpacing(spacing);
            out.setFont(pen.font(), pen.size());
            out.newLineAtOffset(x, y);
            out.showText(text);
            out.endText();
        }
    }

    private void link(String address, float x, float wide, float size) throws IOException {
        PDActionURI action = new PDActionURI();
        action.setURI(address);
        PDBorderStyleDictionary noBorder = new PDBorderStyleDictionary();
        noBorder.setWidth(0);
        PDAnnotationLink link = new PDAnnotationLink();
        link.setAction(action);
        link.setBorderStyle(noBorder);
        link.setRectangle(new PDRectangle(x, y - 2, wide, size + 2));
        page.getAnnotations().add(link);
    }

    /** Goes down by {@code step}, on a new page unless {@code needed} is left on this one. */
    private void advance(float step, float needed) {
        if (y - needed < bottom) {
            page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            y = PDRectangle.A4.getHeight() - MARGIN;
        }
        y -= step;
    }

    private void rectangle(float x, float wide, Color colour) throws IOException {
        try (PDPageContentStream out = stream()) {
            out.setNonStrokingColor(colour);
            out.addRect(x, 0, wide, PDRectangle.A4.getHeight());
            out.fill();
        }
    }

    private PDPageContentStream stream() throws IOException {
        return new PDPageContentStream(document, page, AppendMode.APPEND, false, false);
    }
}
