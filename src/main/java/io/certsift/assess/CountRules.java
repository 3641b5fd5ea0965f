package io.certsift.assess;

import static io.certsift.assess.Outcome.met;
import static io.certsift.assess.Outcome.notMet;

import io.certsift.assess.Rule.Rest;
import io.certsift.model.Certification;
import io.certsift.model.Field;
import io.certsift.model.Severity;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Rules that count certifications against the evidence beside them: the guide's final warning and its kin. */
final class CountRules {
    private static final Set<Field> TAUGHT = EnumSet.of(Field.AI, Field.DATA, Field.SOFTWARE);

    private static final String NO_PORTFOLIO = "many-certs-no-portfolio";

    private CountRules() {}

    static List<Rule> rules() {
        return List.of(
                new Rule(NO_PORTFOLIO, Rest.ABSENCE, CountRules::noPortfolio),
                new Rule("many-certs-nothing-deployed", Rest.ABSENT_PRODUCTION, CountRules::nothingDeployed),
                new Rule("certs-instead-of-substance", Rest.ABSENT_PRODUCTION, CountRules::insteadOfSubstance),
                new Rule("many-courses-no-portfolio", Rest.ABSENCE, CountRules::manyCourses),
                new Rule("cert-collecting", Rest.PRESENCE, CountRules::collecting));
    }

    private static boolean many(Case one) {
        return one.technical()
                && one.chosen().size() >= one.policy().thresholds().manyCertifications()
                && Case.sure(one.chosen());
    }

    private static Outcome noPortfolio(Case one) {
        if (!many(one) || one.portfolio()) {
            return notMet();
        }
        if (one.productionUnknown()) {
            return one.verbsUnknown("how much it weighs");
        }
        Severity severity = one.production() ? Severity.NOISE : Severity.RED;
        String reason = Counts.certifications(one.chosen()) + " held (from "
                + one.policy().thresholds().manyCertifications()
                + " on it counts as many), and no link to code, models or a site of their own"
                + (one.production() ? "; there is production work" : "");
        return met(severity, reason, Case.quotes(one.chosen()));
    }

    private static Outcome nothingDeployed(Case one) {
        if (!many(one) || one.production()) {
            return notMet();
        }
        String reason = Counts.certifications(one.chosen()) + " held (from "
                + one.policy().thresholds().manyCertifications()
                + " on it counts as many), and no statement that anything was put into production";
        return met(Severity.RED, reason, Case.quotes(one.chosen()));
    }

    private static Outcome insteadOfSubstance(Case one) {
        boolean fires = one.technical()
                && Case.sure(one.chosen())
                && one.evidence().portfolio().isEmpty()
                && !one.publications()
                && one.evidence().production().isEmpty();
        if (!fires) {
            return notMet();
        }
        String reason = Counts.certifications(one.chosen())
                + " held, and neither portfolio nor publications nor production work beside "
                + (one.chosen().size() == 1 ? "it" : "them");
        return met(Severity.NOISE, reason, Case.quotes(one.chosen()));
    }

    private static Outcome manyCourses(Case one) {
        List<Certification> courses = one.where(
                item -> item.held() && item.countsAsItem() && TAUGHT.contains(item.field()) && !one.mandated(item));
        boolean fires = one.technical()
                && courses.size() >= one.policy().thresholds().manyCourses()
                && one.evidence().portfolio().isEmpty()
                && Case.sure(courses)
                && !one.fires(NO_PORTFOLIO, noPortfolio(one));
        if (!fires) {
            return notMet();
        }
        String reason = Counts.of(courses.size(), "certificate", "certificates")
                + " on AI, data or software (from " + one.policy().thresholds().manyCourses()
                + " on it counts as many), and no link to code, models or a site of their own";
        return met(Severity.NOISE, reason, Case.quotes(courses));
    }

    private static Outcome collecting(Case one) {
        List<Certification> held = one.where(item -> item.held() && item.countsAsItem() && !one.mandated(item));
        if (held.size() < one.policy().thresholds().certCollecting() || !Case.sure(held)) {
            return notMet();
        }
        String reason = Counts.certifications(held) + " held, rated or not (from "
                + one.policy().thresholds().certCollecting() + " on it counts as collecting)";
        return met(Severity.NOISE, reason, Case.quotes(held));
    }
}
