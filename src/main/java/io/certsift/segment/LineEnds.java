package io.certsift.segment;

import io.certsift.model.TextLine;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the words at the ends of two lines tell about whether one goes on in the other. */
final class LineEnds {
    /** Bullets are often drawn and not written: a sentence that ends with its line is taken to end its paragraph. */
    private static final Pattern SENTENCE_END =
            Pattern.compile("(?<=\\p{L}{2}|\\b(?:19|20)\\d\\d)[.!?][)\"\\u201D]?\\s*$");

    private static final Pattern OPEN = Pattern.compile("\\([^()]*$");

    private static final Pattern CLOSED = Pattern.compile("^[^()]*\\)");

    private static final Pattern ADDRESS = Pattern.compile("^\\s*[^\\s@]{1,64}[@.:][^\\s@]{0,255}\\w");

    private static final Pattern LAST_WORD = Pattern.compile("^\\s*[\\p{L}\\d-]+\\.\\s*$");

    /** The date of what stands before it: "(2022), Azure Administrator Associate (2023)". */
    private static final Pattern DATE_IN_BRACKETS =
            Pattern.compile("^\\s*\\((?:\\p{L}{3,10}\\.?\\s+|\\d{1,2}[/.-])?(?:19|20)\\d\\d\\)\\s*(?:[,;|&/+]|$)");

    private static final Pattern DASH = Pattern.compile("^\\s*[-\\u2013\\u2014]\\s+\\p{Lu}");

    private static final Pattern YEAR_AT_END = Pattern.compile("\\b(?:19|20)\\d\\d\\s*$");

    private static final Pattern DASH_AND_YEAR =
            Pattern.compile("^\\s*[-\\u2013\\u2014]\\s*(?:\\p{L}{3,10}\\.?\\s+)?(?:19|20)\\d\\d\\b");

    /** The end of a row of fields: "| Northern University | 2023". */
    private static final Pattern DATED_FIELD =
            Pattern.compile("[|\\u2022\\u00B7]\\s*(?:\\p{L}{3,10}\\.?\\s+)?(?:19|20)\\d\\d\\s*$");

    /** The date that ends an item: "– Riverside College, 2023", "(May 2023)", "(all 2023)". */
    private static final Pattern DATED_ITEM = Pattern.compile(
            "(?:[,|/\\u2022\\u00B7\\u2013\\u2014]\\s*|\\s-\\s+|\\([^()\\d]{0,20})(?:\\p{L}{3,10}\\.?\\s+|\\d{1,2}[/.-])?(?:19|20)\\d\\d\\s*\\)?\\s*$");

    private static final Pattern NAME_AT_START = Pattern.compile("^\\s*\\p{Lu}");

    private static final Pattern SENTENCE = Pattern.compile("\\p{L}{2}[.!?]\\s");

    /** A year, or a month and year, before a name: "2024/05 Harbour Pilot". */
    private static final Pattern DATE_AT_START = Pattern.compile(
            "^\\s*(?:\\d{1,2}[/.-])?(?:19|20)\\d\\d(?:[/.-]\\d{1,2})?[\\s:,|(\\u2013\\u2014-]{1,9}[\\p{Lu}\"]");

    private static final Pattern CAPITAL_AT_END = Pattern.compile("(?:^|\\s)\\p{Lu}[\\p{L}\\d]*$");

    private static final Pattern JOINT_AT_END = Pattern.compile("(?iu)(?:[&/+]|\\b(?:and|und|et|y|e))\\s*$");

    private LineEnds() {}

    /** Whether a line ends like a sentence. */
    static boolean sentence(TextLine line) {
        return SENTENCE_END.matcher(line.text()).find();
    }

    /** Whether a line ends with a word that joins the next one: "Certifications and". */
    static boolean joint(TextLine line) {
        return JOINT_AT_END.matcher(line.text()).find();
    }

    /** Whether a bracket is opened in a line and closed in the next one. */
    static boolean inBrackets(TextLine last, TextLine next) {
        return OPEN.matcher(last.text()).find() && CLOSED.matcher(next.text()).find();
    }

    /** Whether two lines are rows of the same fields, of which the last is a date: "| Northern University | 2023". */
    static boolean rows(TextLine last, TextLine next) {
        return DATED_FIELD.matcher(last.text()).find()
                && DATED_FIELD.matcher(next.text()).find();
    }

    /** Whether an item ends with its date and the next one begins with its name: "SQL – Riverside College, 2023" over "Welding". */
    static boolean items(List<TextLine> group, TextLine next) {
        TextLine last = group.get(group.size() - 1);
        // a long paragraph is not searched as a whole for each of its lines
        TextLine before = group.get(Math.max(0, group.size() - 2));
        return DATED_ITEM.matcher(last.text()).find()
                && NAME_AT_START.matcher(next.text()).find()
                && Stream.of(group.get(0), before, last)
                        .noneMatch(line -> SENTENCE.matcher(line.text()).find());
    }

    /** Whether a line begins with a date and a name, and so does the first one of a group: each is an item. */
    static boolean dated(List<TextLine> group, TextLine next) {
        return DATE_AT_START.matcher(next.text()).find()
                && DATE_AT_START.matcher(group.get(0).text()).find();
    }

    /** What stands before the first wide gap of a line; all of it if there is none. */
    static String firstCell(TextLine line) {
        int tab = line.text().indexOf('\t');
        return tab < 0 ? line.text() : line.text().substring(0, tab);
    }

    /**
     * Whether a line can only be the rest of something: it begins in lower case, or is a last word with its full stop, or begins with
     * the date of the item before.
     */
    static boolean rest(TextLine line) {
        return lower(line)
                || LAST_WORD.matcher(line.text()).find()
                || DATE_IN_BRACKETS.matcher(line.text()).find();
    }

    /**
     * Whether a line stands beside a heading, behind the text that begins on its line: "Summary", a wide gap, and text that goes on
     * below itself.
     */
    static boolean beside(List<TextLine> group, TextLine next, Predicate<String> heading, float indent) {
        TextLine first = group.get(0);
        String text = first.text();
        int tab = text.indexOf('\t');
        return group.size() == 1
                && tab > 0
                && text.indexOf('\t', tab + 1) < 0
                && Paragrapher.box(next).x() - Paragrapher.box(first).x() >= indent
                && heading.test(text.substring(0, tab));
    }

    /** Whether a line begins in lower case. */
    static boolean lower(TextLine line) {
        String text = line.text().strip();
        return !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
    }

    /** Whether a line begins in lower case and not with an address, such as that of a mailbox or a page. */
    static boolean lowerWord(TextLine line) {
        return lower(line) && !ADDRESS.matcher(line.text()).find();
    }

    /** Whether lines end like a name that may go on, and began without a dash. */
    static boolean name(List<TextLine> group) {
        return !dash(group.get(0))
                && CAPITAL_AT_END.matcher(group.get(group.size() - 1).text()).find();
    }

    /** Whether a line begins with a dash: a bullet, or in a name that is broken before its dash ("Learning – Specialty"). */
    static boolean dash(TextLine line) {
        return DASH.matcher(line.text()).find();
    }

    /** Whether a range of dates is broken before its dash: "valid 2021" over "– 2023". */
    static boolean range(TextLine last, TextLine next) {
        return YEAR_AT_END.matcher(last.text()).find()
                && DASH_AND_YEAR.matcher(next.text()).find();
    }
}
