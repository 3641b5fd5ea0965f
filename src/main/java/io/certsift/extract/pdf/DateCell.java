package io.certsift.extract.pdf;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the stretches that are set beside a text and belong to its lines by what they say. */
final class DateCell {
    /** Letters of the longest. */
    private static final int LONGEST = 45;

    /** "September " before a year. */
    private static final int MOST_BEFORE_YEAR = 12;

    private static final Pattern DATED = Pattern.compile(
            "(?i)\\b(?:19|20)\\d\\d\\b|\\b\\d{1,2}[/.]\\d{2,4}\\b|\\b(?:present|current|now|today|ongoing|heute|présent|actual)\\b");
    private static final Pattern DATE_WORDS = Pattern.compile(
            "(?i)\\b(?:19|20)\\d\\d\\b|\\d+|present|current|now|today|ongoing|since|from|to|until|seit|bis|heute|présent|actual"
                    + "|\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|fall|autumn|winter|expected)\\p{L}*");
    private static final Pattern FIGURES =
            Pattern.compile("[\\d.,:/%+\\-–—()\\s•]+|[A-C][12]|(?i:#|(?:s[lr]?\\.?\\s?)?n[or°º]\\.?)");
    private static final Pattern PLACE =
            Pattern.compile("\\p{Lu}[\\p{L} .'’-]{1,20}, \\p{Lu}[\\p{L} .'’-]{1,20}|Remote|\\(?Link\\)?");

    private DateCell() {}

    /** A date, a figure or a place and no more. */
    static boolean dated(Segment segment) {
        return date(segment)
                || segment.cells().isEmpty()
                        && segment.letters() <= LONGEST
                        && PLACE.matcher(segment.text()).matches();
    }

    /** A short text that begins or ends with a date: "Contoso, 2024", "2021 - expired 2024". */
    static boolean withDate(Segment segment) {
        String text = segment.text();
        if (segment.letters() > LONGEST) {
            return false;
        }
        Matcher matcher = DATED.matcher(text);
        boolean atEnd = false;
        while (matcher.find()) {
            atEnd |= matcher.start() <= MOST_BEFORE_YEAR && date(text.substring(0, matcher.end()));
            atEnd |= text.length() - matcher.end() <= 1;
        }
        return atEnd;
    }

    /** The beginning of a date that the next line ends: "March" over "2024". */
    static boolean begun(Segment segment, Segment next) {
        boolean words = segment.letters() <= LONGEST
                && DATE_WORDS.matcher(segment.text()).replaceAll("").chars().noneMatch(Character::isLetter);
        return words && date(segment.text() + " " + next.text());
    }

    /** A date, and perhaps a few words about it. */
    static boolean holdsDate(Segment segment) {
        return segment.letters() <= LONGEST && DATED.matcher(segment.text()).find();
    }

    /** A date or figure and no more. */
    static boolean date(Segment segment) {
        return segment.cells().isEmpty() && segment.letters() <= LONGEST && date(segment.text());
    }

    /** The same of a text that is no longer than such a stretch. */
    static boolean date(String text) {
        if (text.length() > 2 * LONGEST) {
            return false;
        }
        if (FIGURES.matcher(text).matches()) {
            return true;
        }
        String rest = DATE_WORDS.matcher(text).replaceAll("").replaceAll("[^\\p{L}]", "");
        return DATED.matcher(text).find() && rest.length() <= 6;
    }
}
