package io.certsift.recognise;

import io.certsift.knowledge.Issuer;
import io.certsift.knowledge.Issuer.Kind;
import io.certsift.model.Paragraph;
import io.certsift.model.Section;
import io.certsift.text.Span;
import io.certsift.text.Tokens;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells apart the courses that stand behind one provider: "NPTEL – Software Engineering, Introduction to IoT". Thread-safe. */
final class ProviderLists {
    /** Vendors are left out: behind them stand exams, which share words. */
    private static final Set<Kind> PROVIDERS =
            EnumSet.of(Kind.MOOC, Kind.MARKETPLACE, Kind.PLATFORM, Kind.TRAINING, Kind.UNIVERSITY);

    private static final Pattern OPENING = Pattern.compile("\\s*:\\s+|\\s+[\\u2013\\u2014-]\\s*");

    private static final Pattern BRACKET = Pattern.compile("\\([^()]{2,60}\\)\\s*[.]?$");

    private static final Pattern DASH = Pattern.compile("\\s[\\u2013\\u2014-]\\s|:\\s");

    /** Fewer words may as well be a topic of the one course: "Web Development: React, Node". */
    private static final int LEAST_WORDS = 2;

    /** "Programming, Data Structures" may be one name; so many parts are a list. */
    private static final int LEAST_PARTS = 3;

    /** A part with more words is no name any more. */
    private static final int MOST_WORDS = 8;

    private final IssuerFinder issuers;
    private final Predicate<String> detail;

    /** @param detail whether a text only gives issuer, date, link or status */
    ProviderLists(IssuerFinder issuers, Predicate<String> detail) {
        this.issuers = issuers;
        this.detail = detail;
    }

    /** The paragraph as one item, or one for each course in it; what they share is above the later ones. */
    List<Item> items(Section section, Paragraph paragraph, String above) {
        String text = paragraph.text();
        int provider = provider(text);
        List<Span> courses = provider == 0 ? bracketed(text) : courses(text, provider);
        if (courses.size() < 2) {
            return List.of(new Item(section, paragraph, List.of(), above));
        }
        List<Item> items = new ArrayList<>();
        for (int at = 0; at < courses.size(); at++) {
            int from = at == 0 ? 0 : courses.get(at).start();
            int to = at + 1 < courses.size() ? courses.get(at + 1).start() : text.length();
            String shared = at == 0 || provider == 0 ? above : above + " \n " + text.substring(0, provider);
            items.add(new Item(section, RunTogether.part(paragraph, from, to), List.of(), shared));
        }
        return items;
    }

    /** Where the name of the provider ends that a text begins with; 0 if it begins otherwise. */
    private int provider(String text) {
        return issuers.find(Tokens.of(text)).stream()
                .filter(hit -> PROVIDERS.contains(hit.issuer().kind())
                        && text.substring(0, hit.span().start()).isBlank())
                .mapToInt(hit -> hit.span().end())
                .max()
                .orElse(0);
    }

    /** The courses of the list behind a provider; empty if anything in it is no name of a course. */
    private List<Span> courses(String text, int provider) {
        Matcher opening = OPENING.matcher(text).region(provider, text.length());
        if (!opening.lookingAt()) {
            return List.of();
        }
        List<Span> parts = ItemPieces.split(text, new Span(opening.end(), text.length()), ",\\s+");
        parts.removeIf(part -> detail.test(part.of(text)));
        // "Coursera: SQL, Tableau": no name of a course stands before the colon that they could be topics of.
        boolean bare = opening.group().contains(":") && text.indexOf(':', opening.end()) < 0;
        int least = bare && parts.size() >= LEAST_PARTS ? 1 : LEAST_WORDS;
        return parts.stream().allMatch(part -> course(part.of(text), least)) ? parts : List.of();
    }

    /** The parts of a list that gives most their provider or issuer in brackets: "SQL (NPTEL), Data Science (Oracle)". */
    private List<Span> bracketed(String text) {
        List<Span> parts = ItemPieces.split(text, new Span(0, text.length()), ",\\s+");
        long with = parts.stream()
                .filter(part -> BRACKET.matcher(part.of(text)).find())
                .filter(part -> provides(part.of(text).substring(part.of(text).lastIndexOf('('))))
                .count();
        boolean names = parts.stream()
                .allMatch(part -> Character.isUpperCase(part.of(text).strip().charAt(0)));
        return with >= 2 && 2 * with >= parts.size() && names ? parts : List.of();
    }

    private boolean provides(String bracket) {
        Set<Issuer> named = issuers.issuers(Tokens.of(bracket));
        return named.stream().anyMatch(issuer -> PROVIDERS.contains(issuer.kind()))
                || !named.isEmpty() && detail.test(bracket);
    }

    private boolean course(String part, int least) {
        int words = Tokens.of(part).size();
        boolean another =
                DASH.matcher(part).find() && !issuers.issuers(Tokens.of(part)).isEmpty();
        return !another
                && words >= least
                && words <= MOST_WORDS
                && Character.isUpperCase(part.strip().charAt(0));
    }
}
