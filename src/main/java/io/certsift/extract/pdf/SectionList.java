package io.certsift.extract.pdf;

import java.util.List;
import java.util.stream.IntStream;

/** Tells a list of one section that goes on in further columns from the columns of a page. */
final class SectionList {
    /** The mean widths of the lines of two columns of one list, as parts of each other, at least. */
    private static final double ALIKE = 0.6;
    /** The heading of a section is at most so many times larger than its text; a name is larger. */
    private static final float NAME = 1.8f;
    /** Left edges of two columns that are one are the same within this many points. */
    private static final float SAME_COLUMN = 2;

    private SectionList() {}

    /** Whether a list under its title goes on in further columns: each begins where the first one does, and nothing stands over or under them. */
    static boolean list(List<Segment> segments, int from, int to, List<List<Segment>> columns) {
        Segment heading = segments.get(from - 1);
        Segment first = columns.get(0).get(0);
        if (!heading.label() && (heading.size() > NAME * first.size() || !alike(columns))) {
            return false;
        }
        for (int i = 1; i < columns.size(); i++) {
            List<Segment> column = columns.get(i);
            Segment title = column.get(0);
            if (!title.level(first)
                    || column.size() < SectionCards.FEWEST_ROWS
                    || new GutterSides(columns.get(i - 1), column).headed()
                    || !alone(segments, from, to, ColumnFinder.left(column))
                    || !new GutterSides(heading, columns.get(i - 1), column).columns()) {
                return false;
            }
        }
        return true;
    }

    /** Whether nothing begins at an edge over or under a section. */
    private static boolean alone(List<Segment> segments, int from, int to, float edge) {
        return IntStream.range(0, segments.size())
                .filter(at -> at < from || at >= to)
                .noneMatch(at -> Math.abs(segments.get(at).left() - edge) < SAME_COLUMN);
    }

    /** Whether columns are as wide as each other and set in one size: those of a table or beside a sidebar are not. */
    private static boolean alike(List<List<Segment>> columns) {
        double[] widths = columns.stream()
                .mapToDouble(column -> column.stream()
                        .mapToDouble(s -> s.right() - s.left())
                        .average()
                        .orElse(0))
                .sorted()
                .toArray();
        float size = columns.get(0).get(0).size();
        return columns.size() == 2
                && widths[0] >= ALIKE * widths[1]
                && columns.stream().flatMap(List::stream).allMatch(s -> s.size() < GutterSides.HEADING * size);
    }
}
