package io.certsift.explain;

import io.certsift.model.Link;
import io.certsift.model.Paragraph;
import io.certsift.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds where in a paragraph the words of a quote stand. */
final class Locator {
    private static final Pattern SCHEME = Pattern.compile("^[a-z]+:(?://)?(?:www\\.)?", Pattern.CASE_INSENSITIVE);

    /** A longer quote is looked for by its beginning; nothing that is quoted is so long but in hidden text. */
    private static final int LONGEST = 2000;

    private static final int MOST_PLACES = 1000;

    private Locator() {}

    /**
     * The place of {@code words}: whole words rather than parts of longer ones, and a place that none of {@code taken} overlaps
     * rather than one that is taken. Where the words are the target of a link, what the link stands on.
     */
    static Optional<Span> find(Paragraph paragraph, String words, List<Span> taken) {
        List<Span> places = places(paragraph.text(), words);
        return first(places, span -> whole(paragraph.text(), span) && free(span, taken))
                .or(() -> first(places, span -> whole(paragraph.text(), span)))
                .or(() -> first(places, span -> true))
                .or(() -> link(paragraph, words));
    }

    /** Blanks of a quote stand for any run of blanks. */
    private static List<Span> places(String text, String words) {
        String start = words.strip().substring(0, Math.min(words.strip().length(), LONGEST));
        if (start.isEmpty()) {
            return List.of();
        }
        String pattern = Stream.of(start.split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+"));
        List<Span> places = new ArrayList<>();
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        while (matcher.find() && places.size() < MOST_PLACES) {
            places.add(new Span(matcher.start(), matcher.end()));
        }
        return places;
    }

    private static Optional<Span> link(Paragraph paragraph, String words) {
        String address = address(words);
        return paragraph.links().stream()
                .filter(link -> link.span().length() > 0
                        && !address.isEmpty()
                        && address(link.target()).contains(address))
                .map(Link::span)
                .filter(span -> span.end() <= paragraph.text().length())
                .findFirst();
    }

    private static String address(String target) {
        return SCHEME.matcher(target.strip()).replaceFirst("");
    }

    private static boolean whole(String text, Span span) {
        return !joined(text, span.start()) && !joined(text, span.end());
    }

    /** Whether a word goes on across {@code at}. */
    private static boolean joined(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at));
    }

    private static boolean free(Span span, List<Span> taken) {
        return taken.stream().noneMatch(span::overlaps);
    }

    private static Optional<Span> first(List<Span> places, Predicate<Span> which) {
        return places.stream().filter(which).findFirst();
    }
}
