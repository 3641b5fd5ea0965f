package io.certsift.report;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet program from running text of a resume as a formula when it opens a CSV file: a {@code '} before the
 * formula makes it text. Behind each semicolon too, because where the comma is the decimal sign, programs take the
 * semicolon for the separator and see a cell there.
 */
final class FormulaGuard {
    /** Blanks of all kinds, and characters without width (the byte order mark too), which programs skip or strip. */
    private static final String SKIPPED = "[\\s\\p{Z}\\p{Cf}]*";

    /** {@code +1 555 0100}: the blank after the country code keeps it from being summed up, unlike 1-555-0100. */
    private static final String PHONE = "\\+\\d{1,3} [\\d ()-]*\\d\\s*(?:;|$)";

    /** A character that starts a formula, full-width forms included. */
    private static final String FORMULA = "(?!" + PHONE + ")[=+\\-@＝＋－＠\\t\\r]";

    private static final Pattern AT_START = Pattern.compile("^" + SKIPPED + FORMULA);
    private static final Pattern AFTER_SEMICOLON = Pattern.compile("(;" + SKIPPED + ")(?=" + FORMULA + ")");

    private static final Pattern GUARD_INSIDE = Pattern.compile("(;" + SKIPPED + ")'(?=" + FORMULA + ")");

    private FormulaGuard() {}

    /** Whether the text would be a formula if somebody typed it. */
    static boolean risky(String text) {
        return AT_START.matcher(text).find();
    }

    static String guard(String text) {
        String inside = AFTER_SEMICOLON.matcher(text).replaceAll("$1'");
        return risky(text) ? "'" + inside : inside;
    }

    /** The text that was guarded. */
    static String unguard(String guarded) {
        String text = guarded.startsWith("'") && risky(guarded.substring(1)) ? guarded.substring(1) : guarded;
        return GUARD_INSIDE.matcher(text).replaceAll("$1");
    }
}
