package io.certsift.recognise;

import io.certsift.knowledge.Lexicon;
import io.certsift.text.PhraseSet;
import io.certsift.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells whether words are about other people or things, and not about the candidate. Thread-safe. */
final class OtherPeople {
    /** "40", "300+": so many people. Four figures are a year. */
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}\\+?|\\d{4,6}\\+");

    /** "Twelve junior data engineers": so many words from the number to the people. */
    private static final int REACH_OF_QUANTITY = 3;

    private final PhraseSet<String> others = new PhraseSet<>();
    private final PhraseSet<Boolean> neutral;
    private final PhraseSet<Boolean> people;
    private final PhraseSet<Boolean> quantities;

    OtherPeople(Lexicon claims) {
        others.addAll(claims.list("taught"), "taught or mentored others to it");
        others.addAll(claims.list("authored"), "wrote material for it");
        this.neutral = PhraseSet.of(claims.list("neutral")).addAll(claims.list("learned"), true);
        this.people = PhraseSet.of(claims.list("people"));
        this.quantities = PhraseSet.of(claims.list("quantities"));
        others.addAll(claims.list("others-hold"), "about somebody else");
        others.addAll(claims.list("readers"), "said to readers");
        others.addAll(claims.list("required"), "a requirement");
        others.addAll(claims.list("product"), "a product");
    }

    /** Why the words are about somebody else; empty if they are not. */
    Optional<String> why(List<Token> tokens) {
        List<PhraseSet.Hit<Boolean>> own = neutral.find(tokens);
        return others.find(tokens).stream()
                .filter(cue -> own.stream().noneMatch(hit -> hit.from() <= cue.from() && cue.to() <= hit.to()))
                .map(PhraseSet.Hit::label)
                .findFirst()
                .or(() -> crowd(tokens) ? Optional.of("about somebody else") : Optional.empty());
    }

    /** "40 engineers", "all of our consultants". */
    private boolean crowd(List<Token> tokens) {
        return people.find(tokens).stream().anyMatch(hit -> {
            for (int at = hit.from() - 1; at >= Math.max(0, hit.from() - REACH_OF_QUANTITY); at--) {
                if (NUMBER.matcher(tokens.get(at).word()).matches()
                        || !quantities.at(tokens, at).isEmpty()) {
                    return true;
                }
            }
            return false;
        });
    }
}
