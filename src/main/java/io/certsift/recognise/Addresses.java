package io.certsift.recognise;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads web addresses as they stand in text and behind links; nothing is ever opened. */
final class Addresses {
    private static final Pattern IN_TEXT = Pattern.compile(
            "(?<![@\\w.])(?:https?://)?(?:[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?\\.){1,10}[a-z]{2,18}(?::\\d+)?(?:/[^\\s|,;<>()\\[\\]\"'\\u00B7\\u2012-\\u27BF\\uE000-\\uF8FF]*)?(?![@\\w]|[\\w.+-]{1,64}@)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern WRAPPED = Pattern.compile(
            "[?&](?:url|q|u|target|to|dest|destination|redirect|link)=(https?(?::|%3a)[^&]+)",
            Pattern.CASE_INSENSITIVE);

    /** Behind the name of a variable or function. */
    private static final Pattern IN_CODE = Pattern.compile("\\s{0,40}(?:[-+*]?=[^=])|\\((?:\\)|[\"'\\w]{1,40}[,)=])");

    private static final Pattern LIGATURE = Pattern.compile("[\\uFB00-\\uFB06]");

    /** Browsers and servers take no longer ones. */
    private static final int MOST_CHARACTERS = 2000;

    /** The shortest host is "x.io". */
    private static final int LEAST_OF_HOST = 4;

    /** A heading in capitals, glued to an address: "PROFILESlinkedin.com". */
    private static final Pattern GLUED = Pattern.compile("^\\p{Lu}{4,30}(?=\\p{Ll}{2})");

    /** What joins the words of a mail address; some programs draw other hyphens. */
    private static final String MAIL_SIGNS = "-._+\u2010\u2011";

    private Addresses() {}

    /**
     * One address.
     *
     * @param host lower case, without {@code www.}
     * @param path behind the host, without the first slash; empty if there is none
     */
    record Address(String host, String path) {

        /** Whether the host is the given one or below it. */
        boolean at(String domain) {
            return host.equals(domain) || host.endsWith("." + domain);
        }

        String firstPart() {
            int slash = path.indexOf('/');
            return (slash < 0 ? path : path.substring(0, slash)).toLowerCase(Locale.ROOT);
        }

        @Override
        public String toString() {
            return path.isEmpty() ? host : host + "/" + path;
        }
    }

    static List<Address> inText(String text) {
        List<Address> found = new ArrayList<>();
        String plain = letters(text);
        Matcher matcher = IN_TEXT.matcher(plain);
        while (matcher.find()) {
            if (!abbreviation(matcher.group())
                    && !inMail(plain, matcher.start(), matcher.end())
                    && !inCode(matcher.group(), plain, matcher.end())) {
                parse(GLUED.matcher(matcher.group()).replaceFirst("")).ifPresent(found::add);
            }
        }
        return found;
    }

    /** "self.name = …", "frame.info()": what a program sets or calls; a real address is written with more, or stands alone. */
    private static boolean inCode(String address, String text, int end) {
        return address.indexOf('/') < 0
                && !address.regionMatches(true, 0, "www.", 0, 4)
                && IN_CODE.matcher(text).region(end, text.length()).lookingAt();
    }

    /** A text but for the addresses in it. */
    static String without(String text) {
        return IN_TEXT.matcher(letters(text)).replaceAll(" ");
    }

    /** Whether what stands there is a part of a mail address that has a hyphen in it. */
    private static boolean inMail(String text, int start, int end) {
        int before = start;
        while (before > 0 && start - before < MOST_CHARACTERS && MAIL_SIGNS.indexOf(text.charAt(before - 1)) >= 0) {
            before = wordStart(text, before - 1);
        }
        int behind = end;
        while (behind < text.length()
                && behind - end < MOST_CHARACTERS
                && MAIL_SIGNS.indexOf(text.charAt(behind)) >= 0) {
            behind = wordEnd(text, behind + 1);
        }
        return before > 0 && text.charAt(before - 1) == '@' || behind < text.length() && text.charAt(behind) == '@';
    }

    private static int wordStart(String text, int at) {
        int start = at;
        while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static int wordEnd(String text, int at) {
        int end = at;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** The address that stands before every other word of a text. */
    static Optional<Address> opening(String text) {
        String plain = letters(text);
        Matcher matcher = IN_TEXT.matcher(plain);
        boolean first = matcher.find()
                && !abbreviation(matcher.group())
                && plain.substring(0, matcher.start()).chars().noneMatch(Character::isLetterOrDigit);
        return first ? parse(matcher.group()) : Optional.empty();
    }

    /** The address that a text is, if it is nothing else. */
    static Optional<Address> only(String text) {
        String bare = letters(text.strip());
        return IN_TEXT.matcher(bare).matches() && !abbreviation(bare) ? parse(bare) : Optional.empty();
    }

    /** A text with each ligature as the letters that it is drawn for. */
    private static String letters(String text) {
        return LIGATURE.matcher(text).replaceAll(found -> Normalizer.normalize(found.group(), Normalizer.Form.NFKC));
    }

    /** "B.Tech", or two sentences with no blank between them: letters around a dot that are no host. */
    private static boolean abbreviation(String text) {
        if (text.indexOf('/') >= 0 || text.regionMatches(true, 0, "www.", 0, 4)) {
            return false;
        }
        int dot = text.lastIndexOf('.');
        boolean capital = Character.isUpperCase(text.charAt(dot + 1)) && !text.equals(text.toUpperCase(Locale.ROOT));
        return capital || dot == 1;
    }

    /** The address that a link leads to; of one wrapped by a redirector the one within. */
    static Optional<Address> parse(String target) {
        if (target.length() > MOST_CHARACTERS) {
            return Optional.empty();
        }
        Matcher wrapped = WRAPPED.matcher(target);
        String plain = wrapped.find() ? decoded(wrapped.group(1)) : target;
        String rest = plain.strip().replaceFirst("(?i)^(?:[a-z][a-z0-9+.-]*:)?//", "");
        if (plain.regionMatches(true, 0, "mailto:", 0, 7) || plain.regionMatches(true, 0, "tel:", 0, 4)) {
            return Optional.empty();
        }
        int end = 0;
        while (end < rest.length() && "/?#".indexOf(rest.charAt(end)) < 0) {
            end++;
        }
        String host = rest.substring(0, end)
                .replaceFirst("^.*@", "")
                .replaceFirst(":\\d+$", "")
                .toLowerCase(Locale.ROOT);
        String path = rest.substring(end)
                .replaceFirst("^/+", "")
                .replaceFirst("[?#].*$", "")
                .replaceFirst("[/.]+$", "");
        host = host.replaceFirst("^(?:www|m)\\.", "");
        return host.contains(".") && host.length() >= LEAST_OF_HOST
                ? Optional.of(new Address(host, path))
                : Optional.empty();
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text; // a stray percent sign: then it is taken as it stands
        }
    }
}
