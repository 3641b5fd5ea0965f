package io.certsift.extract.pdf;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Tells of the lines of a table which go on what was broken for want of room in their column right above them. */
final class Wraps {
    /** Lines further apart than the closest ones, in parts of their distance, are other rows. */
    static final float PADDED = 1.1f;

    /** What a line is to the one closely above it in its column. */
    private enum Wrap {
        BROKEN,
        WHOLE,
        UNSURE,
        NONE
    }

    private final List<List<Segment>> lines;
    private final Map<Segment, Integer> places;
    private final double[] widest;
    private final float leading;
    private final int main;
    private final Wrap[][] wraps;

    /**
     * @param lines from top to bottom, the stretches of each at one height
     * @param columns all of them stand in
     */
    Wraps(List<List<Segment>> lines, TableColumns columns) {
        this.lines = lines;
        places = columns.places();
        widest = columns.widest();
        leading = columns.leading();
        main = columns.main();
        wraps = wraps(columns);
    }

    /** The smallest distance of two lines of one column. */
    float leading() {
        return leading;
    }

    int columns() {
        return widest.length;
    }

    int column(Segment segment) {
        return places.getOrDefault(segment, 0);
    }

    /** Whether a line surely goes on in the column with most text. */
    boolean broken(int line) {
        return wraps[line][main] == Wrap.BROKEN;
    }

    /** Whether it surely begins anew there, closely below another one. */
    boolean whole(int line) {
        return wraps[line][main] == Wrap.WHOLE;
    }

    /** Whether it goes on there, but in another column begins anew for all that is known. */
    boolean level(int line) {
        Wrap[] here = wraps[line];
        return here[main] != Wrap.NONE
                && IntStream.range(0, here.length)
                        .anyMatch(i -> i != main && (here[i] == Wrap.UNSURE || here[i] == Wrap.WHOLE));
    }

    /** Whether nothing but the rest of a broken text can stand there. */
    boolean goesOn(int line) {
        return broken(line) || wraps[line][main] == Wrap.UNSURE;
    }

    /** Whether a line is one of those behind the first of a cell of the column with most text. */
    boolean further(int line, OpenRow row) {
        List<Segment> cell = row.cells().get(main);
        return lines.get(line).stream().anyMatch(segment -> cell.indexOf(segment) > 0);
    }

    private Wrap[][] wraps(TableColumns columns) {
        Wrap[][] found = new Wrap[lines.size()][widest.length];
        @Nullable Segment[] before = new @Nullable Segment[widest.length];
        for (int at = 0; at < found.length; at++) {
            Arrays.fill(found[at], Wrap.NONE);
            for (Segment next : lines.get(at)) {
                int column = column(next);
                Segment last = before[column];
                if (last != null && next.baseline() - last.baseline() < PADDED * leading) {
                    found[at][column] = wrap(last, next, columns.width(column));
                }
                before[column] = next;
            }
        }
        return found;
    }

    private Wrap wrap(Segment before, Segment next, double width) {
        DrawnLine first = LineWriter.write(before.glyphs());
        DrawnLine second = LineWriter.write(next.glyphs());
        double wanted = CellText.widthWith(first, second);
        if (CellText.otherType(first, second)) {
            return Wrap.NONE;
        }
        boolean small = Character.isLowerCase(second.text().codePointAt(0));
        boolean words = first.text().contains(" ") || second.text().contains(" ");
        if (small || words && wanted > width) { // a word under a word may be another row
            return Wrap.BROKEN;
        }
        return wanted < widest[column(next)] ? Wrap.WHOLE : Wrap.UNSURE;
    }
}
