package io.certsift.extract.docx;

import io.certsift.model.Visibility;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** What the elements of WordprocessingML mean for the story. */
final class WordElements {
    private static final Set<String> SYMBOL_FONTS =
            Set.of("wingdings", "wingdings 2", "wingdings 3", "webdings", "symbol");

    /** Lower than 2 pt, in twentieths of a point. */
    private static final int CRUSHED_ROW = 40;

    private final StoryReader reader;
    private final PartXml xml;
    private final Story story;
    private final DocumentFacts facts;
    private final Relationships relationships;
    private boolean inText;
    private boolean inCode;

    WordElements(StoryReader reader, PartXml xml, Story story, DocumentFacts facts, Relationships relationships) {
        this.reader = reader;
        this.xml = xml;
        this.story = story;
        this.facts = facts;
        this.relationships = relationships;
    }

    void characters(String text) throws Meter.LimitReachedException {
        if (inText) {
            story.text(text);
        } else if (inCode) {
            story.fields().code(text);
        }
    }

    void begin(String name) throws XMLStreamException, Meter.LimitReachedException {
        switch (name) {
            case "p" -> {
                story.startParagraph();
                reader.atEnd(story::endParagraph);
            }
            case "pPr" -> story.formatParagraph(facts.formats().paragraph(xml));
            case "r" -> story.startRun();
            case "rPr" -> story.formatRun(facts.formats().run(xml));
            case "t" -> startText();
            case "hyperlink" -> startLink(relationships.address(xml.attribute("id")));
            case "tbl", "tblPr", "gridCol", "tr", "trPr", "tc", "tcPr" -> beginInTable(name);
            case "footnote", "endnote" -> startNote(name.charAt(0) + xml.attribute("id"));
            case "sectPr" -> facts.formats().section(xml);
            case "del", "moveFrom", "delText", "delInstrText", "sdtPr", "sdtEndPr", "rt", "tblPrEx" -> xml.skip();
            default -> beginInRun(name);
        }
    }

    void beginMath(String name) {
        if (name.equals("t")) {
            startText();
        } else if (name.equals("r")) {
            story.startRun();
        }
    }

    private void beginInRun(String name) throws XMLStreamException, Meter.LimitReachedException {
        switch (name) {
            case "tab", "ptab" -> story.text("\t");
            case "br", "cr" -> story.breakLine();
            case "noBreakHyphen" -> story.text("-");
            case "sym" -> story.text(symbol());
            case "fldChar" -> fieldCharacter(xml.attribute("fldCharType"));
            case "instrText" -> startCode();
            case "fldSimple" -> startLink(Fields.target(xml.attribute("instr")));
            case "altChunk" -> story.leftOut("a document inserted as a whole was not read");
            case "footnoteReference", "endnoteReference" -> story.note(name.charAt(0) + xml.attribute("id"));
            default -> {
                if (name.endsWith("Change")) {
                    xml.skip(); // how it was before a tracked change
                }
            }
        }
    }

    private void startNote(String id) throws XMLStreamException, Meter.LimitReachedException {
        if (!story.notes().contains(id)) {
            xml.skip(); // separators, and notes that nothing refers to
        }
    }

    private void startText() {
        inText = true;
        reader.atEnd(() -> inText = false);
    }

    private void startCode() {
        inCode = true;
        reader.atEnd(() -> inCode = false);
    }

    private void startLink(Optional<String> target) {
        target.ifPresent(address -> {
            int before = story.pieces();
            story.openLink(target);
            reader.atEnd(() -> {
                story.closeLink();
                if (story.pieces() == before) {
                    story.icon(address);
                }
            });
        });
    }

    private void fieldCharacter(String type) {
        switch (type) {
            case "begin" -> story.fields().begin();
            case "separate" -> story.openLink(story.fields().separate());
            case "end" -> {
                if (story.fields().end()) {
                    story.closeLink();
                }
            }
            default -> {}
        }
    }

    /** Symbol fonts have pictures where other fonts have letters; nearly all in resumes are bullets. */
    private String symbol() {
        String code = xml.attribute("char");
        if (SYMBOL_FONTS.contains(xml.attribute("font").toLowerCase(java.util.Locale.ROOT))) {
            return "\u2022";
        }
        try {
            int codePoint = Integer.parseInt(code, 16);
            return Character.isValidCodePoint(codePoint) ? Character.toString(codePoint) : "";
        } catch (NumberFormatException e) {
            return "";
        }
    }

    private void beginInTable(String name) throws XMLStreamException, Meter.LimitReachedException {
        if (name.equals("tbl")) {
            startTable();
            return;
        }
        Optional<TableDraft> open = story.table();
        if (open.isEmpty()) {
            return;
        }
        TableDraft table = open.get();
        switch (name) {
            case "tblPr" -> tableProperties(table);
            case "gridCol" ->
                table.gridColumn(FormatReader.number(xml.attribute("w")).orElse(0));
            case "tr" -> {
                table.startRow();
                reader.atEnd(table::endRow);
            }
            case "trPr" -> rowProperties(table);
            case "tc" -> startCell(table);
            default -> cellProperties(table);
        }
    }

    private void startTable() throws XMLStreamException, Meter.LimitReachedException {
        if (!story.mayNest()) {
            xml.skip();
            return;
        }
        story.startTable();
        reader.atEnd(story::endTable);
    }

    private void tableProperties(TableDraft table) throws XMLStreamException, Meter.LimitReachedException {
        Paint[] area = {Paint.AUTO};
        xml.children(name -> {
            switch (name) {
                case "tblStyle" -> {
                    if (facts.looks().styles().shades(xml.attribute("val"))) {
                        area[0] = Paint.UNKNOWN;
                    }
                }
                case "shd" -> {
                    Paint own = facts.theme().shading(xml);
                    area[0] = own.auto() ? area[0] : own;
                }
                default -> {}
            }
        });
        table.paint(area[0]);
    }

    private void rowProperties(TableDraft table) throws XMLStreamException, Meter.LimitReachedException {
        xml.children(name -> {
            switch (name) {
                case "del" -> table.deleteRow();
                case "hidden" -> {
                    if (xml.on()) {
                        table.showRow(Visibility.VANISHED);
                    }
                }
                case "trHeight" -> {
                    int height = FormatReader.number(xml.attribute("val")).orElse(CRUSHED_ROW);
                    if (xml.attribute("hRule").equals("exact") && height < CRUSHED_ROW) {
                        table.showRow(Visibility.CLIPPED);
                    }
                }
                default -> {}
            }
        });
    }

    private void startCell(TableDraft table) throws XMLStreamException, Meter.LimitReachedException {
        if (table.rowDeleted()) {
            xml.skip();
            return;
        }
        story.startCell(table);
        reader.atEnd(story::endContainer);
    }

    private void cellProperties(TableDraft table) throws XMLStreamException, Meter.LimitReachedException {
        int[] sizes = {1, 0};
        xml.children(name -> {
            switch (name) {
                case "gridSpan" ->
                    sizes[0] = FormatReader.number(xml.attribute("val")).orElse(1);
                case "tcW" -> sizes[1] = FormatReader.number(xml.attribute("w")).orElse(0);
                case "shd" -> story.paintCell(facts.theme().shading(xml));
                case "vMerge" -> {
                    if (xml.attribute("val").equals("restart")) {
                        table.reachDown();
                    } else {
                        table.joinAbove();
                    }
                }
                default -> {}
            }
        });
        table.sizeCell(sizes[0], sizes[1]);
    }
}
