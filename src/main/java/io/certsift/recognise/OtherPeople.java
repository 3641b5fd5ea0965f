package io.certsift.recognise;

import io.certsift.knowledge.Lexicon;
import io.certsift.text.PhraseSet;
import io.certsift.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells whether words are about other people or things, and not about the candidate. Thread-safe. */
final class OtherPeople {
    /** "40", "300+": so many people. Four figures are a year. */
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}\\+?|\\d{4,6}\\+");

    /** "Twelve junior data engineers": so many words from the number to the people. */
    private static final int REACH_OF_QUANTITY = 3;

    /** "Our whole platform team": so many words from the first to the people. */
    private static final int REACH_OF_OWNING = 3;

    /** "Our team now holds": so many words from the people to the verb. */
    private static final int REACH_OF_HOLDING = 2;

    private final PhraseSet<String> others = new PhraseSet<>();
    private final PhraseSet<Boolean> neutral;
    private final PhraseSet<Boolean> people;
    private final PhraseSet<Boolean> quantities;
    private final PhraseSet<Boolean> holders;
    private final PhraseSet<Boolean> holding;
    private final PhraseSet<Boolean> being;
    private final PhraseSet<Boolean> counted;
    private final PhraseSet<Boolean> certified;
    private final Set<String> owning;

    OtherPeople(Lexicon claims) {
        others.addAll(claims.list("taught"), "taught or mentored others to it");
        others.addAll(claims.list("authored"), "wrote material for it");
        this.neutral = PhraseSet.of(claims.list("neutral")).addAll(claims.list("learned"), true);
        this.people = PhraseSet.of(claims.list("people"));
        this.quantities = PhraseSet.of(claims.list("quantities"));
        this.holders = PhraseSet.of(claims.list("holders"));
        this.holding = PhraseSet.of(claims.list("holding"));
        this.being = PhraseSet.of(claims.list("being"));
        this.counted = PhraseSet.of(claims.list("counted"));
        this.certified = PhraseSet.of(claims.list("certified"));
        this.owning = Set.copyOf(claims.list("owning"));
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
                .filter(cue -> !withCandidate(tokens, cue.to()))
                .map(PhraseSet.Hit::label)
                .findFirst()
                .or(() -> crowd(tokens) || hold(tokens) || share(tokens) || counted(tokens)
                        ? Optional.of("about somebody else")
                        : Optional.empty());
    }

    /** "Two colleagues and I": the candidate too. */
    private static boolean withCandidate(List<Token> tokens, int at) {
        return at + 1 < tokens.size()
                && tokens.get(at).word().equals("and")
                && tokens.get(at + 1).word().equals("i");
    }

    /** "Our platform team holds", "my manager has passed": who does it is somebody else; but "my team and I hold". */
    boolean hold(List<Token> tokens) {
        return holders.find(tokens).stream().anyMatch(hit -> owned(tokens, hit.from()) && holds(tokens, hit.to()));
    }

    private boolean owned(List<Token> tokens, int holder) {
        return tokens.subList(Math.max(0, holder - REACH_OF_OWNING), holder).stream()
                .anyMatch(token -> owning.contains(token.word()));
    }

    private boolean holds(List<Token> tokens, int from) {
        for (int at = from; at < Math.min(tokens.size(), from + REACH_OF_HOLDING); at++) {
            boolean pause = tokens.get(at).span().start()
                    > tokens.get(at - 1).span().end() + 1; // "by my employer, completed 2023": who paid
            if (pause || tokens.get(at).word().equals("i")) {
                return false;
            }
            if (!holding.at(tokens, at).isEmpty()) {
                return at + 1 == tokens.size() || !tokens.get(at + 1).word().equals("me");
            }
        }
        return false;
    }

    /** "12 of 14 passed". */
    private boolean share(List<Token> tokens) {
        for (int at = 1; at + 2 < tokens.size(); at++) {
            if (tokens.get(at).word().equals("of")
                    && NUMBER.matcher(tokens.get(at - 1).word()).matches()
                    && NUMBER.matcher(tokens.get(at + 1).word()).matches()
                    && !holding.at(tokens, at + 2).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** "Two are … certified", "three of them hold the …". */
    private boolean counted(List<Token> tokens) {
        return counted.find(tokens).stream()
                .anyMatch(hit -> holdsNext(tokens, hit.to())
                        || !being.at(tokens, hit.to()).isEmpty()
                                && certified.in(tokens.subList(hit.to() + 1, tokens.size())));
    }

    private boolean holdsNext(List<Token> tokens, int at) {
        return !holding.at(tokens, at).isEmpty()
                && tokens.get(at).span().start() <= tokens.get(at - 1).span().end() + 1;
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
