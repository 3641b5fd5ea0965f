package io.certsift.recognise;

import io.certsift.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts running text into what speaks of one name each. Thread-safe. */
final class NameClauses {
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?;])\\s+(?=\\p{Lu})|[;\\u2022\\u00B7|\\t\\n]");

    private static final Pattern PART_END = Pattern.compile("[,;|\\t\\u2022.]\\s|\\s(?:and|und|et|y|e|&)\\s");

    /** A cell with a date, an issuer or a status is hardly longer. */
    private static final int LONGEST_CELL = 60;

    private static final Pattern CERTIFIED =
            Pattern.compile("[\\s-]{1,2}certified\\s*(?:[.,;)|\u2022\u00B7]|$)", Pattern.CASE_INSENSITIVE);

    private final ItemReader items;
    private final ClaimReader claims;

    NameClauses(ItemReader items, ClaimReader claims) {
        this.items = items;
        this.claims = claims;
    }

    /** The parts of a text between commas and "and" in which no name of the catalog stands; the whole text if none does. */
    static List<Span> parts(String text, List<Mention> mentions) {
        if (mentions.isEmpty()) {
            return List.of(new Span(0, text.length()));
        }
        List<Span> parts = new ArrayList<>();
        int start = 0;
        int next = 0;
        Matcher matcher = PART_END.matcher(text);
        while (start < text.length()) {
            int end = matcher.find() ? matcher.start() : text.length();
            Span part = new Span(start, Math.max(start, end));
            while (next < mentions.size() && mentions.get(next).span().end() <= part.start()) {
                next++;
            }
            if (next == mentions.size() || !mentions.get(next).span().overlaps(part)) {
                parts.add(part);
            }
            start = end == text.length() ? end : matcher.end();
        }
        return parts;
    }

    /** Where the names stand that the sentence around one of them holds, counted from its beginning. */
    static List<Span> within(List<Mention> mentions, int at, Span sentence) {
        int from = at;
        while (from > 0 && sentence.contains(mentions.get(from - 1).span())) {
            from--;
        }
        List<Span> names = new ArrayList<>();
        for (int i = from;
                i < mentions.size() && sentence.contains(mentions.get(i).span());
                i++) {
            Span name = mentions.get(i).span();
            names.add(name.moved(-sentence.start()));
        }
        return names;
    }

    /** The sentence around a name, without what it says of the status of the names beside. */
    Span clause(String text, List<Mention> mentions, int at) {
        Span sentence = sentence(text, mentions.get(at).span());
        int start = sentence.start();
        int end = sentence.end();
        if (at > 0 && mentions.get(at - 1).span().start() >= start) {
            start = border(text, mentions.get(at - 1).span(), mentions.get(at).span())
                    .orElse(start);
        }
        if (at + 1 < mentions.size() && mentions.get(at + 1).span().end() <= end) {
            end = border(text, mentions.get(at).span(), mentions.get(at + 1).span())
                    .orElse(end);
        }
        return new Span(start, end);
    }

    private Optional<Integer> border(String text, Span before, Span behind) {
        return before.end() >= behind.start()
                ? Optional.empty()
                : claims.statuses()
                        .border(text.substring(before.end(), behind.start()))
                        .map(place -> before.end() + place);
    }

    /** The sentence around a name, with the cells beside it that only give its date, issuer or status. */
    Span sentence(String text, Span name) {
        Span near = Findings.near(new Span(0, text.length()), name);
        int start = near.start();
        int end = near.end();
        Matcher matcher = SENTENCE_END.matcher(text).region(near.start(), near.end());
        List<Span> before = new ArrayList<>();
        boolean behind = false;
        while (matcher.find()) {
            if (matcher.end() <= name.start()) {
                before.add(new Span(start, matcher.start()));
                start = matcher.end();
            } else if (matcher.start() >= name.end()) {
                if (behind && !about(text, end, matcher.start())) {
                    break;
                }
                end = matcher.start();
                behind = true;
            }
        }
        end = behind && about(text, end, near.end()) ? near.end() : end;
        for (int at = before.size() - 1; at >= 0 && cell(text, before.get(at)); at--) {
            start = before.get(at).start();
        }
        return new Span(start, Math.max(end, name.end()));
    }

    /** Whether a part behind the sentence still speaks of the name: a cell with a date, or "; it lapsed in 2023". */
    private boolean about(String text, int from, int to) {
        return detail(text, from, to) || claims.statuses().refers(text.substring(Math.min(from, to), to));
    }

    private boolean detail(String text, int from, int to) {
        String part = text.substring(Math.min(from, to), to);
        return !part.isBlank() && part.length() <= LONGEST_CELL && items.detail(part, false);
    }

    /** Whether a wide gap or bar ends a part that only gives a date or the like. */
    private boolean cell(String text, Span part) {
        return part.end() < text.length()
                && "\t|".indexOf(text.charAt(part.end())) >= 0
                && detail(text, part.start(), part.end());
    }

    /** "…, AI-102 certified.": said of somebody, and not in passing. */
    static boolean certified(String text, Mention mention) {
        return CERTIFIED
                .matcher(text)
                .region(mention.span().end(), text.length())
                .lookingAt();
    }
}
