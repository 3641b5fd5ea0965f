package io.certsift.segment;

import io.certsift.model.Link;
import io.certsift.model.Paragraph;
import io.certsift.model.TextLine;
import io.certsift.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Joins the lines of one paragraph to its text: hyphenated words made whole, links moved along, the bullet left out. */
final class Joiner {
    /** More characters than words have: a paragraph is not searched as a whole for each of its lines. */
    private static final int LONGEST_WORD = 60;

    private static final Pattern HYPHEN = Pattern.compile("\\p{L}[-\\u2010\\u2011\\u00AD]$");

    /** The beginning of a word in capitals; shorter ones are names, as in "AWS-Certified" or "GPT-NEO". */
    private static final Pattern CAPITALS = Pattern.compile("(?<!\\p{L})\\p{Lu}{5,}[-\\u2010\\u2011\\u00AD]$");

    private static final Pattern CAPITALS_AT_START = Pattern.compile("^\\p{Lu}{2,}(?!\\p{L})");

    private Joiner() {}

    static Paragraph join(List<TextLine> lines, int number) {
        StringBuilder text = new StringBuilder();
        List<Link> links = new ArrayList<>();
        for (TextLine line : lines) {
            String piece = line.text();
            int skipped = text.isEmpty() ? bullet(line) : leadingBlanks(piece);
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

    /** The length of a line's bullet; 0 if a link has nothing else to stand on, such as the sign of a site among the contacts. */
    private static int bullet(TextLine line) {
        int length = Bullets.length(line.text());
        return length == line.text().length() && !line.links().isEmpty() ? 0 : length;
    }

    /** A hyphen within a word is taken out; another one, or an address that is broken there, joins the words; elsewhere a blank does. */
    private static void separate(StringBuilder text, String next) {
        String end = text.substring(Math.max(0, text.length() - LONGEST_WORD));
        if (torn(end, next)) {
            text.setLength(text.length() - 1);
        } else if (!HYPHEN.matcher(end).find() && !BrokenAddress.in(end, next)) {
            text.append(' ');
        }
    }

    /** Whether a hyphen at the end parts a word: before a small letter, or in one of capitals that is no name of its own. */
    static boolean torn(String text, String next) {
        boolean small = !next.isEmpty() && Character.isLowerCase(next.codePointAt(0));
        boolean capitals =
                CAPITALS.matcher(text).find() && CAPITALS_AT_START.matcher(next).find();
        return (small || capitals) && HYPHEN.matcher(text).find();
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
