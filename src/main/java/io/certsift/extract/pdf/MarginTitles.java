package io.certsift.extract.pdf;

import io.certsift.model.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Titles of sections that stand in the margin beside their text, upright or turned along it, whatever else stands in that
 * margin. They are put before the first line of their section, as lines of their own.
 */
final class MarginTitles {
    /** Fewest upright titles: one or two large words beside a text may be anything. */
    private static final int FEWEST = 3;
    /** Fewest turned titles; one is that of the page. */
    private static final int FEWEST_TURNED = 2;
    /** More stretches of turned text are a drawing. */
    private static final int MOST_TURNED = 20;
    /** More large stretches in a margin are a column of text. */
    private static final int MOST_LARGE = 60;
    /** Share of the large stretches in the margin that must be titles. */
    private static final double MOST = 0.75;
    /** A title is so many times larger than the text. */
    private static final float LARGER = 1.1f;
    /** Distance of two lines of a title, in font sizes. */
    private static final float LEADING = 1.5f;
    /** Text in the margin this close under a title, in font sizes, is headed by it: the margin is a column. */
    private static final float NEAR = 2.2f;
    /** A section begins at least so many font sizes below the line before it. */
    private static final float BREAK = 1.8f;
    /** A line that begins at the height of its title stands so much higher, in parts of the difference of their sizes. */
    private static final float HIGHER = 1.25f;
    /** Edges are the same within this many points. */
    private static final float SAME = 2;

    private final List<Segment> text;
    private final float edge;
    private final float size;
    private final boolean bold;

    private MarginTitles(List<Segment> text, TextEdge main) {
        this.text = new ArrayList<>(text);
        this.text.sort(Comparator.comparing(Segment::baseline).thenComparing(Segment::left));
        edge = main.left();
        size = main.size();
        bold = this.text.stream().filter(s -> s.left() >= edge && s.bold()).count() * 2
                > this.text.stream().filter(s -> s.left() >= edge).count();
    }

    /**
     * The stretches of a page, the upright titles in its margin before their sections.
     *
     * @param text upright stretches
     */
    static List<Segment> placed(List<Segment> text) {
        List<Segment> placed =
                TextEdge.hungFrom(text).map(edge -> placed(text, edge)).orElse(text);
        return placed == text ? placed(text, TextEdge.of(text)) : placed;
    }

    private static List<Segment> placed(List<Segment> text, TextEdge edge) {
        MarginTitles titles = new MarginTitles(text, edge);
        List<CentredTitles.Title> found = titles.centred();
        if (found.isEmpty()) {
            found = titles.upright().stream()
                    .map(lines -> new CentredTitles.Title(lines, titles.start(lines.get(0))))
                    .toList();
        }
        found.forEach(title -> titles.set(
                title.lines(),
                title.start(),
                title.lines().stream().map(Segment::glyphs).toList()));
        return found.isEmpty() ? text : titles.text;
    }

    /** Titles half-way down their texts, below the last line that reaches over the edge. */
    private List<CentredTitles.Title> centred() {
        List<Segment> beside = new ArrayList<>();
        List<List<Segment>> margin = new ArrayList<>();
        for (Segment segment : text) {
            if (segment.left() < edge && segment.right() >= edge) {
                beside.clear();
                margin.clear();
            } else if (segment.left() >= edge) {
                beside.add(segment);
            } else if (!margin.isEmpty() && goesOn(last(margin), segment)) {
                margin.get(margin.size() - 1).add(segment);
            } else {
                margin.add(new ArrayList<>(List.of(segment)));
            }
        }
        return margin.size() > MOST_LARGE ? List.of() : CentredTitles.find(margin, beside);
    }

    private static Segment last(List<List<Segment>> groups) {
        List<Segment> last = groups.get(groups.size() - 1);
        return last.get(last.size() - 1);
    }

    /**
     * Puts titles that are turned before their sections.
     *
     * @param text upright stretches of a page; titles are added to them
     * @param turned stretches of another direction; titles are taken from them
     */
    static void take(List<Segment> text, List<Segment> turned) {
        if (turned.size() < FEWEST_TURNED || turned.size() > MOST_TURNED || text.isEmpty()) {
            return;
        }
        MarginTitles titles = new MarginTitles(text, TextEdge.of(text));
        Map<Segment, Box> places = new HashMap<>();
        for (Segment segment : turned) {
            Box place = LineWriter.write(segment.glyphs()).box();
            if (place.height() > place.width() && place.right() < titles.edge + segment.size()) {
                places.put(segment, place);
            }
        }
        List<Map.Entry<Segment, Box>> found = new ArrayList<>(places.entrySet());
        found.sort(Comparator.comparing(title -> title.getValue().y()));
        if (found.size() < FEWEST_TURNED) {
            return;
        }
        float above = 0;
        for (Map.Entry<Segment, Box> title : found) {
            float middle = (title.getValue().y() + title.getValue().bottom()) / 2;
            titles.set(
                    List.of(),
                    titles.start(above, middle),
                    List.of(title.getKey().glyphs()));
            above = middle;
        }
        turned.removeAll(places.keySet());
        text.clear();
        text.addAll(titles.text);
    }

    /** The baseline under the widest gap of the text between two heights: there the lower section begins. */
    private float start(float above, float middle) {
        float last = above;
        float widest = -1;
        float start = middle;
        for (Segment segment : text) {
            if (segment.label() || segment.left() < edge || segment.baseline() < above) {
                continue;
            }
            float gap = segment.baseline() - last;
            if (gap >= widest && (segment.baseline() <= middle || widest < 0)) {
                widest = gap;
                start = segment.baseline();
            }
            last = segment.baseline();
        }
        return start;
    }

    private List<List<Segment>> upright() {
        List<Segment> margin = text.stream()
                .filter(s -> s.right() < edge && s.cells().isEmpty())
                .toList();
        List<List<Segment>> large = new ArrayList<>();
        for (Segment segment : margin) {
            List<Segment> last = large.isEmpty() ? List.of() : large.get(large.size() - 1);
            if (!last.isEmpty() && goesOn(last.get(last.size() - 1), segment)) {
                last.add(segment);
            } else if (stands(segment)) {
                large.add(new ArrayList<>(List.of(segment)));
            }
        }
        if (large.size() > MOST_LARGE) {
            return List.of();
        }
        List<List<Segment>> titles =
                large.stream().filter(title -> title(title, margin)).toList();
        return titles.size() >= FEWEST && titles.size() >= MOST * large.size() ? titles : List.of();
    }

    /** Whether a stretch is set in larger type than the text, or in bold beside text that is not. */
    private boolean stands(Segment segment) {
        return segment.size() > LARGER * size || segment.bold() && !bold && segment.size() > size / LARGER;
    }

    private static boolean goesOn(Segment last, Segment next) {
        float pitch = next.baseline() - last.baseline();
        boolean flush = Math.abs(next.right() - last.right()) < SAME || Math.abs(next.left() - last.left()) < SAME;
        return flush
                && next.size() == last.size()
                && next.bold() == last.bold()
                && pitch > 0
                && pitch < LEADING * next.size();
    }

    /** Whether a line of the text stands beside a title: its cell begins at the same height, and so it stands higher if its type is smaller. */
    private boolean beside(Segment title, Segment line) {
        float higher = title.baseline() - line.baseline();
        return line.left() >= edge
                && (line.level(title) || higher > 0 && higher <= HIGHER * (title.size() - line.size()));
    }

    private float start(Segment title) {
        return (float) text.stream()
                .filter(line -> beside(title, line))
                .mapToDouble(Segment::baseline)
                .min()
                .orElse(title.baseline());
    }

    private boolean title(List<Segment> lines, List<Segment> margin) {
        Segment first = lines.get(0);
        Segment last = lines.get(lines.size() - 1);
        boolean beside = text.stream().anyMatch(s -> beside(first, s));
        boolean begins = text.stream()
                .noneMatch(s -> s.left() >= edge
                        && s.baseline() < first.baseline() - size / 2
                        && first.baseline() - s.baseline() < BREAK * size);
        boolean heads = margin.stream()
                .anyMatch(s -> !lines.contains(s)
                        && s.baseline() > first.baseline()
                        && s.baseline() < last.baseline() + NEAR * last.size());
        return beside && !heads && (begins || first.size() > LARGER * size);
    }

    /** Takes the stretches of a title away and sets it on one line before the text, at its left edge. */
    private void set(List<Segment> taken, float baseline, List<List<Glyph>> lines) {
        text.removeAll(taken);
        List<Glyph> glyphs = new ArrayList<>();
        float x = edge;
        for (List<Glyph> line : lines) {
            float from = line.get(0).x();
            for (Glyph glyph : line) {
                glyphs.add(glyph.at(x + glyph.x() - from, baseline));
            }
            x = glyphs.get(glyphs.size() - 1).right() + glyphs.get(0).size() / 3;
        }
        Segment title = new Segment(glyphs);
        title.markAsLabel();
        int at = 0;
        while (at < text.size() && text.get(at).baseline() < baseline) {
            at++;
        }
        text.add(at, title);
    }
}
