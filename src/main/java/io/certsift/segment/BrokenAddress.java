package io.certsift.segment;

import java.util.regex.Pattern;

/** Tells by its two halves whether an address was broken between two lines, with no sign of it. */
final class BrokenAddress {
    /** An address that is broken behind a stroke: "github.com/" over the name of its owner. */
    private static final Pattern STROKE =
            Pattern.compile("(?<![\\p{L}\\d@])[\\w-]{1,40}(?:\\.[\\w-]{1,40}){1,4}/(?:[\\w.~-]{1,40}/){0,4}$");

    private static final Pattern BEHIND_STROKE = Pattern.compile("^[\\w~-]");

    /** "ada@exa" over "mple.com". */
    private static final Pattern MAIL = Pattern.compile("(?<![\\w.+-])[\\w.+-]{1,64}@[\\w-]{0,63}$");

    private static final Pattern DOMAIN = Pattern.compile("^[\\w-]{0,63}\\.[a-z]{2,18}\\b");

    /** "ada.exam" over "ple@example.com": the half before is a line or stands behind a bar or colon, or else it is a word. */
    private static final Pattern BEFORE_SIGN = Pattern.compile("(?:^|[:|\\t])\\s*\\p{Ll}[\\w.+-]{0,63}$");

    private static final Pattern SIGN = Pattern.compile("^[\\w.+-]{1,64}@[\\w-]{1,63}\\.[a-z]{2,18}\\b");

    private BrokenAddress() {}

    /** Whether the end of a text and the beginning of a line are halves of one address. */
    static boolean in(String end, String next) {
        return STROKE.matcher(end).find() && BEHIND_STROKE.matcher(next).find() || mail(end, next);
    }

    /** The same of the address of a mailbox, which may be broken at any letter where it has no room in its line. */
    static boolean mail(String end, String next) {
        return MAIL.matcher(end).find() && DOMAIN.matcher(next).find()
                || BEFORE_SIGN.matcher(end).find() && SIGN.matcher(next).find();
    }
}
