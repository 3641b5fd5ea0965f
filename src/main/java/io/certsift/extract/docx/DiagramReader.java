package io.certsift.extract.docx;

import io.certsift.model.Visibility;
import java.util.Collections;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/**
 * Reads the text of a SmartArt diagram (ISO 29500-1, 21.4) from its data part, where it stands in the order in which the
 * author typed it; where in the diagram each piece is drawn only Word works out. It becomes a text box of its own, in the place
 * of the diagram.
 */
final class DiagramReader {
    /** Points that are lines between others, or tell how others are drawn: what text they have is not shown. */
    private static final Set<String> NOT_SHOWN = Set.of("parTrans", "sibTrans", "pres");

    private final PartXml xml;
    private final Story story;
    private final int place;
    private boolean inParagraph;
    private boolean inText;

    /**
     * @param place the number of lines that stand above it
     */
    DiagramReader(PartXml xml, Story story, int place) {
        this.xml = xml;
        this.story = story;
        this.place = place;
    }

    /** Reads to the end; whatever stops it, all that was read is in the story. */
    void read() throws XMLStreamException, Meter.LimitReachedException {
        int before = story.lines().size();
        story.startBox(Paint.UNKNOWN, Visibility.VISIBLE);
        try {
            while (xml.next()) {
                if (xml.start()) {
                    begin(xml.name());
                } else if (xml.end()) {
                    end(xml.name());
                } else if (xml.characters() && inText) {
                    story.text(xml.text());
                }
            }
        } finally {
            story.endBox();
            story.endContainer();
            Collections.rotate(story.lines().subList(place, story.lines().size()), -(before - place));
        }
    }

    /** The element {@code t} is text only in a paragraph; around paragraphs it is the body of a point. */
    private void begin(String name) throws XMLStreamException, Meter.LimitReachedException {
        switch (name) {
            case "pt" -> {
                if (NOT_SHOWN.contains(xml.attribute("type"))) {
                    xml.skip();
                }
            }
            case "p" -> {
                story.startParagraph();
                inParagraph = true;
            }
            case "t" -> inText = inParagraph;
            case "br" -> story.breakLine();
            default -> {}
        }
    }

    private void end(String name) {
        switch (name) {
            case "p" -> {
                story.endParagraph();
                inParagraph = false;
            }
            case "t" -> inText = false;
            default -> {}
        }
    }
}
