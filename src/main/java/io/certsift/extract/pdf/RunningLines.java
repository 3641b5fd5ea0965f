package io.certsift.extract.pdf;

import io.certsift.model.Place;
import io.certsift.model.TextLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells the lines that run along on every page, and page numbers, from the body. The top of page one is always body. */
final class RunningLines {
    /** Share of the page's height at its top and bottom in which running lines stand. */
    private static final float MARGIN = 0.09f;
    /** The same for lines that are repeated word for word: moderncv sets contacts in a foot of several lines. */
    private static final float WIDE_MARGIN = 0.14f;

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?iu)(?:page|seite|página|pagina|p\\.)?\\s*\\d{1,3}\\s*(?:(?:of|/|von|de|di|sur|\\|)\\s*\\d{1,3})?|-\\s*\\d{1,3}\\s*-");

    private final Map<Integer, Float> heights;
    private final Map<String, Set<Integer>> pages = new HashMap<>();

    private RunningLines(Map<Integer, Float> heights) {
        this.heights = heights;
    }

    /** @param heights of each page in points */
    static List<TextLine> mark(List<TextLine> lines, Map<Integer, Float> heights) {
        RunningLines running = new RunningLines(heights);
        lines.forEach(running::count);
        List<TextLine> marked = new ArrayList<>(lines.size());
        lines.forEach(line -> marked.add(running.mark(line)));
        return marked;
    }

    private void count(TextLine line) {
        if (margin(line, MARGIN) != Place.BODY) {
            pages.computeIfAbsent(key(line), k -> new HashSet<>()).add(line.page());
        }
        if (margin(line, WIDE_MARGIN) == Place.PAGE_FOOTER) {
            pages.computeIfAbsent(exact(line), k -> new HashSet<>()).add(line.page());
        }
    }

    private TextLine mark(TextLine line) {
        boolean foot = pages.getOrDefault(exact(line), Set.of()).size() > 1;
        Place margin = foot ? Place.PAGE_FOOTER : margin(line, MARGIN);
        boolean top = margin == Place.PAGE_HEADER;
        boolean number = PAGE_NUMBER.matcher(line.text().strip()).matches();
        boolean repeated = foot
                || margin != Place.BODY
                        && pages.getOrDefault(key(line), Set.of()).size() > 1;
        if (margin == Place.BODY || !number && (!repeated || top && line.page() == 1)) {
            return line;
        }
        return new TextLine(
                line.text(),
                line.page(),
                line.paragraph(),
                margin,
                line.flow(),
                line.box(),
                line.size(),
                line.bold(),
                line.heading(),
                line.bullet(),
                line.cell(),
                line.visibility(),
                line.links(),
                line.starts(),
                line.ends());
    }

    private Place margin(TextLine line, float share) {
        float height = heights.getOrDefault(line.page(), 0f);
        if (line.place() != Place.BODY
                || !line.visibility().visible()
                || height == 0
                || line.box().isEmpty()) {
            return Place.BODY;
        }
        float top = line.box().get().y();
        float bottom = line.box().get().bottom();
        return bottom < share * height
                ? Place.PAGE_HEADER
                : top > (1 - share) * height ? Place.PAGE_FOOTER : Place.BODY;
    }

    private String key(TextLine line) {
        int level = Math.round(line.box().map(b -> b.y()).orElse(0f) / 6);
        return margin(line, MARGIN) + " " + level + " "
                + line.text().replaceAll("\\d+", "#").toLowerCase(Locale.ROOT);
    }

    private static String exact(TextLine line) {
        return line.box()
                        .map(box -> Math.round(box.x()) + " " + Math.round(box.y()))
                        .orElse("") + " " + line.text();
    }
}
