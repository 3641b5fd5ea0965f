package io.certsift.extract.pdf;

import java.util.List;

/** What tells that rows whose cells share their edges are those of a table: dates, numbers, short notes. */
final class TableSigns {
    /** Columns of the shortest table. */
    private static final int NAME_AND_DATE = 2;
    /** Rows with a date, at least: one line with a date may stand anywhere. */
    private static final int FEWEST_DATED = 2;
    /** Rows with a number, at least. */
    private static final int FEWEST_NUMBERED = 2;
    /** Rows with a short note beside the name, at least. */
    private static final int FEWEST_NOTED = 3;
    /** Share of the rows that have a date, at least; the rest is not dated yet. */
    private static final double DATED = 0.6;

    private TableSigns() {}

    /** Whether each row is a name with a short note beside it, such as a status. */
    static boolean noted(List<OpenRow> rows) {
        return rows.size() >= FEWEST_NOTED && rows.stream().allMatch(OpenRow::noted);
    }

    static boolean numbered(List<OpenRow> rows) {
        return rows.stream().filter(OpenRow::numbered).count() >= FEWEST_NUMBERED;
    }

    /** Whether its rows are numbered, or one column is of dates, and what stands in the others is not; of two columns the second. */
    static boolean told(List<OpenRow> rows) {
        int columns = rows.get(0).cells().size();
        if (columns > NAME_AND_DATE && numbered(rows)) {
            return true;
        }
        if (columns == NAME_AND_DATE
                && rows.stream().anyMatch(row -> row.cells().get(0).stream().anyMatch(Segment::date))) {
            return false;
        }
        boolean titled =
                columns > NAME_AND_DATE && rows.size() > 1 && rows.get(0).title();
        int least = titled ? 1 : FEWEST_DATED;
        long most = rows.stream()
                        .filter(row -> row.cells().stream().noneMatch(List::isEmpty))
                        .count()
                - (titled ? 1 : 0);
        for (int column = columns > NAME_AND_DATE ? 0 : 1; column < columns; column++) {
            int here = column;
            long dated = rows.stream().filter(row -> row.dated(here)).count();
            if (dated >= least && dated >= DATED * most) {
                return rows.stream().anyMatch(row -> !row.dated(here == 0 ? 1 : 0));
            }
        }
        return false;
    }
}
