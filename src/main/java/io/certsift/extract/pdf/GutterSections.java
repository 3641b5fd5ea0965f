package io.certsift.extract.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sections of what stands at both sides of a gutter: notes beside the lines of several of them look like one column.
 *
 * @param over what stands over both sides; null if nothing does
 * @param left what stands at the left of the gutter, top to bottom
 * @param right what stands at its right
 */
record GutterSections(@Nullable Segment over, List<Segment> left, List<Segment> right) {
    /** Whether the right side is attached to the left one in each section of that, and has no heading of its own. */
    boolean attached() {
        double usual = left.stream().mapToDouble(Segment::size).sorted().toArray()[left.size() / 2];
        boolean headed = right.stream().anyMatch(segment -> segment.size() > GutterSides.HEADING * usual);
        List<GutterSides> sections = headed ? List.of() : sections(usual);
        return sections.size() > 1 && sections.stream().noneMatch(GutterSides::together);
    }

    /** The parts of both sides between the headings at the left, but for those with nothing at the right. */
    private List<GutterSides> sections(double usual) {
        List<GutterSides> sections = new ArrayList<>();
        Segment heading = over;
        int from = 0;
        float top = Float.NEGATIVE_INFINITY;
        for (int i = 0; i <= left.size(); i++) {
            if (i < left.size() && left.get(i).size() <= GutterSides.HEADING * usual) {
                continue;
            }
            float bottom =
                    i == left.size() ? Float.POSITIVE_INFINITY : left.get(i).baseline();
            List<Segment> beside = between(top, bottom);
            if (!beside.isEmpty()) {
                sections.add(new GutterSides(heading, left.subList(from, i), beside));
            }
            heading = i == left.size() ? heading : left.get(i);
            from = i + 1;
            top = bottom;
        }
        return sections;
    }

    private List<Segment> between(float top, float bottom) {
        return right.stream()
                .filter(segment -> segment.baseline() > top && segment.baseline() <= bottom)
                .toList();
    }
}
