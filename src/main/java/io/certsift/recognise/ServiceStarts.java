package io.certsift.recognise;

import io.certsift.knowledge.Lexicon;
import io.certsift.recognise.Systems.Scope;
import io.certsift.text.PhraseSet;
import java.util.Set;

/** Tells whether a clause says that a system was put before its users. Thread-safe. */
final class ServiceStarts {
    /** "Deployed on a small AWS instance": so many words from "on" to the host. */
    private static final int REACH_OF_HOST = 3;

    /** "Owned the design and rollout of …": so many words from the one verb to the other. */
    private static final int REACH_OF_LEADING = 5;

    /** "The churn model was deployed …" opens with so few words before its verb, or else it speaks of something else too. */
    private static final int MOST_WORDS_OF_SUBJECT = 9;

    /** "Déploiement d'un modèle": "of" before a vowel. */
    private static final String ELIDED_OF = "d'";

    private final Systems systems;
    private final VerbPlaces places;
    private final PhraseSet<Boolean> putIntoService;
    private final PhraseSet<Boolean> leads;
    private final PhraseSet<Boolean> beginnings;
    private final PhraseSet<Boolean> events;
    private final PhraseSet<Boolean> closing;
    private final Set<String> articles;
    private final Set<String> genitives;
    private final Set<String> ands;
    private final PhraseSet<Boolean> hosting;
    private final PhraseSet<Boolean> hosts;
    private final PhraseSet<Boolean> manner;
    private final PhraseSet<Boolean> editions;
    private final PhraseSet<Boolean> byproducts;
    private final PhraseSet<Boolean> quantities;

    ServiceStarts(Lexicon words, Systems systems, VerbPlaces places) {
        this.systems = systems;
        this.places = places;
        this.putIntoService = PhraseSet.of(words.list("put-into-service"));
        this.leads = PhraseSet.of(words.list("leads"));
        this.beginnings = PhraseSet.of(words.list("beginnings"));
        this.events = PhraseSet.of(words.list("events"));
        this.closing = PhraseSet.of(words.list("closing"));
        this.articles = Set.copyOf(words.list("event-articles"));
        this.genitives = Set.copyOf(words.list("genitives"));
        this.ands = Set.copyOf(words.list("ands"));
        this.hosting = PhraseSet.of(words.list("hosting"));
        this.hosts = PhraseSet.of(words.list("hosts"));
        this.manner = PhraseSet.of(words.list("manner"));
        this.byproducts = PhraseSet.of(words.list("by-products"));
        this.quantities = PhraseSet.of(words.list("quantities"));
        this.editions = PhraseSet.of(words.list("editions"));
    }

    boolean says(Clause clause, boolean technical, boolean profile) {
        Scope system = technical ? Scope.TECHNICAL_SYSTEM : Scope.SYSTEM;
        return put(clause, technical, profile) || led(clause, system) || closed(clause, system);
    }

    /** "Deployed a fraud model": the verb and what was put into service. */
    private boolean put(Clause clause, boolean technical, boolean profile) {
        Scope system = technical ? Scope.TECHNICAL_SYSTEM : Scope.SYSTEM;
        for (PhraseSet.Hit<Boolean> hit : putIntoService.find(clause.tokens())) {
            boolean habit = places.habit(clause, hit);
            boolean noun = places.noun(clause, hit.from());
            if (((habit || noun) && (profile || clause.label(hit.to())))
                    || places.joined(clause, hit)
                    || (habit && places.title(clause, hit))
                    || compound(clause, hit)) {
                continue;
            }
            int reach = !habit || noun || infinitive(clause, hit.from())
                    ? clause.size()
                    : systems.phraseEnd(clause, hit.to());
            boolean done = places.placed(clause, hit.from(), habit)
                    && (object(clause, hit.to(), technical && !habit ? Scope.ANYTHING : system, reach)
                            || (technical
                                    && beginnings
                                            .at(clause.tokens(), hit.from())
                                            .isEmpty()
                                    && systems.undertaking(clause, hit.to()))
                            || places.antecedent(clause, hit, system)
                            || (technical && !habit && hosted(clause, hit.to())));
            if (done || (!habit && undergone(clause, hit, system))) {
                return true;
            }
        }
        return false;
    }

    /**
     * "Deployment workflows", "deployment and test pipelines", "RAG, deployment, GenAI": no deployment of anything; and what
     * stands in brackets tells what a name is good for: "GCP (déploiement d'applications)".
     */
    private boolean compound(Clause clause, PhraseSet.Hit<Boolean> hit) {
        if (!places.noun(clause, hit.from())) {
            return false;
        }
        boolean article =
                hit.to() < clause.size() && !clause.pauseBefore(hit.to()) && articles.contains(clause.word(hit.to()));
        return clause.bracketBefore(hit.from()) || (!article && behindOf(clause, hit.to()) == clause.size());
    }

    /** "Deployed on Heroku": of a project, whose name stands above. */
    private boolean hosted(Clause clause, int from) {
        return !hosting.at(clause.tokens(), from).isEmpty()
                && hosts.find(clause.tokens()).stream()
                        .anyMatch(host -> host.from() > from && host.from() <= from + REACH_OF_HOST);
    }

    /** "To deploy" is a verb for sure; "release" may be a noun, and what stands farther off is then no object: "release year and viewers". */
    private static boolean infinitive(Clause clause, int verb) {
        return verb > 0 && clause.word(verb - 1).equals("to");
    }

    private boolean object(Clause clause, int from, Scope scope, int reach) {
        if (from < clause.size() && clause.word(from).equals("as")) { // "deployed as a web service"; not "as a medic"
            return systems.named(clause, from + 1, scope == Scope.ANYTHING ? Scope.TECHNICAL_SYSTEM : scope);
        }
        int start = systems.behindJoints(clause, from);
        int end = systems.phraseEnd(clause, start);
        if (end > start) {
            // "Shipped 48 releases of the backend"
            if (!editions.at(clause.tokens(), end - 1).isEmpty() && behindOf(clause, end) < clause.size()) {
                return systems.named(clause, behindOf(clause, end), scope);
            }
            // "A collection of web sites", and no collection of coats
            if (!quantities.at(clause.tokens(), end - 1).isEmpty()
                    && systems.named(
                            clause, behindOf(clause, end), scope == Scope.ANYTHING ? Scope.TECHNICAL_SYSTEM : scope)) {
                return true;
            }
            boolean other = !systems.named(clause, from, Scope.ANYTHING);
            return systems.named(clause, from, scope)
                    || (!other && systems.near(clause, from, reach, scope))
                    || behindByproduct(clause, start, scope);
        }
        return systems.near(clause, from, reach, scope);
    }

    /** "Shipped unit tests, REST endpoints and a chat page": what comes along with a system may be named before it. */
    private boolean behindByproduct(Clause clause, int start, Scope scope) {
        int end = systems.phraseEnd(clause, start);
        boolean along = end > start && !byproducts.at(clause.tokens(), end - 1).isEmpty();
        for (int at = end + 1; along && at < clause.size(); at++) {
            boolean member = clause.pauseBefore(at) || ands.contains(clause.word(at - 1));
            if (member && systems.named(clause, at, scope == Scope.ANYTHING ? Scope.TECHNICAL_SYSTEM : scope)) {
                return true;
            }
        }
        return false;
    }

    /** "The churn model was deployed to …", "built a model deployed in …": said of the system, not of who did it. */
    private boolean undergone(Clause clause, PhraseSet.Hit<Boolean> hit, Scope scope) {
        boolean object = systems.phraseEnd(clause, hit.to()) > hit.to()
                && manner.at(clause.tokens(), hit.to()).isEmpty();
        if (object) {
            return false;
        }
        int end = places.behindAuxiliaries(clause, hit.from());
        boolean made = places.madeOrKept(clause);
        int start = clause.behindLabel(end);
        boolean subject = start < end
                && end - start <= MOST_WORDS_OF_SUBJECT
                && systems.phraseEnd(clause, start) >= end
                && !clause.word(start).endsWith("ed");
        return made
                ? systems.named(clause, 1, scope) || systems.endsWith(clause, 1, end, scope)
                : (subject && systems.endsWith(clause, start, end, scope)) || headFirst(clause, start, end, scope);
    }

    /** "3 servicios ML desplegados", "modelo de demanda desplegado": the head comes first, and what it is of behind it. */
    private boolean headFirst(Clause clause, int start, int end, Scope scope) {
        int head = systems.phraseEnd(clause, start);
        boolean of = head < end - 1
                && end - start <= MOST_WORDS_OF_SUBJECT
                && genitives.contains(clause.word(head))
                && systems.phraseEnd(clause, head + 1) >= end;
        return systems.headBeforeTechnologies(clause, start, of ? head : Math.min(head, end), scope)
                && (of || head >= end);
    }

    /** "Led the rollout of …". */
    private boolean led(Clause clause, Scope scope) {
        for (PhraseSet.Hit<Boolean> event : events.find(clause.tokens())) {
            if (ledAt(clause, event.from()) && systems.named(clause, behindOf(clause, event.to()), scope)) {
                return true;
            }
        }
        return false;
    }

    /** The place behind the "of" that follows, other nouns joined before it: "deployment, upkeep and administration of". */
    private int behindOf(Clause clause, int from) {
        boolean listed = false;
        for (int at = from; at < Math.min(clause.size(), from + REACH_OF_LEADING); at++) {
            boolean elided = clause.word(at).startsWith(ELIDED_OF);
            if (elided || genitives.contains(clause.word(at))) {
                return listed ? clause.size() : elided ? at : at + 1;
            }
            boolean joined = ands.contains(clause.word(at)) || ands.contains(clause.word(at - 1));
            if (!joined && !clause.pauseBefore(at)) {
                break;
            }
            listed = !joined; // "deployment, upkeep of sites": without an "and" each is for itself
        }
        return clause.size();
    }

    /** Whether "led the", "owned the design and" or the like stands before a word. */
    private boolean ledAt(Clause clause, int event) {
        for (int verb = event - 1; verb >= Math.max(0, event - REACH_OF_LEADING); verb--) {
            if (!leads.at(clause.tokens(), verb).isEmpty()) {
                return places.placed(clause, verb, false);
            }
        }
        return false;
    }

    /** A participle that closes its clause, as in German: "Chatbot für den Kundendienst eingeführt". */
    private boolean closed(Clause clause, Scope scope) {
        return closing.find(clause.tokens()).stream()
                .filter(hit -> hit.to() == clause.size() || clause.pauseBefore(hit.to()) || joins(clause, hit.to()))
                .anyMatch(hit -> systems.in(clause, 0, hit.from(), scope));
    }

    private boolean joins(Clause clause, int at) {
        return clause.word(at).equals("und");
    }
}
