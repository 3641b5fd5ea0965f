package io.certsift.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sample resume as its author wrote it, before any layout. One line of the source is one block:
 *
 * <pre>
 * # Name           &gt; headline       @ contact | contact
 * ## Heading       ##&lt; Heading of a section for the side column
 * ### Title | dates
 * - bullet         ~ text that no reader sees         anything else: a paragraph
 * %% a page at the end that is a picture, as a scanner makes it; what stands here is said of it and shown nowhere
 * </pre>
 *
 * {@code [label](address)} is a link behind a label.
 */
record SampleText(
        String name, String headline, List<String> contacts, List<Part> parts, List<String> hidden, int scans) {
    SampleText {
        contacts = List.copyOf(contacts);
        parts = List.copyOf(parts);
        hidden = List.copyOf(hidden);
    }

    /** A section. */
    record Part(String heading, boolean side, List<Block> blocks) {}

    /** A line of a section; {@code right} stands at the right margin. */
    record Block(Style style, String text, String right) {}

    enum Style {
        TITLE,
        BULLET,
        PLAIN
    }

    /** A stretch of text, with the address behind it if it is a link. */
    record Stretch(String text, Optional<String> address) {}

    private static final Pattern LINK = Pattern.compile("\\[([^\\]]+)]\\(([^)]+)\\)");

    static SampleText parse(String source) {
        String name = "";
        String headline = "";
        List<String> contacts = new ArrayList<>();
        List<Part> parts = new ArrayList<>();
        List<String> hidden = new ArrayList<>();
        int scans = 0;
        for (String line : source.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList()) {
            if (line.startsWith("## ") || line.startsWith("##< ")) {
                boolean side = line.startsWith("##<");
                parts.add(new Part(line.substring(side ? 4 : 3), side, new ArrayList<>()));
            } else if (line.startsWith("%% ")) {
                scans++;
            } else if (line.startsWith("# ")) {
                name = line.substring(2);
            } else if (line.startsWith("> ")) {
                headline = line.substring(2);
            } else if (line.startsWith("@ ")) {
                contacts.addAll(List.of(line.substring(2).split(" \\| ")));
            } else if (line.startsWith("~ ")) {
                hidden.add(line.substring(2));
            } else {
                parts.get(parts.size() - 1).blocks().add(block(line));
            }
        }
        return new SampleText(name, headline, contacts, parts, hidden, scans);
    }

    private static Block block(String line) {
        if (line.startsWith("### ")) {
            String[] sides = line.substring(4).split(" \\| ", 2);
            return new Block(Style.TITLE, sides[0], sides.length > 1 ? sides[1] : "");
        }
        return line.startsWith("- ")
                ? new Block(Style.BULLET, line.substring(2), "")
                : new Block(Style.PLAIN, line, "");
    }

    static List<Stretch> stretches(String text) {
        List<Stretch> stretches = new ArrayList<>();
        Matcher link = LINK.matcher(text);
        int from = 0;
        while (link.find()) {
            if (link.start() > from) {
                stretches.add(new Stretch(text.substring(from, link.start()), Optional.empty()));
            }
            stretches.add(new Stretch(link.group(1), Optional.of(link.group(2))));
            from = link.end();
        }
        if (from < text.length()) {
            stretches.add(new Stretch(text.substring(from), Optional.empty()));
        }
        return stretches;
    }

    List<Part> main() {
        return parts.stream().filter(part -> !part.side()).toList();
    }

    List<Part> side() {
        return parts.stream().filter(Part::side).toList();
    }
}
