package io.certsift.assess;

import static io.certsift.assess.Outcome.met;
import static io.certsift.assess.Outcome.notMet;

import io.certsift.assess.Rule.Rest;
import io.certsift.model.Certification;
import io.certsift.model.Quote;
import io.certsift.model.Severity;
import io.certsift.model.Tier;
import java.util.ArrayList;
import java.util.List;

/** Rules that speak for a resume. */
final class GoodRules {
    private GoodRules() {}

    static List<Rule> rules() {
        return List.of(
                new Rule("role-appropriate", Rest.PRESENCE, GoodRules::roleAppropriate),
                new Rule("high-signal-backed", Rest.PRESENCE, GoodRules::backed),
                new Rule("substance-first", Rest.PRESENCE, GoodRules::substanceFirst),
                new Rule("substance-without-certs", Rest.ABSENCE, GoodRules::withoutCerts));
    }

    private static Outcome roleAppropriate(Case of) {
        List<Certification> fit = of.rated().stream()
                .filter(one -> !one.ambiguous()
                        && of.entry(one).filter(entry -> entry.roleFit()).isPresent())
                .toList();
        if (of.technical()) {
            return notMet("the role is technical");
        }
        return fit.isEmpty()
                ? notMet("no certification that the guide calls fit for such roles is held")
                : met(Severity.GOOD, "fit for a role that is not technical: " + Counts.names(fit), Case.quotes(fit));
    }

    private static Outcome backed(Case of) {
        List<Certification> high = of.rated().stream()
                .filter(one -> one.tier() == Tier.HIGH && !one.ambiguous() && !DateRules.impossible(one, of))
                .toList();
        if (high.isEmpty()) {
            return notMet("no certification of the level high is held with a date that can be");
        }
        if (!of.portfolio() && !of.production()) {
            return of.productionUnknown()
                    ? of.verbsUnknown("whether it is backed")
                    : notMet(Counts.names(high) + ", with neither a portfolio nor production work beside it");
        }
        List<Quote> evidence = new ArrayList<>(Case.quotes(high));
        of.evidence().portfolio().stream().limit(1).forEach(evidence::add);
        of.evidence().production().stream().limit(1).forEach(evidence::add);
        standIns(of).stream().limit(1).forEach(evidence::add);
        String reason = Counts.names(high) + ", with " + of.work() + " beside it";
        return met(Severity.GOOD, reason, evidence);
    }

    private static Outcome substanceFirst(Case of) {
        if (!Case.sure(of.rated())) {
            return of.rated().isEmpty() ? notMet("no rated certification is held") : Case.onlyAmbiguous();
        }
        if (!of.portfolio()) {
            return notMet("no portfolio");
        }
        if (!of.production()) {
            return of.productionUnknown()
                    ? of.verbsUnknown("whether there is substance")
                    : notMet("a portfolio, and no statement that anything was put into production");
        }
        List<Quote> evidence = new ArrayList<>(of.evidence().portfolio());
        evidence.addAll(of.evidence().production());
        evidence.addAll(standIns(of));
        return met(
                Severity.GOOD,
                Counts.certifications(of.rated()) + " held, and " + of.work() + " to show: certifications as garnish",
                evidence);
    }

    private static Outcome withoutCerts(Case of) {
        int statements = of.evidence().production().size();
        boolean shown = !of.evidence().portfolio().isEmpty() && of.publications();
        int needed = of.policy().thresholds().productionStatements();
        if (!of.rated().isEmpty()) {
            return notMet(Counts.certifications(of.rated()) + " held");
        }
        if (!shown && statements < needed) {
            return of.productionUnknown()
                    ? of.verbsUnknown("whether there is substance")
                    : notMet(Counts.tooFew(statements, "production statement", "production statements", needed)
                            + ", and not both a portfolio and publications");
        }
        List<Quote> evidence = new ArrayList<>(of.evidence().production());
        if (shown) {
            evidence.addAll(of.evidence().portfolio());
            evidence.addAll(of.evidence().publications());
        }
        return met(Severity.GOOD, "no certification, and " + of.work(), evidence);
    }

    /** Publications, where the role lets them stand in for what is missing. */
    private static List<Quote> standIns(Case of) {
        boolean missing = of.evidence().portfolio().isEmpty()
                || of.evidence().production().isEmpty();
        return missing && of.researchStandIn() ? of.evidence().publications() : List.of();
    }
}
