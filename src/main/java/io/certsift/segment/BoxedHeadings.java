package io.certsift.segment;

import io.certsift.model.Place;
import io.certsift.model.TextLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Puts headings that stand in a text box of their own over what follows them: the text around the box, or the next box, if that has
 * no heading. Where a box without heading stands before them, nobody knows which of the two a heading heads.
 */
final class BoxedHeadings {
    private final Predicate<String> heading;

    BoxedHeadings(Predicate<String> heading) {
        this.heading = heading;
    }

    List<TextLine> placed(List<TextLine> lines) {
        Map<Integer, List<TextLine>> boxes = new HashMap<>();
        for (TextLine line : lines) {
            if (boxed(line)) {
                boxes.computeIfAbsent(line.flow(), flow -> new ArrayList<>()).add(line);
            }
        }
        Map<Integer, Integer> moved = new HashMap<>();
        Set<Integer> headed = new HashSet<>();
        for (int at = 0; at + 1 < lines.size(); at++) {
            TextLine line = lines.get(at);
            TextLine next = lines.get(at + 1);
            if (!boxed(line) || !heads(boxes.getOrDefault(line.flow(), List.of())) || next.flow() == line.flow()) {
                continue;
            }
            boolean free = at == 0
                    || !bare(lines.get(at - 1), boxes)
                    || headed.contains(lines.get(at - 1).flow());
            if (free && (!boxed(next) || bare(next, boxes))) {
                moved.put(line.flow(), next.flow());
                headed.add(next.flow());
            }
        }
        return lines.stream()
                .map(line -> boxed(line) ? line.inFlow(moved.getOrDefault(line.flow(), line.flow())) : line)
                .toList();
    }

    /** Whether a line stands in a text box of a format that tells no more of where it is. */
    private static boolean boxed(TextLine line) {
        return line.place() == Place.TEXT_BOX && line.box().isEmpty();
    }

    /** Whether a box holds a heading and nothing else. */
    private boolean heads(List<TextLine> box) {
        return box.size() == 1 && heading.test(box.get(0).text());
    }

    /** Whether a line stands in a box in which there is no heading. */
    private boolean bare(TextLine line, Map<Integer, List<TextLine>> boxes) {
        return boxed(line)
                && boxes.getOrDefault(line.flow(), List.of()).stream().noneMatch(one -> heading.test(one.text()));
    }
}
