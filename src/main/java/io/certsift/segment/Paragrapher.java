package io.certsift.segment;

import io.certsift.model.Box;
import io.certsift.model.Place;
import io.certsift.model.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Puts the lines of a document together to paragraphs. Where the format tells no paragraphs, a line goes on in the next one
 * if it stands right below in the same column and type, and if the first word of the next would not have fitted behind it.
 */
final class Paragrapher {
    /** Lines further apart than this many font sizes, baseline to baseline, are not one paragraph. */
    static final float MOST_LEADING = 1.9f;

    /** Lines further apart than this many times the usual leading of their column are not one paragraph. */
    private static final float MOST_LEADING_RATIO = 1.25f;

    /** Two font sizes closer than this, in points, are one. */
    private static final float SAME_SIZE = 0.6f;

    /** A line that begins in lower case goes on the one before if that fills this part of its column. */
    private static final float NEARLY_FULL = 0.7f;

    /** Two left edges closer than this, in points, are one. */
    private static final float SAME_EDGE = 1;

    /** Text hangs at least so many points behind its bullet. */
    private static final float LEAST_HANG = 3f;

    /** An indentation of this many points and more begins something else. */
    private static final float INDENT = 10f;

    /** A line may begin so many points before the one above it: that was the first of its paragraph. */
    private static final float OUTDENT = 42f;

    /** The line with the contacts is none of the title's above it. */
    private static final Pattern MAIL =
            Pattern.compile("^[^\\s@]{1,64}@[\\w.-]{2,255}\\s*$|^\\S{1,64}@\\S{1,255}\\.\\S");

    private final Predicate<String> heading;
    private final Predicate<String> status;

    /**
     * @param heading whether words are those of a heading
     * @param status whether they are nothing but the status of a certificate
     */
    Paragrapher(Predicate<String> heading, Predicate<String> status) {
        this.heading = heading;
        this.status = status;
    }

    List<List<TextLine>> group(List<TextLine> lines) {
        Columns columns = Columns.of(lines);
        HeadingLines headings = HeadingLines.of(lines, heading);
        List<List<TextLine>> groups = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            List<TextLine> last = groups.isEmpty() ? List.of() : groups.get(groups.size() - 1);
            boolean dashes = i + 1 < lines.size() && LineEnds.dash(lines.get(i + 1));
            if (!last.isEmpty() && (!LineEnds.dash(line) || !dashes) && goesOn(last, line, columns, headings)) {
                last.add(line);
            } else {
                groups.add(new ArrayList<>(List.of(line)));
            }
        }
        return groups;
    }

    private boolean goesOn(List<TextLine> group, TextLine next, Columns columns, HeadingLines headings) {
        TextLine last = group.get(group.size() - 1);
        if (next.paragraph() >= 0 || last.paragraph() >= 0) {
            return false;
        }
        boolean apart = next.visibility() != last.visibility()
                || next.page() != last.page()
                || next.flow() != last.flow()
                || next.place() != last.place()
                || next.place() == Place.FORM_FIELD
                || next.bullet()
                || Bullets.length(next.text()) > 0
                        && !(LineEnds.dash(next) && LineEnds.name(group))
                        && !LineEnds.range(last, next);
        if (apart || last.box().isEmpty() || next.box().isEmpty()) {
            return false;
        }
        Column column = columns.around(last);
        boolean address = brokenAddress(last, next, column);
        if (MAIL.matcher(next.text()).find() && !address) {
            return false;
        }
        if (group.size() == 1 && headings.broken(last, next)) {
            return true;
        }
        if (group.size() == 2 && headings.together(group.get(0), last)) {
            return false;
        }
        if (address || torn(last, next)) {
            return goesOnInType(last, next) && follows(last, next, column);
        }
        // A heading does not hang below a bullet, though the words there may be one's: "Professional Certificate".
        boolean hanging = hanging(group, next, column);
        boolean headed = headings.headed(next) && !wrapped(last, next, column);
        if (!hanging && (headed || group.size() == 1 && heading.test(last.text()))) {
            return false;
        }
        boolean beside = LineEnds.beside(group, next, heading, INDENT);
        return (goesOnInType(last, next) || LineEnds.dash(next))
                && !LineEnds.dated(group, next)
                && (LineEnds.lower(next) || !status.test(LineEnds.firstCell(next)))
                && follows(last, next, column)
                && (beside || aligned(group, next, column))
                && (hanging && !LineEnds.dash(next)
                        || LineEnds.range(last, next)
                        || (beside || last.text().indexOf('\t') < 0)
                                && !LineEnds.items(group, next)
                                && full(last, next, column));
    }

    /** Whether a line ends, with no room for another letter, within the address of a mailbox. */
    private static boolean brokenAddress(TextLine last, TextLine next, Column column) {
        float letter = box(last).width() / Math.max(1, last.text().length());
        return BrokenAddress.mail(last.text(), next.text())
                && column.right(last) - box(last).right() < 2 * letter;
    }

    /** Whether a line ends within a word, or within the text of a link, that goes on in the next one, wherever that begins. */
    private static boolean torn(TextLine last, TextLine next) {
        boolean word = Joiner.torn(last.text(), next.text())
                && box(next).x() < box(last).right();
        return word
                || last.links().stream()
                        .filter(link -> link.span().end() == last.text().length())
                        .anyMatch(link -> next.links().stream()
                                .anyMatch(other -> other.span().start() == 0
                                        && other.span().length() > 0
                                        && other.target().equals(link.target())));
    }

    /** Whether the column shows how close wrapped lines stand, and a line stands as close: no heading does. */
    private static boolean wrapped(TextLine last, TextLine next, Column column) {
        return column.end(next) < Float.POSITIVE_INFINITY
                && pitch(last, next) < column.end(next)
                && column.broken(last, next);
    }

    private static boolean follows(TextLine last, TextLine next, Column column) {
        float pitch = pitch(last, next);
        float leading = column.leading(next);
        // Where some part of a column is set wider than the rest, only a sentence is sure to go on.
        boolean sentence = LineEnds.rest(next) && (column.broken(last, next) || nearlyFull(last, column));
        float most = leading > 0 && !sentence ? leading * MOST_LEADING_RATIO : MOST_LEADING * Math.max(1, next.size());
        return pitch > 0 && pitch <= most && (sentence || pitch < column.end(next));
    }

    private static boolean aligned(List<TextLine> group, TextLine next, Column column) {
        TextLine first = group.get(0);
        TextLine last = group.get(group.size() - 1);
        if (column.flushRight()) {
            return Math.abs(box(next).right() - box(last).right()) < INDENT;
        }
        boolean bullet = first.bullet() || Bullets.length(first.text()) > 0;
        float indent = box(next).x() - box(last).x();
        if (bullet) {
            return box(next).x() >= box(first).x() - 1;
        }
        return indent < INDENT && indent > -OUTDENT;
    }

    /**
     * A line that hangs below the text of a bullet goes on it, however short the line before. Where the bullet is drawn, the text
     * behind it is the line.
     */
    private static boolean hanging(List<TextLine> group, TextLine next, Column column) {
        TextLine first = group.get(0);
        float indent = box(next).x() - box(first).x();
        if (first.bullet()) {
            return Math.abs(indent) <= SAME_EDGE && box(first).x() > column.left() + LEAST_HANG;
        }
        return Bullets.length(first.text()) > 0 && indent > LEAST_HANG;
    }

    private static boolean full(TextLine last, TextLine next, Column column) {
        if (next.text().isBlank() || LineEnds.rows(last, next)) {
            return false;
        }
        if (!LineEnds.lower(next) && LineEnds.sentence(last)) {
            return false;
        }
        if (column.broken(last, next) || LineEnds.inBrackets(last, next)) {
            return true;
        }
        return LineEnds.rest(next) && nearlyFull(last, column);
    }

    private static boolean nearlyFull(TextLine line, Column column) {
        return column.filled(line) >= NEARLY_FULL;
    }

    /**
     * Whether a line begins in the type in which the one above it ends: a name in bold with its issuer behind it. If it begins
     * as that one begins, and not as it ends, it is the next of such names.
     */
    private static boolean goesOnInType(TextLine last, TextLine next) {
        boolean goesOn = same(last.ends(), next.starts());
        boolean startsAgain = !goesOn && same(last.starts(), next.starts());
        return goesOn || sameType(last, next) && !startsAgain;
    }

    static boolean sameType(TextLine a, TextLine b) {
        return same(new TextLine.Type(a.size(), a.bold()), new TextLine.Type(b.size(), b.bold()));
    }

    private static boolean same(TextLine.Type a, TextLine.Type b) {
        return Math.abs(a.size() - b.size()) <= SAME_SIZE && a.bold() == b.bold();
    }

    static float pitch(TextLine a, TextLine b) {
        return box(b).bottom() - box(a).bottom();
    }

    static Box box(TextLine line) {
        return line.box().orElseThrow();
    }
}
