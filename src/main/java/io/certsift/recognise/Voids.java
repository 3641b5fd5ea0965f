package io.certsift.recognise;

import io.certsift.knowledge.Lexicon;
import io.certsift.text.PhraseSet;
import io.certsift.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells from words beside a name that there is no certification: placeholders and negations. Thread-safe. */
final class Voids {
    private static final Pattern CELL_END = Pattern.compile("\\.?\\s*[|\\t]|\\.\\s");

    private final PhraseSet<String> words = new PhraseSet<>();

    Voids(Lexicon claims) {
        words.addAll(claims.list("placeholder"), "a placeholder, not filled in");
        words.addAll(claims.list("negated"), "negated");
    }

    /**
     * Why there is none; empty if nothing says so within one cell: "No. | Certification" heads a column of numbers.
     *
     * @param tokens the words of the text
     */
    Optional<String> why(List<Token> tokens, String text) {
        return words.find(tokens).stream()
                .filter(hit -> tokens.subList(hit.from(), hit.to() - 1).stream().noneMatch(token -> ends(token, text)))
                .map(PhraseSet.Hit::label)
                .findFirst();
    }

    private static boolean ends(Token token, String text) {
        return CELL_END.matcher(text).region(token.span().end(), text.length()).lookingAt();
    }
}
