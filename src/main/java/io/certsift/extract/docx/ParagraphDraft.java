package io.certsift.extract.docx;

import io.certsift.model.Link;
import io.certsift.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A paragraph as it is read. */
final class ParagraphDraft {
    private final Container container;
    private final List<LineDraft> lines = new ArrayList<>();
    private final List<LineDraft> boxes = new ArrayList<>();
    private final Deque<OpenLink> open = new ArrayDeque<>();
    private final Set<String> icons = new LinkedHashSet<>();
    private ParagraphFormat format = ParagraphFormat.NONE;
    private int above;

    ParagraphDraft(Container container) {
        this.container = container;
        lines.add(new LineDraft(this));
    }

    private record OpenLink(int start, String target) {}

    Container container() {
        return container;
    }

    ParagraphFormat format() {
        return format;
    }

    void format(ParagraphFormat own) {
        this.format = own;
    }

    /**
     * Adds the lines of a text box that is anchored here. They follow the paragraph, but for boxes of one line at its beginning,
     * such as one with a heading, which is set above the text that it is anchored in.
     */
    void box(List<LineDraft> box) {
        boolean begins = above == boxes.size() && lines.stream().allMatch(LineDraft::blank);
        boxes.addAll(box);
        above += begins && box.size() == 1 ? 1 : 0;
    }

    /** The lines of boxes that stand above the paragraph. */
    List<LineDraft> boxesAbove() {
        return boxes.subList(0, above);
    }

    /** The lines of boxes that follow the paragraph. */
    List<LineDraft> boxesBelow() {
        return boxes.subList(above, boxes.size());
    }

    List<LineDraft> lines() {
        return lines;
    }

    void append(String text, Look look) {
        line().append(text, look);
    }

    void breakLine() {
        List<OpenLink> continued = List.copyOf(open);
        continued.forEach(link -> closeLink());
        lines.add(new LineDraft(this));
        for (int i = continued.size() - 1; i >= 0; i--) {
            openLink(continued.get(i).target());
        }
    }

    void openLink(String target) {
        open.push(new OpenLink(line().length(), target));
    }

    /** Ends the innermost link; one around no text at all is that of an icon. */
    void closeLink() {
        if (open.isEmpty()) {
            return;
        }
        OpenLink link = open.pop();
        if (line().length() > link.start()) {
            line().link(link.start(), link.target());
        }
    }

    /** A link that covers no text, such as one on a picture. */
    void icon(String target) {
        icons.add(target);
    }

    void close() {
        while (!open.isEmpty()) {
            closeLink();
        }
        Set<String> covered = new LinkedHashSet<>();
        lines.forEach(line -> line.links().forEach(link -> covered.add(link.target())));
        LineDraft last = line();
        Span end = new Span(last.length(), last.length());
        icons.stream()
                .filter(icon -> !covered.contains(icon))
                .forEach(icon -> last.links().add(new Link(end, icon)));
        icons.clear();
    }

    private LineDraft line() {
        return lines.get(lines.size() - 1);
    }
}
