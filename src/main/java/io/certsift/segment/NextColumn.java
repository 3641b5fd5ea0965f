package io.certsift.segment;

import io.certsift.model.TextLine;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Tells columns that go on at their head with the section at the foot of the one before: of two as wide as each other, as in a
 * newspaper, where the left one is full and the right one begins with no heading.
 */
final class NextColumn {
    /** Of two columns of a text one is at most so many times as wide as the other. */
    private static final float EQUAL = 1.3f;

    /** Both begin within so many font sizes of each other: one that begins with a heading stands a little lower. */
    private static final float TOP = 3;

    /** The left one ends at most so many font sizes above the right one. */
    private static final float FOOT = 3;

    private NextColumn() {}

    /** @param heading whether words are those of a heading */
    static Set<Integer> flows(List<TextLine> lines, Predicate<String> heading) {
        Map<Integer, Map<Integer, List<TextLine>>> pages = new LinkedHashMap<>();
        for (TextLine line : lines) {
            if (line.box().isPresent() && line.visibility().visible()) {
                pages.computeIfAbsent(line.page(), page -> new LinkedHashMap<>())
                        .computeIfAbsent(line.flow(), flow -> new ArrayList<>())
                        .add(line);
            }
        }
        Set<Integer> found = new HashSet<>();
        Set<Integer> seen = new HashSet<>();
        for (Map<Integer, List<TextLine>> flows : pages.values()) {
            List<TextLine> main = flows.getOrDefault(0, List.of());
            flows.forEach((flow, side) -> {
                if (seen.add(flow) && flow > 0 && goesOn(main, side, heading)) {
                    found.add(flow);
                }
            });
        }
        return found;
    }

    private static boolean goesOn(List<TextLine> main, List<TextLine> side, Predicate<String> heading) {
        TextLine first = side.get(0);
        float top = bottom(first) - TOP * first.size();
        List<TextLine> left = main.stream()
                .filter(line -> right(line) < left(side) && bottom(line) > top)
                .toList();
        List<TextLine> head =
                side.stream().takeWhile(line -> !heading.test(line.text())).toList();
        if (left.isEmpty() || head.isEmpty() || left.stream().noneMatch(line -> heading.test(line.text()))) {
            return false;
        }
        TextLine last = left.get(left.size() - 1);
        float width = right(left) - left(left);
        float other = right(side) - left(side);
        return Paragrapher.sameType(last, first)
                && main.get(main.size() - 1).equals(last)
                && width < EQUAL * other
                && other < EQUAL * width
                && bottom(left.get(0)) - bottom(first) < TOP * first.size()
                && bottom(side.get(side.size() - 1)) - bottom(last) < FOOT * last.size()
                && head.stream().noneMatch(line -> line.text().indexOf('@') >= 0);
    }

    private static float left(List<TextLine> lines) {
        return (float) lines.stream()
                .mapToDouble(line -> Paragrapher.box(line).x())
                .min()
                .orElse(0);
    }

    private static float right(List<TextLine> lines) {
        return (float) lines.stream().mapToDouble(NextColumn::right).max().orElse(0);
    }

    private static float right(TextLine line) {
        return Paragrapher.box(line).right();
    }

    private static float bottom(TextLine line) {
        return Paragrapher.box(line).bottom();
    }
}
