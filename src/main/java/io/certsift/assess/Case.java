package io.certsift.assess;

import io.certsift.knowledge.CatalogEntry;
import io.certsift.knowledge.Knowledge;
import io.certsift.knowledge.Platform;
import io.certsift.knowledge.Policy;
import io.certsift.model.Certification;
import io.certsift.model.Claim;
import io.certsift.model.Evidence;
import io.certsift.model.Quote;
import io.certsift.model.Resume;
import io.certsift.model.Role;
import io.certsift.model.Severity;
import io.certsift.model.Tier;
import io.certsift.text.PhraseSet;
import io.certsift.text.Token;
import io.certsift.text.Tokens;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** One resume as the rules see it. */
final class Case {
    /** Languages whose production verbs are known; a text too short to tell is read as one of them. */
    private static final Set<String> KNOWN_VERBS = Set.of("en", "de", "fr", "es", "pt", "und");

    private final Resume resume;
    private final List<Certification> certifications;
    private final Evidence evidence;
    private final Policy policy;
    private final Role role;
    private final Knowledge knowledge;
    private final LocalDate asOf;

    Case(
            Resume resume,
            List<Certification> certifications,
            Evidence evidence,
            Policy policy,
            Role role,
            Knowledge knowledge,
            LocalDate asOf) {
        this.resume = resume;
        this.certifications = certifications;
        this.evidence = evidence;
        this.policy = policy;
        this.role = role;
        this.knowledge = knowledge;
        this.asOf = asOf;
    }

    Resume resume() {
        return resume;
    }

    Evidence evidence() {
        return evidence;
    }

    Policy policy() {
        return policy;
    }

    Knowledge knowledge() {
        return knowledge;
    }

    LocalDate asOf() {
        return asOf;
    }

    boolean technical() {
        return role != Role.NON_TECHNICAL;
    }

    List<Certification> certifications() {
        return certifications;
    }

    List<Certification> where(Predicate<Certification> condition) {
        return certifications.stream().filter(condition).toList();
    }

    /** Held and rated: what the contract calls certifications. */
    List<Certification> rated() {
        return where(one -> one.held() && one.rated());
    }

    /** Those that a red or noise flag may count: what the employer requires says nothing of the candidate. */
    List<Certification> chosen() {
        return where(one -> one.held() && one.rated() && !mandated(one));
    }

    List<Certification> inProgress() {
        return where(one -> one.rated() && one.claim() == Claim.IN_PROGRESS);
    }

    boolean mandated(Certification one) {
        return policy.mandated().contains(one.id()) || policy.mandated().contains(one.entry());
    }

    /** A vendor's credential that the guide excepts, because the employer uses the vendor's products. */
    boolean inStack(Certification one) {
        if (!one.id().equals(CatalogEntry.VENDOR_CLASS)) {
            return false;
        }
        return one.entry().equals(CatalogEntry.VENDOR_CLASS)
                ? namesVendorInUse(one)
                : entry(one).filter(this::ofVendorInUse).isPresent();
    }

    private boolean ofVendorInUse(CatalogEntry entry) {
        return entry.issuers().stream().anyMatch(policy.stack()::contains)
                || entry.platform().filter(policy.stack()::contains).isPresent();
    }

    /** A member that the catalog does not know has no issuer but the one in its words. */
    private boolean namesVendorInUse(Certification one) {
        List<Token> words = Tokens.of(one.quote().text());
        return policy.stack().stream()
                .anyMatch(key -> PhraseSet.of(knowledge.issuers().names(key)).in(words)
                        || PhraseSet.of(knowledge
                                        .platforms()
                                        .platform(key)
                                        .map(Platform::words)
                                        .orElse(List.of()))
                                .in(words));
    }

    Optional<CatalogEntry> entry(Certification one) {
        return knowledge.catalog().entry(one.entry());
    }

    boolean portfolio() {
        return !evidence.portfolio().isEmpty() || researchStandIn();
    }

    boolean production() {
        return !evidence.production().isEmpty() || researchStandIn();
    }

    boolean publications() {
        return !evidence.publications().isEmpty();
    }

    /** For research roles publications stand in for portfolio and production. */
    boolean researchStandIn() {
        return role == Role.RESEARCH && publications();
    }

    boolean partlyRead() {
        return !resume.gaps().isEmpty();
    }

    /** Beside a portfolio, production work makes a note of what is noise without it. */
    Severity unlessGarnish() {
        boolean garnish =
                !evidence.portfolio().isEmpty() && !evidence.production().isEmpty();
        return garnish ? Severity.NOTE : Severity.NOISE;
    }

    /** Whether {@link #unlessGarnish} cannot be told. */
    boolean garnishUnknown() {
        return !evidence.portfolio().isEmpty()
                && evidence.production().isEmpty()
                && !KNOWN_VERBS.contains(resume.language());
    }

    /** That {@code what} rests on production statements, which cannot be told. */
    Outcome verbsUnknown(String what) {
        return new Outcome.CannotTell(what + " rests on production statements, and the verbs of its language ("
                + resume.language() + ") are not known");
    }

    /** Whether a rule that judges so fires here, or may fire. */
    boolean fires(String id, Outcome outcome) {
        return !(outcome instanceof Outcome.NotMet) && !policy.disabled().contains(id);
    }

    /** That a part of the file which was not read could change the judgement. */
    Outcome notRead() {
        return new Outcome.CannotTell(
                "a part of the file was not read: " + resume.gaps().get(0));
    }

    /** Whether the absence of production statements cannot be told. */
    boolean productionUnknown() {
        return !production() && !KNOWN_VERBS.contains(resume.language());
    }

    /** Neither portfolio nor publications nor production work. */
    boolean nothingToShow() {
        return evidence.portfolio().isEmpty()
                && !publications()
                && evidence.production().isEmpty();
    }

    /** Why a rule about engineering and research says nothing here. */
    static Outcome otherRole() {
        return Outcome.notMet("the role is not technical");
    }

    /** That a flag would rest on matches alone that could be another tier's as well. */
    static Outcome onlyAmbiguous() {
        return Outcome.notMet("rests only on names that may mean a certification of another tier as well");
    }

    /** What there is beside the certifications: "2 portfolio links, 1 publication". */
    String work() {
        List<String> parts = new ArrayList<>();
        work(parts, evidence.portfolio().size(), "portfolio link", "portfolio links");
        work(parts, evidence.production().size(), "production statement", "production statements");
        work(parts, evidence.publications().size(), "publication", "publications");
        return parts.isEmpty() ? "no work" : String.join(", ", parts);
    }

    private static void work(List<String> parts, int count, String singular, String plural) {
        if (count > 0) {
            parts.add(Counts.of(count, singular, plural));
        }
    }

    static boolean onlyWeak(List<Certification> ones) {
        return ones.stream().allMatch(Case::weak);
    }

    static boolean weak(Certification one) {
        return one.tier() == Tier.LOW || one.tier() == Tier.AVOID;
    }

    /** Whether something surer than ambiguous matches is among them, so that a flag may rest on them. */
    static boolean sure(List<Certification> ones) {
        return ones.stream().anyMatch(one -> !one.ambiguous());
    }

    static List<Quote> quotes(List<Certification> ones) {
        return ones.stream().map(Certification::quote).toList();
    }
}
