package io.certsift.segment;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Bullets and list numbers that are drawn as characters. */
final class Bullets {
    private static final Pattern LEADING = Pattern.compile(
            "^\\s*(?:[\\u2022\\u25CF\\u25CB\\u25E6\\u25AA\\u25AB\\u25A0\\u25A1\\u25C6\\u25C7\\u25BA\\u25B6\\u27A2\\u27A4\\u2713\\u2714"
                    + "\\u2726\\u2756\\u2751\\u2023\\u2219\\u26AB\\u2605\\u2043\\u00B7\\u203A\\u00BB\\u2794\\u2192\\u25C8\\uE000-\\uF8FF]"
                    + "|[-\\u2013\\u2014*>](?=\\s)|o(?=\\s\\p{Lu})|\\(?\\d{1,2}[.)](?=\\s|\\p{Lu}))[\\s\\u200B\\uFEFF]*");

    private Bullets() {}

    /** The number of leading characters that are bullet and blanks; 0 if there is none. */
    static int length(String text) {
        Matcher matcher = LEADING.matcher(text);
        return matcher.find() ? matcher.end() : 0;
    }
}
