package io.certsift.extract.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Tells cards beside each other, such as certificates with their issuers, from the cells of rows: each begins with a title in
 * heavier or larger type than it ends with. Read by rows, a certificate would be put together of two.
 *
 * @param left what stands at the left of a gutter, top to bottom
 * @param right what stands at its right
 */
record CardGrid(List<Segment> left, List<Segment> right) {
    /** Fewest cards at each side. */
    private static final int FEWEST = 2;
    /** Share of the blocks of lines that are cards, at least: one may have lost its title to a page break. */
    private static final double MOST = 0.75;
    /** Distance of lines, in font sizes, up to which they are one card. */
    private static final float LEADING = 1.9f;
    /** A title is so many times larger. */
    private static final float TITLE = 1.05f;
    /** Share of dates and places at one side from which on they end the lines of the other. */
    private static final double DATED = 0.35;

    boolean cards() {
        return cards(FEWEST);
    }

    /** @param fewest cards at the right: the last row of three may have no more than two */
    private boolean cards(int fewest) {
        return side(left, Math.min(FEWEST, fewest))
                && side(right, fewest)
                && GutterSides.share(right, DateCell::dated) < DATED
                && GutterSides.share(left, DateCell::dated) < DATED;
    }

    /** Whether the lines that seem to be rows are those of cards. */
    static boolean cards(List<OpenRow> rows) {
        List<List<Segment>> columns = new ArrayList<>();
        for (OpenRow row : rows) {
            for (int column = 0; column < row.cells().size(); column++) {
                if (column == columns.size()) {
                    columns.add(new ArrayList<>());
                }
                columns.get(column).addAll(row.cells().get(column));
            }
        }
        return IntStream.range(1, columns.size())
                .allMatch(i -> new CardGrid(columns.get(i - 1), columns.get(i)).cards(i > 1 ? 1 : FEWEST));
    }

    private static boolean side(List<Segment> side, int fewest) {
        List<List<Segment>> blocks = blocks(side);
        long cards = blocks.stream().filter(CardGrid::card).count();
        return cards >= fewest && cards >= MOST * blocks.size();
    }

    private static boolean card(List<Segment> block) {
        Segment title = block.get(0);
        Segment last = block.get(block.size() - 1);
        return title.bold() && !last.bold() || title.size() > TITLE * last.size();
    }

    private static List<List<Segment>> blocks(List<Segment> side) {
        List<List<Segment>> blocks = new ArrayList<>();
        Segment last = null;
        for (Segment segment : side) {
            if (last == null
                    || segment.bold() && !last.bold()
                    || segment.baseline() - last.baseline() > LEADING * Math.max(last.size(), segment.size())) {
                blocks.add(new ArrayList<>());
            }
            blocks.get(blocks.size() - 1).add(segment);
            last = segment;
        }
        return blocks;
    }
}
