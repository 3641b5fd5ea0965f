package io.certsift.extract.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Tells whether what stands at both sides of a gutter are the cells of rows, and no columns of a page.
 *
 * @param minor the side with less text, top to bottom
 * @param major the other side
 */
record CellRows(List<Segment> minor, List<Segment> major) {
    /** Distance of the rows of a table, in font sizes, at least; lines of text are set closer. */
    private static final double PADDED = 1.33;
    /** Stretches on one side for each on the other, at most, in a table of cells: some rows have a cell empty. */
    private static final double MOST_BESIDE = 1.7;
    /** Share of the width of a column that a line of running text fills, but for the last of a paragraph. */
    private static final double FILLED = 0.85;
    /** Share of the stretches of a column of facts whose words it holds more than once. */
    private static final double REPEATED = 0.4;
    /** Letters of such a fact, at most. */
    static final int SHORT = 24;

    /** Rows of cells: one kind of them are dates or figures, or hardly any fills its column as running text does. */
    boolean tabular() {
        List<Segment> all = new ArrayList<>(minor);
        all.addAll(major);
        boolean dates =
                GutterSides.shared(major, minor) >= GutterSides.ALL && GutterSides.share(all, DateCell::dated) >= 0.25;
        boolean cells = ragged(minor) && ragged(major) && major.size() <= MOST_BESIDE * minor.size() && padded(minor);
        return dates || cells || levelRows() && facts(minor);
    }

    /** Whether each line of one side is level with one of the other, but for a heading over them. */
    private boolean levelRows() {
        Segment first = minor.get(0);
        int from = 0;
        while (from < major.size() && !major.get(from).level(first)) {
            from++;
        }
        List<Segment> rows = major.subList(from, major.size());
        return from <= 1
                && !rows.isEmpty()
                && GutterSides.shared(minor, major) >= GutterSides.ALL
                && GutterSides.shared(rows, minor) >= GutterSides.ALL;
    }

    /** Whether short words come again and again, such as a status or an issuer: a list says each thing once. */
    private static boolean facts(List<Segment> segments) {
        Map<String, Long> times = segments.stream()
                .filter(segment -> !segment.date())
                .collect(Collectors.groupingBy(Segment::text, Collectors.counting()));
        long again = times.values().stream()
                .filter(count -> count > 1)
                .mapToLong(Long::longValue)
                .sum();
        return again >= REPEATED * segments.size() && segments.stream().allMatch(s -> s.letters() <= SHORT);
    }

    /** Rows of a table stand further apart than the lines of a text do: their cells are padded. */
    private static boolean padded(List<Segment> segments) {
        List<Float> pitches = new ArrayList<>();
        for (int i = 1; i < segments.size(); i++) {
            float pitch = segments.get(i).baseline() - segments.get(i - 1).baseline();
            if (pitch > GutterSides.LINE / 2 * segments.get(i).size()) {
                pitches.add(pitch / segments.get(i).size());
            }
        }
        pitches.sort(null);
        return !pitches.isEmpty() && pitches.get(pitches.size() / 2) >= PADDED;
    }

    private static boolean ragged(List<Segment> segments) {
        double widest = segments.stream().mapToDouble(CellRows::width).max().orElse(0);
        return GutterSides.share(segments, segment -> width(segment) >= FILLED * widest) <= 0.5;
    }

    private static double width(Segment segment) {
        return segment.right() - segment.left();
    }
}
