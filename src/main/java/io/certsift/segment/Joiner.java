package io.certsift.segment;

import io.certsift.model.Link;
import io.certsift.model.Paragraph;
import io.certsift.model.TextLine;
import io.certsift.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Joins the lines of one paragraph to its text: hyphenated words made whole, links moved along, the bullet left out. */
final class Joiner {
    private Joiner() {}

    static Paragraph join(List<TextLine> lines, int number) {
        StringBuilder text = new StringBuilder();
        List<Link> links = new ArrayList<>();
        for (TextLine line : lines) {
            String piece = line.text();
            int skipped = text.isEmpty() ? Bullets.length(piece) : leadingBlanks(piece);
            if (!text.isEmpty()) {
                separate(text, piece.substring(skipped));
            }
            int offset = text.length() - skipped;
            text.append(piece, skipped, piece.length());
            for (Link link : line.links()) {
                links.add(moved(link, offset, text.length()));
            }
        }
        TextLine first = lines.get(0);
        boolean bullet = first.bullet() || Bullets.length(first.text()) > 0;
        return new Paragraph(
                number,
                text.toString().stripTrailing(),
                first.page(),
                first.place(),
                first.flow(),
                first.size(),
                first.bold(),
                bullet,
                first.cell(),
                first.visibility(),
                fitted(links, text.toString().stripTrailing().length()));
    }

    /** A hyphen at a line's end before a small letter is taken out; elsewhere a blank is put between the lines. */
    private static void separate(StringBuilder text, String next) {
        int last = text.length() - 1;
        boolean hyphen = last > 0
                && (text.charAt(last) == '-' || text.charAt(last) == '\u2010' || text.charAt(last) == '\u00AD')
                && Character.isLetter(text.charAt(last - 1));
        if (hyphen && !next.isEmpty() && Character.isLowerCase(next.charAt(0))) {
            text.setLength(last);
        } else if (!hyphen) {
            text.append(' ');
        }
    }

    private static int leadingBlanks(String text) {
        return text.length() - text.stripLeading().length();
    }

    private static Link moved(Link link, int by, int end) {
        int from = Math.min(end, Math.max(0, link.span().start() + by));
        int to = Math.min(end, Math.max(from, link.span().end() + by));
        return new Link(new Span(from, to), link.target());
    }

    private static List<Link> fitted(List<Link> links, int length) {
        return links.stream()
                .map(link -> new Link(
                        new Span(
                                Math.min(length, link.span().start()),
                                Math.min(length, link.span().end())),
                        link.target()))
                .toList();
    }
}
