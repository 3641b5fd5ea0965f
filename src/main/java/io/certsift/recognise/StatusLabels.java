package io.certsift.recognise;

import io.certsift.knowledge.Lexicon;
import io.certsift.text.PhraseSet;
import io.certsift.text.Span;
import io.certsift.text.Token;
import io.certsift.text.Tokens;
import java.util.List;

/**
 * Finds labels that tell the status of all names behind them: "Currently pursuing: A | B | C". A label ends at its colon, and holds
 * up to the next one. Thread-safe.
 */
final class StatusLabels {
    private static final String OPENERS = "(-\u2013\u2014,";

    private final PhraseSet<Boolean> open;
    private final PhraseSet<Boolean> closed;
    private final DateReader dates;

    StatusLabels(Lexicon claims, DateReader dates) {
        this.open = PhraseSet.of(claims.list("in-progress")).addAll(claims.list("expired"), true);
        this.closed = PhraseSet.of(claims.list("earned")).addAll(claims.list("issue"), true);
        this.dates = dates;
    }

    /** The words of the label that holds at a place; empty if there is none, or if it says that all is earned. */
    String over(String text, int at) {
        if (text.indexOf(':') < 0) {
            return "";
        }
        List<Token> tokens = Tokens.of(text);
        String label = "";
        int end = 0;
        for (PhraseSet<Boolean> phrases : List.of(open, closed)) {
            for (PhraseSet.Hit<Boolean> hit : phrases.find(tokens)) {
                Span words = new Span(
                        tokens.get(hit.from()).span().start(),
                        tokens.get(hit.to() - 1).span().end());
                if (words.end() > end && words.end() <= at && labels(text, words)) {
                    end = words.end();
                    label = phrases == open ? words.of(text) : "";
                }
            }
        }
        return label;
    }

    /** Whether names follow behind a colon: "(expected: May 2027)" and "– completed: 2024" tell of the name before. */
    private boolean labels(String text, Span words) {
        String before = text.substring(0, words.start()).stripTrailing();
        String behind = text.substring(words.end()).stripLeading();
        boolean opened = !before.isEmpty() && OPENERS.indexOf(before.charAt(before.length() - 1)) >= 0;
        if (opened || !behind.startsWith(":")) {
            return false;
        }
        String named = behind.substring(1);
        return dates.read(named).stream()
                .noneMatch(date -> named.substring(0, date.span().start()).isBlank());
    }
}
