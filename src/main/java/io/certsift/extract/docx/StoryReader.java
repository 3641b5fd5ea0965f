package io.certsift.extract.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLStreamException;

/**
 * Walks the markup of one part and tells its story. What an element opens is closed when it ends, by a list of what is to
 * be done at which depth, so that neither depth nor disorder of the markup costs call stack. Elements that are not known let
 * their content through.
 */
final class StoryReader {
    private final PartXml xml;
    private final Story story;
    private final WordElements words;
    private final DrawingElements drawings;
    private final Deque<Closing> closings = new ArrayDeque<>();
    private int depth;

    StoryReader(PartXml xml, Story story, DocumentFacts facts, Relationships relationships) {
        this.xml = xml;
        this.story = story;
        this.words = new WordElements(this, xml, story, facts, relationships);
        this.drawings = new DrawingElements(this, xml, story, facts, relationships);
    }

    private record Closing(int depth, Action action) {}

    /** What is to be done at the end of an element. */
    interface Action {
        void run() throws Meter.LimitReachedException;
    }

    /** Reads to the end; whatever stops it, all that was read is in the story. */
    void read() throws XMLStreamException, Meter.LimitReachedException {
        try {
            while (xml.next()) {
                if (xml.start()) {
                    depth++;
                    begin();
                    depth -= xml.end() ? 1 : 0;
                } else if (xml.end()) {
                    closeDownTo(depth);
                    depth--;
                } else if (xml.characters()) {
                    words.characters(xml.text());
                }
            }
        } finally {
            closeDownTo(0);
            story.endContainer();
        }
    }

    private void begin() throws XMLStreamException, Meter.LimitReachedException {
        switch (xml.vocabulary()) {
            case WORD -> beginWord(xml.name());
            case MATH -> words.beginMath(xml.name());
            case COMPATIBILITY, VML, DRAWING -> drawings.begin(xml.name());
            case OTHER -> {}
        }
    }

    private void beginWord(String name) throws XMLStreamException, Meter.LimitReachedException {
        if (!name.equals("txbxContent")) {
            words.begin(name);
        } else if (story.mayNest()) {
            drawings.startBox();
            atEnd(story::endBox);
        } else {
            xml.skip();
        }
    }

    /** Remembers what is to be done at the end of the element that has just begun. */
    void atEnd(Action action) {
        closings.push(new Closing(depth, action));
    }

    private void closeDownTo(int level) throws Meter.LimitReachedException {
        while (!closings.isEmpty() && closings.peek().depth() >= level) {
            closings.pop().action().run();
        }
    }
}
