package io.certsift.samples;

import io.certsift.samples.SampleText.Block;
import io.certsift.samples.SampleText.Part;
import io.certsift.samples.SampleText.Stretch;
import io.certsift.samples.SampleText.Style;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** Lays a sample out as DOCX; entries are stored, not compressed, so that the bytes are the same on every JDK. */
final class DocxSheet {
    /** Where name, contacts and side sections go. */
    enum Layout {
        PLAIN,
        TABLE,
        TEXT_BOX,
        HEADER_AND_FOOTER
    }

    /** Stands in the text until the file is written, where the text box takes its place. */
    private static final String BOX = "@@BOX@@";

    private static final String ACCENT = "184678";
    private static final LocalDateTime STAMP = LocalDateTime.of(2026, 11, 1, 0, 0);

    private final XWPFDocument document = new XWPFDocument();

    private DocxSheet() {}

    static byte[] render(SampleText text, Layout layout) throws IOException {
        DocxSheet sheet = new DocxSheet();
        try (XWPFDocument document = sheet.document) {
            sheet.place(text, layout);
            Calendar created = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
            created.setTimeInMillis(0);
            created.set(2026, Calendar.NOVEMBER, 1);
            document.getProperties().getCoreProperties().setCreated(Optional.of(Date.from(created.toInstant())));
            document.getProperties().getCoreProperties().setCreator(text.name());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return stored(bytes.toByteArray(), layout == Layout.TEXT_BOX ? box(text.side()) : "");
        }
    }

    private void place(SampleText text, Layout layout) {
        switch (layout) {
            case PLAIN -> {
                head(text);
                text.parts().forEach(this::part);
            }
            case TABLE -> table(text);
            case TEXT_BOX -> {
                head(text);
                document.createParagraph().createRun().setText(BOX);
                text.main().forEach(this::part);
            }
            case HEADER_AND_FOOTER -> {
                XWPFParagraph header =
                        document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
                bold(header, text.name(), 16);
                XWPFParagraph headline =
                        document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
                headline.createRun().setText(text.headline());
                XWPFParagraph footer =
                        document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
                stretches(footer, String.join("  |  ", text.contacts()));
                text.parts().forEach(this::part);
            }
        }
    }

    private void head(SampleText text) {
        bold(document.createParagraph(), text.name(), 20);
        document.createParagraph().createRun().setText(text.headline());
        stretches(document.createParagraph(), String.join("  |  ", text.contacts()));
    }

    private void table(SampleText text) {
        XWPFTable table = document.createTable(1, 2);
        table.removeBorders();
        table.setWidth("100%");
        XWPFTableCell main = table.getRow(0).getCell(0);
        XWPFTableCell side = table.getRow(0).getCell(1);
        main.setWidth("68%");
        side.setWidth("32%");
        side.setColor("EEF1F5");

        XWPFParagraph name = main.getParagraphs().get(0);
        bold(name, text.name(), 20);
        main.addParagraph().createRun().setText(text.headline());
        text.main().forEach(part -> part(main, part));

        stretches(side.getParagraphs().get(0), text.contacts().get(0));
        text.contacts().stream().skip(1).forEach(contact -> stretches(side.addParagraph(), contact));
        text.side().forEach(part -> part(side, part));
    }

    private void part(Part part) {
        bold(document.createParagraph(), part.heading(), 13);
        part.blocks().forEach(block -> block(document.createParagraph(), block));
    }

    private static void part(XWPFTableCell cell, Part part) {
        bold(cell.addParagraph(), part.heading(), 13);
        part.blocks().forEach(block -> block(cell.addParagraph(), block));
    }

    private static void block(XWPFParagraph paragraph, Block block) {
        paragraph.setSpacingAfter(60);
        if (block.style() == Style.TITLE) {
            XWPFRun title = paragraph.createRun();
            title.setBold(true);
            title.setText(block.text());
            if (!block.right().isEmpty()) {
                XWPFRun dates = paragraph.createRun();
                dates.addTab();
                dates.setText(block.right());
            }
        } else {
            if (block.style() == Style.BULLET) {
                paragraph.setIndentationLeft(360);
                paragraph.setIndentationHanging(180);
            }
            stretches(paragraph, block.style() == Style.BULLET ? "\u2022 " + block.text() : block.text());
        }
    }

    private static void stretches(XWPFParagraph paragraph, String text) {
        for (Stretch stretch : SampleText.stretches(text)) {
            XWPFRun run = stretch.address()
                    .<XWPFRun>map(paragraph::createHyperlinkRun)
                    .orElseGet(paragraph::createRun);
            run.setText(stretch.text());
            if (stretch.address().isPresent()) {
                run.setColor(ACCENT);
            }
        }
    }

    private static void bold(XWPFParagraph paragraph, String text, int size) {
        paragraph.setSpacingBefore(size < 15 ? 160 : 0);
        paragraph.setSpacingAfter(60);
        XWPFRun run = paragraph.createRun();
        run.setBold(true);
        run.setFontSize(size);
        run.setColor(ACCENT);
        run.setText(text);
    }

    /** A text box as Word writes it: a drawing, and the same text again for programs that know no drawings. */
    private static String box(List<Part> parts) {
        StringBuilder text = new StringBuilder();
        for (Part part : parts) {
            text.append(boxed(part.heading(), true));
            part.blocks().forEach(block -> text.append(boxed(block.text(), false)));
        }
        String content = "<w:txbxContent>" + text + "</w:txbxContent>";
        return """
                <mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">\
                <mc:Choice xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" Requires="wps">\
                <w:drawing><wp:anchor xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
                distT="0" distB="0" distL="114300" distR="114300" simplePos="0" relativeHeight="2" behindDoc="0" \
                locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>\
                <wp:positionH relativeFrom="margin"><wp:align>right</wp:align></wp:positionH>\
                <wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset></wp:positionV>\
                <wp:extent cx="2160000" cy="4320000"/><wp:wrapSquare wrapText="bothSides"/>\
                <wp:docPr id="1" name="Text Box 1"/><wp:cNvGraphicFramePr/>\
                <a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">\
                <a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">\
                <wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/>\
                <a:ext cx="2160000" cy="4320000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr>\
                <wps:txbx>%1$s</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>\
                </mc:Choice><mc:Fallback><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml" \
                style="position:absolute;width:170pt;height:340pt"><v:textbox>%1$s</v:textbox></v:shape></w:pict>\
                </mc:Fallback></mc:AlternateContent>""".formatted(content);
    }

    private static String boxed(String text, boolean heading) {
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return "<w:p><w:r>" + (heading ? "<w:rPr><w:b/><w:sz w:val=\"26\"/></w:rPr>" : "")
                + "<w:t xml:space=\"preserve\">" + escaped + "</w:t></w:r></w:p>";
    }

    private static byte[] stored(byte[] docx, String box) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry from = in.getNextEntry(); from != null; from = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                if (from.getName().equals("word/document.xml") && !box.isEmpty()) {
                    content = new String(content, StandardCharsets.UTF_8)
                            .replaceFirst(
                                    "<w:t[^>]*>" + BOX + "</w:t>",
                                    box.replace("\\", "\\\\").replace("$", "\\$"))
                            .getBytes(StandardCharsets.UTF_8);
                }
                CRC32 crc = new CRC32();
                crc.update(content);
                ZipEntry entry = new ZipEntry(from.getName());
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(content.length);
                entry.setCrc(crc.getValue());
                entry.setTimeLocal(STAMP);
                out.putNextEntry(entry);
                out.write(content);
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
