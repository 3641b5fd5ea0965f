package io.certsift.blind;

import io.certsift.model.Candidate;
import io.certsift.text.NormalText;
import io.certsift.text.Span;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes the name and the contacts of one candidate out of texts that were quoted from the resume. Links keep the host where
 * it is one that many share; the rest of a link leads to a person.
 */
final class Redactor {
    private static final String NAME = "[name]";
    private static final String SITE = "[site]";

    private static final Pattern EMAIL = Pattern.compile("(?:mailto:)?[\\p{L}0-9._%+-]{1,64}@[\\p{L}0-9.-]{1,255}");

    /** Nine digits and more: dates and spans of years have eight at most. */
    private static final Pattern PHONE =
            Pattern.compile("(?<![\\p{L}\\d/])(?:\\+|00)?\\(?\\d(?:[ .()\\u00A0-]{0,2}\\d){8,14}(?![\\p{L}\\d/])");

    private static final Pattern LINK = Pattern.compile(
            "(?:https?://|www\\.)[^\\s<>\"]{1,2000}|(?<![\\p{L}\\d@.])(?:[a-z0-9-]{1,63}\\.){1,4}[a-z]{2,10}/[^\\s<>\"]{1,2000}",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern HOST =
            Pattern.compile("^(?:https?://)?(?:www\\.)?([^/:?#]+).*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** Parts of a name that are words of their own, or too short to be told from others. */
    private static final Set<String> NOT_NAMES = Set.of(
            "de", "da", "di", "do", "du", "la", "le", "van", "von", "der", "den", "dr", "mr", "ms", "mrs", "prof",
            "phd", "msc", "mba");

    private final Set<String> sharedHosts;
    private final List<Pattern> names;

    /**
     * @param sharedHosts hosts whose name tells nothing of a person, such as {@code github.com}
     */
    Redactor(Candidate candidate, Set<String> sharedHosts) {
        this.sharedHosts = sharedHosts;
        this.names = names(candidate).stream()
                .map(name -> Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(name) + "(?![\\p{L}\\d])"))
                .toList();
    }

    String redact(String text) {
        String withoutMail = EMAIL.matcher(text).replaceAll("[e-mail]");
        String withoutLinks = LINK.matcher(withoutMail).replaceAll(link -> host(link.group()));
        String withoutPhones = PHONE.matcher(withoutLinks).replaceAll("[phone]");
        return withoutNames(withoutPhones);
    }

    /** Where a link leads, as far as many share it. */
    String host(String link) {
        String host = HOST.matcher(link).replaceFirst("$1").toLowerCase(Locale.ROOT);
        return sharedHosts.contains(host) ? host + "/..." : SITE;
    }

    private String withoutNames(String text) {
        String rest = text;
        for (Pattern name : names) {
            NormalText normal = NormalText.of(rest);
            List<Span> spans = name.matcher(normal.normal())
                    .results()
                    .map(found -> normal.originalSpan(found.start(), found.end()))
                    .toList();
            StringBuilder out = new StringBuilder(rest);
            for (int i = spans.size() - 1; i >= 0; i--) {
                out.replace(spans.get(i).start(), spans.get(i).end(), NAME);
            }
            rest = out.toString();
        }
        return rest;
    }

    /** The whole name and its parts, the longest first; of an address before the @ only the whole, it may hold any word. */
    private static Set<String> names(Candidate candidate) {
        Stream<String> whole = Stream.concat(
                candidate.name().stream(), candidate.email().stream().map(mail -> mail.replaceFirst("@.*", "")));
        Stream<String> parts =
                candidate.name().stream().flatMap(name -> Arrays.stream(name.split("[^\\p{L}\\p{M}'-]+")));
        return Stream.concat(whole, parts)
                .map(name -> NormalText.of(name).normal().strip())
                .filter(name -> name.codePointCount(0, name.length()) > 1 && !NOT_NAMES.contains(name))
                .sorted(Comparator.comparing(String::length).reversed())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
