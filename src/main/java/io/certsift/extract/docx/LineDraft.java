package io.certsift.extract.docx;

import io.certsift.model.Link;
import io.certsift.text.Span;
import java.util.ArrayList;
import java.util.List;

/** One line of a paragraph as it is read: visible and hidden characters still side by side. */
final class LineDraft {
    /**
     * More links on one line are no reader's links, and each is held against each change of format. Not in the record of limits:
     * the rest is left out, which is told.
     */
    static final int MAX_LINKS = 1000;

    private final ParagraphDraft paragraph;
    private final StringBuilder text = new StringBuilder();
    private final List<Segment> segments = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private boolean linksLeftOut;

    LineDraft(ParagraphDraft paragraph) {
        this.paragraph = paragraph;
    }

    /** Characters of one look. */
    record Segment(int start, int end, Look look) {}

    ParagraphDraft paragraph() {
        return paragraph;
    }

    String text() {
        return text.toString();
    }

    String text(Segment segment) {
        return text.substring(segment.start(), segment.end());
    }

    int length() {
        return text.length();
    }

    boolean blank() {
        return text.chars().allMatch(Character::isWhitespace);
    }

    List<Segment> segments() {
        return segments;
    }

    List<Link> links() {
        return links;
    }

    boolean linksLeftOut() {
        return linksLeftOut;
    }

    void append(String characters, Look look) {
        int start = text.length();
        text.append(characters);
        int last = segments.size() - 1;
        if (last >= 0 && segments.get(last).look().equals(look)) {
            segments.set(last, new Segment(segments.get(last).start(), text.length(), look));
        } else {
            segments.add(new Segment(start, text.length(), look));
        }
    }

    void link(int start, String target) {
        if (links.size() < MAX_LINKS) {
            links.add(new Link(new Span(start, text.length()), target));
        } else {
            linksLeftOut = true;
        }
    }
}
