package io.certsift.recognise;

import io.certsift.knowledge.Catalog;
import io.certsift.knowledge.CatalogEntry;
import io.certsift.text.NormalText;
import io.certsift.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds exam codes: exactly, but for case, blanks and hyphens. One of nothing but digits needs its hyphen, and no other number
 * joined to it: "2003-01", "70774" and "70 486" are dates, postcodes and amounts. Thread-safe.
 */
final class CodeIndex {
    /**
     * Everything that could be a code, letters and digits in two to four groups; the table decides. Looks ahead for a figure
     * no further than a code can reach: to the end of the line would take time that grows with the square of its length.
     */
    private static final Pattern CODE = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?=[a-z0-9 _-]{0,22}\\d)[a-z0-9]{1,5}(?:[ _-]?[a-z0-9]{1,5}){0,3}(?![\\p{L}\\p{N}])");

    private static final Pattern DIGITS = Pattern.compile("[\\d _-]+");

    /** What joins a number to the next: a date, a telephone number, a fraction. */
    private static final String JOINTS = "-/.:";

    private final Map<String, List<CatalogEntry>> entries = new HashMap<>();

    /** A code found. */
    record Hit(CatalogEntry entry, String code, Span span) {}

    CodeIndex(Catalog catalog) {
        for (CatalogEntry entry : catalog.entries()) {
            for (String code : entry.codes()) {
                entries.computeIfAbsent(squeezed(code), k -> new ArrayList<>()).add(entry);
            }
        }
    }

    List<Hit> find(String text) {
        NormalText normal = NormalText.of(text);
        List<Hit> hits = new ArrayList<>();
        int at = 0;
        Matcher matcher = CODE.matcher(normal.normal());
        while (at < normal.normal().length() && matcher.find(at)) {
            at = Math.max(
                    longest(normal, matcher.start(), matcher.end(), hits), nextWord(normal.normal(), matcher.start()));
        }
        return hits;
    }

    /** Tries the groups from the longest down; returns where the search goes on. */
    private int longest(NormalText text, int start, int end, List<Hit> hits) {
        for (int to = end; to > start; to--) {
            boolean edge = to == text.normal().length()
                    || !Character.isLetterOrDigit(text.normal().charAt(to));
            if (!edge || !Character.isLetterOrDigit(text.normal().charAt(to - 1))) {
                continue;
            }
            List<CatalogEntry> found = entries.get(squeezed(text.normal().substring(start, to)));
            if (found != null && meant(text.normal(), start, to, found)) {
                Span span = text.originalSpan(start, to);
                found.forEach(entry -> hits.add(new Hit(entry, span.of(text.original()), span)));
                return to;
            }
        }
        return start;
    }

    private static boolean meant(String text, int start, int end, List<CatalogEntry> found) {
        String code = text.substring(start, end);
        boolean joined = joined(text, start - 1, start - 2) || joined(text, end, end + 1);
        return !DIGITS.matcher(code).matches()
                || !joined && found.stream().anyMatch(entry -> entry.codes().contains(code));
    }

    /** Whether a sign that joins numbers stands at one place, and a digit at the other. */
    private static boolean joined(String text, int sign, int digit) {
        return Math.min(sign, digit) >= 0
                && Math.max(sign, digit) < text.length()
                && JOINTS.indexOf(text.charAt(sign)) >= 0
                && Character.isDigit(text.charAt(digit));
    }

    private static int nextWord(String text, int at) {
        int next = at;
        while (next < text.length() && Character.isLetterOrDigit(text.charAt(next))) {
            next++;
        }
        return Math.max(next, at + 1);
    }

    private static String squeezed(String code) {
        return code.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]", "");
    }
}
