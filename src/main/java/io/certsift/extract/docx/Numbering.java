package io.certsift.extract.docx;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/**
 * Which list levels show neither bullet nor number.
 *
 * @param definitions ids of the lists' definitions by ids of the lists
 * @param blank levels that show nothing, as {@code definition/level}
 */
record Numbering(Map<String, String> definitions, Set<String> blank) {
    static Numbering none() {
        return new Numbering(Map.of(), Set.of());
    }

    static Numbering read(PartStream in, Meter meter) throws IOException {
        Numbering numbering = new Numbering(new HashMap<>(), new HashSet<>());
        try {
            PartXml xml = new PartXml(in, meter);
            while (xml.next()) {
                if (xml.start() && xml.name().equals("abstractNum")) {
                    numbering.definition(xml);
                } else if (xml.start() && xml.name().equals("num")) {
                    numbering.list(xml);
                }
            }
        } catch (XMLStreamException | Meter.LimitReachedException e) {
            return numbering;
        }
        return numbering;
    }

    private void definition(PartXml xml) throws XMLStreamException, Meter.LimitReachedException {
        String id = xml.attribute("abstractNumId");
        xml.children(name -> {
            if (name.equals("lvl")) {
                String level = xml.attribute("ilvl");
                xml.children(part -> {
                    if (part.equals("numFmt") && xml.attribute("val").equals("none")) {
                        blank.add(id + "/" + level);
                    }
                });
            }
        });
    }

    private void list(PartXml xml) throws XMLStreamException, Meter.LimitReachedException {
        String id = xml.attribute("numId");
        xml.children(name -> {
            if (name.equals("abstractNumId")) {
                definitions.put(id, xml.attribute("val"));
            }
        });
    }

    /** Whether a paragraph shows a bullet or number. */
    boolean item(ParagraphFormat format) {
        return format.list()
                .filter(list -> !list.equals("0") && !list.isEmpty())
                .map(list -> definitions.getOrDefault(list, "") + "/"
                        + format.level().orElse("0"))
                .filter(level -> !blank.contains(level))
                .isPresent();
    }
}
