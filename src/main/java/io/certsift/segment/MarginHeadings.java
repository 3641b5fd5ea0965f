package io.certsift.segment;

import io.certsift.model.Box;
import io.certsift.model.Link;
import io.certsift.model.TextLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Puts headings that stand in a column of their own, each on the left of its section's first line, back over their sections:
 * a column of nothing but headings is no text beside the text. Where the format tells no columns by itself, only their words
 * tell them from a column of short lines.
 */
final class MarginHeadings {
    /** Fewer headings may stand above a column that is empty otherwise. */
    private static final int FEWEST = 3;

    /** Share of a column's labels that must be known as headings. */
    private static final double KNOWN = 0.75;

    /** A heading is broken into so many lines at most. */
    private static final int MOST_LINES = 3;

    /** Lines of one heading, and a heading and its first line, are so many font sizes apart, bottom to bottom. */
    private static final float LEADING = 1.9f;

    /** A label's first line begins at most so many font sizes higher than it: their cells are aligned at the top. */
    private static final float HIGHER = 0.3f;

    /** And at most so many lower, if there is room above it for a title. */
    private static final float LOWER = 0.9f;

    private final Predicate<String> heading;

    MarginHeadings(Predicate<String> heading) {
        this.heading = heading;
    }

    List<TextLine> placed(List<TextLine> lines) {
        Map<Integer, List<TextLine>> flows = new TreeMap<>();
        for (TextLine line : lines) {
            if (line.box().isPresent()
                    && line.visibility().visible()
                    && line.cell().isEmpty()) {
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

    /** The column that labels belong to; none if they are not nearly all headings, each level with a line on its right. */
    private Optional<Integer> labelled(
            List<TextLine> labels, List<TextLine> column, Map<Integer, List<TextLine>> flows) {
        long known = labels.stream().filter(label -> heading.test(label.text())).count();
        if (known < FEWEST || known < KNOWN * labels.size()) {
            return Optional.empty();
        }
        Map<Integer, Integer> level = new HashMap<>();
        for (TextLine label : labels) {
            flows.forEach((flow, lines) -> {
                if (lines != column && lines.stream().anyMatch(line -> opens(label, line))) {
                    level.merge(flow, 1, Integer::sum);
                }
            });
        }
        return level.entrySet().stream()
                .filter(flow -> flow.getValue() == labels.size())
                .map(Map.Entry::getKey)
                .min(Comparator.naturalOrder());
    }

    /** Whether a label stands on the left of a line. */
    private static boolean opens(TextLine label, TextLine line) {
        Box left = Paragrapher.box(label);
        Box right = Paragrapher.box(line);
        float lower = (right.bottom() - left.bottom()) / Math.max(1, label.size());
        return label.page() == line.page() && left.right() < right.x() && lower >= -HIGHER && lower <= LOWER;
    }

    private static List<TextLine> moved(List<TextLine> lines, List<TextLine> column, List<TextLine> labels, int flow) {
        List<TextLine> rest = new ArrayList<>(labels);
        List<TextLine> moved = new ArrayList<>();
        for (TextLine line : lines) {
            if (column.contains(line)) {
                continue;
            }
            boolean opened = line.flow() == flow
                    && line.box().isPresent()
                    && rest.stream().anyMatch(label -> opens(label, line));
            while (opened && !rest.isEmpty()) {
                TextLine label = rest.remove(0);
                moved.add(inFlow(label, flow));
                opened = !opens(label, line);
            }
            moved.add(line);
        }
        return moved;
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
                && pitch <= LEADING * below.size()
                && Paragrapher.sameType(above, below);
    }

    private static String text(List<TextLine> lines) {
        return String.join(" ", lines.stream().map(line -> line.text().strip()).toList());
    }

    /** Lines as one, on the place of the first. */
    private static TextLine whole(List<TextLine> lines) {
        return with(lines.get(0), text(lines), lines.get(0).flow());
    }

    private static TextLine inFlow(TextLine line, int flow) {
        return with(line, line.text(), flow);
    }

    private static TextLine with(TextLine line, String text, int flow) {
        List<Link> links = text.equals(line.text()) ? line.links() : List.of();
        return new TextLine(
                text,
                line.page(),
                line.paragraph(),
                line.place(),
                flow,
                line.box(),
                line.size(),
                line.bold(),
                line.heading(),
                line.bullet(),
                line.cell(),
                line.visibility(),
                links);
    }
}
