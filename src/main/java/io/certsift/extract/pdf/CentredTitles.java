package io.certsift.extract.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Titles in the margin that stand half-way down their texts: all of one type, each centred on the lines that follow those of the
 * title before, so that no line is left over.
 */
final class CentredTitles {
    private static final int FEWEST = 3;
    /** Lines of a title, at most. */
    private static final int MOST_LINES = 3;
    /** Titles that stand lower than the first line of their sections, at least: a line and its label are centred too. */
    private static final int FEWEST_LOWER = 2;
    /** What stands over the titles and over their texts, such as a name and an address, at most. */
    private static final int MOST_OVER = 3;
    /** The middles of a title and of its section are the same within this many font sizes. */
    private static final float CENTRED = 0.25f;
    /** Baselines this close, in font sizes, are one line. */
    private static final float SAME_LINE = 0.2f;
    /** Height of the middle of a line over its baseline, in font sizes. */
    private static final float HALF_HIGH = 0.35f;

    /**
     * A title and the text that it heads.
     *
     * @param lines of the title
     * @param start baseline of the first line of the text
     */
    record Title(List<Segment> lines, float start) {}

    private CentredTitles() {}

    /**
     * @param margin what stands in the margin, those that belong together as one, top to bottom
     * @param text what stands beside it, top to bottom
     */
    static List<Title> find(List<List<Segment>> margin, List<Segment> text) {
        for (int over = 0; over <= Math.min(MOST_OVER, margin.size() - FEWEST); over++) {
            List<List<Segment>> titles = margin.subList(over, margin.size());
            float top = over == 0
                    ? Float.NEGATIVE_INFINITY
                    : margin.get(over - 1).get(0).baseline();
            List<Segment> lines =
                    lines(text.stream().filter(s -> s.baseline() > top).toList());
            for (int skipped = 0; skipped <= Math.min(MOST_OVER, lines.size()); skipped++) {
                Optional<List<Title>> found = matched(titles, lines.subList(skipped, lines.size()));
                if (found.isPresent()) {
                    return found.get();
                }
            }
        }
        return List.of();
    }

    private static Optional<List<Title>> matched(List<List<Segment>> titles, List<Segment> lines) {
        List<Title> found = new ArrayList<>();
        int start = 0;
        int lower = 0;
        for (List<Segment> title : titles) {
            if (start == lines.size() || !title(title, titles.get(0).get(0))) {
                return Optional.empty();
            }
            Segment first = lines.get(start);
            int end = start;
            while (end < lines.size() && middle(first, lines.get(end)) < middle(title) - CENTRED * first.size()) {
                end++;
            }
            if (end == lines.size() || middle(first, lines.get(end)) > middle(title) + CENTRED * first.size()) {
                return Optional.empty();
            }
            lower += title.get(0).baseline() > first.baseline() + CENTRED * first.size() ? 1 : 0;
            found.add(new Title(title, first.baseline()));
            start = end + 1;
        }
        return start == lines.size() && lower >= FEWEST_LOWER ? Optional.of(found) : Optional.empty();
    }

    private static boolean title(List<Segment> title, Segment first) {
        return title.size() <= MOST_LINES
                && title.stream()
                        .allMatch(line -> !line.date() && line.size() == first.size() && line.bold() == first.bold());
    }

    /** The first stretch of each line. */
    private static List<Segment> lines(List<Segment> text) {
        List<Segment> lines = new ArrayList<>();
        for (Segment segment : text) {
            Segment last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
            if (last == null || segment.baseline() - last.baseline() > SAME_LINE * segment.size()) {
                lines.add(segment);
            }
        }
        return lines;
    }

    private static float middle(List<Segment> lines) {
        return middle(lines.get(0), lines.get(lines.size() - 1));
    }

    private static float middle(Segment first, Segment last) {
        return (first.baseline() - HALF_HIGH * first.size() + last.baseline() - HALF_HIGH * last.size()) / 2;
    }
}
