package io.certsift.recognise;

import io.certsift.text.Token;
import io.certsift.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A bullet or sentence as words, with what stands between them.
 *
 * @param text as written
 * @param tokens its words
 */
record Clause(String text, List<Token> tokens) {
    /** "Operating systems:" and "Serving:" are labels; a longer run of words before a colon is a statement. */
    private static final int MOST_WORDS_OF_LABEL = 3;

    private static final Pattern QUOTATION_MARKS = Pattern.compile("[\"'\u2018\u2019\u201c-\u201e\u00ab\u00bb]");

    private static final Pattern SAYING_END = Pattern.compile("[.!?]\\s|[;\u2013\u2014]| - ");

    private static final Pattern TITLE_END = Pattern.compile("[|(\u2013\u2014]");

    private static final Pattern PARTING = Pattern.compile(",(?=\\s)|[;:|()\u2013\u2014\u2022\u00b7]");

    Clause {
        tokens = List.copyOf(tokens);
    }

    static Clause of(String text) {
        return new Clause(text, Tokens.of(text));
    }

    /** The part before a word. */
    Clause upTo(int end) {
        return end == size()
                ? this
                : new Clause(text.substring(0, tokens.get(end).span().start()), tokens.subList(0, end));
    }

    /** The clause but for the words from one place up to another; a pause stands there then. */
    Clause without(int from, int to) {
        List<Token> left = new ArrayList<>(tokens.subList(0, from));
        left.addAll(tokens.subList(to, size()));
        return new Clause(text, left);
    }

    int size() {
        return tokens.size();
    }

    String word(int at) {
        return tokens.get(at).word();
    }

    /** Whether more than a blank, a hyphen or a quotation mark stands before a word: a comma, a colon, a dash. */
    boolean pauseBefore(int at) {
        return at > 0
                && between(at).length() > 1
                && QUOTATION_MARKS.matcher(between(at)).replaceAll("").length() > 1
                && !between(at).equals(" + ");
    }

    /** The word behind the last colon before a place: "Churn classifier: neural network deployed …"; the first without one. */
    int behindLabel(int end) {
        for (int at = Math.min(end, size() - 1); at > 0; at--) {
            if (between(at).indexOf(':') >= 0) {
                return at;
            }
        }
        return 0;
    }

    /** The word behind the last semicolon before a place; the first where none stands there, or nothing stands between. */
    int behindSemicolon(int end) {
        for (int at = end - 1; at > 0; at--) {
            if (between(at).indexOf(';') >= 0) {
                return at;
            }
        }
        return 0;
    }

    /** The word behind the next semicolon, dash or end of a sentence; one past the last word where none stands behind. */
    int nextSaying(int from) {
        for (int at = from; at < size(); at++) {
            if (sayingBefore(at)) {
                return at;
            }
        }
        return size();
    }

    /** Whether something new is said from a word on. */
    boolean sayingBefore(int at) {
        return at > 0
                && !between(at).equals(" ")
                && SAYING_END.matcher(between(at)).find();
    }

    /** Whether a word is the later part of a compound: "based" in "session-based". */
    boolean hyphenBefore(int at) {
        return at > 0 && between(at).equals("-");
    }

    /** Whether a sign that parts what is said stands before a word; "%" and "+" behind figures are none. */
    boolean signBefore(int at) {
        return at > 0 && PARTING.matcher(between(at)).find();
    }

    /** Whether what parts a title from its details stands before a word: a stroke, a dash or a bracket. */
    boolean titleEnd(int at) {
        return at > 0 && TITLE_END.matcher(between(at)).find();
    }

    /** Whether a bracket opens right before a word. */
    boolean bracketBefore(int at) {
        return at > 0 && between(at).endsWith("(");
    }

    /** Whether the words up to {@code to} are a label that a colon ends, as in "Operating systems: Linux". */
    boolean label(int to) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            return false;
        }
        long before =
                tokens.stream().filter(token -> token.span().end() <= colon).count();
        return to <= before && before <= MOST_WORDS_OF_LABEL;
    }

    /** Whether a word is figures, or figures with a letter such as a version. */
    boolean figures(int at) {
        return word(at).chars().anyMatch(Character::isDigit);
    }

    /** Whether a word is a part of a hundred: "80%". */
    boolean percentage(int at) {
        int end = tokens.get(at).span().end();
        return text.startsWith("%", end) || text.startsWith(" %", end);
    }

    private String between(int at) {
        return text.substring(
                tokens.get(at - 1).span().end(), tokens.get(at).span().start());
    }
}
