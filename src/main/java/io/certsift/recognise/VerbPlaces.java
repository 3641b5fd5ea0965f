package io.certsift.recognise;

import io.certsift.knowledge.Lexicon;
import io.certsift.recognise.Systems.Scope;
import io.certsift.text.PhraseSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells where a verb stands in a clause, and whether what it speaks of stands before it. Thread-safe. */
final class VerbPlaces {
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");

    private final Systems systems;
    private final PhraseSet<Boolean> habits;
    private final PhraseSet<Boolean> makers;
    private final PhraseSet<Boolean> keepers;
    private final PhraseSet<Boolean> auxiliaries;
    private final PhraseSet<Boolean> subjects;
    private final PhraseSet<Boolean> nouns;
    private final PhraseSet<Boolean> deliveries;
    private final Set<String> pronouns;
    private final Set<String> nounOpenings;
    private final Set<String> prefixes;
    private final Set<String> listing;
    private final Set<String> ands;
    private final PhraseSet<Boolean> carriers;

    VerbPlaces(Lexicon words, Systems systems) {
        this.systems = systems;
        this.habits = PhraseSet.of(words.list("habits"));
        this.makers = PhraseSet.of(words.list("makers"));
        this.keepers = PhraseSet.of(words.list("keepers"));
        this.auxiliaries = PhraseSet.of(words.list("auxiliaries"));
        this.subjects = PhraseSet.of(words.list("subject-words"));
        this.nouns = PhraseSet.of(words.list("event-nouns"));
        this.deliveries = PhraseSet.of(words.list("delivery-terms"));
        this.pronouns = Set.copyOf(words.list("pronouns"));
        this.nounOpenings = Set.copyOf(words.list("noun-openings"));
        this.listing = Set.copyOf(words.list("list-openings"));
        this.prefixes = Set.copyOf(words.list("verb-prefixes"));
        this.ands = Set.copyOf(words.list("ands"));
        this.carriers = PhraseSet.of(words.list("carriers"));
    }

    /** Whether a form tells what one does, and not what was done. */
    boolean habit(Clause clause, PhraseSet.Hit<Boolean> hit) {
        return !habits.at(clause.tokens(), hit.from()).isEmpty();
    }

    /** Whether the clause begins with what somebody made or kept: "maintained billing software deployed in 40 shops". */
    boolean madeOrKept(Clause clause) {
        return made(clause) || !keepers.at(clause.tokens(), 0).isEmpty();
    }

    /** Whether the clause begins with what somebody made. */
    boolean made(Clause clause) {
        return !makers.at(clause.tokens(), 0).isEmpty();
    }

    boolean pronoun(String word) {
        return pronouns.contains(word);
    }

    /** Whether a verb stands in the place of one: first, behind its subject, joined by "and", or behind a pause. */
    boolean placed(Clause clause, int at, boolean habit) {
        if (at == 0) {
            return true;
        }
        if (adjective(clause, at)) {
            return false;
        }
        boolean behind =
                clause.pauseBefore(at) || !subjects.at(clause.tokens(), at - 1).isEmpty();
        if (!behind || !habit) {
            return behind;
        }
        // "to deploy", "and serving": what the sentence begins with tells whether it was done.
        String opening = clause.word(clause.behindLabel(at));
        String verb = clause.word(at);
        if (verb.endsWith("ing")) {
            return opening.endsWith("ing") || stepOfMaking(clause, at);
        }
        if (opening.endsWith("ed") && !deliveries.at(clause.tokens(), at).isEmpty()) {
            return false; // "set up build and release pipelines": what puts things into service
        }
        int mark = infinitive(clause, at);
        if (mark >= 0) {
            return carried(clause, mark);
        }
        // "Plotted genre, release platform and rating": what was done does not go on so.
        return !clause.pauseBefore(at) || noun(clause, at) || !opening.endsWith("ed");
    }

    /** "Built pipelines to test and deploy services": what something was made for, and not what was done with it. */
    boolean purpose(Clause clause, int verb) {
        int mark = infinitive(clause, verb);
        return mark >= 0 && !carried(clause, mark);
    }

    /** The "to" of an infinitive, other infinitives between them: "to build, test and deploy"; -1 if the verb is none. */
    private int infinitive(Clause clause, int verb) {
        boolean joined = verb > 0 && (clause.pauseBefore(verb) || ands.contains(clause.word(verb - 1)));
        if (verb > 0 && clause.word(verb - 1).equals("to")) {
            return verb - 1;
        }
        if (!joined || clause.word(verb).endsWith("ing") || noun(clause, verb)) {
            return -1;
        }
        for (int at = verb - 2; at >= 0 && !clause.sayingBefore(at + 1); at--) {
            if (clause.word(at).equals("to")) {
                return bare(clause, at + 1) && !clause.sayingBefore(verb) ? at : -1;
            }
        }
        return -1;
    }

    /** Whether a word behind a "to" may be a verb: no article, name, number or plural. */
    private boolean bare(Clause clause, int at) {
        String word = clause.word(at);
        boolean plural = word.endsWith("s") && !word.endsWith("ss");
        return Character.isLowerCase(
                        clause.text().charAt(clause.tokens().get(at).span().start()))
                && !nounOpenings.contains(word)
                && !plural
                && !word.endsWith("ing")
                && !word.endsWith("ed");
    }

    /** "Helped to", "worked with two teams to", "a dashboard used to": what the nearest verb before the "to" carries was done. */
    private boolean carried(Clause clause, int mark) {
        for (int at = mark - 1; at >= 0 && !clause.sayingBefore(at + 1); at--) {
            boolean verb = clause.word(at).endsWith("ed")
                    || !makers.at(clause.tokens(), at).isEmpty();
            if (verb
                    && (at == 0
                            || at == mark - 1
                            || clause.pauseBefore(at)
                            || !subjects.at(clause.tokens(), at - 1).isEmpty())) {
                return !carriers.at(clause.tokens(), at).isEmpty();
            }
        }
        return false;
    }

    /** "Built from scratch, training models and deploying them": what was done in making it; not "built tools for testing, deploying". */
    private boolean stepOfMaking(Clause clause, int at) {
        if (!made(clause) || !clause.pauseBefore(at)) {
            return false;
        }
        for (int other = 1; other < at; other++) {
            boolean ing = clause.word(other).endsWith("ing");
            boolean purpose = nounOpenings.contains(clause.word(other - 1)) && !clause.pauseBefore(other);
            if (ing && (purpose || listing.contains(clause.word(other)))) {
                return false;
            }
        }
        return true;
    }

    /** "By fully deployed services", "the newly launched app": a participle with its adverb before a noun. */
    private boolean adjective(Clause clause, int at) {
        return at > 1
                && clause.word(at - 1).endsWith("ly")
                && !clause.pauseBefore(at)
                && !clause.pauseBefore(at - 1)
                && nounOpenings.contains(clause.word(at - 2));
    }

    /** "Shipping Optimization | Python, Spark": a name in capitals, whose first word is what the thing is about. */
    boolean title(Clause clause, PhraseSet.Hit<Boolean> hit) {
        if (hit.from() > 0) {
            return false;
        }
        int end = hit.to();
        while (end < clause.size() && !clause.titleEnd(end)) {
            end++;
        }
        boolean parted = end < clause.size();
        boolean whole = parted
                || (systems.phraseEnd(clause, hit.to()) == end
                        && !clause.text().strip().endsWith("."));
        return whole && capitals(clause, end);
    }

    /** Whether all words up to a place begin with a capital, but for those that join them. */
    private boolean capitals(Clause clause, int end) {
        for (int at = 0; at < end; at++) {
            int first = clause.tokens().get(at).span().start();
            boolean capital = Character.isUpperCase(clause.text().charAt(first));
            if (!capital && !clause.figures(at) && !systems.boundary(clause, at)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a form is a noun, as in "deployment of a model". */
    boolean noun(Clause clause, int at) {
        return !nouns.at(clause.tokens(), at).isEmpty();
    }

    /** Whether a form is a part of a word with hyphens: "build-to-deploy time", "deploy-time checks"; "cloud-deployed" was done. */
    boolean joined(Clause clause, PhraseSet.Hit<Boolean> hit) {
        boolean behind = hit.to() < clause.size() && clause.hyphenBefore(hit.to());
        boolean before = clause.hyphenBefore(hit.from()) && !prefixes.contains(clause.word(hit.from() - 1));
        return habit(clause, hit) && (before || behind);
    }

    /** "Built a recommender and deployed it", "created an app, deployed on …": the object stands before. */
    boolean antecedent(Clause clause, PhraseSet.Hit<Boolean> hit, Scope scope) {
        boolean pronoun = (hit.to() < clause.size() && pronouns.contains(clause.word(hit.to())))
                || (hit.length() > 2 && pronouns.contains(clause.word(hit.from() + 1)));
        boolean stage = habit(clause, hit) && bare(clause, hit.from()) && !noun(clause, hit.from());
        boolean nothing = !stage && systems.phraseEnd(clause, hit.to()) == hit.to() && clause.pauseBefore(hit.from());
        return (pronoun || nothing) && systems.in(clause, 0, hit.from(), scope);
    }

    /** The place before the auxiliaries and years that stand before a word. */
    int behindAuxiliaries(Clause clause, int at) {
        int end = at;
        while (end > 0
                && (!auxiliaries.at(clause.tokens(), end - 1).isEmpty()
                        || YEAR.matcher(clause.word(end - 1)).matches())) {
            end--;
        }
        return end;
    }
}
