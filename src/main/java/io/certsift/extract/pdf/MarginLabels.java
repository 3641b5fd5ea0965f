package io.certsift.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates and other labels in the margin of a text that are broken there for want of room: "December" over "2024". Each is put on
 * one line, that of the text which it labels, drawn so small that it fits into the margin.
 */
final class MarginLabels {
    /** Distance of two lines of a label, in font sizes. */
    private static final float LEADING = 1.45f;
    /** Distance from a line of a label to the line that it labels, in font sizes. */
    private static final float NEAR = 1.2f;
    /** Edges and middles are the same within this many points. */
    private static final float SAME = 2.5f;
    /** Two font sizes closer than this, in points, are one. */
    private static final float SAME_SIZE = 0.6f;
    /** More lines are a column. */
    private static final int MOST_LINES = 5;

    private static final Pattern DASH_AT_END = Pattern.compile("[-–—]\\s*$");
    private static final Pattern DASH_AT_START = Pattern.compile("^\\s*[-–—]");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern LETTERS_AT_END = Pattern.compile("\\p{L}\\.?\\s*$");

    /** Edges of text that are tried in one column: those at which most stretches begin. */
    private static final int EDGES = 8;
    /** Stretches that begin at an edge, at least. */
    private static final int FEWEST = 3;

    private final float edge;
    private final boolean datesOnly;
    private final List<Segment> text = new ArrayList<>();
    private final List<Segment> labels = new ArrayList<>();

    /** @param segments between two that reach over the edge */
    private MarginLabels(List<Segment> segments, float edge, boolean datesOnly) {
        this.edge = edge;
        this.datesOnly = datesOnly;
        segments.forEach(segment -> (segment.left() < edge ? labels : text).add(segment));
    }

    /** The stretches of a page whose columns are not known yet, and so only the broken dates joined. */
    static List<Segment> dates(List<Segment> page) {
        return joined(page, true);
    }

    /** The stretches of one column. */
    static List<Segment> all(List<Segment> column) {
        return joined(column, false);
    }

    private static List<Segment> joined(List<Segment> segments, boolean datesOnly) {
        List<Segment> result = new ArrayList<>(segments);
        for (float edge : edges(segments)) {
            result = joined(result, edge, datesOnly);
        }
        return result;
    }

    private static List<Float> edges(List<Segment> segments) {
        Map<Integer, List<Segment>> starts = new TreeMap<>();
        segments.forEach(s -> starts.computeIfAbsent(Math.round(s.left()), k -> new ArrayList<>())
                .add(s));
        return starts.values().stream()
                .filter(some -> some.size() >= FEWEST)
                .sorted(Comparator.<List<Segment>>comparingInt(List::size).reversed())
                .limit(EDGES)
                .map(some -> some.get(0).left() - 1)
                .toList();
    }

    private static List<Segment> joined(List<Segment> segments, float edge, boolean datesOnly) {
        List<Segment> sorted = new ArrayList<>(segments);
        sorted.sort(Comparator.comparing(Segment::baseline).thenComparing(Segment::left));
        List<Segment> result = new ArrayList<>();
        List<Segment> run = new ArrayList<>();
        for (Segment segment : sorted) {
            boolean plain = segment.cells().isEmpty() && !segment.label();
            if (!plain || segment.left() < edge && segment.right() > edge + SAME) {
                result.addAll(new MarginLabels(run, edge, datesOnly).joined());
                result.add(segment);
                run.clear();
            } else {
                run.add(segment);
            }
        }
        result.addAll(new MarginLabels(run, edge, datesOnly).joined());
        return result;
    }

    private List<Segment> joined() {
        List<Segment> result = new ArrayList<>(text);
        if (labels.size() < 2 || text.isEmpty() || ColumnFinder.letters(labels) > ColumnFinder.letters(text)) {
            result.addAll(labels);
            return result;
        }
        for (List<Segment> label : groups()) {
            Segment target = label.size() == 1 ? null : labelled(label);
            if (target == null) {
                result.addAll(label);
            } else {
                target.markAsCell();
                result.add(onOneLine(label, target));
            }
        }
        return result;
    }

    private List<List<Segment>> groups() {
        List<List<Segment>> groups = new ArrayList<>();
        for (Segment label : labels) {
            List<Segment> last = groups.isEmpty() ? List.of() : groups.get(groups.size() - 1);
            if (!last.isEmpty() && last.size() < MOST_LINES && goesOn(last, label)) {
                last.add(label);
            } else {
                groups.add(new ArrayList<>(List.of(label)));
            }
        }
        return groups;
    }

    private boolean goesOn(List<Segment> group, Segment next) {
        Segment last = group.get(group.size() - 1);
        float pitch = next.baseline() - last.baseline();
        boolean below = pitch > 0
                && pitch <= LEADING * next.size()
                && Math.abs(next.size() - last.size()) < SAME_SIZE
                && next.bold() == last.bold()
                && aligned(last, next);
        if (!below) {
            return false;
        }
        boolean date = dateGoesOn(last.text(), next.text());
        if (datesOnly) { // a name and its year, with a dash between them, may stand in a column beside the text
            return date && DateCell.date(last.text() + " " + next.text());
        }
        if (date) {
            return true;
        }
        boolean alone = text.stream().noneMatch(next::level);
        boolean top = text.stream().anyMatch(group.get(0)::level);
        Segment nearest = nearest(next);
        return alone && (top || nearest != null && nearest == nearest(group.get(0)));
    }

    private static boolean aligned(Segment a, Segment b) {
        return Math.abs(a.left() - b.left()) < SAME
                || Math.abs(a.right() - b.right()) < SAME
                || Math.abs(a.left() + a.right() - b.left() - b.right()) < 2 * SAME;
    }

    /** A range with its end on the next line, or a month over its year. */
    private static boolean dateGoesOn(String last, String next) {
        boolean range = YEAR.matcher(last + next).find()
                && (DASH_AT_END.matcher(last).find()
                        || DASH_AT_START.matcher(next).find());
        boolean month =
                !YEAR.matcher(last).find() && LETTERS_AT_END.matcher(last).find() && DateCell.date(last + " " + next);
        return range || month;
    }

    private @Nullable Segment labelled(List<Segment> label) {
        Segment first = label.get(0);
        Optional<Segment> level = text.stream().filter(first::level).min(Comparator.comparing(Segment::left));
        return level.orElseGet(() -> nearest(first));
    }

    private @Nullable Segment nearest(Segment label) {
        return text.stream()
                .filter(s -> apart(s, label) < NEAR * label.size())
                .min(Comparator.<Segment>comparingDouble(s -> apart(s, label)).thenComparing(Segment::left))
                .orElse(null);
    }

    private static float apart(Segment a, Segment b) {
        return Math.abs(a.baseline() - b.baseline());
    }

    private Segment onOneLine(List<Segment> label, Segment target) {
        float left = Float.MAX_VALUE;
        float right = 0;
        float width = 0;
        for (Segment line : label) {
            left = Math.min(left, line.left());
            right = Math.max(right, line.right());
            width += line.right() - line.left() + line.size() / 2;
        }
        float scale = (Math.min(right, edge) - left) / width;
        List<Glyph> glyphs = new ArrayList<>();
        float x = left;
        for (int i = 0; i < label.size(); i++) {
            Segment line = label.get(i);
            List<Glyph> drawn = line.glyphs().stream().filter(g -> !g.blank()).toList();
            boolean torn = i + 1 < label.size() && torn(drawn, label.get(i + 1));
            float from = x;
            for (Glyph glyph : torn ? drawn.subList(0, drawn.size() - 1) : drawn) {
                glyphs.add(glyph.scaled(from + scale * (glyph.x() - line.left()), target.baseline(), scale));
                x = glyphs.get(glyphs.size() - 1).right();
            }
            x += torn ? 0 : scale * line.size() / 2;
        }
        return new Segment(glyphs);
    }

    private static boolean torn(List<Glyph> line, Segment next) {
        String last = line.get(line.size() - 1).text();
        return line.size() > 1
                && "-\u2010\u2011".contains(last)
                && Character.isLetter(line.get(line.size() - 2).text().codePointAt(0))
                && Character.isLowerCase(next.text().codePointAt(0));
    }
}
