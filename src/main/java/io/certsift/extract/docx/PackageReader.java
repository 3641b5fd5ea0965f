package io.certsift.extract.docx;

import io.certsift.model.ExtractedText;
import io.certsift.model.Place;
import io.certsift.model.Status;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** Reads one package: the body, then what it refers to, into one list of lines. */
final class PackageReader {
    private static final String USUAL_DOCUMENT = "word/document.xml";

    private final Parts parts;
    private final Meter meter;
    private final List<SectionFormat> sections = new ArrayList<>();
    private final List<String> gaps = new ArrayList<>();
    private Status ifEmpty = Status.NO_TEXT;
    private int tables;

    PackageReader(Parts parts, Meter meter) {
        this.parts = parts;
        this.meter = meter;
    }

    /** The name of the part that holds the body. */
    private static String document(Parts parts, Meter meter) throws IOException {
        return Relationships.of("", parts, meter).partOfType("officeDocument").orElse(USUAL_DOCUMENT);
    }

    /** Whether the body is where it should be, as far as its first byte tells. */
    static boolean hasDocument(Parts parts, Meter meter) throws IOException {
        try (PartStream in = parts.open(document(parts, meter)).orElse(null)) {
            return in != null && in.read() >= 0;
        } catch (EncryptedPartException e) {
            throw e;
        } catch (IOException e) {
            return false;
        }
    }

    /** What the gaps mean for a document that gave no text at all. */
    Status ifEmpty() {
        return ifEmpty;
    }

    ExtractedText read() throws IOException {
        if (parts.salvaged()) {
            gaps.add("the file is damaged; what could still be found in it was read");
        }
        parts.leftOut().ifPresent(gaps::add);
        String document = document(parts, meter);
        Relationships relationships = Relationships.of(document, parts, meter);
        FactsReader reader = new FactsReader(parts, document, relationships, meter, sections::add);
        DocumentFacts facts = reader.read();
        Flow main = new Flow();
        Story body = story(document, relationships, facts, Place.BODY, main, Set.of());
        List<LineDraft> headers = new ArrayList<>();
        List<LineDraft> footers = new ArrayList<>();
        PageParts pages = PageParts.of(List.copyOf(sections), reader.evenAndOddHeaders());
        margins(pages.headers(), relationships, facts, Place.PAGE_HEADER, main, headers);
        margins(pages.footers(), relationships, facts, Place.PAGE_FOOTER, main, footers);
        List<LineDraft> lines = new ArrayList<>(headers);
        lines.addAll(body.lines());
        for (String type : List.of("footnotes", "endnotes")) {
            Optional<String> part = body.notes().isEmpty() ? Optional.empty() : relationships.partOfType(type);
            if (part.isPresent()) {
                lines.addAll(story(part.get(), facts, Place.FOOTNOTE, main, body.notes())
                        .lines());
            }
        }
        lines.addAll(footers);
        meter.reached().ifPresent(reached -> gaps.add(reached.message()));
        return new ExtractedText(0, new Assembler(facts).lines(lines, main), gaps);
    }

    /** Headers or footers; a line that another variant repeats is read once. */
    private void margins(
            List<String> ids,
            Relationships relationships,
            DocumentFacts facts,
            Place place,
            Flow main,
            List<LineDraft> lines)
            throws IOException {
        Set<String> partsRead = new HashSet<>();
        Set<String> seen = new HashSet<>();
        for (String id : ids) {
            Optional<String> part = relationships.part(id).filter(partsRead::add);
            if (part.isEmpty()) {
                continue;
            }
            List<LineDraft> variant =
                    story(part.get(), facts, place, main, Set.of()).lines();
            variant.stream().filter(line -> !seen.contains(line.text())).forEach(lines::add);
            variant.forEach(line -> seen.add(line.text()));
        }
    }

    private Story story(String part, DocumentFacts facts, Place place, Flow flow, Set<String> notes)
            throws IOException {
        return story(part, Relationships.of(part, parts, meter), facts, place, flow, notes);
    }

    private Story story(
            String part, Relationships relationships, DocumentFacts facts, Place place, Flow flow, Set<String> notes)
            throws IOException {
        Story story = new Story(facts, place, flow, tables);
        story.only(notes);
        read(part, xml -> new StoryReader(xml, story, facts, relationships).read());
        int moved = 0;
        for (Map.Entry<String, Integer> diagram : story.diagrams().entrySet()) {
            int before = story.lines().size();
            int above = diagram.getValue() + moved;
            read(diagram.getKey(), xml -> new DiagramReader(xml, story, above).read());
            moved += story.lines().size() - before;
        }
        gaps.addAll(story.unread());
        tables = story.nextTable();
        return story;
    }

    /** What is done with the markup of a part. */
    private interface Use {
        void of(PartXml xml) throws XMLStreamException, Meter.LimitReachedException;
    }

    private void read(String part, Use use) throws IOException {
        Optional<PartStream> stream = parts.open(part);
        if (stream.isEmpty()) {
            fault("the part " + part + " is missing", Status.DAMAGED);
            return;
        }
        try (PartStream in = stream.get()) {
            PartXml xml = new PartXml(in, meter);
            use.of(xml);
            if (xml.repaired()) {
                fault("the part " + part + " holds bytes that stand for no character", Status.DAMAGED);
            }
            if (!in.intact()) {
                fault("the part " + part + " is damaged: its checksum is wrong", Status.DAMAGED);
            }
        } catch (XMLStreamException | IOException | RuntimeException e) {
            if (meter.reached().isEmpty()) {
                fault("the part " + part + " was read only up to a fault: " + cause(e), status(e));
            }
        }
    }

    private void fault(String gap, Status meaning) {
        gaps.add(gap);
        ifEmpty = meaning;
    }

    /** The parser of the platform has limits of its own, such as on attributes of one element. */
    private static boolean beyondMeasure(Exception e) {
        return String.valueOf(e.getMessage()).contains("JAXP");
    }

    private static Status status(Exception e) {
        return beyondMeasure(e) ? Status.TOO_LARGE : Status.DAMAGED;
    }

    /** In our own words: the parser's change with the language of the machine. */
    private static String cause(Exception e) {
        if (e instanceof DoctypeException) {
            return "it declares a document type, which Word never does";
        }
        if (beyondMeasure(e)) {
            return "its markup goes beyond all measure";
        }
        boolean markup = e instanceof XMLStreamException xml && xml.getNestedException() == null;
        return markup ? "its markup is broken" : "it cannot be unpacked";
    }
}
