package io.certsift.segment;

import io.certsift.model.TextLine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells the lines at the head of a column that reach further than it: name, title and contacts over a sidebar that begins at
 * the same edge. Where the column ends they do not show.
 */
final class Banner {
    /** A banner has at most so many lines. */
    private static final int MOST_LINES = 6;

    /** So many points further, at least, a banner reaches than the lines below it. */
    private static final float FURTHER = 24f;

    /** So many sentences, at least, were broken where the banner's edge has room for their next words. */
    private static final int FEWEST_BROKEN = 3;

    /** Of the lines that are sure to be broken in a sentence so many, at least, were broken before the banner's edge. */
    private static final double MOST_BROKEN = 0.8;

    private Banner() {}

    /** The lines of all banners of a document; its lines are all placed on pages. */
    static List<TextLine> of(List<TextLine> lines) {
        Map<Integer, Map<Integer, List<TextLine>>> pages = new LinkedHashMap<>();
        for (TextLine line : lines) {
            pages.computeIfAbsent(line.page(), page -> new LinkedHashMap<>())
                    .computeIfAbsent(line.flow(), flow -> new ArrayList<>())
                    .add(line);
        }
        List<TextLine> banners = new ArrayList<>();
        for (Map<Integer, List<TextLine>> flows : pages.values()) {
            flows.forEach((flow, column) -> {
                List<TextLine> others = new ArrayList<>();
                flows.forEach((number, some) -> others.addAll(number.equals(flow) ? List.of() : some));
                int end = Math.max(overOthers(column, others), overText(column));
                banners.addAll(column.subList(0, end));
            });
        }
        return banners;
    }

    /** How many lines at the head of a column there are down to the last one that reaches over a column beside the rest. */
    private static int overOthers(List<TextLine> column, List<TextLine> others) {
        int end = 0;
        for (int at = 0; at < Math.min(MOST_LINES, column.size() - 1); at++) {
            TextLine line = column.get(at);
            boolean over = others.stream().anyMatch(other -> crosses(line, other))
                    && others.stream().allMatch(other -> Paragrapher.pitch(line, other) > 0);
            end = over ? at + 1 : end;
        }
        return end;
    }

    private static boolean crosses(TextLine line, TextLine other) {
        float left = Paragrapher.box(other).x();
        return Paragrapher.box(line).x() < left && Paragrapher.box(line).right() > left;
    }

    /** How many lines at the head reach further than all lines below, whose sentences are broken before that. */
    private static int overText(List<TextLine> column) {
        for (int end = Math.min(MOST_LINES, column.size() - 1); end > 0; end--) {
            float edge = right(column.subList(end, column.size()));
            float wide = Paragrapher.box(column.get(end - 1)).right();
            if (wide > edge + FURTHER && broken(column.subList(end, column.size()), edge, wide)) {
                return end;
            }
        }
        return 0;
    }

    private static float right(List<TextLine> lines) {
        return (float) lines.stream()
                .mapToDouble(line -> Paragrapher.box(line).right())
                .max()
                .orElse(0);
    }

    private static boolean broken(List<TextLine> lines, float edge, float wide) {
        int all = 0;
        int before = 0;
        for (int at = 1; at < lines.size(); at++) {
            TextLine last = lines.get(at - 1);
            TextLine next = lines.get(at);
            if (LineEnds.lowerWord(next) && Paragrapher.sameType(last, next)) {
                float end = Paragrapher.box(last).right() + Column.firstWord(next);
                all++;
                before += end > edge && end < wide ? 1 : 0;
            }
        }
        return before >= FEWEST_BROKEN && before >= MOST_BROKEN * all;
    }
}
