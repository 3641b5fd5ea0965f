package io.certsift.recognise;

import io.certsift.knowledge.CatalogEntry;
import io.certsift.knowledge.CatalogEntry.Source;
import io.certsift.knowledge.Issuer;
import io.certsift.knowledge.Issuer.Kind;
import io.certsift.knowledge.Knowledge;
import io.certsift.model.CredentialKind;
import io.certsift.model.Match;
import io.certsift.model.Tier;
import io.certsift.text.PhraseSet;
import io.certsift.text.Span;
import io.certsift.text.Token;
import io.certsift.text.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Finds the catalog's certifications in a text and decides between those of like names. Thread-safe. */
final class MentionFinder {
    private static final Comparator<NameIndex.Hit> BEST_FIRST = Comparator.comparingInt(NameIndex.Hit::words)
            .reversed()
            .thenComparingInt(NameIndex.Hit::edits)
            .thenComparing(hit -> !hit.inOrder())
            .thenComparing(hit -> hit.alias().strength())
            .thenComparing(hit -> !hit.official());

    private final NameFinder names;
    private final IssuerFinder issuers;
    private final PhraseSet<Boolean> calledCertificate;
    private final NearWords near;
    private final Optional<Consumer<Decision>> listener;

    /** @param listener hears of each decision, where somebody wants to know why */
    MentionFinder(Knowledge knowledge, IssuerFinder issuers, Optional<Consumer<Decision>> listener) {
        this.listener = listener;
        this.names = new NameFinder(knowledge, issuers);
        this.issuers = issuers;
        this.calledCertificate = PhraseSet.of(knowledge.lexicons().items().list("called-certificate"));
        this.near = new NearWords(knowledge.catalog(), names);
    }

    /** What finds the names that this decides between. */
    NameFinder names() {
        return names;
    }

    /** The certifications that the text names, in order; each with the part of the text that speaks of it alone. */
    List<Mention> find(String text, Surroundings around) {
        List<CodeIndex.Hit> found = names.codes(text);
        List<NameIndex.Hit> hits = names.names(text, found, around);
        List<Span> clusters = Clusters.of(text, hits, found);
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < clusters.size(); i++) {
            Span segment = Clusters.segment(text, clusters, i);
            Scope scope =
                    new Scope(text, segment, around, i == 0 || around.listed() ? Clusters.prefix(text, clusters) : "");
            mentions.addAll(decide(clusters.get(i), hits, found, scope));
        }
        return mentions;
    }

    /** What decides about one name: its part of the text, and what stands around the whole. */
    private final class Scope {
        private final String text;
        private final Span segment;
        private final Surroundings around;
        private final String prefix;
        private final List<Token> own;
        private final List<Token> all;
        private final List<Token> ownForms;
        private final List<Token> allForms;
        private final Set<Issuer> named;

        private Scope(String text, Span segment, Surroundings around, String prefix) {
            this.text = text;
            this.segment = segment;
            this.around = around;
            this.prefix = prefix;
            String whole = prefix + " \n " + segment.of(text) + " \n " + around.details();
            this.own = Tokens.of(segment.of(text));
            this.all = Tokens.of(whole);
            this.ownForms = names.forms(segment.of(text));
            this.allForms = names.forms(whole);
            this.named = issuers.issuers(all);
        }

        private boolean certificate() {
            return around.listed() || around.linked() || calledCertificate.in(all);
        }

        /** Issuers named anywhere but within the name itself. */
        private Set<Issuer> besides(Span name) {
            Set<Issuer> besides = new HashSet<>(issuers.issuers(Tokens.of(prefix)));
            besides.addAll(beside(name));
            return besides;
        }

        /** Issuers named in the segment, but not within the name itself. */
        private Set<Issuer> beside(Span name) {
            String rest = Blanks.without(text, Findings.near(segment, name), name);
            return issuers.issuers(Tokens.of(rest + " \n " + around.details()));
        }
    }

    private List<Mention> decide(Span cluster, List<NameIndex.Hit> hits, List<CodeIndex.Hit> codeHits, Scope scope) {
        List<NameIndex.Hit> fit = new ArrayList<>();
        for (NameIndex.Hit hit : hits) {
            if (cluster.contains(hit.span()) && objection(hit, scope).isEmpty()) {
                fit.add(hit);
            }
        }
        List<CodeIndex.Hit> inside = codeHits.stream()
                .filter(code -> cluster.contains(code.span()) && codeFits(code, codeHits, scope))
                .toList();
        fit.sort(BEST_FIRST);
        List<Mention> mentions = new ArrayList<>();
        List<NameIndex.Hit> rest = fit;
        while (!rest.isEmpty()) {
            NameIndex.Hit best = rest.get(0);
            mentions.add(mention(best, rest, inside, scope));
            rest = rest.stream().filter(hit -> !hit.overlaps(best)).toList();
        }
        if (mentions.isEmpty()) {
            inside.stream()
                    .filter(code -> !near.speakAgainst(code.entry(), scope.ownForms))
                    .findFirst()
                    .ifPresent(code -> mentions.add(byCode(code, scope)));
        }
        mentions.sort(Comparator.comparingInt(mention -> mention.span().start()));
        listener.ifPresent(told -> Decisions.of(
                        scope.text,
                        mentions,
                        hits.stream()
                                .filter(hit -> cluster.contains(hit.span()))
                                .toList(),
                        inside,
                        hit -> refusal(hit, scope))
                .forEach(told));
        return mentions;
    }

    private Optional<Refusal> refusal(NameIndex.Hit hit, Scope scope) {
        return objection(hit, scope)
                .map(objection -> new Refusal(hit.entry(), objection, near.against(hit.entry(), scope.ownForms)));
    }

    private Optional<Objection> objection(NameIndex.Hit hit, Scope scope) {
        CatalogEntry entry = hit.entry();
        if (!near.speakFor(entry, scope.allForms)) {
            return Optional.of(Objection.NOTHING_NEAR);
        }
        if (near.speakAgainst(entry, scope.ownForms)) {
            return Optional.of(Objection.VETO);
        }
        Set<Issuer> named = scope.named;
        boolean own = issuedBy(entry, scope.besides(hit.span()));
        boolean foreign = !madeBy(entry, named) && foreign(scope.beside(hit.span()));
        return switch (hit.alias().strength()) {
            case DISTINCT -> unless(!foreign || entry.kind() == CredentialKind.EXAM, Objection.FOREIGN);
            case TITLE_LIKE -> foreign ? Optional.of(Objection.FOREIGN) : unless(scope.certificate(), Objection.TITLE);
            case NEEDS_ISSUER ->
                unless(own || (letters(hit) && !foreign && scope.around.listed()), Objection.NO_ISSUER);
        };
    }

    private static Optional<Objection> unless(boolean fits, Objection objection) {
        return fits ? Optional.empty() : Optional.of(objection);
    }

    /** "PMP" under a certifications heading needs nobody's name; "Machine Learning" does. */
    private static boolean letters(NameIndex.Hit hit) {
        return hit.entry().tier() == Tier.OTHER && hit.alias().text().matches("[A-Z][A-Z0-9/+-]{1,8}");
    }

    private static boolean issuedBy(CatalogEntry entry, Set<Issuer> named) {
        return named.stream().anyMatch(issuer -> entry.issuers().contains(issuer.key()));
    }

    /** As above, but for the host of a series, who hosts those of everybody. */
    private static boolean madeBy(CatalogEntry entry, Set<Issuer> named) {
        return named.stream()
                .anyMatch(
                        issuer -> issuer.kind() != Kind.MOOC && entry.issuers().contains(issuer.key()));
    }

    /** Whether somebody is named who issues certificates of his own. */
    private static boolean foreign(Set<Issuer> named) {
        return IssuerFinder.any(named, Kind.VENDOR, Kind.BODY, Kind.UNIVERSITY, Kind.BOOTCAMP);
    }

    private boolean codeFits(CodeIndex.Hit code, List<CodeIndex.Hit> all, Scope scope) {
        boolean shared = all.stream()
                .anyMatch(other -> other.span().equals(code.span())
                        && !other.entry().id().equals(code.entry().id()));
        return !shared || issuedBy(code.entry(), scope.named);
    }

    private Mention mention(NameIndex.Hit best, List<NameIndex.Hit> rivals, List<CodeIndex.Hit> codeHits, Scope scope) {
        NameIndex.Hit chosen = best;
        boolean ambiguous = false;
        for (NameIndex.Hit rival : rivals) {
            boolean equal = rival.span().equals(best.span())
                    && rival.words() == best.words()
                    && rival.edits() == best.edits()
                    && rival.inOrder() == best.inOrder()
                    && rival.alias().strength() == best.alias().strength()
                    && !rival.entry().reportedId().equals(best.entry().reportedId());
            if (equal && rival.entry().tier() != chosen.entry().tier()) {
                ambiguous = true;
                chosen = rival.entry().tier().compareTo(chosen.entry().tier()) < 0 ? rival : chosen;
            }
        }
        Optional<String> note = contradiction(chosen.entry(), codeHits);
        Span span = chosen.span();
        int letters = Math.max(1, span.length());
        double similarity = 1 - (double) chosen.edits() / letters;
        return new Mention(
                chosen.entry(),
                name(chosen),
                span,
                Findings.near(scope.segment, span),
                match(chosen),
                Math.round(similarity * 100) / 100.0,
                ambiguous || unsure(chosen.entry(), span, scope),
                note);
    }

    /** A series of a name that others use too, with nobody named; an exam's name at a training firm without a proof. */
    private boolean unsure(CatalogEntry entry, Span name, Scope scope) {
        Set<Issuer> all = scope.named;
        boolean nobody = entry.kind() == CredentialKind.SERIES
                && entry.source() == Source.EXTENDED
                && entry.memberOf().isEmpty()
                && !madeBy(entry, all);
        Set<Issuer> beside = scope.beside(name);
        boolean reseller = entry.kind() == CredentialKind.EXAM
                && IssuerFinder.any(beside, Kind.TRAINING)
                && !issuedBy(entry, beside)
                && !scope.around.linked()
                && !calledCertificate.in(scope.own);
        return entry.tier().rated() && (nobody || reseller);
    }

    private static String name(NameIndex.Hit hit) {
        return hit.entry().family() ? hit.alias().text() : hit.entry().name();
    }

    private static Match match(NameIndex.Hit hit) {
        if (hit.edits() > 0) {
            return Match.FUZZY;
        }
        return hit.official() && hit.inOrder() ? Match.EXACT : Match.ALIAS;
    }

    private static Optional<String> contradiction(CatalogEntry entry, List<CodeIndex.Hit> codeHits) {
        return codeHits.stream()
                .filter(code -> !code.entry().reportedId().equals(entry.reportedId()))
                .filter(code -> !entry.codes().contains(code.code()))
                .map(code -> "the code " + code.code() + " belongs to "
                        + code.entry().name() + "; the name decides")
                .findFirst();
    }

    private static Mention byCode(CodeIndex.Hit code, Scope scope) {
        return new Mention(
                code.entry(), code.entry().name(), code.span(), scope.segment, Match.CODE, 1, false, Optional.empty());
    }
}
