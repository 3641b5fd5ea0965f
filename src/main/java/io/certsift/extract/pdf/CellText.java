package io.certsift.extract.pdf;

import io.certsift.model.Cell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What stands in one ruled cell, or in one card with a border.
 *
 * @param segments top to bottom
 * @param cell its place in a table; empty for a card
 * @param room width for its text in points; infinite if no line was broken for want of it
 */
record CellText(List<Segment> segments, Optional<Cell> cell, double room) {
    /** Two font sizes closer than this, in points, are one. */
    private static final float SAME_SIZE = 0.6f;

    /** Its lines; those that were broken for want of room are one again. */
    List<DrawnLine> lines() {
        List<DrawnLine> lines = new ArrayList<>();
        DrawnLine before = null;
        for (DrawnLine line : drawn()) {
            int last = lines.size() - 1;
            if (before != null && broken(before, line)) {
                lines.set(last, lines.get(last).with(line));
            } else {
                lines.add(line);
            }
            before = line;
        }
        return lines;
    }

    /** How many of its segments make up its first line, which was broken for want of room if they are several. */
    int broken() {
        int letters = lines().get(0).glyphs().size();
        int count = 0;
        for (int sum = 0; count < segments.size() && sum < letters; count++) {
            sum += segments.get(count).letters();
        }
        return count;
    }

    private List<DrawnLine> drawn() {
        List<DrawnLine> lines = new ArrayList<>();
        List<Glyph> row = new ArrayList<>();
        Segment first = null;
        for (Segment segment : segments) {
            if (first != null && !segment.level(first)) {
                lines.add(line(row));
                row = new ArrayList<>();
                first = null;
            }
            first = first == null ? segment : first;
            row.addAll(segment.glyphs());
        }
        lines.add(line(row));
        lines.removeIf(DrawnLine::empty);
        return lines;
    }

    private static DrawnLine line(List<Glyph> row) {
        row.sort(Comparator.comparing(Glyph::x).thenComparing(Glyph::order));
        return LineWriter.write(row);
    }

    /** Whether the first word of a line had no room on the line before; what is set in another type is another thing. */
    private boolean broken(DrawnLine before, DrawnLine after) {
        boolean another = LineWriter.isBullet(firstWord(after)) || DateCell.date(after.text());
        return !otherType(before, after) && (cell.isPresent() || !another) && widthWith(before, after) > room;
    }

    static boolean otherType(DrawnLine before, DrawnLine after) {
        return Math.abs(before.size() - after.size()) > SAME_SIZE || before.bold() != after.bold();
    }

    /** How wide a line would be with the first word of the next one. */
    static double widthWith(DrawnLine before, DrawnLine after) {
        int end = firstWord(after).length();
        double word = 0;
        for (int i = 0; i < after.glyphs().size() && after.starts()[i] < end; i++) {
            word += after.glyphs().get(i).width();
        }
        return before.box().width() + word + 0.3 * after.size();
    }

    private static String firstWord(DrawnLine line) {
        int blank = line.text().indexOf(' ');
        return blank < 0 ? line.text() : line.text().substring(0, blank);
    }
}
