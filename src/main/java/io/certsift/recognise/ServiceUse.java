package io.certsift.recognise;

import io.certsift.knowledge.Lexicon;
import io.certsift.recognise.Systems.Scope;
import io.certsift.text.PhraseSet;

/**
 * Tells whether a clause says how many use a system or what load it bears: "a dashboard serving 200k users", "the service
 * handles 40k requests per minute". Thread-safe.
 */
final class ServiceUse {
    /** From the verb to the number: "powers search for 5M users". */
    private static final int REACH_TO_NUMBER = 4;

    /** From the number to whom it counts: "200k monthly active users". */
    private static final int REACH_TO_USERS = 4;

    /** From what is counted to the rate: "requests handled per minute". */
    private static final int REACH_TO_RATE = 3;

    private final Systems systems;
    private final PhraseSet<Boolean> bearing;
    private final PhraseSet<Boolean> numbers;
    private final PhraseSet<Boolean> users;
    private final PhraseSet<Boolean> loads;
    private final PhraseSet<Boolean> rates;
    private final PhraseSet<Boolean> possible;
    private final PhraseSet<Boolean> trials;

    ServiceUse(Lexicon words, Systems systems) {
        this.systems = systems;
        this.bearing = PhraseSet.of(words.list("bearing"));
        this.numbers = PhraseSet.of(words.list("large-numbers"));
        this.users = PhraseSet.of(words.list("users"));
        this.loads = PhraseSet.of(words.list("loads")).addAll(words.list("rated-loads"), true);
        this.rates = PhraseSet.of(words.list("rates"));
        this.possible = PhraseSet.of(words.list("possible"));
        this.trials = PhraseSet.of(words.list("trials"));
    }

    boolean says(Clause clause, Scope scope) {
        return bearing.find(clause.tokens()).stream()
                .anyMatch(hit -> actual(clause, hit.from())
                        && !trial(clause, hit.from())
                        && systems.in(clause, clause.behindSemicolon(hit.from()), hit.from(), scope)
                        && counted(clause, hit.to()));
    }

    /** "Could handle", "to serve", "capable of serving" tell what a system was made for. */
    private boolean actual(Clause clause, int verb) {
        return verb > 0 && possible.at(clause.tokens(), verb - 1).isEmpty();
    }

    /** "Stress-tested the API with 800 virtual users": nobody used it. */
    private boolean trial(Clause clause, int verb) {
        return trials.in(clause.tokens().subList(clause.behindSemicolon(verb), clause.size()));
    }

    private boolean counted(Clause clause, int from) {
        for (int at = from; at < Math.min(clause.size(), from + REACH_TO_NUMBER); at++) {
            if (clause.signBefore(at)) {
                return false; // "Fewer manual processes, 5M rows a day": something else
            }
            boolean number =
                    clause.figures(at) || !numbers.at(clause.tokens(), at).isEmpty();
            if (number && (within(clause, users, at, REACH_TO_USERS) || loaded(clause, at))) {
                return true;
            }
        }
        return false;
    }

    private boolean loaded(Clause clause, int number) {
        int end = Math.min(clause.size(), number + REACH_TO_USERS);
        return loads.find(clause.tokens().subList(number, end)).stream()
                .anyMatch(hit -> within(clause, rates, number + hit.to(), REACH_TO_RATE));
    }

    private static boolean within(Clause clause, PhraseSet<Boolean> words, int from, int reach) {
        int end = Math.min(clause.size(), from + reach);
        return from < end && words.in(clause.tokens().subList(from, end));
    }
}
