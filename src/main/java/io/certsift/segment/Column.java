package io.certsift.segment;

import io.certsift.model.Box;
import io.certsift.model.TextLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A column as its lines show it, in points.
 *
 * @param flushRight whether its lines end at one edge and begin where they may
 * @param rights how far the lines reach that begin at each place, in steps of {@link #STEP}
 * @param leading usual distance from line to line
 * @param leadings the same of the lines of one size, by {@link #size}, where lines of a paragraph show it
 * @param pitches the distances from line to line, by size
 * @param ends distances from line to line, by size, from which on a line begins something else
 */
record Column(
        float left,
        float right,
        boolean flushRight,
        Map<Integer, Reach> rights,
        float leading,
        Map<Integer, Float> leadings,
        Map<Integer, Pitches> pitches,
        Map<Integer, Float> ends) {
    /** Lines that begin within so many points of each other may be a column of their own beside others, if there are some. */
    private static final float STEP = 36f;

    /** With fewer lines beginning there it is no column, and they may reach as far as all others. */
    private static final int FEWEST_LINES = 4;

    /** So small a part of the lines, at least, is wrapped. */
    private static final int PART_OF_WRAPPED = 4;

    /** A dash is not left at the end of a line by all that set text: with it goes the word behind it. */
    private static final int DASH_AND_BLANK = 2;

    /** A title, which may reach over the edge of the column, is so many times larger than its text. */
    private static final float LARGER = 1.15f;

    /** Two edges closer than this, in points, are mostly one. */
    private static final float SAME = 3f;

    /** With fewer lines that end at one edge it is by chance. */
    private static final int FEWEST_FLUSH = 6;

    /** Share of the lines of a column that is set flush right that end at one edge, at least. */
    private static final float MOST_ENDED = 0.75f;

    /** Share of them that begin at one edge, at most. */
    private static final float MOST_BEGUN = 0.4f;

    static final Column UNKNOWN = new Column(0, 0, false, Map.of(), 0, Map.of(), Map.of(), Map.of());

    /** How far lines reach that begin where a line does; of few such lines nothing is known but the whole column's edge. */
    float right(TextLine line) {
        Reach reach = new Reach(0, 0);
        for (int step = -1; step <= 1; step++) {
            reach = reach.and(rights.getOrDefault(step(line) + step, new Reach(0, 0)));
        }
        return reach.lines() < FEWEST_LINES ? right : reach.right();
    }

    /** Usual distance from a line to the next one of its paragraph; 0 if not known. */
    float leading(TextLine line) {
        return leadings.getOrDefault(size(line), leading);
    }

    /** The distance from a line to the next one from which on that begins something else; infinite if the lines do not show it. */
    float end(TextLine line) {
        return ends.getOrDefault(size(line), Float.POSITIVE_INFINITY);
    }

    /** Whether the next line's first word would not have fitted behind a line. */
    boolean broken(TextLine last, TextLine next) {
        float room = flushRight
                ? Paragrapher.box(last).x() - left
                : right(last) - Paragrapher.box(last).right();
        return room < firstWord(next);
    }

    /** How much room the first word of a line takes behind another one, with the blank before it. */
    static float firstWord(TextLine line) {
        String text = line.text().strip();
        float width = Paragrapher.box(line).width() / Math.max(1, text.length());
        int word = LineEnds.dash(line) ? DASH_AND_BLANK : 0;
        while (word < text.length() && !Character.isWhitespace(text.charAt(word))) {
            word++;
        }
        return width * (word + 1);
    }

    /** How much of the column a line fills. */
    float filled(TextLine line) {
        float width = flushRight
                ? right - Paragrapher.box(line).x()
                : Paragrapher.box(line).right() - left;
        return width / Math.max(1, (flushRight ? right : right(line)) - left);
    }

    private static boolean flushRight(List<TextLine> lines) {
        Map<Integer, Integer> begun = new HashMap<>();
        Map<Integer, Integer> ended = new HashMap<>();
        for (TextLine line : lines) {
            begun.merge(Math.round(Paragrapher.box(line).x() / SAME), 1, Integer::sum);
            ended.merge(Math.round(Paragrapher.box(line).right() / SAME), 1, Integer::sum);
        }
        int begin = begun.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        int end = ended.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return lines.size() >= FEWEST_FLUSH && end >= MOST_ENDED * lines.size() && begin <= MOST_BEGUN * lines.size();
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

    private static int size(TextLine line) {
        return Math.round(2 * line.size());
    }

    /** With the ends that it does not show itself, but the other columns whose lines are set alike. */
    Column knowing(Map<Integer, Pitches> everywhere) {
        Map<Integer, Float> known = new HashMap<>(ends);
        pitches.forEach((size, own) ->
                own.end(Objects.requireNonNull(everywhere.get(size))).ifPresent(end -> known.putIfAbsent(size, end)));
        leadings.forEach((size, wrapped) -> Objects.requireNonNull(everywhere.get(size))
                .end()
                .filter(end -> wrapped < end && wrapped >= end - 2 * Pitches.SAME)
                .ifPresent(end -> known.putIfAbsent(size, end)));
        return new Column(left, right, flushRight, rights, leading, leadings, pitches, known);
    }

    /** @param everywhere the distances in all columns, by size; this one's are added */
    static Column of(List<TextLine> lines, Map<Integer, Pitches> everywhere) {
        float left = Float.MAX_VALUE;
        float right = 0;
        Map<Integer, Reach> rights = new HashMap<>();
        double usual = lines.stream().mapToDouble(TextLine::size).sorted().toArray()[lines.size() / 2];
        for (TextLine line : lines) {
            Box box = Paragrapher.box(line);
            left = Math.min(left, box.x());
            right = Math.max(right, box.right());
            if (line.size() <= LARGER * usual) {
                rights.merge(step(line), new Reach(1, box.right()), Reach::and);
            }
        }
        Column edges = new Column(left, right, flushRight(lines), rights, 0, Map.of(), Map.of(), Map.of());
        List<Float> all = new ArrayList<>();
        Map<Integer, List<Float>> broken = new HashMap<>();
        Map<Integer, Pitches> pitches = new HashMap<>();
        for (int i = 1; i < lines.size(); i++) {
            TextLine last = lines.get(i - 1);
            TextLine next = lines.get(i);
            float pitch = Paragrapher.pitch(last, next);
            boolean close = pitch > 0 && pitch < Paragrapher.MOST_LEADING * Math.max(1, next.size());
            if (close && Paragrapher.sameType(last, next)) {
                all.add(pitch);
                boolean wrapped = edges.broken(last, next);
                for (Map<Integer, Pitches> some : List.of(pitches, everywhere)) {
                    some.computeIfAbsent(size(next), s -> new Pitches()).add(pitch, wrapped, LineEnds.lowerWord(next));
                }
                if (wrapped) {
                    broken.computeIfAbsent(size(next), s -> new ArrayList<>()).add(pitch);
                }
            }
        }
        Map<Integer, Float> leadings = new HashMap<>();
        broken.forEach((size, some) -> leadings.put(size, ofWrapped(some)));
        Map<Integer, Float> ends = new HashMap<>();
        pitches.forEach((size, some) -> some.end().ifPresent(end -> ends.put(size, end)));
        return new Column(left, right, edges.flushRight(), rights, ofWrapped(all), leadings, pitches, ends);
    }

    /** The distance of wrapped lines: they stand closer than items do, and there are always some of them; 0 of none. */
    private static float ofWrapped(List<Float> pitches) {
        pitches.sort(null);
        return pitches.isEmpty() ? 0 : pitches.get(pitches.size() / PART_OF_WRAPPED);
    }
}
