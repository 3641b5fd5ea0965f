package io.certsift.extract.pdf;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Tells short notes at the right of a list, such as the status of each certificate, from a column of the page: each of them is level
 * with a line of the list, and each line of that with one of them.
 *
 * @param over what stands over both; null if nothing is near
 * @param list what stands at the left of a gutter, top to bottom
 * @param notes what stands at its right
 */
record SideNotes(@Nullable Segment over, List<Segment> list, List<Segment> notes) {
    /** Lines that are level by chance are two at most. */
    private static final int FEWEST = 3;
    /** Two font sizes closer than this, in points, are one. */
    private static final float SAME_SIZE = 0.6f;
    /** A heading stands closer over its list, in font sizes. */
    private static final float NEAR = 3.2f;
    /** The closest and the widest distance of two lines, as parts of each other: a column parts its sections. */
    private static final float REGULAR = 1.3f;

    boolean told() {
        List<Segment> lines = beside();
        return lines.size() >= FEWEST
                && GutterSides.shared(notes, lines) == 1
                && GutterSides.shared(lines, notes) == 1
                && notes.stream().allMatch(SideNotes::brief)
                && shorter(lines)
                && regular(lines)
                && items(lines)
                && headed(lines.get(0))
                && (plain(notes) || titled(lines));
    }

    /** The lines of the list from the one beside the first note to the one beside the last. */
    private List<Segment> beside() {
        Segment first = notes.get(0);
        Segment last = notes.get(notes.size() - 1);
        return list.stream()
                .filter(line -> line.level(first)
                        || line.level(last)
                        || line.baseline() > first.baseline() && line.baseline() < last.baseline())
                .toList();
    }

    private static boolean brief(Segment note) {
        List<Glyph> glyphs = note.glyphs();
        boolean item = BulletColumns.mark(glyphs.get(0).text())
                && glyphs.size() > 1
                && !glyphs.get(1).text().equals(glyphs.get(0).text());
        return note.cells().isEmpty() && note.letters() <= CellRows.SHORT && !item;
    }

    /** Whether a note is shorter than a line of the list, as most are. */
    private boolean shorter(List<Segment> lines) {
        return ColumnFinder.letters(notes) * lines.size() < ColumnFinder.letters(lines) * notes.size();
    }

    private static boolean regular(List<Segment> lines) {
        double[] pitches = IntStream.range(1, lines.size())
                .mapToDouble(i -> lines.get(i).baseline() - lines.get(i - 1).baseline())
                .filter(pitch -> pitch > lines.get(0).size() / 2)
                .sorted()
                .toArray();
        return pitches.length > 0 && pitches[pitches.length - 1] <= REGULAR * pitches[0];
    }

    /** Whether each line is an item: running text goes on in lower case. */
    private static boolean items(List<Segment> lines) {
        return lines.stream()
                .allMatch(line -> line.cells().isEmpty()
                        && !Character.isLowerCase(line.text().codePointAt(0)));
    }

    /** Whether all are set in one type, so that none is a heading. */
    private static boolean plain(List<Segment> notes) {
        Segment first = notes.get(0);
        return notes.stream()
                .allMatch(note -> Math.abs(note.size() - first.size()) < SAME_SIZE && note.bold() == first.bold());
    }

    /** Whether a heading stands over a line, which the notes have none of. */
    private boolean headed(Segment line) {
        int at = list.indexOf(line);
        Segment heading = at > 0 ? list.get(at - 1) : over;
        if (heading == null || at > 0 && line.baseline() - heading.baseline() > NEAR * heading.size()) {
            return false;
        }
        return heading.size() > GutterSides.HEADING * line.size() || heading.bold() && !line.bold();
    }

    /** Whether the first line holds titles of the columns. */
    private boolean titled(List<Segment> lines) {
        List<Segment> rest =
                notes.stream().filter(note -> !note.level(lines.get(0))).toList();
        return lines.get(0).bold() && !rest.isEmpty() && plain(rest);
    }
}
