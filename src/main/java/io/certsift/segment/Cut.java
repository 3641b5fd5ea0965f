package io.certsift.segment;

import io.certsift.model.Link;
import io.certsift.model.Paragraph;
import io.certsift.text.Span;
import java.util.List;

/** Cuts a part out of a paragraph. */
final class Cut {
    private Cut() {}

    static Paragraph from(Paragraph paragraph, int start) {
        return of(paragraph, start, paragraph.text().length());
    }

    static Paragraph of(Paragraph paragraph, int start, int end) {
        List<Link> links = paragraph.links().stream()
                .filter(link -> link.span().end() >= start && link.span().start() <= end)
                .map(link -> new Link(
                        new Span(
                                Math.max(0, link.span().start() - start),
                                Math.min(end, link.span().end()) - start),
                        link.target()))
                .toList();
        return new Paragraph(
                paragraph.number(),
                paragraph.text().substring(start, end),
                paragraph.page(),
                paragraph.place(),
                paragraph.flow(),
                paragraph.size(),
                paragraph.bold(),
                paragraph.bullet(),
                paragraph.cell(),
                paragraph.visibility(),
                links);
    }
}
