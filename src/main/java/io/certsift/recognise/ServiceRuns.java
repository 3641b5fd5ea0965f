package io.certsift.recognise;

import io.certsift.knowledge.Lexicon;
import io.certsift.recognise.Systems.Scope;
import io.certsift.text.PhraseSet;
import java.util.List;
import java.util.Set;

/** Tells whether a clause says that a system is in service, or that somebody kept it running. Thread-safe. */
final class ServiceRuns {
    /** "Helped to run": so many words, and no object between them. */
    private static final int MOST_WORDS_BEFORE_INFINITIVE = 2;

    /** "APIs REST em produção": so many words before, adjectives among them. */
    private static final int REACH_TO_SYSTEM = 3;

    /** Between "published" and where a paper can be read. */
    private static final Set<String> APPEARED = Set.of("at", "in");

    private final Systems systems;
    private final VerbPlaces places;
    private final PhraseSet<Boolean> operate;
    private final PhraseSet<Boolean> terms;
    private final Set<String> relatives;
    private final PhraseSet<Boolean> run;
    private final PhraseSet<Boolean> serve;
    private final PhraseSet<Boolean> loads;
    private final PhraseSet<Boolean> keep;
    private final PhraseSet<Boolean> intoService;
    private final PhraseSet<Boolean> users;
    private final PhraseSet<Boolean> inService;
    private final PhraseSet<Boolean> onCall;
    private final PhraseSet<Boolean> keepers;
    private final PhraseSet<Boolean> live;
    private final PhraseSet<Boolean> there;
    private final List<String> openToAll;
    private final PhraseSet<Boolean> pageHosts;
    private final PhraseSet<Boolean> put;
    private final PhraseSet<Boolean> publish;
    private final PhraseSet<Boolean> stores;
    private final PhraseSet<Boolean> moving;
    private final Set<String> genitives;
    private final PhraseSet<Boolean> figures;
    private final PhraseSet<Boolean> notInto;
    private final PhraseSet<Boolean> matters;
    private final Set<String> ands;
    private final PhraseSet<Boolean> venues;

    ServiceRuns(Lexicon words, Systems systems, VerbPlaces places) {
        this.systems = systems;
        this.places = places;
        this.operate = PhraseSet.of(words.list("operate")).addAll(words.list("serve"), true);
        this.terms = PhraseSet.of(words.list("operating-terms"));
        this.relatives = Set.copyOf(words.list("relatives"));
        this.serve = PhraseSet.of(words.list("serve"));
        this.run = PhraseSet.of(words.list("run"));
        this.loads = PhraseSet.of(words.list("loads"));
        this.keep = PhraseSet.of(words.list("keep"));
        this.intoService = PhraseSet.of(words.list("into-service"));
        this.users = PhraseSet.of(words.list("users"));
        this.inService = PhraseSet.of(words.list("in-service"));
        this.onCall = PhraseSet.of(words.list("on-call"));
        this.keepers = PhraseSet.of(words.list("keepers"));
        this.live = PhraseSet.of(words.list("live"));
        this.there = PhraseSet.of(words.list("in-production"));
        this.openToAll = words.list("personal-hosts");
        this.pageHosts = PhraseSet.of(words.list("page-hosts"));
        this.venues = PhraseSet.of(words.list("venues"));
        this.ands = Set.copyOf(words.list("ands"));
        this.notInto = PhraseSet.of(words.list("not-into"));
        this.matters = PhraseSet.of(words.list("production-matters"));
        this.genitives = Set.copyOf(words.list("genitives"));
        this.figures = PhraseSet.of(words.list("figures-of-systems"));
        this.publish = PhraseSet.of(words.list("publish"));
        this.stores = PhraseSet.of(words.list("stores"));
        this.moving = PhraseSet.of(words.list("put-into-service")).addAll(words.list("moving"), true);
        this.put = PhraseSet.of(words.list("put-into-service")).addAll(words.list("bringing"), true);
    }

    boolean says(Clause clause, boolean technical, boolean profile) {
        Scope system = technical ? Scope.TECHNICAL_SYSTEM : Scope.SYSTEM;
        return sold(clause, technical, system)
                || operates(clause, operate, technical ? Scope.ANYTHING : system, profile)
                || operates(clause, run, system, profile)
                || served(clause, profile)
                || kept(clause, system)
                || keptLive(clause, system)
                || onCall.find(clause.tokens()).stream().anyMatch(hit -> systems.named(clause, hit.to(), system))
                || standing(clause, technical, profile, system);
    }

    /** "Operated the cluster", "ran it". */
    private boolean operates(Clause clause, PhraseSet<Boolean> verbs, Scope scope, boolean profile) {
        for (PhraseSet.Hit<Boolean> hit : verbs.find(clause.tokens())) {
            boolean habit = places.habit(clause, hit);
            boolean open = !(habit && (profile || clause.label(hit.to())));
            if (term(clause, hit.from())
                    || appeared(clause, hit.to())
                    || places.joined(clause, hit)
                    || (habit && places.title(clause, hit))
                    || (verbs == run && (purpose(clause, hit.from()) || kind(clause, hit.to())))) {
                continue;
            }
            Scope system = scope == Scope.ANYTHING ? Scope.TECHNICAL_SYSTEM : scope;
            if (open
                    && places.placed(clause, hit.from(), habit)
                    && systems.named(clause, hit.to(), places.noun(clause, hit.from()) ? system : scope)) {
                return true;
            }
            boolean back = places.antecedent(clause, hit, system);
            if (open && back && places.placed(clause, hit.from(), habit)) {
                return true;
            }
        }
        return false;
    }

    /** "Created an app and published to the App Store"; under a project of software it needs no name. */
    private boolean sold(Clause clause, boolean technical, Scope scope) {
        return publish.find(clause.tokens()).stream()
                .filter(hit -> places.placed(clause, hit.from(), false))
                .filter(hit -> systems.phraseEnd(clause, hit.to()) == hit.to()
                        && stores.in(clause.tokens()
                                .subList(hit.to(), systems.phraseEnd(clause, Math.min(clause.size(), hit.to() + 1)))))
                .anyMatch(hit -> technical || systems.in(clause, 0, hit.from(), scope));
    }

    /** "Runs as a desktop app or in the browser": what it is, and not that anybody runs it. */
    private static boolean kind(Clause clause, int behind) {
        return behind < clause.size() && clause.word(behind).equals("as");
    }

    /** "Operating models, roles and governance": no verb. */
    private boolean term(Clause clause, int at) {
        return terms.at(clause.tokens(), at).stream()
                .anyMatch(hit -> hit.to() == clause.size() || !relatives.contains(clause.word(hit.to())));
    }

    /** "Published at ICML 2022", "published in the Journal of …": a paper was. */
    private boolean appeared(Clause clause, int from) {
        if (from + 1 >= clause.size() || !APPEARED.contains(clause.word(from))) {
            return false;
        }
        String behind =
                clause.text().substring(clause.tokens().get(from + 1).span().start());
        return PublicationSigns.meeting(behind)
                || venues.in(clause.tokens().subList(from + 1, systems.phraseEnd(clause, from + 1)));
    }

    /** "Wrote scripts to run the jobs": what was made is not what it was made for; "helped to run" is no purpose. */
    private static boolean purpose(Clause clause, int verb) {
        return verb > MOST_WORDS_BEFORE_INFINITIVE && clause.word(verb - 1).equals("to");
    }

    /** "Served 40,000 predictions a second": what bears such a load is a system, whatever its name. */
    private boolean served(Clause clause, boolean profile) {
        return serve.find(clause.tokens()).stream()
                .filter(hit -> !(profile && places.habit(clause, hit)))
                .filter(hit -> places.placed(clause, hit.from(), places.habit(clause, hit)))
                .anyMatch(hit -> loads.in(clause.tokens().subList(hit.to(), systems.phraseEnd(clause, hit.to()))));
    }

    /** "Kept the service running". */
    private boolean kept(Clause clause, Scope scope) {
        for (PhraseSet.Hit<Boolean> hit : keep.find(clause.tokens())) {
            int end = systems.phraseEnd(clause, hit.to());
            boolean running = end < clause.size() && clause.word(end).equals("running");
            if (running
                    && !purpose(clause, hit.from())
                    && places.placed(clause, hit.from(), false)
                    && systems.named(clause, hit.to(), scope)) {
                return true;
            }
        }
        return false;
    }

    /** "Maintained production clusters": what is kept so is in service; "production-ready" is no such word. */
    private boolean keptLive(Clause clause, Scope scope) {
        for (PhraseSet.Hit<Boolean> hit : keepers.find(clause.tokens())) {
            int end = systems.phraseEnd(clause, hit.to());
            boolean running = live.find(clause.tokens().subList(hit.to(), end)).stream()
                    .map(word -> hit.to() + word.to())
                    .anyMatch(behind -> behind >= clause.size() || !clause.hyphenBefore(behind));
            if (running && places.placed(clause, hit.from(), false) && systems.named(clause, hit.to(), scope)) {
                return true;
            }
        }
        return false;
    }

    /** "… into production", whatever it was; "… service used by 300 nurses": a system right before it. */
    private boolean standing(Clause clause, boolean technical, boolean profile, Scope scope) {
        boolean into = intoService.find(clause.tokens()).stream()
                .anyMatch(hit ->
                        !ofPlaces(clause, hit.to(), scope) && !beside(clause, hit) && !wayMade(clause, hit.from()));
        if ((into || brought(clause)) && (technical || systems.in(clause, 0, clause.size(), scope))) {
            return true;
        }
        if (there.find(clause.tokens()).stream().anyMatch(hit -> there(clause, hit.from(), scope))) {
            return true;
        }
        return inService.find(clause.tokens()).stream()
                .filter(hit ->
                        !linked(clause, hit) && !listed(clause, hit) && !(profile && activity(clause, hit.from())))
                .anyMatch(hit -> systemBefore(clause, hit.from(), scope)
                        || (hit.from() == 0
                                && (systems.near(clause, hit.to(), clause.size(), scope)
                                        || technical && used(clause, hit))));
    }

    /** "Doce modelos en producción"; but "métricas del clúster en producción" are no more than figures. */
    private boolean there(Clause clause, int place, Scope scope) {
        int from = Math.max(0, place - REACH_TO_SYSTEM);
        for (int at = Math.max(1, from); at < place; at++) {
            if (genitives.contains(clause.word(at))
                    && !figures.at(clause.tokens(), at - 1).isEmpty()) {
                return false;
            }
        }
        return systems.in(clause, from, place, scope);
    }

    /** "Desplegué en producción …", "mis en service": the verb tells that it was brought there, and did not only stand there. */
    private boolean brought(Clause clause) {
        List<PhraseSet.Hit<Boolean>> verbs = put.find(clause.tokens()).stream()
                .filter(verb -> !places.noun(clause, verb.from()))
                .toList();
        return there.find(clause.tokens()).stream()
                .anyMatch(place -> verbs.stream()
                        .anyMatch(verb ->
                                verb.from() < place.from() && (verb.to() == place.from() || verb.to() == place.to())));
    }

    /** "Close to production", "replied to production incidents": something else than a way into service. */
    private boolean beside(Clause clause, PhraseSet.Hit<Boolean> hit) {
        boolean near =
                hit.from() > 0 && !notInto.at(clause.tokens(), hit.from() - 1).isEmpty();
        int head = systems.phraseEnd(clause, hit.to()) - 1;
        boolean matter = head >= hit.to()
                && !clause.pauseBefore(hit.to())
                && !matters.at(clause.tokens(), head).isEmpty()
                && clause.tokens().subList(hit.to(), head).stream()
                        .noneMatch(token -> token.word().endsWith("ing"));
        return near || matter;
    }

    /** "Built pipelines to ship models to production": the way there was made, and nothing is said to have gone it. */
    private boolean wayMade(Clause clause, int place) {
        for (int at = place - 1; at >= 0 && !clause.pauseBefore(at + 1); at--) {
            if (!moving.at(clause.tokens(), at).isEmpty()) {
                return places.purpose(clause, at);
            }
            if (ands.contains(clause.word(at))) {
                return false;
            }
        }
        return false;
    }

    /** "Applied patches to production servers": what stands there already. */
    private boolean ofPlaces(Clause clause, int from, Scope scope) {
        boolean direct = from > 1
                && from < clause.size()
                && !clause.pauseBefore(from)
                && clause.word(from - 2).equals("to");
        return direct && systems.endsWith(clause, from, systems.phraseEnd(clause, from), scope);
    }

    /** "Live at example.netlify.app", "live on Netlify": a link to where everybody may put up a page, and no more. */
    private boolean linked(Clause clause, PhraseSet.Hit<Boolean> hit) {
        if (live.at(clause.tokens(), hit.from()).isEmpty()) {
            return false;
        }
        int end = clause.tokens().get(hit.to() - 1).span().end();
        return !pageHosts.at(clause.tokens(), hit.to()).isEmpty()
                || Addresses.opening(clause.text().substring(end))
                        .filter(address -> openToAll.stream().anyMatch(address::at))
                        .isPresent();
    }

    /** "Training, go-live and support": one of several nouns, and nothing is said to have gone live. */
    private static boolean listed(Clause clause, PhraseSet.Hit<Boolean> hit) {
        return clause.pauseBefore(hit.from()) && clause.hyphenBefore(hit.to() - 1);
    }

    /** "Feature engineering, model training and monitoring in production": what one does there. */
    private boolean activity(Clause clause, int place) {
        return place > 0 && clause.word(place - 1).endsWith("ing") && !clause.pauseBefore(place);
    }

    /** "Live with twelve pilot customers", of what the lines above tell. */
    private boolean used(Clause clause, PhraseSet.Hit<Boolean> hit) {
        return users.in(clause.tokens().subList(hit.to(), clause.size()));
    }

    private boolean systemBefore(Clause clause, int at, Scope scope) {
        int end = places.behindAuxiliaries(clause, at);
        boolean back = end > 0 && (places.pronoun(clause.word(end - 1)) || clause.pauseBefore(at));
        if (end > 1 && clause.word(end - 1).equals("and")) {
            // "The bot answers most chats and is used by twelve agents": the subject is named first
            return systems.endsWith(clause, 0, systems.phraseEnd(clause, 0), scope);
        }
        // "Mail classification on our platform went live": its head stands before the place where it runs
        int head = systems.phraseEnd(clause, 0);
        return back
                ? systems.in(clause, 0, end, scope)
                : systems.endsWith(clause, 0, end, scope) || head < end && systems.endsWith(clause, 0, head, scope);
    }
}
