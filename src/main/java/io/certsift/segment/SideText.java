package io.certsift.segment;

import java.util.regex.Pattern;

/** Tells whether the text on the right of a heading belongs to the heading: a date, or the title of another column. */
final class SideText {
    private static final Pattern DATE = Pattern.compile(
            "(?:\\p{L}{1,10}\\.?[\\s'\\u2019]*)?\\d{2,4}(?:[\\s/.,\\u2013\\u2014-]+(?:\\p{L}{1,10}\\.?|\\d{1,4})){0,4}|[\\W\\d_]*");

    private static final Pattern COLUMN_TITLES = Pattern.compile(
            "(?:(?:year|date|dates|issuer|issued|issued by|institution|institute|organi[sz]ation|provider|platform|duration|link|status"
                    + "|location|place|jahr|datum|anbieter|aussteller|ann[e\u00E9]e|fecha|a[n\u00F1]o|entidad|data|grade|score|marks)\\s*[/|\\t]?\\s*)+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private SideText() {}

    static boolean withHeading(String text) {
        String plain = text.strip();
        return DATE.matcher(plain).matches() || COLUMN_TITLES.matcher(plain).matches();
    }
}
