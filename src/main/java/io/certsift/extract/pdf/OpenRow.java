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
    /** Height of the middle of a line over its baseline, in font sizes. */
    private static final float HALF_HIGH = 0.35f;
    /** Blank between two cells, in font sizes, at least. */
    private static final float LEAST_GAP = 0.5f;

    /** Larger type than that of a cell, in its font sizes, is no part of it. */
    private static final float HEADING = 1.1f;

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

    /** Whether a line stands below one of its cells in larger type, as the heading of what follows does. */
    boolean headedBy(@Nullable Segment[] line) {
        for (int column = 0; column < line.length; column++) {
            Segment next = line[column];
            List<Segment> cell = cells.get(column);
            if (next != null
                    && !cell.isEmpty()
                    && next.size() > HEADING * cell.get(0).size()) {
                return true;
            }
        }
        return false;
    }

    /** How the cells of a row may stand beside each other. */
    enum Alignment {
        TOP,
        MIDDLE,
        BOTTOM
    }

    /** Whether it has two cells and more and all stand beside each other in one way, but for so many font sizes. */
    boolean aligned(Alignment alignment, float tolerance) {
        List<List<Segment>> full =
                cells.stream().filter(cell -> !cell.isEmpty()).toList();
        float first = full.isEmpty() ? 0 : height(full.get(0), alignment);
        return full.size() > 1
                && full.stream()
                        .allMatch(cell -> Math.abs(height(cell, alignment) - first)
                                < tolerance * cell.get(0).size());
    }

    private static float height(List<Segment> cell, Alignment alignment) {
        Segment first = cell.get(0);
        Segment last = cell.get(cell.size() - 1);
        return switch (alignment) {
            case TOP -> first.baseline();
            case MIDDLE ->
                (first.baseline() - HALF_HIGH * first.size() + last.baseline() - HALF_HIGH * last.size()) / 2;
            case BOTTOM -> last.baseline();
        };
    }

    /** Whether some of its cells have more lines than others. */
    boolean uneven() {
        return cells.stream()
                        .filter(cell -> !cell.isEmpty())
                        .mapToInt(List::size)
                        .distinct()
                        .count()
                > 1;
    }

    /** Whether a line of one of its cells stands between two lines of another one, and not beside a third. */
    boolean interleaved(float tolerance) {
        return cells.stream()
                .anyMatch(cell -> cells.stream()
                        .filter(taller -> taller.size() > cell.size())
                        .anyMatch(taller -> cell.stream()
                                .anyMatch(line -> taller.stream().noneMatch(other -> level(line, other, tolerance)))));
    }

    private static boolean level(Segment line, Segment other, float tolerance) {
        return Math.abs(other.baseline() - line.baseline()) < tolerance * line.size();
    }

    /** Whether a line outside of it stands where a further cell of one line would. */
    boolean goesOn(Segment outside, Alignment alignment, float tolerance) {
        return cells.stream()
                .filter(cell -> !cell.isEmpty())
                .anyMatch(cell -> Math.abs(height(cell, alignment) - height(List.of(outside), alignment))
                        < tolerance * outside.size());
    }

    /** Whether it is a text of one line with a label in its margin, however often that is broken there. */
    boolean labelled() {
        return cells.size() == 2 && cells.get(1).size() <= 1 && !cells.get(0).isEmpty();
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

    /** Its cells as those of a table, but what stands below a name that has a cell of one line beside it is no cell. */
    List<CellText> named(int table, int number, double[] rooms) {
        List<CellText> texts = new ArrayList<>(texts(table, number, rooms));
        boolean named = cells.size() == 2 && cells.get(1).size() == 1;
        int first = named ? texts.get(0).broken() : 0;
        List<Segment> name = cells.get(0);
        if (!named || first == name.size() || !name.get(0).level(cells.get(1).get(0))) {
            return texts;
        }
        texts.set(
                0,
                new CellText(
                        name.subList(0, first),
                        texts.get(0).cell(),
                        texts.get(0).room()));
        texts.add(new CellText(
                name.subList(first, name.size()), Optional.empty(), texts.get(0).room()));
        return texts;
    }

    /** Whether the first line of one of its cells was broken for want of room. */
    boolean broken(double[] rooms) {
        return texts(0, 0, rooms).stream().anyMatch(text -> text.broken() > 1);
    }

    /** How much room each column has for its text: as wide as its widest line, and most of the way to the next column. */
    static double[] rooms(List<OpenRow> rows, int columns) {
        double[] rooms = new double[columns];
        double next = Double.NaN;
        for (int column = columns - 1; column >= 0; column--) {
            double left = Double.POSITIVE_INFINITY;
            for (OpenRow row : rows) {
                for (Segment segment : row.cells.get(column)) {
                    rooms[column] = Math.max(rooms[column], segment.right() - segment.left());
                    left = Math.min(left, segment.left());
                }
            }
            rooms[column] =
                    column + 1 < columns ? Math.max(rooms[column], CellGrid.ROOM * (next - left)) : rooms[column];
            next = left;
        }
        return rooms;
    }

    /** How much room each of its cells has, which ends where the next one begins. */
    double[] rooms(double[] columns) {
        double[] rooms = columns.clone();
        for (int column = 0; column + 1 < rooms.length; column++) {
            List<Segment> next = cells.get(column + 1);
            for (Segment segment : next.isEmpty() ? List.<Segment>of() : cells.get(column)) {
                double end = ColumnFinder.left(next) - segment.left() - segment.size() * LEAST_GAP;
                rooms[column] = Math.min(rooms[column], end);
            }
        }
        return rooms;
    }

    /** Whether it is a name with a short cell of one line beside its first one. */
    boolean noted() {
        return cells.size() == 2
                && !cells.get(0).isEmpty()
                && cells.get(1).size() == 1
                && cells.get(1).get(0).letters() <= CellRows.SHORT
                && cells.get(0).get(0).level(cells.get(1).get(0));
    }
}
