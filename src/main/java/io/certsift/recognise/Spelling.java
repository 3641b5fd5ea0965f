package io.certsift.recognise;

import io.certsift.text.Span;
import io.certsift.text.Token;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Mends words towards a vocabulary: typing errors in longer words, words run together, words torn apart, letters that scanners
 * confuse. A word of the vocabulary, or one as near to two of its words, stays as it is. Thread-safe.
 */
final class Spelling {
    /** Shorter words are never mended: "data" and "date", "AI" and "BI" are a letter apart. */
    private static final int LEAST_LETTERS = 5;

    /** Longer words are no words: mending them only takes time. */
    private static final int MOST_LETTERS = 40;

    /** "Ten sorflow" is mended, "an other" is not. */
    private static final int LEAST_LETTERS_OF_JOINED = 7;

    /** Each part of a word run together has at least so many letters. */
    private static final int LEAST_LETTERS_OF_PART = 2;

    /** "Ethicla" is rather "ethical" than "ethic la". */
    private static final int LEAST_LETTERS_OF_NAME = 3;

    /** "Machinelearningspecialization": so long a word may be more than two. */
    private static final int LEAST_LETTERS_OF_MANY = 12;

    /** A word run together of more words is hardly ever read right. */
    private static final int MOST_PARTS = 5;

    /** Fewer single letters in a row are an initial or a list. */
    private static final int LEAST_SPACED = 3;

    private final Map<String, Integer> vocabulary;
    private final NearestWords nearest;

    private Spelling(Map<String, Integer> vocabulary) {
        this.vocabulary = vocabulary;
        this.nearest = new NearestWords(vocabulary, LEAST_LETTERS);
    }

    static Spelling strict() {
        return new Spelling(Map.of());
    }

    /** Mends towards the given words, each as often as it is used: of two as near the far more frequent is meant. */
    static Spelling towards(Collection<String> words) {
        Map<String, Integer> vocabulary = new HashMap<>();
        words.forEach(word -> vocabulary.merge(word, 1, Integer::sum));
        return new Spelling(vocabulary);
    }

    /** A word after mending, with the number of errors mended. */
    record Mended(Token token, int edits) {}

    List<Mended> mend(List<Token> tokens) {
        List<Mended> mended = new ArrayList<>();
        if (vocabulary.isEmpty()) {
            tokens.forEach(token -> mended.add(new Mended(token, 0)));
            return mended;
        }
        for (int at = 0; at < tokens.size(); at++) {
            Token token = tokens.get(at);
            Optional<Token> spaced = spaced(tokens, at);
            if (spaced.isPresent()) {
                mended.add(new Mended(spaced.get(), 1));
                at += spaced.get().word().length() - 1;
                continue;
            }
            Optional<Token> joined = at + 1 < tokens.size() ? joined(token, tokens.get(at + 1)) : Optional.empty();
            if (joined.isPresent()) {
                mended.add(new Mended(joined.get(), 1));
                at++;
            } else {
                mended.addAll(mend(token));
            }
        }
        return mended;
    }

    private List<Mended> mend(Token token) {
        String word = token.word();
        if (known(word) || word.length() < LEAST_LETTERS || word.length() > MOST_LETTERS) {
            return List.of(new Mended(token, 0));
        }
        Optional<String> scanned = scanned(word);
        if (scanned.isPresent()) {
            return List.of(new Mended(new Token(scanned.get(), token.span()), 1));
        }
        Optional<Mended> nearest = nearest(token);
        List<Mended> split = split(token);
        boolean typed = nearest.isPresent() && nearest.get().edits() == 1;
        if (!split.isEmpty()
                && !(typed
                        && split.stream().anyMatch(part -> part.token().word().length() < LEAST_LETTERS_OF_NAME))) {
            return split;
        }
        return List.of(nearest.orElse(new Mended(token, 0)));
    }

    private boolean known(String word) {
        return vocabulary.containsKey(word)
                || (word.endsWith("s") && vocabulary.containsKey(word.substring(0, word.length() - 1)));
    }

    /** Letters as a scanner confuses them: digits within a word, rn for m. */
    private Optional<String> scanned(String word) {
        boolean digits = word.chars().anyMatch(Character::isDigit);
        boolean letters = word.chars().filter(Character::isLetter).count() * 2 > word.length();
        if (digits && letters) {
            for (String plain : List.of(
                    word.replace('0', 'o').replace('1', 'l'),
                    word.replace('0', 'o').replace('1', 'i'))) {
                if (known(plain)) {
                    return Optional.of(plain);
                }
            }
        }
        return List.of(
                        word.replace("rn", "m"),
                        word.replace("vv", "w"),
                        word.replace("cl", "d"),
                        word.replaceFirst("m(?!.*m)", "rn"))
                .stream()
                .filter(plain -> !plain.equals(word) && known(plain))
                .findFirst();
    }

    private List<Mended> split(Token token) {
        String word = token.word();
        for (int at = LEAST_LETTERS_OF_PART; at <= word.length() - LEAST_LETTERS_OF_PART; at++) {
            String left = word.substring(0, at);
            String right = word.substring(at);
            if (Math.max(left.length(), right.length()) >= LEAST_LETTERS && known(left) && known(right)) {
                int middle = Math.min(token.span().end(), token.span().start() + at);
                return List.of(
                        new Mended(new Token(left, new Span(token.span().start(), middle)), 1),
                        new Mended(
                                new Token(right, new Span(middle, token.span().end())), 0));
            }
        }
        return word.length() < LEAST_LETTERS_OF_MANY ? List.of() : parts(token);
    }

    /** More than two words run together, two of them long. */
    private List<Mended> parts(Token token) {
        List<String> parts = parts(token.word(), MOST_PARTS);
        if (parts.stream().filter(part -> part.length() >= LEAST_LETTERS).count() < 2) {
            return List.of();
        }
        List<Mended> mended = new ArrayList<>();
        int start = token.span().start();
        for (int i = 0; i < parts.size(); i++) {
            boolean last = i == parts.size() - 1;
            int end = last
                    ? token.span().end()
                    : Math.min(token.span().end(), start + parts.get(i).length());
            mended.add(new Mended(new Token(parts.get(i), new Span(start, end)), last ? 0 : 1));
            start = end;
        }
        return mended;
    }

    /** Words of the vocabulary that a word is made of, the first as long as can be; empty if there are none. */
    private List<String> parts(String word, int most) {
        if (known(word)) {
            return List.of(word);
        }
        for (int at = word.length() - LEAST_LETTERS_OF_PART; most > 1 && at >= LEAST_LETTERS_OF_PART; at--) {
            List<String> rest = known(word.substring(0, at)) ? parts(word.substring(at), most - 1) : List.of();
            if (!rest.isEmpty()) {
                List<String> parts = new ArrayList<>(List.of(word.substring(0, at)));
                parts.addAll(rest);
                return parts;
            }
        }
        return List.of();
    }

    /** "A W S", "I B M": letters with a blank between each two; the whole run of them must be a word. */
    private Optional<Token> spaced(List<Token> tokens, int at) {
        StringBuilder word = new StringBuilder();
        int next = at;
        while (next < tokens.size() && single(tokens.get(next)) && (next == at || adjacent(tokens, next))) {
            word.append(tokens.get(next++).word());
        }
        boolean begins = at == 0 || !single(tokens.get(at - 1)) || !adjacent(tokens, at);
        return begins && word.length() >= LEAST_SPACED && vocabulary.containsKey(word.toString())
                ? Optional.of(new Token(
                        word.toString(),
                        new Span(
                                tokens.get(at).span().start(),
                                tokens.get(next - 1).span().end())))
                : Optional.empty();
    }

    private static boolean single(Token token) {
        return token.word().length() == 1 && Character.isLetter(token.word().charAt(0));
    }

    private static boolean adjacent(List<Token> tokens, int at) {
        return tokens.get(at).span().start() - tokens.get(at - 1).span().end() == 1;
    }

    private Optional<Token> joined(Token left, Token right) {
        boolean apart = right.span().start() - left.span().end() > 1;
        if (apart || (known(left.word()) && known(right.word()))) {
            return Optional.empty();
        }
        String word = left.word() + right.word();
        return word.length() >= LEAST_LETTERS_OF_JOINED && known(word)
                ? Optional.of(new Token(
                        word, new Span(left.span().start(), right.span().end())))
                : Optional.empty();
    }

    private Optional<Mended> nearest(Token token) {
        NearestWords.Near near = nearest.of(token.word());
        return near.edits() == 0
                ? Optional.empty()
                : Optional.of(new Mended(new Token(near.word(), token.span()), near.edits()));
    }
}
