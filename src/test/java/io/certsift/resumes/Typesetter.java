package io.certsift.resumes;

import io.certsift.model.Box;
import io.certsift.model.ExtractedText;
import io.certsift.model.Link;
import io.certsift.model.Place;
import io.certsift.model.TextLine;
import io.certsift.model.Visibility;
import io.certsift.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sets a resume written as text, one paragraph a line. "- " makes a list item, "== " a heading in its own type, "# " large
 * type, "! " bold; {@code [words](target)} is a link, " >> " a wide gap. Lines such as {@code {side}} say where the next ones
 * stand: main, side, header, footer, hidden. Without a layout the paragraphs are those of a document that tells them; with
 * "page 80" they are set on a page, 80 letters a line.
 */
final class Typesetter {
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]+)\\]\\(([^)\\s]+)\\)");

    private static final float LETTER = 5;
    private static final float LEFT = 50;

    private final List<TextLine> lines = new ArrayList<>();
    private final int width;
    private Place place = Place.BODY;
    private int flow;
    private int paragraph;
    private float y = LEFT;
    private Visibility visibility = Visibility.VISIBLE;

    private Typesetter(int width) {
        this.width = width;
    }

    static ExtractedText set(List<String> written, String layout) {
        Typesetter typesetter = new Typesetter(layout.startsWith("page ") ? Integer.parseInt(layout.substring(5)) : 0);
        written.forEach(typesetter::line);
        return new ExtractedText(typesetter.width > 0 ? 1 : 0, typesetter.lines, List.of());
    }

    private void line(String written) {
        if (written.isBlank()) {
            y += 8;
        } else if (written.matches("\\{\\w+\\}")) {
            move(written.substring(1, written.length() - 1));
        } else if (width > 0) {
            setOnPage(written);
        } else {
            paragraph(written);
        }
    }

    private void move(String where) {
        place = switch (where) {
            case "header" -> Place.PAGE_HEADER;
            case "footer" -> Place.PAGE_FOOTER;
            default -> Place.BODY;
        };
        flow = where.equals("side") ? 1 : 0;
        y = where.equals("side") ? LEFT : y;
        visibility = where.equals("hidden") ? Visibility.BACKGROUND_COLOUR : Visibility.VISIBLE;
    }

    private void paragraph(String written) {
        boolean bullet = written.startsWith("- ");
        boolean heading = written.startsWith("== ");
        boolean large = written.startsWith("# ");
        boolean bold = written.startsWith("! ") || heading;
        String text = bullet || large || bold ? written.substring(written.indexOf(' ') + 1) : written;
        add(text, paragraph++, Optional.empty(), large ? 20 : 10, bold, heading, bullet);
    }

    private void setOnPage(String written) {
        boolean heading = written.startsWith("== ");
        boolean large = written.startsWith("# ");
        boolean bold = written.startsWith("! ") || heading;
        String text = large || bold ? written.substring(written.indexOf(' ') + 1) : written;
        float size = large ? 20 : 10;
        boolean bullet = text.startsWith("- ");
        String rest = bullet ? "\u2022 " + text.substring(2) : text;
        float left = LEFT + flow * 400;
        while (!rest.isEmpty()) {
            int end = rest.length() <= width ? rest.length() : rest.lastIndexOf(' ', width);
            end = end <= 0 ? rest.length() : end;
            String piece = rest.substring(0, end);
            Box box = new Box(left, y, piece.length() * LETTER * size / 10, size);
            add(piece, -1, Optional.of(box), size, bold, false, false);
            y += 1.2f * size;
            rest = rest.substring(end).stripLeading();
            left = LEFT + flow * 400 + (bullet ? 2 * LETTER : 0);
        }
    }

    private void add(
            String marked, int number, Optional<Box> box, float size, boolean bold, boolean heading, boolean bullet) {
        StringBuilder text = new StringBuilder();
        List<Link> links = new ArrayList<>();
        Matcher matcher = LINK.matcher(marked);
        int at = 0;
        while (matcher.find()) {
            text.append(marked, at, matcher.start());
            int from = text.length();
            text.append(matcher.group(1));
            links.add(new Link(new Span(from, text.length()), matcher.group(2)));
            at = matcher.end();
        }
        text.append(marked, at, marked.length());
        lines.add(new TextLine(
                links.isEmpty() ? text.toString().replace(" >> ", "\t") : text.toString(),
                width > 0 ? 1 : 0,
                number,
                place,
                flow,
                box,
                size,
                bold,
                heading,
                bullet,
                Optional.empty(),
                visibility,
                links));
    }
}
