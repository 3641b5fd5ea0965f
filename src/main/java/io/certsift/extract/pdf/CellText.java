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
 * @param room width for its text in points
 */
record CellText(List<Segment> segments, Optional<Cell> cell, double room) {
    /** Its lines; those of a table's cell that were broken for want of room are one again. */
    List<DrawnLine> lines() {
        List<DrawnLine> lines = new ArrayList<>();
        List<Glyph> row = new ArrayList<>();
        Segment first = null;
        for (Segment segment : segments) {
            if (first != null && !segment.level(first)) {
                add(row, lines);
                row = new ArrayList<>();
                first = null;
            }
            first = first == null ? segment : first;
            row.addAll(segment.glyphs());
        }
        add(row, lines);
        return lines;
    }

    private void add(List<Glyph> row, List<DrawnLine> lines) {
        row.sort(Comparator.comparing(Glyph::x).thenComparing(Glyph::order));
        DrawnLine line = LineWriter.write(row);
        if (line.empty()) {
            return;
        }
        int last = lines.size() - 1;
        if (cell.isPresent() && last >= 0 && broken(lines.get(last), line)) {
            lines.set(last, lines.get(last).with(line));
        } else {
            lines.add(line);
        }
    }

    /** Whether the first word of a line had no room on the line before. */
    private boolean broken(DrawnLine before, DrawnLine after) {
        int blank = after.text().indexOf(' ');
        double word = 0;
        for (int i = 0; i < after.glyphs().size() && (blank < 0 || after.starts()[i] < blank); i++) {
            word += after.glyphs().get(i).width();
        }
        return before.box().width() + word + 0.3 * after.size() > room;
    }
}
