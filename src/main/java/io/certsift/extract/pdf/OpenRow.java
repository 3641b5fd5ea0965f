package io.certsift.extract.pdf;

import io.certsift.model.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One row of a table without rules: what stands in each of its cells, top to bottom. */
record OpenRow(List<List<Segment>> cells) {
    private static final Pattern NUMBER = Pattern.compile("\\s*\\d{1,2}[.)]?\\s*");

    static OpenRow of(List<Segment> first) {
        List<List<Segment>> cells = new ArrayList<>();
        first.forEach(segment -> cells.add(new ArrayList<>(List.of(segment))));
        return new OpenRow(cells);
    }

    boolean dated(int column) {
        List<Segment> cell = cells.get(column);
        return !cell.isEmpty()
                && (DateCell.withDate(cell.get(0)) || cell.size() > 1 && DateCell.begun(cell.get(0), cell.get(1)));
    }

    /** Whether a line completes a date that is broken: "Mar" and "2025". */
    boolean datedBy(@Nullable Segment[] line) {
        for (int column = 0; column < line.length; column++) {
            Segment next = line[column];
            List<Segment> cell = cells.get(column);
            if (next != null && cell.size() == 1 && !dated(column) && DateCell.begun(cell.get(0), next)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it begins with its number. */
    boolean numbered() {
        List<Segment> first = cells.get(0);
        return first.size() == 1 && NUMBER.matcher(first.get(0).text()).matches();
    }

    /** Whether it holds the titles of the columns. */
    boolean title() {
        return cells.stream().flatMap(List::stream).allMatch(segment -> segment.bold() && !segment.date());
    }

    /** Its cells that are not empty, as those of a table. */
    List<CellText> texts(int table, int number, double[] rooms) {
        List<CellText> texts = new ArrayList<>();
        for (int column = 0; column < rooms.length; column++) {
            if (!cells.get(column).isEmpty()) {
                Optional<Cell> place = Optional.of(new Cell(table, number, column));
                texts.add(new CellText(cells.get(column), place, rooms[column]));
            }
        }
        return texts;
    }

    /** Whether the first line of one of its cells was broken for want of room. */
    boolean broken(double[] rooms) {
        return texts(0, 0, rooms).stream()
                .anyMatch(text -> text.lines().get(0).glyphs().size()
                        > text.segments().get(0).letters());
    }
}
