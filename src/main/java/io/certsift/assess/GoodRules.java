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
        return of.technical() || fit.isEmpty()
                ? notMet()
                : met(Severity.GOOD, "fit for a role that is not technical: " + Counts.names(fit), Case.quotes(fit));
    }

    private static Outcome backed(Case of) {
        List<Certification> high = of.rated().stream()
                .filter(one -> one.tier() == Tier.HIGH && !one.ambiguous() && !DateRules.impossible(one, of))
                .toList();
        if (high.isEmpty()) {
            return notMet();
        }
        if (!of.portfolio() && !of.production()) {
            return of.productionUnknown() ? of.verbsUnknown("whether it is backed") : notMet();
        }
        List<Quote> evidence = new ArrayList<>(Case.quotes(high));
        of.evidence().portfolio().stream().limit(1).forEach(evidence::add);
        of.evidence().production().stream().limit(1).forEach(evidence::add);
        standIns(of).stream().limit(1).forEach(evidence::add);
        String reason = Counts.names(high) + ", with " + work(of) + " beside it";
        return met(Severity.GOOD, reason, evidence);
    }

    private static Outcome substanceFirst(Case of) {
        if (!Case.sure(of.rated()) || !of.portfolio()) {
            return notMet();
        }
        if (!of.production()) {
            return of.productionUnknown() ? of.verbsUnknown("whether there is substance") : notMet();
        }
        List<Quote> evidence = new ArrayList<>(of.evidence().portfolio());
        evidence.addAll(of.evidence().production());
        evidence.addAll(standIns(of));
        return met(
                Severity.GOOD,
                Counts.certifications(of.rated()) + " held, and " + work(of) + " to show: certifications as garnish",
                evidence);
    }

    private static Outcome withoutCerts(Case of) {
        int statements = of.evidence().production().size();
        boolean shown = !of.evidence().portfolio().isEmpty() && of.publications();
        if (!of.rated().isEmpty()) {
            return notMet();
        }
        if (!shown && statements < of.policy().thresholds().productionStatements()) {
            return of.productionUnknown() ? of.verbsUnknown("whether there is substance") : notMet();
        }
        List<Quote> evidence = new ArrayList<>(of.evidence().production());
        if (shown) {
            evidence.addAll(of.evidence().portfolio());
            evidence.addAll(of.evidence().publications());
        }
        return met(Severity.GOOD, "no certification, and " + work(of), evidence);
    }

    /** Publications, where the role lets them stand in for what is missing. */
    private static List<Quote> standIns(Case of) {
        boolean missing = of.evidence().portfolio().isEmpty()
                || of.evidence().production().isEmpty();
        return missing && of.researchStandIn() ? of.evidence().publications() : List.of();
    }

    private static String work(Case of) {
        List<String> parts = new ArrayList<>();
        add(parts, of.evidence().portfolio().size(), "portfolio link", "portfolio links");
        add(parts, of.evidence().production().size(), "production statement", "production statements");
        add(parts, of.evidence().publications().size(), "publication", "publications");
        return String.join(", ", parts);
    }

    private static void add(List<String> parts, int count, String singular, String plural) {
        if (count > 0) {
            parts.add(Counts.of(count, singular, plural));
        }
    }
}
