package io.certsift.extract.docx;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The XML of one part as a stream of events. Document type declarations, and with them all entities, are refused. */
final class PartXml {
    /** For numbers and the like; no text of the document is read so. */
    private static final int MOST_TEXT_WITHIN = 100;

    private final PartText text;
    private final XMLStreamReader xml;
    private final Meter meter;
    private final Map<String, Vocabulary> vocabularies = new HashMap<>();

    PartXml(InputStream in, Meter meter) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        // Newer JDKs refuse a document that nests deeper than 200 elements; ours are read without recursion and
        // metered.
        factory.setProperty("jdk.xml.maxElementDepth", "0");
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        try {
            this.text = new PartText(in);
        } catch (IOException e) {
            throw new XMLStreamException(e);
        }
        this.xml = factory.createXMLStreamReader(text);
        this.meter = meter;
    }

    /** Whether the part held bytes or characters that no XML may hold, as far as it was read. */
    boolean repaired() {
        return text.repaired();
    }

    /** Moves on; false at the end of the part. */
    boolean next() throws XMLStreamException, Meter.LimitReachedException {
        if (!xml.hasNext()) {
            return false;
        }
        meter.event();
        if (xml.next() == XMLStreamConstants.DTD) {
            throw new DoctypeException();
        }
        return true;
    }

    boolean start() {
        return xml.getEventType() == XMLStreamConstants.START_ELEMENT;
    }

    boolean end() {
        return xml.getEventType() == XMLStreamConstants.END_ELEMENT;
    }

    boolean characters() {
        return xml.isCharacters() || xml.getEventType() == XMLStreamConstants.CDATA;
    }

    String text() {
        return xml.getText();
    }

    String name() {
        return xml.getLocalName();
    }

    Vocabulary vocabulary() {
        String namespace = xml.getNamespaceURI();
        return namespace == null ? Vocabulary.OTHER : vocabularies.computeIfAbsent(namespace, Vocabulary::of);
    }

    /** By local name, whatever its namespace; empty if there is none. */
    String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    /** A switch as Word writes it: there and not said to be off. */
    boolean on() {
        return switch (attribute("val")) {
            case "0", "false", "off", "none" -> false;
            default -> true;
        };
    }

    /** Moves to the end of the element that has just begun. */
    void skip() throws XMLStreamException, Meter.LimitReachedException {
        for (int depth = 1; depth > 0 && next(); ) {
            depth += start() ? 1 : end() ? -1 : 0;
        }
    }

    /** All characters in the element that has just begun; moves to its end. */
    String textWithin() throws XMLStreamException, Meter.LimitReachedException {
        StringBuilder within = new StringBuilder();
        for (int depth = 1; depth > 0 && next(); ) {
            depth += start() ? 1 : end() ? -1 : 0;
            if (characters() && within.length() < MOST_TEXT_WITHIN) {
                within.append(text());
            }
        }
        return within.toString();
    }

    /** Hands each direct child to {@code visitor}, which may consume it or leave it; ends at the end of the element. */
    void children(Visitor visitor) throws XMLStreamException, Meter.LimitReachedException {
        while (next()) {
            if (end()) {
                return;
            }
            if (start()) {
                visitor.visit(name());
                if (start()) {
                    skip();
                }
            }
        }
    }

    /** Looks at one child; leaves it at its start, or at its end if it has read it. */
    interface Visitor {
        void visit(String name) throws XMLStreamException, Meter.LimitReachedException;
    }
}
