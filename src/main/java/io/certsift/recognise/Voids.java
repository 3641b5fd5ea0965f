package io.certsift.recognise;

import io.certsift.knowledge.Lexicon;
import io.certsift.text.PhraseSet;
import io.certsift.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells from words beside a name that there is no certification: placeholders and negations. Thread-safe. */
final class Voids {
    private static final Pattern CELL_END = Pattern.compile("\\.?\\s*[|\\t]|\\.\\s");

    private final PhraseSet<String> words = new PhraseSet<>();
    private final Set<String> nothing;

    Voids(Lexicon claims) {
        this.nothing = Set.copyOf(claims.list("nothing"));
        words.addAll(claims.list("placeholder"), "a placeholder, not filled in");
        words.addAll(claims.list("negated"), "negated");
    }

    /**
     * Why there is none; empty if nothing says so within one cell: "No. | Certification" heads a column of numbers.
     *
     * @param tokens the words of the text
     */
    Optional<String> why(List<Token> tokens, String text) {
        if (nothing(tokens, text)) {
            return Optional.of("negated");
        }
        return words.find(tokens).stream()
                .filter(hit -> tokens.subList(hit.from(), hit.to() - 1).stream().noneMatch(token -> ends(token, text)))
                .map(PhraseSet.Hit::label)
                .findFirst();
    }

    /** "None. If you need one, …". */
    private boolean nothing(List<Token> tokens, String text) {
        return !tokens.isEmpty()
                && nothing.contains(tokens.get(0).word())
                && text.startsWith(".", tokens.get(0).span().end());
    }

    private static boolean ends(Token token, String text) {
        return CELL_END.matcher(text).region(token.span().end(), text.length()).lookingAt();
    }
}
