package io.certsift.recognise;

import io.certsift.knowledge.Alias.Strength;
import io.certsift.knowledge.CatalogEntry;
import io.certsift.knowledge.CatalogEntry.Source;
import io.certsift.knowledge.Issuer;
import io.certsift.knowledge.Issuer.Kind;
import io.certsift.knowledge.Knowledge;
import io.certsift.model.CredentialKind;
import io.certsift.model.Tier;
import io.certsift.text.PhraseSet;
import io.certsift.text.Span;
import io.certsift.text.Tokens;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Judges by what stands around a name whether its entry is meant, and how surely. Thread-safe. */
final class NameJudge {
    /** "(Cognitive Class), Deep Learning": the bracket belongs to what stands before it, as a date between commas does. */
    private static final Pattern CLOSED =
            Pattern.compile("^[^(]*\\)\\s*,|,\\s*(?:\\p{L}+\\.?\\s)?(?:19|20)\\d\\d\\s*,");

    /** "Machine learning with a specialization in …": a field, and no name. */
    private static final Pattern DESCRIBED = Pattern.compile("(?i)\\b(?:with|as|incl|including|plus)\\b");

    private final NearWords near;
    private final PhraseSet<Boolean> levels;

    NameJudge(Knowledge knowledge, NameFinder names) {
        this.levels = PhraseSet.of(knowledge.lexicons().words().list("level-words"));
        this.near = new NearWords(knowledge.catalog(), names);
    }

    /** Whether words stand there that tell that something of a like name is meant. */
    boolean vetoed(CatalogEntry entry, Scope scope) {
        return near.speakAgainst(entry, scope.ownForms());
    }

    /** Whether the entry is meant by its name. */
    boolean fits(NameIndex.Hit hit, Scope scope) {
        return objection(hit, scope).isEmpty();
    }

    /** Why the entry is not meant by its name; empty if it is. */
    Optional<Refusal> refusal(NameIndex.Hit hit, Scope scope) {
        return objection(hit, scope)
                .map(objection -> new Refusal(hit.entry(), objection, near.against(hit.entry(), scope.ownForms())));
    }

    private Optional<Objection> objection(NameIndex.Hit hit, Scope scope) {
        CatalogEntry entry = hit.entry();
        Optional<Objection> words = byWords(hit, scope);
        if (words.isPresent()) {
            return words;
        }
        boolean prose = !scope.around().listed() && hit.alias().strength() == Strength.NEEDS_ISSUER;
        boolean own = issuedBy(entry, prose ? scope.inSentence(hit.span()) : scope.besides(hit.span()));
        boolean foreign = !madeBy(entry, scope.named()) && foreign(scope.issuing(hit.span()));
        boolean vendor = !madeBy(entry, scope.named()) && scope.vendorAtHost(hit.span(), entry.issuers());
        if (entry.kind() == CredentialKind.SERIES && !hit.inOrder() && !issuedBy(entry, scope.named())) {
            return Optional.of(Objection.NO_ISSUER); // "Specialization in Machine Learning" may be that of a degree
        }
        if (!own && otherHost(entry, hit.span(), scope)) {
            return Optional.of(Objection.FOREIGN);
        }
        return switch (hit.alias().strength()) {
            case DISTINCT -> unless(!foreign || entry.kind() == CredentialKind.EXAM, Objection.FOREIGN);
            case TITLE_LIKE -> foreign ? Optional.of(Objection.FOREIGN) : unless(scope.certificate(), Objection.TITLE);
            case LISTED ->
                foreign ? Optional.of(Objection.FOREIGN) : unless(scope.listedWhole(hit.span()), Objection.TITLE);
            case NEEDS_ISSUER ->
                goesOn(hit, scope)
                        ? Optional.of(Objection.SCATTERED)
                        : unless(
                                (own && !vendor)
                                        || (letters(hit)
                                                && !foreign
                                                && scope.around().listed()),
                                Objection.NO_ISSUER);
        };
    }

    /** "Fundamentals AI Concepts": the words of a short name in another order, within a longer name. */
    private static boolean goesOn(NameIndex.Hit hit, Scope scope) {
        return !hit.inOrder() && scope.around().listed() && !scope.calledCertificate() && !scope.ends(hit.span());
    }

    /** "Machine Learning Specialization – Simplilearn": in a list, the training firm beside a series' name is its host. */
    private static boolean otherHost(CatalogEntry entry, Span name, Scope scope) {
        return entry.kind() == CredentialKind.SERIES
                && scope.around().listed()
                && !madeBy(entry, scope.named())
                && IssuerFinder.any(scope.issuing(name), Kind.TRAINING, Kind.MARKETPLACE);
    }

    private static Optional<Objection> unless(boolean fits, Objection objection) {
        return fits ? Optional.empty() : Optional.of(objection);
    }

    /** "Certified AI Practitioner", with nobody named who issues one: it may be that of any of its issuers. */
    boolean fitsNobody(NameIndex.Hit hit, Scope scope) {
        return byWords(hit, scope).isEmpty()
                && hit.alias().strength() == Strength.NEEDS_ISSUER
                && hit.words() > 1
                && hit.entry().tier().rated()
                && scope.around().listed()
                && scope.calledCertificate()
                && scope.named().isEmpty();
    }

    /** What the words themselves speak against the name. */
    private Optional<Objection> byWords(NameIndex.Hit hit, Scope scope) {
        if (!near.speakFor(hit.entry(), scope.allForms())) {
            return Optional.of(Objection.NOTHING_NEAR);
        }
        if (vetoed(hit.entry(), scope)) {
            return Optional.of(Objection.VETO);
        }
        return unless(!scattered(hit, scope), Objection.SCATTERED);
    }

    /** "Machine Learning Engineer, Google Professional" in a sentence or headline: the words of a name, and no name. */
    private boolean scattered(NameIndex.Hit hit, Scope scope) {
        String words = scope.words(hit.span());
        boolean comma = words.indexOf(',') >= 0;
        boolean prose = !scope.around().listed() && !scope.calledCertificate();
        if (prose && hit.entry().kind() == CredentialKind.SERIES && described(hit, words)) {
            return true;
        }
        boolean told = prose && !hit.inOrder();
        return comma && (told || torn(hit, scope) || CLOSED.matcher(words).find());
    }

    private static boolean described(NameIndex.Hit hit, String words) {
        return hit.inOrder()
                && (words.indexOf(',') >= 0 || DESCRIBED.matcher(words).find())
                && !DESCRIBED.matcher(hit.alias().text()).find();
    }

    /** "Excel, MySQL", "Specialization, TensorFlow": two of a list; but "Data Science Certificate, IBM" is one name. */
    private boolean torn(NameIndex.Hit hit, Scope scope) {
        boolean sure = hit.inOrder() && hit.words() > 2 && !scope.amongOthers(hit.span());
        return !sure
                && hit.alias().text().indexOf(',') < 0
                && Arrays.stream(scope.words(hit.span()).split(","))
                        .noneMatch(part -> scope.issuer(part) || levels.in(Tokens.of(part)));
    }

    /** "PMP" under a certifications heading needs nobody's name; "Machine Learning" does. */
    private static boolean letters(NameIndex.Hit hit) {
        return hit.entry().tier() == Tier.OTHER && hit.alias().text().matches("[A-Z][A-Z0-9/+-]{1,8}");
    }

    boolean codeFits(CodeIndex.Hit code, List<CodeIndex.Hit> all, Scope scope) {
        boolean shared = all.stream()
                .anyMatch(other -> other.span().equals(code.span())
                        && !other.entry().id().equals(code.entry().id()));
        return !shared || issuedBy(code.entry(), scope.named());
    }

    /** Whether the name may as well mean something else. */
    boolean unsure(NameIndex.Hit chosen, Scope scope) {
        CatalogEntry entry = chosen.entry();
        return entry.tier().rated()
                && (nobody(entry, scope) || reseller(entry, chosen.span(), scope) || title(chosen, scope));
    }

    /** A series of a name that others use too, with nobody named. */
    private static boolean nobody(CatalogEntry entry, Scope scope) {
        return entry.kind() == CredentialKind.SERIES
                && entry.source() == Source.EXTENDED
                && entry.memberOf().isEmpty()
                && !madeBy(entry, scope.named());
    }

    /** An exam's name at a training firm without a proof. */
    private static boolean reseller(CatalogEntry entry, Span name, Scope scope) {
        Set<Issuer> beside = scope.beside(name);
        return entry.kind() == CredentialKind.EXAM
                && IssuerFinder.any(beside, Kind.TRAINING)
                && !issuedBy(entry, beside)
                && !scope.around().linked()
                && !scope.calledCertificate();
    }

    /** "AWS certified machine learning engineer" in a sentence or headline: what somebody is, or what was passed. */
    private static boolean title(NameIndex.Hit chosen, Scope scope) {
        return chosen.alias().strength() == Strength.TITLE_LIKE
                && !scope.around().listed()
                && !scope.around().linked()
                && !scope.calledBesides(chosen.span());
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
}
