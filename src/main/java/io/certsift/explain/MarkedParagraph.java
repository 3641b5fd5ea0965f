package io.certsift.explain;

import io.certsift.model.Paragraph;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * A paragraph with its marks.
 *
 * @param marks by where they begin, of those that begin at one place the longest first
 */
record MarkedParagraph(Paragraph paragraph, List<Mark> marks) {
    private static final Comparator<Mark> ORDER = Comparator.<Mark>comparingInt(
                    mark -> mark.span().start())
            .thenComparing(mark -> -mark.span().end())
            .thenComparing(Mark::ink);

    MarkedParagraph {
        marks = marks.stream().sorted(ORDER).toList();
    }

    /**
     * A run of characters that the same marks cover.
     *
     * @param marks outermost first; none if nothing covers it
     * @param opens those of them that begin here
     * @param closes those of them that end here, innermost first
     */
    record Piece(String text, List<Mark> marks, List<Mark> opens, List<Mark> closes) {}

    /** The whole text in pieces. */
    List<Piece> pieces() {
        String text = paragraph.text();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
        for (Mark mark : marks) {
            cuts.add(mark.span().start());
            cuts.add(mark.span().end());
        }
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (int to : cuts.tailSet(0, false)) {
            int start = from;
            List<Mark> over = marks.stream()
                    .filter(mark -> mark.span().start() <= start && mark.span().end() >= to)
                    .toList();
            List<Mark> closes = new ArrayList<>(
                    over.stream().filter(mark -> mark.span().end() == to).toList());
            Collections.reverse(closes);
            pieces.add(new Piece(
                    text.substring(from, to),
                    over,
                    over.stream().filter(mark -> mark.span().start() == start).toList(),
                    closes));
            from = to;
        }
        return pieces;
    }
}
