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

    /** Lines of text boxes that are anchored here; they follow the paragraph. */
    List<LineDraft> boxes() {
        return boxes;
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
