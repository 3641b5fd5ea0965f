package io.certsift.extract.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A white strip that nothing crosses, and what stands around it. Whether it parts two columns, or a line from its date or
 * label, is told by who shares baselines with whom: dates and labels always do, stand alone and are short; a column has its
 * own rhythm.
 *
 * @param above stretches over the strip, top to bottom
 * @param left stretches at its left
 * @param right stretches at its right
 * @param below stretches under it
 * @param weight how much text it parts: of two gutters the one with more around it is cut first
 */
record Gutter(List<Segment> above, List<Segment> left, List<Segment> right, List<Segment> below, int weight) {
    /** Share of stretches with a partner on the other side, under which it can be no column of dates or labels. */
    private static final double ATTACHED = 0.75;

    private static final double ALL = 0.88;
    private static final double HALF = 0.5;
    /** Distance of the rows of a table, in font sizes, at least; lines of text are set closer. */
    private static final double PADDED = 1.33;
    /** Stretches on one side for each on the other, at most, in a table of cells: some rows have a cell empty. */
    private static final double MOST_BESIDE = 1.7;
    /** Share of the width of a column that a line of running text fills, but for the last of a paragraph. */
    private static final double FILLED = 0.85;
    /** Distance of lines, in font sizes, up to which they belong together. */
    private static final float LEADING = 1.9f;
    /** Least height, in font sizes, over which text stands on both sides: three lines. */
    private static final float OVERLAP = 2.2f;
    /** Distance of two lines, in font sizes, at least. */
    private static final float LINE = 1.05f;
    /** A stretch this much larger than the rest is a name or title over the columns. */
    private static final float TITLE = 1.25f;

    /** Right edges are the same within this many points. */
    private static final float FLUSH = 2;
    /** Dates below the columns that are looked at: more than a page of jobs has. */
    private static final int MOST_DATES = 40;
    /** Dates this many font sizes under the rest of a right column belong to lines below the columns. */
    private static final float FAR = 3;

    private static final Pattern DATED = Pattern.compile(
            "(?i)\\b(?:19|20)\\d\\d\\b|\\b\\d{1,2}[/.]\\d{2,4}\\b|\\b(?:present|current|now|today|ongoing|heute|présent|actual)\\b");
    private static final Pattern DATE_WORDS = Pattern.compile(
            "(?i)\\b(?:19|20)\\d\\d\\b|\\d+|present|current|now|today|ongoing|since|from|to|until|seit|bis|heute|présent|actual"
                    + "|\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|fall|autumn|winter|expected)\\p{L}*");
    private static final Pattern FIGURES = Pattern.compile("[\\d.,:/%+\\-–—()\\s•]+|[A-C][12]");
    private static final Pattern PLACE =
            Pattern.compile("\\p{Lu}[\\p{L} .'’-]{1,20}, \\p{Lu}[\\p{L} .'’-]{1,20}|Remote|\\(?Link\\)?");

    /**
     * What stands around the strip left of an edge among the stretches from one index to another; null if too little.
     *
     * @param known whether an earlier page was cut there, so that less is asked for
     */
    static @Nullable Gutter of(List<Segment> all, int from, int to, float edge, boolean known) {
        List<Segment> left = new ArrayList<>();
        List<Segment> right = new ArrayList<>();
        for (Segment segment : all.subList(from, to)) {
            (segment.left() < edge ? left : right).add(segment);
        }
        int end = endOfColumns(left, right);
        if (end > 0) {
            return of(all, from, from + end, edge, known);
        }
        int fewest = known ? 1 : ColumnFinder.FEWEST;
        if (left.size() < fewest || right.size() < fewest) {
            return null;
        }
        int weight = ColumnFinder.letters(left) + ColumnFinder.letters(right);
        List<Segment> above = new ArrayList<>(all.subList(0, from));
        boolean leftFirst = left.get(0).baseline() < right.get(0).baseline();
        List<Segment> early = leftFirst ? left : right;
        List<Segment> late = leftFirst ? right : left;
        List<Segment> lead = lead(early, late, leftFirst);
        above.addAll(lead);
        early.removeAll(lead);
        if (!known && (early.size() < 2 || overlap(left, right) < OVERLAP * smallest(left, right))) {
            return null;
        }
        return new Gutter(above, left, right, new ArrayList<>(all.subList(to, all.size())), weight);
    }

    /**
     * Where the columns end although nothing crosses the strip, because all that follows at its right are dates of lines at
     * its left; the number of stretches before, 0 if they do not end.
     */
    private static int endOfColumns(List<Segment> left, List<Segment> right) {
        int rest = right.size();
        int least = Math.max(0, rest - MOST_DATES);
        while (rest > least && date(right.get(rest - 1)) && left.stream().anyMatch(right.get(rest - 1)::level)) {
            rest--;
        }
        if (rest == 0 || rest == right.size()) {
            return 0;
        }
        Segment last = right.get(rest - 1);
        float dates = right.get(rest).baseline();
        if (dates - last.baseline() < FAR * last.size()) {
            return 0;
        }
        float widest = 0;
        int end = 0;
        for (int i = 1; i < left.size(); i++) {
            float gap = left.get(i).baseline() - left.get(i - 1).baseline();
            boolean between =
                    left.get(i).baseline() > last.baseline() && left.get(i).baseline() <= dates + FLUSH;
            if (between && gap > widest) {
                widest = gap;
                end = i + rest;
            }
        }
        return end;
    }

    /**
     * What stands over both columns although it does not reach across: the beginning of the longer one, if that is the left
     * one, and titles. A right column that begins a line earlier than the left one, for its heading's sake, leads nothing.
     */
    private static List<Segment> lead(List<Segment> early, List<Segment> late, boolean leftFirst) {
        Segment start = late.get(0);
        List<Segment> lead = new ArrayList<>();
        for (Segment segment : early) {
            if (segment.baseline() < start.baseline() - LINE * Math.max(segment.size(), start.size())) {
                lead.add(segment);
            }
        }
        if (lead.isEmpty() || lead.size() == early.size()) {
            return lead.size() == early.size() ? List.of() : lead;
        }
        boolean main = leftFirst && ColumnFinder.letters(early) > ColumnFinder.letters(late);
        Segment next = early.get(lead.size());
        Segment last = lead.get(lead.size() - 1);
        boolean title = lead.stream().anyMatch(s -> s.size() > TITLE * next.size() && s.size() > 1.1f * start.size());
        boolean apart = next.baseline() - last.baseline() > 2.5f * next.size();
        return main || title || apart && lead.size() <= 3 ? lead : List.of();
    }

    private static float smallest(List<Segment> left, List<Segment> right) {
        float size = Float.MAX_VALUE;
        for (List<Segment> side : List.of(left, right)) {
            for (Segment segment : side) {
                size = Math.min(size, segment.size());
            }
        }
        return size;
    }

    private static float overlap(List<Segment> left, List<Segment> right) {
        float top = Math.max(left.get(0).baseline(), right.get(0).baseline());
        float bottom = Math.min(
                left.get(left.size() - 1).baseline(),
                right.get(right.size() - 1).baseline());
        return bottom - top;
    }

    /** Whether one side is too short to show a rhythm. */
    boolean small() {
        return Math.min(left.size(), right.size()) < ColumnFinder.FEWEST;
    }

    boolean columns() {
        boolean leftMinor = ColumnFinder.letters(left) <= ColumnFinder.letters(right);
        List<Segment> minor = leftMinor ? left : right;
        List<Segment> major = leftMinor ? right : left;
        double shared = shared(minor, major);
        if (leftMinor && shared >= HALF && labels(minor, major)) {
            return false;
        }
        if (shared < ATTACHED) {
            return true;
        }
        double dated = share(minor, Gutter::dated);
        if (shared >= ALL && datedRows(minor, major)) {
            return false;
        }
        if (dated >= 0.6 || dated >= 0.35 && shared >= ALL && blockLength(minor) <= 2.3) {
            return false;
        }
        if (shared < ALL) {
            return true;
        }
        if (leftMinor && share(minor, s -> s.text().endsWith(":")) >= 0.6 || table(minor, major)) {
            return false;
        }
        boolean alone = blockLength(minor) <= 1.5 && ColumnFinder.letters(minor) < 0.4 * ColumnFinder.letters(major);
        if (alone && leftMinor) {
            minor.stream().filter(s -> !dated(s) && !s.text().endsWith(":")).forEach(Segment::markAsLabel);
        }
        return !alone;
    }

    /**
     * Headings and dates in the margin, set flush with the text that they label: each is level with its first line or stands
     * on a line of its own.
     */
    private static boolean labels(List<Segment> minor, List<Segment> major) {
        double right = minor.stream().mapToDouble(Segment::right).max().orElse(0);
        boolean flush = share(minor, s -> right - s.right() < FLUSH) >= ALL
                && share(
                                minor,
                                s -> minor.get(0).left() - s.left() < FLUSH
                                        && s.left() - minor.get(0).left() < FLUSH)
                        < 0.5;
        if (!flush || apart(minor, major) < ALL || blockLength(minor) > 2.3) {
            return false;
        }
        minor.stream().filter(s -> !dated(s) && !s.text().endsWith(":")).forEach(Segment::markAsLabel);
        return true;
    }

    /** Rows of cells: one kind of them are dates or figures, or hardly any fills its column as running text does. */
    private static boolean table(List<Segment> minor, List<Segment> major) {
        List<Segment> all = new ArrayList<>(minor);
        all.addAll(major);
        boolean dates = shared(major, minor) >= ALL && share(all, Gutter::dated) >= 0.25;
        boolean cells = ragged(minor) && ragged(major) && major.size() <= MOST_BESIDE * minor.size() && padded(minor);
        return dates || cells;
    }

    /** Rows of a table stand further apart than the lines of a text do: their cells are padded. */
    private static boolean padded(List<Segment> segments) {
        List<Float> pitches = new ArrayList<>();
        for (int i = 1; i < segments.size(); i++) {
            float pitch = segments.get(i).baseline() - segments.get(i - 1).baseline();
            if (pitch > LINE / 2 * segments.get(i).size()) {
                pitches.add(pitch / segments.get(i).size());
            }
        }
        pitches.sort(null);
        return !pitches.isEmpty() && pitches.get(pitches.size() / 2) >= PADDED;
    }

    private static boolean ragged(List<Segment> segments) {
        double widest = segments.stream().mapToDouble(Gutter::width).max().orElse(0);
        return share(segments, segment -> width(segment) >= FILLED * widest) <= 0.5;
    }

    private static double width(Segment segment) {
        return segment.right() - segment.left();
    }

    private static double shared(List<Segment> some, List<Segment> others) {
        return share(some, s -> others.stream().anyMatch(s::level));
    }

    private static double share(List<Segment> segments, java.util.function.Predicate<Segment> test) {
        return segments.stream().filter(test).count() / (double) segments.size();
    }

    /** Mean number of lines that follow each other closely. */
    private static double blockLength(List<Segment> segments) {
        int blocks = 0;
        int lines = 0;
        Segment last = null;
        for (Segment segment : segments) {
            if (last == null
                    || segment.baseline() - last.baseline() > LEADING * Math.max(last.size(), segment.size())) {
                blocks++;
            }
            lines += last == null || !segment.level(last) ? 1 : 0;
            last = segment;
        }
        return lines / (double) blocks;
    }

    /** Whether one side has a date on most of its lines, and the other side has none: cells of the same rows. */
    private static boolean datedRows(List<Segment> minor, List<Segment> major) {
        return datedLines(minor) >= 0.6 && datedLines(major) <= 0.3;
    }

    private static double datedLines(List<Segment> segments) {
        List<Segment> dates = segments.stream().filter(Gutter::date).toList();
        return share(segments, s -> dates.stream().anyMatch(s::level));
    }

    /** Share of the stretches of one side that are level with one of the other side, or have the whole line to themselves. */
    private static double apart(List<Segment> minor, List<Segment> major) {
        return share(
                minor, s -> major.stream().anyMatch(s::level) || major.stream().noneMatch(s::beside));
    }

    /** A date, a figure or a place and no more. */
    private static boolean dated(Segment segment) {
        return date(segment)
                || segment.letters() <= 45 && PLACE.matcher(segment.text()).matches();
    }

    /** A date or figure and no more. */
    private static boolean date(Segment segment) {
        if (segment.letters() > 45) {
            return false;
        }
        String text = segment.text();
        if (FIGURES.matcher(text).matches()) {
            return true;
        }
        String rest = DATE_WORDS.matcher(text).replaceAll("").replaceAll("[^\\p{L}]", "");
        return DATED.matcher(text).find() && rest.length() <= 6;
    }
}
