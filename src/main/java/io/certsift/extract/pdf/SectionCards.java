package io.certsift.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Cards beside each other in one section of a page, such as certificates with their issuers and dates, without borders: under one heading
 * stand columns whose blocks of lines begin at the same heights, and none of them has a heading of its own.
 *
 * @param from the first of the stretches, behind the heading
 * @param to the one behind the last
 * @param columns from left to right
 * @param cards whether the blocks of lines in them are cards, and the columns no parts of one list
 */
record SectionCards(int from, int to, List<List<Segment>> columns, boolean cards) {
    /** Lines of a section with two cards of two lines, at least. */
    private static final int FEWEST = 4;
    /** Stretches of such a section, at most: more are columns of text, or a drawing. */
    private static final int MOST_LINES = 200;
    /** Rows of cards, at least: the lines of a table that follow closely look like one. */
    static final int FEWEST_ROWS = 2;
    /** Narrowest blank between two columns, in points. */
    private static final float GUTTER = 5;
    /** Two font sizes closer than this, in points, are one. */
    private static final float SAME_SIZE = 0.6f;
    /** Left edges or middles of headings are the same within this many points. */
    private static final float SAME_EDGE = 5;
    /** Cards are parted by more than this, in parts of the distance of their lines. */
    private static final float APART = 1.25f;
    /** Share of dates in a column from which on they are dates of the lines beside them, if those have far fewer. */
    private static final double DATED = 0.35;
    /** Cards of one row differ by no more lines. */
    private static final int MOST_LINES_MORE = 3;

    /**
     * Makes a block of each row of such cards.
     *
     * @param segments of a page or a part of it
     * @param rules drawn on the page: what they part are the rows of a table
     */
    static List<Segment> blocks(List<Segment> segments, List<Rule> rules) {
        List<Segment> rest = new ArrayList<>(segments);
        rest.sort(Comparator.comparing(Segment::baseline).thenComparing(Segment::left));
        List<Segment> all = new ArrayList<>();
        for (Optional<SectionCards> next = find(rest); next.isPresent(); next = find(rest)) {
            List<Segment> cards = rest.subList(next.get().from(), next.get().to());
            boolean parted = rules.stream().anyMatch(rule -> parts(rule, cards));
            all.addAll(rest.subList(0, next.get().from()));
            all.addAll(parted ? cards : next.get().rows());
            rest = rest.subList(next.get().to(), rest.size());
        }
        all.addAll(rest);
        return all;
    }

    private List<Segment> rows() {
        double[] rooms = rooms();
        List<List<CellText>> rows = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            List<List<Segment>> cards = this.cards ? blocks(columns.get(column)) : List.of(columns.get(column));
            for (int row = 0; row < cards.size(); row++) {
                if (row == rows.size()) {
                    rows.add(new ArrayList<>());
                }
                rows.get(row).add(text(cards.get(row), rooms[column]));
            }
        }
        return rows.stream().map(Segment::block).toList();
    }

    /** The lines of a card, those that were broken made whole; lines that all fill their column are items of one length. */
    private static CellText text(List<Segment> card, double room) {
        CellText text = new CellText(card, Optional.empty(), room);
        boolean items = card.size() > 2 && text.lines().size() == 1;
        return items ? new CellText(card, Optional.empty(), Double.POSITIVE_INFINITY) : text;
    }

    /** How much room the text of each column has: as its widest line, and as most of the way to the next column. */
    private double[] rooms() {
        double[] rooms = new double[columns.size()];
        for (int i = 0; i < rooms.length; i++) {
            int next = Math.min(i + 1, rooms.length - 1);
            double pitch = ColumnFinder.left(columns.get(next)) - ColumnFinder.left(columns.get(next - 1));
            double widest = columns.get(i).stream()
                    .mapToDouble(s -> s.right() - s.left())
                    .max()
                    .orElse(0);
            rooms[i] = Math.max(widest, CellGrid.ROOM * pitch);
        }
        return rooms;
    }

    private static boolean parts(Rule rule, List<Segment> cards) {
        return !rule.upright()
                && rule.at() > cards.get(0).baseline()
                && rule.at() < cards.get(cards.size() - 1).baseline()
                && cards.stream().allMatch(card -> rule.from() <= card.right() && rule.to() >= card.left());
    }

    /** @param segments sorted from top to bottom */
    static Optional<SectionCards> find(List<Segment> segments) {
        for (int at = 0; at + FEWEST < segments.size(); at++) {
            if (heading(segments, at)) {
                int end = end(segments, at);
                Optional<SectionCards> found = end - at <= FEWEST ? Optional.empty() : cards(segments, at + 1, end);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a stretch has its line to itself and is larger than what follows, or in heavier type. */
    private static boolean heading(List<Segment> segments, int at) {
        Segment heading = segments.get(at);
        if (heading.label()) {
            return true;
        }
        Segment next = segments.get(at + 1);
        boolean alone = !heading.level(next) && (at == 0 || !heading.level(segments.get(at - 1)));
        boolean heavier = heading.bold() && !next.bold() && heading.size() > next.size() - SAME_SIZE;
        return alone && heading.cells().isEmpty() && (heavier || heading.size() > GutterSides.HEADING * next.size());
    }

    /** Where the section ends: at the next heading of its kind; nowhere if that stands in another column or too far away. */
    private static int end(List<Segment> segments, int at) {
        Segment heading = segments.get(at);
        int most = Math.min(segments.size(), at + MOST_LINES);
        for (int i = at + 1; i < most; i++) {
            Segment next = segments.get(i);
            if (next.label()) {
                return i;
            }
            boolean same = Math.abs(next.size() - heading.size()) < SAME_SIZE && next.bold() == heading.bold();
            if (same || next.size() > heading.size()) {
                boolean flush = Math.abs(next.left() - heading.left()) < SAME_EDGE
                        || Math.abs(middle(next) - middle(heading)) < SAME_EDGE;
                return flush ? i : at;
            }
        }
        return most == segments.size() ? most : at;
    }

    private static float middle(Segment segment) {
        return (segment.left() + segment.right()) / 2;
    }

    private static Optional<SectionCards> cards(List<Segment> segments, int from, int to) {
        List<Segment> section = segments.subList(from, to);
        boolean plain = section.stream().allMatch(s -> s.cells().isEmpty() && !s.label());
        List<List<Segment>> columns = plain ? columns(section) : List.of();
        boolean cards = columns.size() > 1 && cards(columns);
        return cards || columns.size() > 1 && SectionList.list(segments, from, to, columns)
                ? Optional.of(new SectionCards(from, to, columns, cards))
                : Optional.empty();
    }

    /** The stretches between strips that none of them crosses. */
    private static List<List<Segment>> columns(List<Segment> section) {
        List<Segment> sorted = new ArrayList<>(section);
        sorted.sort(Comparator.comparing(Segment::left));
        List<List<Segment>> columns = new ArrayList<>();
        float right = Float.NEGATIVE_INFINITY;
        for (Segment segment : sorted) {
            if (segment.left() > right + GUTTER) {
                columns.add(new ArrayList<>());
            }
            columns.get(columns.size() - 1).add(segment);
            right = Math.max(right, segment.right());
        }
        columns.forEach(column -> column.sort(Comparator.comparing(Segment::baseline)));
        return columns;
    }

    private static boolean cards(List<List<Segment>> columns) {
        List<List<List<Segment>>> blocks =
                columns.stream().map(SectionCards::blocks).toList();
        List<List<Segment>> first = blocks.get(0);
        double dated = GutterSides.share(columns.get(0), DateCell::dated);
        for (int i = 1; i < blocks.size(); i++) {
            List<List<Segment>> column = blocks.get(i);
            double dates = GutterSides.share(columns.get(i), DateCell::dated);
            if (column.size() > first.size()
                    || dates >= DATED && dated < dates / 2
                    || !GutterSides.flush(columns.get(i))
                    || !beside(first, column)) {
                return false;
            }
        }
        return first.size() >= FEWEST_ROWS
                && blocks.stream().flatMap(List::stream).allMatch(block -> block.size() > 1);
    }

    /** Whether the cards of a column stand beside the first ones of another, each with about as many lines. */
    private static boolean beside(List<List<Segment>> first, List<List<Segment>> column) {
        for (int i = 0; i < column.size(); i++) {
            Segment title = column.get(i).get(0);
            Segment other = first.get(i).get(0);
            if (!title.level(other)
                    || title.date() != other.date()
                    || Math.abs(title.size() - other.size()) > SAME_SIZE
                    || title.bold() != other.bold()
                    || Math.abs(column.get(i).size() - first.get(i).size()) > MOST_LINES_MORE) {
                return false;
            }
        }
        return true;
    }

    /** What stands closely together. */
    private static List<List<Segment>> blocks(List<Segment> column) {
        float least = Float.POSITIVE_INFINITY;
        for (int i = 1; i < column.size(); i++) {
            float pitch = column.get(i).baseline() - column.get(i - 1).baseline();
            least = pitch > column.get(i).size() / 2 ? Math.min(least, pitch) : least;
        }
        List<List<Segment>> blocks = new ArrayList<>();
        Segment last = null;
        for (Segment segment : column) {
            if (last == null || segment.baseline() - last.baseline() > APART * least) {
                blocks.add(new ArrayList<>());
            }
            blocks.get(blocks.size() - 1).add(segment);
            last = segment;
        }
        return blocks;
    }
}
