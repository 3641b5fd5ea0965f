package io.certsift.segment;

import io.certsift.model.Paragraph;
import io.certsift.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Parts a document whose line ends are lost, so that nearly all of it is one paragraph: at the headings in capitals that
 * stand in its text, and at its bullets. Thread-safe.
 */
final class LostLineEnds {
    /** A summary or a description is hardly longer. */
    private static final int LEAST_WORDS = 100;

    /** One word in capitals may be anything. */
    private static final int LEAST_HEADINGS = 2;

    /** "LICENSES AND CERTIFICATIONS": a heading in a text has at most so many words. */
    private static final int MOST_WORDS_OF_HEADING = 4;

    /** So much of the document in one paragraph, in hundredths. */
    private static final int LEAST_SHARE = 80;

    private static final Pattern CAPITALS = Pattern.compile("(?<![\\p{L}\\d&/+.-])\\p{Lu}{4,30}(?![\\p{L}\\d/+.-])");

    /** Short capitals after a heading are rather a vendor's than a part of it: "CERTIFICATIONS AWS". */
    private static final Pattern WORD = Pattern.compile(" (&|AND|\\p{Lu}{4,30})(?![\\p{L}\\d])");

    private static final Pattern BULLET = Pattern.compile(" (?=[\\u2022\\u25CF\\u25AA\\u25E6\\u2726] ?\\p{L})");

    private final Predicate<String> heading;

    /**
     * @param heading whether the words of a text are those of a heading
     */
    LostLineEnds(Predicate<String> heading) {
        this.heading = heading;
    }

    /** The paragraphs as they are, or, of a document that has lost its line ends, the parts of the long one beside the others. */
    List<Paragraph> restored(List<Paragraph> paragraphs) {
        int all = paragraphs.stream().mapToInt(LostLineEnds::words).sum();
        List<Paragraph> parts = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            int words = words(paragraph);
            List<Span> headings =
                    words >= LEAST_WORDS && words * 100 >= all * LEAST_SHARE ? headings(paragraph.text()) : List.of();
            if (headings.size() < LEAST_HEADINGS) {
                parts.add(paragraph);
            } else {
                cuts(paragraph.text(), headings).forEach(part -> parts.add(part(paragraph, part)));
            }
        }
        return parts.size() == paragraphs.size()
                ? paragraphs
                : IntStream.range(0, parts.size())
                        .mapToObj(at -> numbered(parts.get(at), at + 1))
                        .toList();
    }

    private static int words(Paragraph paragraph) {
        return paragraph.text().strip().split("\\s+").length;
    }

    private List<Span> headings(String text) {
        List<Span> found = new ArrayList<>();
        Matcher matcher = CAPITALS.matcher(text);
        for (int from = 0; matcher.find(from); ) {
            int end = longest(text, matcher.start(), matcher.end());
            if (end > 0) {
                found.add(new Span(matcher.start(), end));
            }
            from = Math.max(matcher.end(), end);
        }
        return found;
    }

    /** The end of the longest heading that begins with a word in capitals; 0 if none does. */
    private int longest(String text, int start, int firstEnd) {
        int end = firstEnd;
        int best = heading.test(text.substring(start, end)) ? end : 0;
        Matcher next = WORD.matcher(text);
        for (int words = 1; words < MOST_WORDS_OF_HEADING; words++) {
            if (!next.region(end, text.length()).lookingAt()) {
                break;
            }
            end = next.end();
            best = heading.test(text.substring(start, end)) ? end : best;
        }
        return best;
    }

    private static List<Span> cuts(String text, List<Span> headings) {
        List<Span> parts = new ArrayList<>();
        int start = 0;
        for (Span heading : headings) {
            body(text, start, heading.start(), parts);
            parts.add(heading);
            start = heading.end();
        }
        body(text, start, text.length(), parts);
        return parts;
    }

    private static void body(String text, int from, int to, List<Span> parts) {
        Matcher bullet = BULLET.matcher(text).region(from, to);
        int start = from;
        while (bullet.find()) {
            add(text, start, bullet.start(), parts);
            start = bullet.end();
        }
        add(text, start, to, parts);
    }

    private static void add(String text, int from, int to, List<Span> parts) {
        int start = from;
        while (start < to && (Character.isWhitespace(text.charAt(start)) || text.charAt(start) == ':')) {
            start++;
        }
        int end = to;
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            parts.add(new Span(start, end));
        }
    }

    private static Paragraph part(Paragraph paragraph, Span span) {
        int bullet = Bullets.length(span.of(paragraph.text()));
        Paragraph cut = Cut.of(paragraph, span.start() + bullet, span.end());
        return copy(cut, cut.number(), bullet > 0 || (cut.bullet() && span.start() == 0));
    }

    private static Paragraph numbered(Paragraph paragraph, int number) {
        return copy(paragraph, number, paragraph.bullet());
    }

    private static Paragraph copy(Paragraph paragraph, int number, boolean bullet) {
        return new Paragraph(
                number,
                paragraph.text(),
                paragraph.page(),
                paragraph.place(),
                paragraph.flow(),
                paragraph.size(),
                paragraph.bold(),
                bullet,
                paragraph.cell(),
                paragraph.visibility(),
                paragraph.links());
    }
}
