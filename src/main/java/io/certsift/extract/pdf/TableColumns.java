package io.certsift.extract.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The columns of a table that may be one: strips that no line of it crosses, the lines of each flush left, right or centred. */
final class TableColumns {
    static final int FEWEST = 2;
    /** More are a drawing. */
    static final int MOST = 6;
    /** Left edges, right edges or middles are the same within this many points. */
    private static final float SAME = 2.5f;

    /** Blank between two columns, in points, at least. */
    private static final float PADDING = 7;

    private record Column(float left, float right, List<Segment> segments) {
        boolean overlaps(Segment segment) {
            return segment.left() < right && segment.right() > left;
        }

        boolean flush(Segment segment) {
            Segment first = segments.get(0);
            return Math.abs(segment.left() - first.left()) < SAME
                    || Math.abs(segment.right() - first.right()) < SAME
                    || Math.abs(segment.left() + segment.right() - first.left() - first.right()) < 2 * SAME;
        }

        Column with(Segment segment) {
            List<Segment> all = new ArrayList<>(segments);
            all.add(segment);
            return new Column(Math.min(left, segment.left()), Math.max(right, segment.right()), all);
        }
    }

    private final float end;
    private List<Column> columns = List.of();

    /** @param end where the text around them ends at the right */
    TableColumns(float end) {
        this.end = end;
    }

    /** Takes a line, if each of its stretches stands in a column of its own or begins a further one; whether it does. */
    boolean take(List<Segment> line) {
        List<Column> grown = new ArrayList<>(columns);
        for (Segment segment : line) {
            List<Column> met =
                    grown.stream().filter(column -> column.overlaps(segment)).toList();
            if (met.size() > 1 || met.size() == 1 && !met.get(0).flush(segment)) {
                return false;
            }
            if (met.isEmpty()) {
                grown.add(new Column(segment.left(), segment.right(), List.of(segment)));
            } else {
                Column column = met.get(0);
                grown.set(grown.indexOf(column), column.with(segment));
            }
        }
        if (grown.size() > MOST) {
            return false;
        }
        grown.sort(Comparator.comparing(Column::left));
        columns = grown;
        return true;
    }

    int size() {
        return columns.size();
    }

    float right(int column) {
        return columns.get(column).right();
    }

    /** Whether a rule runs over or under all of them. */
    boolean spanned(Rule rule) {
        return rule.from() <= columns.get(0).left() + SAME
                && rule.to() >= columns.get(columns.size() - 1).left();
    }

    /** Whether each stretch of a line stands over a column of its own, and over each column one does. */
    boolean filled(List<Segment> line) {
        return line.size() == columns.size()
                && IntStream.range(0, line.size()).allMatch(i -> columns.get(i).overlaps(line.get(i)));
    }

    /** The column of each stretch. */
    Map<Segment, Integer> places() {
        Map<Segment, Integer> places = new IdentityHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            for (Segment segment : columns.get(i).segments()) {
                places.put(segment, i);
            }
        }
        return Collections.unmodifiableMap(places);
    }

    /** The width of the widest line of each column. */
    double[] widest() {
        return columns.stream()
                .mapToDouble(column -> column.segments().stream()
                        .mapToDouble(segment -> segment.right() - segment.left())
                        .max()
                        .orElse(0))
                .toArray();
    }

    /** How much room each column has for its text: as wide as its widest line, and most of the way to the next column. */
    double[] rooms() {
        double[] rooms = widest();
        for (int i = 0; i + 1 < rooms.length; i++) {
            rooms[i] = Math.max(rooms[i], CellGrid.ROOM * width(i));
        }
        return rooms;
    }

    /** How wide a column is at most: all the way to the next one, or to where the text beside it ends. */
    double width(int column) {
        return column + 1 < columns.size()
                ? columns.get(column + 1).left() - columns.get(column).left() - PADDING
                : end - columns.get(column).left();
    }

    /** The column with most text. */
    int main() {
        int main = 0;
        for (int i = 1; i < columns.size(); i++) {
            boolean more = ColumnFinder.letters(columns.get(i).segments())
                    > ColumnFinder.letters(columns.get(main).segments());
            main = more ? i : main;
        }
        return main;
    }

    /** The smallest distance of two lines of one column; infinite if none has two. */
    float leading() {
        float least = Float.POSITIVE_INFINITY;
        for (Column column : columns) {
            for (int i = 1; i < column.segments().size(); i++) {
                least = Math.min(
                        least,
                        column.segments().get(i).baseline()
                                - column.segments().get(i - 1).baseline());
            }
        }
        return least;
    }
}
