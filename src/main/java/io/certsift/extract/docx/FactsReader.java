package io.certsift.extract.docx;

import java.io.IOException;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;

/** Reads what all parts share: theme, styles, numbering, settings and the colour of the page. */
final class FactsReader {
    private final Parts parts;
    private final String document;
    private final Relationships relationships;
    private final Meter meter;
    private final Consumer<SectionFormat> sections;
    private boolean evenAndOddHeaders;
    private boolean showsPageColour;

    FactsReader(
            Parts parts, String document, Relationships relationships, Meter meter, Consumer<SectionFormat> sections) {
        this.parts = parts;
        this.document = document;
        this.relationships = relationships;
        this.meter = meter;
        this.sections = sections;
    }

    boolean evenAndOddHeaders() {
        return evenAndOddHeaders;
    }

    DocumentFacts read() throws IOException {
        Theme theme = read("theme", in -> Theme.read(in, meter), Theme.standard());
        FormatReader formats = new FormatReader(theme, sections);
        FormatReader ofStyles = new FormatReader(theme, section -> {});
        StyleSheet styles = read("styles", in -> new StylesReader(ofStyles).read(in, meter), StyleSheet.none());
        Numbering numbering = read("numbering", in -> Numbering.read(in, meter), Numbering.none());
        read("settings", this::settings, true);
        return new DocumentFacts(new Looks(styles), numbering, formats, page(theme), new Scenery(), meter);
    }

    private interface PartReader<T> {
        T read(PartStream in) throws IOException;
    }

    /** A part that is missing or cannot be read is as good as none. */
    private <T> T read(String type, PartReader<T> reader, T none) throws IOException {
        String usual = document.substring(0, document.lastIndexOf('/') + 1) + type + ".xml";
        try (PartStream in =
                parts.open(relationships.partOfType(type).orElse(usual)).orElse(null)) {
            return in == null ? none : reader.read(in);
        } catch (EncryptedPartException e) {
            throw e;
        } catch (IOException e) {
            return none;
        }
    }

    private boolean settings(PartStream in) throws IOException {
        try {
            PartXml xml = new PartXml(in, meter);
            while (xml.next()) {
                if (xml.start() && xml.name().equals("evenAndOddHeaders")) {
                    evenAndOddHeaders = xml.on();
                } else if (xml.start() && xml.name().equals("displayBackgroundShape")) {
                    showsPageColour = xml.on();
                }
            }
        } catch (XMLStreamException | Meter.LimitReachedException e) {
            return false;
        }
        return true;
    }

    /** The colour stands at the very start of the document, before the body. */
    private Paint page(Theme theme) throws IOException {
        if (!showsPageColour) {
            return Paint.WHITE;
        }
        try (PartStream in = parts.open(document).orElse(null)) {
            PartXml xml = new PartXml(in == null ? java.io.InputStream.nullInputStream() : in, meter);
            while (xml.next() && !(xml.start() && xml.name().equals("body"))) {
                if (xml.start() && xml.name().equals("background")) {
                    Paint page = theme.page(xml);
                    return page.auto() ? Paint.WHITE : page;
                }
            }
        } catch (XMLStreamException | Meter.LimitReachedException e) {
            return Paint.WHITE;
        }
        return Paint.WHITE;
    }
}
