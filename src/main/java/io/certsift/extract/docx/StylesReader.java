package io.certsift.extract.docx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Reads the part that holds the styles. */
final class StylesReader {
    private final FormatReader formats;
    private final List<Style> styles = new ArrayList<>();
    private RunFormat defaults = RunFormat.NONE;

    StylesReader(FormatReader formats) {
        this.formats = formats;
    }

    /** What could be read before any damage or limit. */
    StyleSheet read(PartStream in, Meter meter) throws IOException {
        try {
            PartXml xml = new PartXml(in, meter);
            while (xml.next()) {
                if (!xml.start()) {
                    continue;
                }
                if (xml.name().equals("rPrDefault")) {
                    xml.children(name -> defaults = formats.run(xml));
                } else if (xml.name().equals("style")) {
                    styles.add(style(xml));
                    meter.styles(styles.size());
                }
            }
        } catch (XMLStreamException | Meter.LimitReachedException e) {
            return new StyleSheet(styles, defaults);
        }
        return new StyleSheet(styles, defaults);
    }

    private Style style(PartXml xml) throws XMLStreamException, Meter.LimitReachedException {
        String id = xml.attribute("styleId");
        String type = xml.attribute("type");
        boolean isDefault =
                !xml.attribute("default").isEmpty() && !xml.attribute("default").equals("0");
        StyleDraft draft = new StyleDraft();
        xml.children(name -> {
            switch (name) {
                case "name" -> draft.name = xml.attribute("val");
                case "basedOn" -> draft.basedOn = Optional.of(xml.attribute("val"));
                case "pPr" -> draft.paragraph = formats.paragraph(xml);
                case "rPr" -> draft.run = formats.run(xml);
                case "tblPr", "tcPr", "tblStylePr" -> draft.shades |= shades(xml);
                default -> {}
            }
        });
        return new Style(id, type, draft.name, draft.basedOn, draft.paragraph, draft.run, draft.shades, isDefault);
    }

    /** Whether anything inside the element begun paints an area. */
    private boolean shades(PartXml xml) throws XMLStreamException, Meter.LimitReachedException {
        boolean shades = false;
        for (int depth = 1; depth > 0 && xml.next(); ) {
            if (xml.start()) {
                depth++;
                shades |= xml.name().equals("shd")
                        && !formats.theme().shading(xml).auto();
            } else if (xml.end()) {
                depth--;
            }
        }
        return shades;
    }

    private static final class StyleDraft {
        private String name = "";
        private Optional<String> basedOn = Optional.empty();
        private ParagraphFormat paragraph = ParagraphFormat.NONE;
        private RunFormat run = RunFormat.NONE;
        private boolean shades;
    }
}
