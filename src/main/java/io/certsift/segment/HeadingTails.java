package io.certsift.segment;

import io.certsift.knowledge.Lexicon;
import io.certsift.text.PhraseSet;
import io.certsift.text.Token;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes from a heading what says nothing of its kind: "at a glance", "via Coursera". Thread-safe. */
final class HeadingTails {
    private final PhraseSet<Boolean> tails;
    private final Set<String> origins;

    HeadingTails(Lexicon layout) {
        this.tails = PhraseSet.of(layout.list("heading-tails"));
        this.origins = Set.copyOf(layout.list("heading-origins"));
    }

    /** How many words of a heading stand before its tail; empty if it has none. */
    Optional<Integer> before(List<Token> tokens) {
        return tails.find(tokens).stream()
                .filter(hit -> hit.to() == tokens.size() && hit.from() > 0)
                .min(Comparator.comparingInt(PhraseSet.Hit::from))
                .map(PhraseSet.Hit::from);
    }

    /** How many words stand before those that say where something is from; empty if none say so. */
    Optional<Integer> beforeOrigin(List<Token> tokens) {
        for (int at = 1; at + 1 < tokens.size(); at++) {
            if (origins.contains(tokens.get(at).word())) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }
}
