package io.certsift.report;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet program from running text of a resume as a formula when it opens a CSV file: a leading {@code '}
 * makes it text.
 */
final class FormulaGuard {
    /** Blanks that programs skip, then a character that starts a formula, full-width forms included. */
    private static final Pattern STARTS_FORMULA = Pattern.compile("^[\\s\\h\\uFEFF]*[=+\\-@＝＋－＠\\t\\r].*", Pattern.DOTALL);

    /** {@code -5}, {@code +1.5}: a number for every program. */
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+([.,]\\d+)?");

    /** {@code +1 555 0100}: the blank after the country code keeps it from being summed up, unlike {@code +1-555-0100}. */
    private static final Pattern PHONE = Pattern.compile("\\+\\d{1,3} [\\d ()-]*\\d");

    private FormulaGuard() {}

    static String guard(String text) {
        boolean harmless = NUMBER.matcher(text).matches() || PHONE.matcher(text).matches();
        return !harmless && STARTS_FORMULA.matcher(text).matches() ? "'" + text : text;
    }
}
