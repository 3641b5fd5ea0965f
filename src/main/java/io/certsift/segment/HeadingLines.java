package io.certsift.segment;

import io.certsift.model.TextLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells which lines of a document are headings or parts of one, by their words and by the type in which its headings are set. */
final class HeadingLines {
    /** So many headings in one type tell that a line in another type is none. */
    private static final int HEADINGS_TELL = 2;

    /** Enough of one type to find one beside the two lines of a broken one. */
    private static final int MOST_OF_A_TYPE = 3;

    /** The lines of one heading stand no further apart than so many font sizes: between two there is the room before a section. */
    private static final float LEADING = 1.65f;

    /** Larger than the text by so much, a line is no name in bold. */
    private static final float LARGER = 1.04f;

    /** Two left edges closer than this, in points, are one. */
    private static final float SAME_EDGE = 1;

    private static final Pattern LABEL = Pattern.compile("(\\p{Lu}[\\p{Lu} &/]{2,38}):\\s*\\S");

    private final Predicate<String> heading;
    private final List<TextLine> known;
    private final TextLine.Type usual;

    private HeadingLines(Predicate<String> heading, List<TextLine> known, TextLine.Type usual) {
        this.heading = heading;
        this.known = known;
        this.usual = usual;
    }

    /** @param heading whether words are those of a heading */
    static HeadingLines of(List<TextLine> lines, Predicate<String> heading) {
        Map<String, Integer> types = new HashMap<>();
        Map<TextLine.Type, Integer> letters = new HashMap<>();
        List<TextLine> known = new ArrayList<>();
        for (TextLine line : lines) {
            letters.merge(type(line), line.text().length(), Integer::sum);
            if (heading.test(line.text())
                    && types.merge(line.size() + "/" + line.bold(), 1, Integer::sum) <= MOST_OF_A_TYPE) {
                known.add(line);
            }
        }
        TextLine.Type usual = letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(new TextLine.Type(0, false));
        return new HeadingLines(heading, known, usual);
    }

    private static TextLine.Type type(TextLine line) {
        return new TextLine.Type(line.size(), line.bold());
    }

    /**
     * Whether a line is or begins with a heading; not if its words may be one's, but the headings of this document are set in
     * another type.
     */
    boolean headed(TextLine line) {
        int tab = line.text().indexOf('\t');
        if (tab >= 0) {
            return heading.test(line.text().substring(0, tab));
        }
        if (label(line)) {
            return true;
        }
        return heading.test(line.text())
                && known.stream()
                                .filter(other -> other.size() > 0 && !Paragrapher.sameType(other, line))
                                .count()
                        < HEADINGS_TELL;
    }

    /** Whether a line begins with a heading in capitals, its text behind it: "CERTIFICATIONS:AWS Certified AI Practitioner". */
    private boolean label(TextLine line) {
        Matcher label = LABEL.matcher(line.text());
        return label.lookingAt() && heading.test(label.group(1));
    }

    /** Whether a heading goes on in the next line: "Certifications and" over "Training", "Professional" over "Credentials". */
    boolean broken(TextLine last, TextLine next) {
        boolean open = heading.test(last.text()) && LineEnds.joint(last);
        return open && Paragrapher.box(next).width() <= Paragrapher.box(last).width() || together(last, next);
    }

    /** Whether two lines are one heading together, set like another one and unlike the text, and stand as closely as its lines do. */
    boolean together(TextLine last, TextLine next) {
        float pitch = Paragrapher.pitch(last, next);
        float indent = Paragrapher.box(next).x() - Paragrapher.box(last).x();
        return Paragrapher.sameType(last, next)
                && !type(next).equals(usual)
                && capitals(last) == capitals(next)
                && pitch > 0
                && pitch <= LEADING * next.size()
                && Math.abs(indent) <= SAME_EDGE
                && known.stream()
                        .anyMatch(other ->
                                !other.equals(last) && !other.equals(next) && Paragrapher.sameType(other, next))
                // "CompTIA Security+" below "Certifications" is the first of them
                && (heading.test(next.text()) || next.size() > LARGER * usual.size())
                && heading.test(last.text() + " " + next.text());
    }

    private static boolean capitals(TextLine line) {
        return line.text().equals(line.text().toUpperCase(Locale.ROOT));
    }
}
