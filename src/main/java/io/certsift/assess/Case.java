package io.certsift.assess;

import io.certsift.knowledge.CatalogEntry;
import io.certsift.knowledge.Knowledge;
import io.certsift.knowledge.Policy;
import io.certsift.model.Certification;
import io.certsift.model.Claim;
import io.certsift.model.Evidence;
import io.certsift.model.Quote;
import io.certsift.model.Resume;
import io.certsift.model.Role;
import io.certsift.model.Tier;
import java.time.LocalDate;
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
        return one.id().equals("vendor-ai-specialist")
                && entry(one)
                        .filter(entry -> entry.issuers().stream().anyMatch(policy.stack()::contains)
                                || entry.platform()
                                        .filter(policy.stack()::contains)
                                        .isPresent())
                        .isPresent();
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
    private boolean researchStandIn() {
        return role == Role.RESEARCH && publications();
    }

    boolean partlyRead() {
        return !resume.gaps().isEmpty();
    }

    /** Whether the absence of production statements cannot be told. */
    boolean productionUnknown() {
        return !production() && !KNOWN_VERBS.contains(resume.language());
    }

    static boolean onlyWeak(List<Certification> ones) {
        return ones.stream().allMatch(one -> one.tier() == Tier.LOW || one.tier() == Tier.AVOID);
    }

    /** Whether something surer than ambiguous matches is among them, so that a flag may rest on them. */
    static boolean sure(List<Certification> ones) {
        return ones.stream().anyMatch(one -> !one.ambiguous());
    }

    static List<Quote> quotes(List<Certification> ones) {
        return ones.stream().map(Certification::quote).toList();
    }
}
