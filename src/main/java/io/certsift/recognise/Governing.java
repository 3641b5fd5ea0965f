package io.certsift.recognise;

import io.certsift.knowledge.Lexicon;
import io.certsift.text.PhraseSet;
import io.certsift.text.Span;
import io.certsift.text.Token;
import io.certsift.text.Tokens;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds verbs before a name that tell the status of it and of all names that are listed behind it: "studying for A, B and C".
 * Thread-safe.
 */
final class Governing {
    /** Between the verb and the name: "for the Microsoft". */
    private static final int MOST_WORDS_TO_NAME = 3;

    /** Between two names of one list: "and the AWS". */
    private static final int MOST_WORDS_BETWEEN = 3;

    /** A verb speaks of so many names at most: time must not grow with the square of a list. */
    private static final int MOST_NAMES = 20;

    private static final Pattern APART = Pattern.compile("[,;:|()\u2022\u00B7\u2013\u2014\n\t]|\\.\\s");

    private static final Pattern ENDED = Pattern.compile("[;:|()\u2022\u00B7\u2013\u2014\n\t]|\\.\\s");

    private final PhraseSet<Boolean> verbs;
    private final PhraseSet<Boolean> statuses;
    private final DateReader dates;

    Governing(Lexicon claims, DateReader dates) {
        this.verbs = PhraseSet.of(claims.list("governing"));
        this.statuses = PhraseSet.of(claims.list("earned"))
                .addAll(claims.list("issue"), true)
                .addAll(claims.list("expired"), true);
        this.dates = dates;
    }

    /** The verb that speaks of a name. */
    Optional<Span> over(String text, List<Mention> mentions, int at) {
        for (int i = at; i >= Math.max(0, at - MOST_NAMES); i--) {
            Optional<Span> verb = before(text, mentions, i);
            if (verb.isPresent()
                    || i == 0
                    || !listed(text, mentions.get(i - 1).span(), mentions.get(i).span())) {
                return verb;
            }
        }
        return Optional.empty();
    }

    /** The verb right before a name. */
    Optional<Span> before(String text, List<Mention> mentions, int at) {
        int to = mentions.get(at).span().start();
        int from = at == 0
                ? Math.max(0, to - Findings.FARTHEST)
                : mentions.get(at - 1).span().end();
        if (from >= to) {
            return Optional.empty();
        }
        String gap = text.substring(from, to);
        List<Token> tokens = Tokens.of(gap);
        return verbs.find(tokens).stream()
                .filter(hit -> tokens.size() - hit.to() <= MOST_WORDS_TO_NAME)
                .map(hit -> new Span(
                        tokens.get(hit.from()).span().start(),
                        tokens.get(hit.to() - 1).span().end()))
                .filter(verb -> !APART.matcher(gap.substring(verb.end())).find())
                .findFirst()
                .map(verb -> new Span(from + verb.start(), from + verb.end()));
    }

    /** Whether nothing but a comma, "and" or an issuer stands between two names. */
    private boolean listed(String text, Span name, Span next) {
        if (name.end() > next.start()) {
            return false;
        }
        String gap = text.substring(name.end(), next.start());
        List<Token> between = Tokens.of(gap);
        return between.size() <= MOST_WORDS_BETWEEN
                && !ENDED.matcher(gap).find()
                && !statuses.in(between)
                && dates.read(gap).isEmpty();
    }
}
