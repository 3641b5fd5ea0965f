package io.certsift.segment;

import io.certsift.model.Box;
import io.certsift.model.TextLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A column as its lines show it, in points.
 *
 * @param rights how far the lines reach that begin at each place, in steps of {@link #STEP}
 * @param leading usual distance from line to line
 */
record Column(float left, float right, Map<Integer, Reach> rights, float leading) {
    /** Lines that begin within so many points of each other may be a column of their own beside others, if there are some. */
    private static final float STEP = 36f;

    private static final int FEWEST_LINES = 4;

    static final Column UNKNOWN = new Column(0, 0, Map.of(), 0);

    /** How far lines reach that begin where a line does; of few such lines nothing is known but the whole column's edge. */
    float right(TextLine line) {
        Reach reach = new Reach(0, 0);
        for (int step = -1; step <= 1; step++) {
            reach = reach.and(rights.getOrDefault(step(line) + step, new Reach(0, 0)));
        }
        return reach.lines() < FEWEST_LINES ? right : reach.right();
    }

    /** How many lines begin at a place, and how far they reach. */
    record Reach(int lines, float right) {
        Reach and(Reach other) {
            return new Reach(lines + other.lines, Math.max(right, other.right));
        }
    }

    static int step(TextLine line) {
        return (int) Math.floor(Paragrapher.box(line).x() / STEP);
    }

    static Map<String, Column> of(List<TextLine> lines) {
        Map<String, List<TextLine>> byColumn = new HashMap<>();
        for (TextLine line : lines) {
            if (line.box().isPresent() && line.visibility().visible()) {
                byColumn.computeIfAbsent(key(line), k -> new ArrayList<>()).add(line);
            }
        }
        Map<String, Column> columns = new HashMap<>();
        byColumn.forEach((key, members) -> columns.put(key, column(members)));
        return columns;
    }

    private static Column column(List<TextLine> lines) {
        float left = Float.MAX_VALUE;
        float right = 0;
        Map<Integer, Reach> rights = new HashMap<>();
        List<Float> leadings = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Box box = lines.get(i).box().orElseThrow();
            left = Math.min(left, box.x());
            right = Math.max(right, box.right());
            rights.merge(step(lines.get(i)), new Reach(1, box.right()), Reach::and);
            if (i > 0 && Paragrapher.sameType(lines.get(i - 1), lines.get(i))) {
                float leading = Paragrapher.pitch(lines.get(i - 1), lines.get(i));
                if (leading > 0
                        && leading
                                < Paragrapher.MOST_LEADING
                                        * Math.max(1, lines.get(i).size())) {
                    leadings.add(leading);
                }
            }
        }
        leadings.sort(null);
        // The lower quartile: wrapped lines stand closer than items do, and there are always some of them.
        float leading = leadings.isEmpty() ? 0 : leadings.get(leadings.size() / 4);
        return new Column(left, right, rights, leading);
    }

    static String key(TextLine line) {
        return line.page() + "/" + line.flow();
    }
}
