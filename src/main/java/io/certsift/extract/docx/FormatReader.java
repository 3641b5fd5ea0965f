package io.certsift.extract.docx;

import static io.certsift.extract.docx.RunProperty.BOLD;
import static io.certsift.extract.docx.RunProperty.CAPS;
import static io.certsift.extract.docx.RunProperty.DELETED;
import static io.certsift.extract.docx.RunProperty.HALF_POINTS;
import static io.certsift.extract.docx.RunProperty.HIDDEN;
import static io.certsift.extract.docx.RunProperty.HIGHLIGHT;
import static io.certsift.extract.docx.RunProperty.INK;
import static io.certsift.extract.docx.RunProperty.PERCENT;
import static io.certsift.extract.docx.RunProperty.SHADE;
import static io.certsift.extract.docx.RunProperty.STYLE;
import static io.certsift.extract.docx.RunProperty.TRANSPARENT;
import static io.certsift.extract.docx.RunProperty.WEB_HIDDEN;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;

/** Reads the property elements, which look the same in text and in styles. Each method consumes the element begun. */
final class FormatReader {
    /** Lines set lower than 2 pt, in twentieths of a point, show nothing that can be read. */
    private static final int CRUSHED = 40;

    /** Full transparency in thousandths of a percent, less a little. */
    private static final int NEARLY_TRANSPARENT = 95_000;

    private final Theme theme;
    private final Consumer<SectionFormat> sections;

    FormatReader(Theme theme, Consumer<SectionFormat> sections) {
        this.theme = theme;
        this.sections = sections;
    }

    Theme theme() {
        return theme;
    }

    /** {@code w:rPr}. */
    RunFormat run(PartXml xml) throws XMLStreamException, Meter.LimitReachedException {
        RunFormat.Draft draft = new RunFormat.Draft();
        xml.children(name -> {
            switch (name) {
                case "rStyle" -> draft.say(STYLE, xml.attribute("val"));
                case "vanish" -> draft.say(HIDDEN, xml.on());
                case "specVanish" -> runOn(xml, draft);
                case "webHidden" -> draft.say(WEB_HIDDEN, xml.on());
                case "b" -> draft.say(BOLD, xml.on());
                case "caps" -> draft.say(CAPS, xml.on());
                case "sz" -> draft.say(HALF_POINTS, number(xml.attribute("val")));
                case "w" -> draft.say(PERCENT, number(xml.attribute("val")));
                case "color" -> draft.say(INK, theme.ink(xml));
                case "shd" -> draft.say(SHADE, theme.shading(xml));
                case "highlight" -> draft.say(HIGHLIGHT, theme.highlight(xml.attribute("val")));
                case "del", "moveFrom" -> draft.say(DELETED, true);
                case "textFill" -> textFill(xml, draft);
                default -> {}
            }
        });
        return draft.format();
    }

    /** {@code w:specVanish}: the mark of a paragraph is hidden, and the next one goes on in its line. */
    private static void runOn(PartXml xml, RunFormat.Draft draft) {
        if (xml.on()) {
            draft.say(HIDDEN, true);
            draft.say(DELETED, true);
        }
    }

    /** {@code w14:textFill}, which newer versions of Word show instead of {@code w:color}. */
    private void textFill(PartXml xml, RunFormat.Draft draft) throws XMLStreamException, Meter.LimitReachedException {
        xml.children(fill -> {
            switch (fill) {
                case "noFill" -> draft.say(TRANSPARENT, true);
                case "solidFill" -> draft.say(INK, solid(xml, alpha -> draft.say(TRANSPARENT, alpha)));
                default -> draft.say(INK, Paint.UNKNOWN);
            }
        });
    }

    /** {@code solidFill} of a drawing; modified colours are unknown. */
    Paint solid(PartXml xml, Consumer<Boolean> transparent) throws XMLStreamException, Meter.LimitReachedException {
        Paint[] paint = {Paint.UNKNOWN};
        xml.children(colour -> {
            String value = xml.attribute("val");
            paint[0] = switch (colour) {
                case "srgbClr" -> Paint.ofHex(value);
                case "schemeClr" -> theme.named(value);
                default -> Paint.UNKNOWN;
            };
            xml.children(change -> {
                if (change.equals("alpha")) {
                    transparent.accept(number(xml.attribute("val")).orElse(0) >= NEARLY_TRANSPARENT);
                } else {
                    paint[0] = Paint.UNKNOWN;
                }
            });
        });
        return paint[0];
    }

    /** {@code w:pPr}; a section that ends with the paragraph is handed to the consumer of sections. */
    ParagraphFormat paragraph(PartXml xml) throws XMLStreamException, Meter.LimitReachedException {
        ParagraphDraft draft = new ParagraphDraft();
        xml.children(name -> {
            switch (name) {
                case "pStyle" -> draft.style = Optional.of(xml.attribute("val"));
                case "outlineLvl" -> draft.outline = number(xml.attribute("val"));
                case "shd" -> draft.shade = Optional.of(theme.shading(xml));
                case "spacing" -> draft.crushed = crushed(xml);
                case "rPr" -> draft.mark = run(xml);
                case "sectPr" -> section(xml);
                case "numPr" ->
                    xml.children(part -> {
                        if (part.equals("numId")) {
                            draft.list = Optional.of(xml.attribute("val"));
                        } else if (part.equals("ilvl")) {
                            draft.level = Optional.of(xml.attribute("val"));
                        }
                    });
                default -> {}
            }
        });
        return draft.format();
    }

    private static Optional<Boolean> crushed(PartXml xml) {
        if (xml.attribute("lineRule").isEmpty() && xml.attribute("line").isEmpty()) {
            return Optional.empty();
        }
        boolean exact = xml.attribute("lineRule").equals("exact");
        return Optional.of(exact && number(xml.attribute("line")).orElse(CRUSHED) < CRUSHED);
    }

    /** {@code w:sectPr}. */
    void section(PartXml xml) throws XMLStreamException, Meter.LimitReachedException {
        List<SectionFormat.Reference> references = new ArrayList<>();
        boolean[] titlePage = {false};
        xml.children(name -> {
            switch (name) {
                case "headerReference", "footerReference" ->
                    references.add(new SectionFormat.Reference(
                            name.startsWith("h"), xml.attribute("type"), xml.attribute("id")));
                case "titlePg" -> titlePage[0] = xml.on();
                default -> {}
            }
        });
        sections.accept(new SectionFormat(references, titlePage[0]));
    }

    static Optional<Integer> number(String text) {
        try {
            String plain = text.endsWith("%") ? text.substring(0, text.length() - 1) : text;
            return plain.isEmpty() ? Optional.empty() : Optional.of((int) Double.parseDouble(plain));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static final class ParagraphDraft {
        private Optional<String> style = Optional.empty();
        private Optional<String> list = Optional.empty();
        private Optional<String> level = Optional.empty();
        private Optional<Integer> outline = Optional.empty();
        private Optional<Paint> shade = Optional.empty();
        private Optional<Boolean> crushed = Optional.empty();
        private RunFormat mark = RunFormat.NONE;

        private ParagraphFormat format() {
            return new ParagraphFormat(style, list, level, outline, shade, crushed, mark);
        }
    }
}
