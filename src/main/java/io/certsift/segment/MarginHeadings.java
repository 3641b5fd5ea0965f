package io.certsift.segment;

import io.certsift.model.Box;
import io.certsift.model.TextLine;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Puts headings that stand in a column of their own, each on the left of its section's first line or above it, over their sections:
 * a column of nothing but headings is no text beside the text. Where the format tells no columns by itself, only their words
 * tell them from a column of short lines.
 */
final class MarginHeadings {
    /** One heading in the margin may be anything. */
    private static final int FEWEST = 2;

    /** Share of a column's labels that must be known as headings. */
    private static final double KNOWN = 0.75;

    /** A heading is broken into so many lines at most. */
    private static final int MOST_LINES = 3;

    /** A label's first line begins at most so many font sizes higher than it: their cells are aligned at the top. */
    private static final float HIGHER = 0.5f;

    /** And at most so many lower, if there is room above it for a title. */
    private static final float LOWER = 0.9f;

    /** Height of one line in font sizes, at most; what was broken in a cell is higher. */
    private static final float LINE = 1.2f;

    private final Predicate<String> heading;

    MarginHeadings(Predicate<String> heading) {
        this.heading = heading;
    }

    List<TextLine> placed(List<TextLine> lines) {
        Map<Integer, List<TextLine>> flows = new TreeMap<>();
        for (TextLine line : lines) {
            if (line.box().isPresent() && line.visibility().visible()) {
                flows.computeIfAbsent(line.flow(), flow -> new ArrayList<>()).add(line);
            }
        }
        List<TextLine> result = lines;
        for (List<TextLine> column : flows.values()) {
            List<TextLine> labels = labels(column);
            Optional<Integer> labelled = flows.size() < 2 ? Optional.empty() : labelled(labels, column, flows);
            if (labelled.isPresent()) {
                result = moved(result, column, labels, labelled.get());
            }
        }
        return result;
    }

    /** The labels of a column, those that are broken made whole. */
    private List<TextLine> labels(List<TextLine> column) {
        List<TextLine> labels = new ArrayList<>();
        for (int at = 0; at < column.size(); ) {
            int lines = 1;
            for (int more = 2; more <= MOST_LINES && at + more <= column.size(); more++) {
                if (!goesOn(column.subList(at, at + more - 1), column.get(at + more - 1))) {
                    break;
                }
                lines = heading.test(text(column.subList(at, at + more))) ? more : lines;
            }
            labels.add(whole(column.subList(at, at + lines)));
            at += lines;
        }
        return labels;
    }

    /**
     * The column that labels belong to; none if they are not nearly all headings, each on the left of a line or with a line to
     * itself: centred headings are a column of their own too.
     */
    private Optional<Integer> labelled(
            List<TextLine> labels, List<TextLine> column, Map<Integer, List<TextLine>> flows) {
        long known = labels.stream().filter(label -> heading.test(label.text())).count();
        if (known < FEWEST || known < KNOWN * labels.size()) {
            return Optional.empty();
        }
        for (Map.Entry<Integer, List<TextLine>> flow : flows.entrySet()) {
            List<TextLine> lines = flow.getValue();
            if (lines != column && labels.stream().allMatch(label -> opens(label, lines) || free(label, lines))) {
                return Optional.of(flow.getKey());
            }
        }
        return Optional.empty();
    }

    private static boolean opens(TextLine label, List<TextLine> lines) {
        return lines.stream().anyMatch(line -> opens(label, line));
    }

    /** Whether no line stands beside a label, and one below it. */
    private static boolean free(TextLine label, List<TextLine> lines) {
        List<TextLine> page =
                lines.stream().filter(line -> line.page() == label.page()).toList();
        return page.stream().noneMatch(line -> Math.abs(lower(label, line)) < LOWER)
                && page.stream().anyMatch(line -> lower(label, line) > 0);
    }

    /** How many font sizes a line stands lower than a label. */
    private static float lower(TextLine label, TextLine line) {
        Box right = Paragrapher.box(line);
        float bottom = Math.min(right.bottom(), right.y() + LINE * line.size());
        return (bottom - Paragrapher.box(label).bottom()) / Math.max(1, label.size());
    }

    /** Whether a label stands on the left of a line. */
    private static boolean opens(TextLine label, TextLine line) {
        float lower = lower(label, line);
        return label.page() == line.page()
                && Paragrapher.box(label).right() < Paragrapher.box(line).x()
                && lower >= -HIGHER
                && lower <= LOWER;
    }

    private static List<TextLine> moved(List<TextLine> lines, List<TextLine> column, List<TextLine> labels, int flow) {
        Deque<TextLine> rest = new ArrayDeque<>(labels);
        Set<TextLine> taken = Collections.newSetFromMap(new IdentityHashMap<>());
        taken.addAll(column);
        List<TextLine> moved = new ArrayList<>();
        for (TextLine line : lines) {
            if (taken.contains(line)) {
                continue;
            }
            while (line.flow() == flow && line.box().isPresent() && !rest.isEmpty() && reached(rest.peek(), line)) {
                moved.add(rest.remove().inFlow(flow));
            }
            moved.add(line);
        }
        return moved;
    }

    /** Whether a line is the first one behind a label, if none before it was. */
    private static boolean reached(TextLine label, TextLine line) {
        return line.page() > label.page() || line.page() == label.page() && lower(label, line) >= -HIGHER;
    }

    /** Whether a line may be the next one of a broken heading; "Education" over "Certifications" are two. */
    private boolean goesOn(List<TextLine> some, TextLine next) {
        String text = next.text().strip();
        boolean lower = !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
        return close(some.get(some.size() - 1), next) && (lower || !heading.test(text(some)));
    }

    private static boolean close(TextLine above, TextLine below) {
        float pitch = Paragrapher.pitch(above, below);
        return above.page() == below.page()
                && pitch > 0
                && pitch <= Paragrapher.MOST_LEADING * below.size()
                && Paragrapher.sameType(above, below);
    }

    private static String text(List<TextLine> lines) {
        return String.join(" ", lines.stream().map(line -> line.text().strip()).toList());
    }

    /** Lines as one, on the place of the first. */
    private static TextLine whole(List<TextLine> lines) {
        TextLine first = lines.get(0);
        String text = text(lines);
        return first.saying(text, text.equals(first.text()) ? first.links() : List.of());
    }
}
