package io.certsift.recognise;

import io.certsift.knowledge.Lexicon;
import io.certsift.recognise.Systems.Scope;
import io.certsift.text.PhraseSet;

/**
 * Tells whether a clause says how many use a system or what load it bears: "a dashboard serving 200k users", "the service
 * handles 40k requests per minute", "900 students use it". Thread-safe.
 */
final class ServiceUse {
    /** From the verb to the number: "powers search for 5M users". */
    private static final int REACH_TO_NUMBER = 4;

    /** From the number to whom it counts: "200k monthly active users". */
    private static final int REACH_TO_USERS = 4;

    /** From what is counted to the rate: "requests handled per minute". */
    private static final int REACH_TO_RATE = 3;

    /** From the first number to the verb: "14 teachers and about 900 students have used". */
    private static final int REACH_TO_VERB = 8;

    private final Systems systems;
    private final PhraseSet<Boolean> using;
    private final PhraseSet<Boolean> things;
    private final PhraseSet<Boolean> breaks;
    private final PhraseSet<Boolean> roughly;
    private final PhraseSet<Boolean> bearing;
    private final PhraseSet<Boolean> numbers;
    private final PhraseSet<Boolean> users;
    private final PhraseSet<Boolean> loads;
    private final PhraseSet<Boolean> rates;
    private final PhraseSet<Boolean> possible;
    private final PhraseSet<Boolean> trials;
    private final PhraseSet<Boolean> firms;
    private final PhraseSet<Boolean> appUsers;

    ServiceUse(Lexicon words, Systems systems) {
        this.systems = systems;
        this.using = PhraseSet.of(words.list("using"));
        this.things = PhraseSet.of(words.list("pronouns"));
        this.breaks = PhraseSet.of(words.list("subject-breaks"));
        this.roughly = PhraseSet.of(words.list("roughly"));
        this.bearing = PhraseSet.of(words.list("bearing"));
        this.numbers = PhraseSet.of(words.list("large-numbers"));
        this.users = PhraseSet.of(words.list("users"));
        this.loads = PhraseSet.of(words.list("loads")).addAll(words.list("rated-loads"), true);
        this.rates = PhraseSet.of(words.list("rates"));
        this.possible = PhraseSet.of(words.list("possible"));
        this.appUsers = PhraseSet.of(words.list("users-of-software"));
        this.firms = PhraseSet.of(words.list("firms"));
        this.trials = PhraseSet.of(words.list("trials"));
    }

    boolean says(Clause clause, Scope scope) {
        return bearing.find(clause.tokens()).stream()
                        .anyMatch(hit -> actual(clause, hit.from())
                                && !trial(clause, hit.from())
                                && systems.in(clause, clause.behindSemicolon(hit.from()), hit.from(), scope)
                                && counted(clause, hit.to(), ofFirm(clause, hit.from())))
                || using.find(clause.tokens()).stream().anyMatch(hit -> taken(clause, hit.from(), hit.to(), scope));
    }

    /** "14 teachers and about 900 students have used it": people by number are who uses a system; "it" is one where software is made. */
    private boolean taken(Clause clause, int verb, int behind, Scope scope) {
        int first = clause.behindSemicolon(verb);
        while (first < verb && !roughly.at(clause.tokens(), first).isEmpty()) {
            first += roughly.at(clause.tokens(), first).get(0).length();
        }
        boolean number = first < verb
                && verb - first <= REACH_TO_VERB
                && (clause.figures(first) || !numbers.at(clause.tokens(), first).isEmpty());
        boolean it = scope == Scope.TECHNICAL_SYSTEM
                && !things.at(clause.tokens(), behind).isEmpty();
        return number
                && users.in(clause.tokens().subList(first, verb))
                && !breaks.in(clause.tokens().subList(first, verb))
                && !trial(clause, verb)
                && (it || behind < clause.size() && systems.named(clause, behind, scope));
    }

    /** "Could handle", "to serve", "capable of serving" tell what a system was made for. */
    private boolean actual(Clause clause, int verb) {
        return verb > 0 && possible.at(clause.tokens(), verb - 1).isEmpty();
    }

    /** "Stress-tested the API with 800 virtual users": nobody used it. */
    private boolean trial(Clause clause, int verb) {
        return trials.in(clause.tokens().subList(clause.behindSemicolon(verb), clause.size()));
    }

    private boolean counted(Clause clause, int from, boolean firm) {
        for (int at = from; at < Math.min(clause.size(), from + REACH_TO_NUMBER); at++) {
            if (clause.signBefore(at)) {
                return false; // "Fewer manual processes, 5M rows a day": something else
            }
            boolean number =
                    clause.figures(at) || !numbers.at(clause.tokens(), at).isEmpty();
            boolean people = within(clause, firm ? appUsers : users, at, REACH_TO_USERS);
            if (number && !share(clause, at) && (people || !firm && loaded(clause, at))) {
                return true;
            }
        }
        return false;
    }

    /** "By 80% across clients": how much, and not how many; "90% of the nurses" are people. */
    private static boolean share(Clause clause, int number) {
        boolean of = number + 1 < clause.size() && clause.word(number + 1).equals("of");
        return clause.percentage(number) && !of;
    }

    /** "Services for Elm, a bank with 5M customers": they are the bank's, whatever they use. */
    private boolean ofFirm(Clause clause, int verb) {
        int last = verb - 1;
        while (last > 0 && breaks.in(clause.tokens().subList(last, last + 1))) {
            last--; // "a bank that serves"
        }
        return last >= 0
                && !clause.pauseBefore(last + 1)
                && !firms.at(clause.tokens(), last).isEmpty();
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
