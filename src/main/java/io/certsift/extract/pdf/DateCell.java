package io.certsift.extract.pdf;

import java.util.regex.Pattern;

/** Tells the stretches that are set beside a text and belong to its lines by what they say. */
final class DateCell {
    /** Letters of the longest. */
    private static final int LONGEST = 45;

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
                || segment.letters() <= LONGEST && PLACE.matcher(segment.text()).matches();
    }

    /** A date, and perhaps a few words about it. */
    static boolean holdsDate(Segment segment) {
        return segment.letters() <= LONGEST && DATED.matcher(segment.text()).find();
    }

    /** A date or figure and no more. */
    static boolean date(Segment segment) {
        return segment.letters() <= LONGEST && date(segment.text());
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
