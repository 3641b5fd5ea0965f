package io.certsift.extract.pdf;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where most of a text begins.
 *
 * @param left a little left of the edge at which stretches with the most letters begin
 * @param size the usual font size of what begins there; 0 if there is no text
 */
record TextEdge(float left, float size) {
    /** Edges are the same within this many points. */
    private static final float SAME = 2;
    /** Text hangs at most so many font sizes behind the edge that its bullets hang from. */
    private static final float HANG = 2.5f;
    /** Stretches that begin at an edge, at least. */
    private static final int FEWEST = 3;

    /** The same of text that hangs below bullets: the edge of the text that it hangs from; none if there is no such edge. */
    static Optional<TextEdge> hungFrom(List<Segment> text) {
        TextEdge main = of(text);
        List<Segment> before = text.stream()
                .filter(s -> s.left() < main.left() && s.left() >= main.left() - HANG * main.size())
                .toList();
        return Optional.of(of(before))
                .filter(edge ->
                        before.stream().filter(s -> s.left() >= edge.left()).count() >= FEWEST);
    }

    static TextEdge of(List<Segment> text) {
        Map<Integer, Integer> letters = new HashMap<>();
        text.forEach(s -> letters.merge(place(s), s.letters(), Integer::sum));
        int most = letters.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0);
        List<Segment> main = text.stream()
                .filter(s -> place(s) == most)
                .sorted(Comparator.comparing(Segment::size))
                .toList();
        return new TextEdge(
                (most - 0.5f) * SAME,
                main.isEmpty() ? 0 : main.get(main.size() / 2).size());
    }

    private static int place(Segment segment) {
        return Math.round(segment.left() / SAME);
    }
}
