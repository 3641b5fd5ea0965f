package io.certsift.recognise;

import io.certsift.model.Link;
import io.certsift.model.Paragraph;
import io.certsift.model.Section;
import io.certsift.text.Span;
import io.certsift.text.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Tells apart the names of a list by their links: where each leads to a certificate of its own, it is an item of its own,
 * whatever words its neighbours have. Thread-safe.
 */
final class LinkedNames {
    private static final Pattern SEPARATOR = Pattern.compile("[,;|/\\u2022\\u00B7\\t]|\\s(?:and|und|et|y|e|&)\\s");

    private static final Pattern SEPARATORS =
            Pattern.compile("[\\s,;|/&()\\u2022\\u00B7\\u2013\\u2014-]*(?:and|und|et|y|e)?\\s*");

    private final IssuerFinder issuers;
    private final Predicate<String> detail;
    private final Function<String, Set<?>> entries;

    /**
     * @param detail whether a text only gives issuer, date, link or status
     * @param entries the entries of the catalog that a text names
     */
    LinkedNames(IssuerFinder issuers, Predicate<String> detail, Function<String, Set<?>> entries) {
        this.issuers = issuers;
        this.detail = detail;
        this.entries = entries;
    }

    /** An item for each name of a list of links; empty if the paragraph is none. An issuer before a colon holds for all. */
    List<Item> items(Section section, Paragraph paragraph, String above) {
        String text = paragraph.text();
        List<Span> links = paragraph.links().stream()
                .map(Link::span)
                .filter(span -> span.end() > span.start())
                .sorted(Comparator.comparingInt(Span::start))
                .toList();
        if (links.size() < 2 || !links.stream().allMatch(link -> named(link.of(text))) || !apart(text, links)) {
            return List.of();
        }
        String label = text.substring(0, links.get(0).start()).strip();
        if (!label.isEmpty() && !label.endsWith(":")) {
            return List.of(); // words of the first name, and perhaps of all
        }
        boolean issuer = !issuers.issuers(Tokens.of(label)).isEmpty();
        String shared = issuer ? above + " \n " + label : above;
        List<Item> items = new ArrayList<>();
        for (int at = 0; at < links.size(); at++) {
            int to = at + 1 < links.size() ? links.get(at + 1).start() : text.length();
            Paragraph part = RunTogether.part(paragraph, links.get(at).start(), to);
            items.add(new Item(section, unseparated(part), List.of(), shared));
        }
        long apart = items.stream()
                .map(item -> entries.apply(item.paragraph().text() + " \n " + item.above()))
                .flatMap(Set::stream)
                .distinct()
                .count();
        return apart >= entries.apply(text).size() ? items : List.of(); // else they share words
    }

    /** Whether a link is over a name: not over "Link", a date or an address. */
    private boolean named(String words) {
        return !detail.test(words) && Addresses.only(words).isEmpty();
    }

    /** Whether between the links stand signs of a list, with no more than dates and issuers beside them. */
    private boolean apart(String text, List<Span> links) {
        for (int at = 1; at < links.size(); at++) {
            int from = links.get(at - 1).end();
            int to = links.get(at).start();
            String between = from < to ? text.substring(from, to) : "";
            if (!SEPARATOR.matcher(between).find()
                    || !(SEPARATORS.matcher(between).matches() || detail.test(between))) {
                return false;
            }
        }
        return true;
    }

    private static Paragraph unseparated(Paragraph part) {
        String text = part.text();
        int end = text.length();
        while (end > 0 && ",;|/&\u2022\u00B7 \t".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return RunTogether.part(part, 0, end);
    }
}
