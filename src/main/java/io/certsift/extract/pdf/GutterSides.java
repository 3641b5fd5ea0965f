package io.certsift.extract.pdf;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Tells from what stands at both sides of a gutter whether they are columns, or a text and what belongs to its lines. */
final class GutterSides {
    /** Share of stretches with a partner on the other side, under which it can be no column of dates or labels. */
    private static final double ATTACHED = 0.75;

    static final double ALL = 0.88;
    private static final double HALF = 0.5;
    /** Share of dates among what ends lines: half with a place below each, less with a state; a sidebar has hardly any. */
    private static final double DATED_ENDS = 0.4;
    /** Distance of lines, in font sizes, up to which they belong together. */
    private static final float LEADING = 1.9f;
    /** Distance of two lines, in font sizes, at least. */
    static final float LINE = 1.05f;
    /** A heading over the text of a column is so many times larger. */
    static final float HEADING = 1.1f;
    /** Labels that follow each other closely, each level with its text: a sidebar has more lines, and some of its own. */
    private static final int MOST_ROWS = 6;
    /** So many labels are not level with the lines of a text by chance. */
    private static final int MANY = 8;
    /** One date may stand level with a line by chance. */
    private static final int FEWEST_DATES = 2;
    /** Right edges are the same within this many points. */
    private static final float FLUSH = 2;

    /** The same of one in bold over text that is not; titles of a table are mostly as large as its cells. */
    private static final float BOLD_HEADING = 1.04f;

    private final @Nullable Segment over;
    private final List<Segment> left;
    private final List<Segment> right;

    GutterSides(List<Segment> left, List<Segment> right) {
        this(null, left, right);
    }

    /** @param over what stands over both sides; null if nothing does */
    GutterSides(@Nullable Segment over, List<Segment> left, List<Segment> right) {
        this.over = over;
        this.left = left;
        this.right = right;
    }

    boolean columns() {
        return together() && !new GutterSections(over, left, right).attached();
    }

    /** The same of the text of one section. */
    boolean together() {
        if (left.isEmpty()) {
            return true;
        }
        boolean leftMinor = ColumnFinder.letters(left) <= ColumnFinder.letters(right);
        List<Segment> minor = leftMinor ? left : right;
        List<Segment> major = leftMinor ? right : left;
        if (headed() || new CardGrid(left, right).cards()) {
            return true;
        }
        if (new SideNotes(over, left, right).told()) {
            return false;
        }
        double shared = shared(minor, major);
        if (dates(minor, major) || !leftMinor && datesBeside(minor, major)) {
            return false;
        }
        if (leftMinor && shared >= HALF && labels(minor, major) || !leftMinor && shared >= ALL && lineEnds(minor)) {
            return false;
        }
        if (shared < ATTACHED) {
            return true;
        }
        double dated = share(minor, DateCell::dated);
        if (shared >= ALL && datedRows(minor, major)) {
            return false;
        }
        if (dated >= 0.6 || dated >= 0.35 && shared >= ALL && blockLength(minor) <= 2.3) {
            return false;
        }
        if (shared < ALL) {
            return true;
        }
        if (leftMinor && share(minor, s -> s.text().endsWith(":")) >= 0.6 || new CellRows(minor, major).tabular()) {
            return false;
        }
        boolean alone = blockLength(minor) <= 1.5 && ColumnFinder.letters(minor) < 0.4 * ColumnFinder.letters(major);
        if (alone && leftMinor) {
            minor.stream()
                    .filter(s -> !DateCell.dated(s) && !s.text().endsWith(":"))
                    .forEach(Segment::markAsLabel);
        }
        return !alone;
    }

    /**
     * Whether both sides begin with a heading in larger type on one line: two sections beside each other, however little
     * stands in one of them, but no cells under their titles.
     */
    boolean headed() {
        if (left.size() < ColumnFinder.FEWEST_HEADED || right.size() < ColumnFinder.FEWEST_HEADED) {
            return false;
        }
        Segment title = right.get(0);
        int level = 0;
        while (level < left.size() - 2 && !left.get(level).level(title)) {
            level++;
        }
        Segment other = left.get(level);
        return other.level(title)
                && Math.abs(other.size() - title.size()) < 0.05f * title.size()
                && heads(title, right.get(1))
                && heads(other, left.get(level + 1))
                && !DateCell.dated(right.get(1));
    }

    private static boolean heads(Segment title, Segment next) {
        boolean bold = title.bold() && !next.bold();
        return title.size() > (bold ? BOLD_HEADING : HEADING) * next.size();
    }

    /**
     * Dates in the margin, each level with the line that it dates, below headings that begin in the margin too, or are centred,
     * and have the line to themselves.
     */
    private static boolean dates(List<Segment> minor, List<Segment> major) {
        List<Segment> dates = minor.stream()
                .filter(segment -> segment.date() || DateCell.withDate(segment))
                .toList();
        List<Segment> headings =
                minor.stream().filter(segment -> !dates.contains(segment)).toList();
        boolean margin = dates.stream().filter(Segment::date).count() >= FEWEST_DATES
                && shared(dates, major) >= ALL
                && (headings.isEmpty() || share(headings, s -> major.stream().noneMatch(s::beside)) >= ATTACHED);
        if (margin) {
            headings.stream().filter(s -> !s.text().endsWith(":")).forEach(Segment::markAsLabel);
        }
        return margin;
    }

    /**
     * Headings and dates in the margin, set flush with the text that they label: each is level with its first line or stands
     * on a line of its own.
     */
    private static boolean labels(List<Segment> minor, List<Segment> major) {
        double apart = apart(minor, major);
        boolean rows = minor.size() <= MOST_ROWS && shared(minor, major) == 1;
        boolean many = minor.size() >= MANY && apart == 1;
        if (!flushRight(minor) || apart < ALL || blockLength(minor) > 2.3 && !rows && !many) {
            return false;
        }
        List<Segment> headings = minor.stream()
                .filter(s -> !DateCell.dated(s) && !s.text().endsWith(":"))
                .toList();
        List<Segment> alone = headings.stream()
                .filter(s -> major.stream().noneMatch(s::beside))
                .toList();
        if (many && alone.size() > 1) {
            alone.forEach(Segment::markAsLabel);
        } else if (!rows && share(minor, DateCell::date) < HALF) { // "in progress" among dates is no heading
            headings.forEach(Segment::markAsLabel);
        }
        return true;
    }

    /** Nothing but dates at the right, each beside an entry: half-way between its name and the line below, say. */
    private static boolean datesBeside(List<Segment> minor, List<Segment> major) {
        return share(minor, Segment::date) == 1
                && share(minor, date -> major.stream().anyMatch(line -> near(date, line))) == 1;
    }

    private static boolean near(Segment a, Segment b) {
        return Math.abs(a.baseline() - b.baseline()) < LINE * Math.max(a.size(), b.size());
    }

    /** Dates at the right, and the places and states among them: all end a line at the right edge. */
    private static boolean lineEnds(List<Segment> minor) {
        return flushRight(minor) && share(minor, DateCell::holdsDate) >= DATED_ENDS;
    }

    /** Whether most of a column begins at one edge, or is centred in it. */
    static boolean flush(List<Segment> segments) {
        float left = ColumnFinder.left(segments);
        double middle = segments.stream()
                .mapToDouble(s -> s.left() + s.right())
                .sorted()
                .toArray()[segments.size() / 2];
        return share(segments, s -> s.left() - left < FLUSH) >= HALF
                || share(segments, s -> Math.abs(s.left() + s.right() - middle) < 2 * FLUSH) >= ATTACHED;
    }

    private static boolean flushRight(List<Segment> segments) {
        double right = segments.stream().mapToDouble(Segment::right).max().orElse(0);
        float left = segments.get(0).left();
        return share(segments, s -> right - s.right() < FLUSH) >= ALL
                && share(segments, s -> Math.abs(left - s.left()) < FLUSH) < 0.5;
    }

    static double shared(List<Segment> some, List<Segment> others) {
        return share(some, s -> others.stream().anyMatch(s::level));
    }

    static double share(List<Segment> segments, Predicate<Segment> test) {
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
        List<Segment> dates = segments.stream().filter(Segment::date).toList();
        return share(segments, s -> dates.stream().anyMatch(s::level));
    }

    /** Share of the stretches of one side that are level with one of the other side, or have the whole line to themselves. */
    private static double apart(List<Segment> minor, List<Segment> major) {
        return share(
                minor, s -> major.stream().anyMatch(s::level) || major.stream().noneMatch(s::beside));
    }
}
