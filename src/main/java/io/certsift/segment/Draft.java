package io.certsift.segment;

import io.certsift.model.Paragraph;
import io.certsift.model.Section;
import io.certsift.model.SectionKind;
import io.certsift.segment.HeadingWords.Meaning;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** A section that is being filled. */
final class Draft {
    private final SectionKind kind;
    private final Set<SectionKind> also;
    private final String heading;
    private final int flow;
    private final Opening opening;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private boolean begun;

    /** How a heading opens its section. */
    enum Opening {
        /** On a line of its own. */
        ALONE,
        /** With the one paragraph that it speaks of behind it. */
        RUN_IN,
        /** On the left of its text. */
        BESIDE,
        /** As an item of a list, over the next items. */
        LISTED
    }

    private Draft(SectionKind kind, Set<SectionKind> also, String heading, int flow, Opening opening) {
        this.kind = kind;
        this.also = also;
        this.heading = heading;
        this.flow = flow;
        this.opening = opening;
    }

    static Draft of(Meaning meaning, String heading, int flow, Opening opening) {
        return new Draft(meaning.kind(), meaning.also(), heading, flow, opening);
    }

    /** A section that no heading of the lexicon opens. */
    static Draft other(String heading, int flow) {
        return new Draft(SectionKind.OTHER, Set.of(), heading, flow, Opening.ALONE);
    }

    /** Goes on with the same section below another one. */
    Draft rest() {
        Draft rest = new Draft(kind, also, heading, flow, opening);
        rest.begun = true;
        return rest;
    }

    /** A part of the same section, under a heading of its own. */
    Draft group(String subHeading) {
        return new Draft(kind, also, subHeading, flow, opening);
    }

    void add(Paragraph paragraph) {
        paragraphs.add(paragraph);
    }

    SectionKind kind() {
        return kind;
    }

    /** What stands in it so far. */
    List<Paragraph> paragraphs() {
        return Collections.unmodifiableList(paragraphs);
    }

    boolean opens(Opening how) {
        return opening == how;
    }

    /** Whether nothing stands in it that is of the heading's own stream. */
    boolean bare() {
        return !begun && paragraphs.stream().noneMatch(paragraph -> paragraph.flow() == flow);
    }

    Section section() {
        return new Section(kind, also, heading, flow, paragraphs);
    }
}
