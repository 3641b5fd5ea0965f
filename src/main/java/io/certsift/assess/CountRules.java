package io.certsift.assess;

import static io.certsift.assess.Outcome.met;
import static io.certsift.assess.Outcome.notMet;

import io.certsift.assess.Rule.Rest;
import io.certsift.model.Certification;
import io.certsift.model.Field;
import io.certsift.model.Severity;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
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

    /** Why there are not many certifications; empty if there are. */
    private static Optional<Outcome> few(Case one) {
        int needed = one.policy().thresholds().manyCertifications();
        if (!one.technical()) {
            return Optional.of(Case.otherRole());
        }
        if (one.chosen().size() < needed) {
            return Optional.of(
                    notMet(Counts.tooFew(one.chosen().size(), "certification held", "certifications held", needed)));
        }
        return Case.sure(one.chosen()) ? Optional.empty() : Optional.of(Case.onlyAmbiguous());
    }

    private static Outcome noPortfolio(Case one) {
        Optional<Outcome> few = few(one);
        if (few.isPresent()) {
            return few.get();
        }
        if (one.portfolio()) {
            return notMet(Counts.certifications(one.chosen()) + " held, and beside them: " + one.work());
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
        Optional<Outcome> few = few(one);
        if (few.isPresent()) {
            return few.get();
        }
        if (one.production()) {
            return notMet(Counts.certifications(one.chosen()) + " held, and beside them: " + one.work());
        }
        String reason = Counts.certifications(one.chosen()) + " held (from "
                + one.policy().thresholds().manyCertifications()
                + " on it counts as many), and no statement that anything was put into production";
        return met(Severity.RED, reason, Case.quotes(one.chosen()));
    }

    private static Outcome insteadOfSubstance(Case one) {
        if (!one.technical()) {
            return Case.otherRole();
        }
        if (!Case.sure(one.chosen())) {
            return one.chosen().isEmpty() ? notMet("no rated certification is held") : Case.onlyAmbiguous();
        }
        if (!one.nothingToShow()) {
            return notMet("there is work to show: " + one.work());
        }
        String reason = Counts.certifications(one.chosen())
                + " held, and neither portfolio nor publications nor production work beside "
                + (one.chosen().size() == 1 ? "it" : "them");
        return met(Severity.NOISE, reason, Case.quotes(one.chosen()));
    }

    private static Outcome manyCourses(Case one) {
        List<Certification> courses = one.where(
                item -> item.held() && item.countsAsItem() && TAUGHT.contains(item.field()) && !one.mandated(item));
        int needed = one.policy().thresholds().manyCourses();
        if (!one.technical()) {
            return Case.otherRole();
        }
        if (courses.size() < needed) {
            return notMet(
                    Counts.tooFew(courses.size(), "certificate", "certificates", needed) + " on AI, data or software");
        }
        if (!one.evidence().portfolio().isEmpty()) {
            return notMet(
                    Counts.of(courses.size(), "certificate", "certificates") + ", and beside them: " + one.work());
        }
        if (!Case.sure(courses)) {
            return Case.onlyAmbiguous();
        }
        if (one.fires(NO_PORTFOLIO, noPortfolio(one))) {
            return notMet(NO_PORTFOLIO + " says it already");
        }
        String reason = Counts.of(courses.size(), "certificate", "certificates")
                + " on AI, data or software (from " + needed
                + " on it counts as many), and no link to code, models or a site of their own";
        return met(Severity.NOISE, reason, Case.quotes(courses));
    }

    private static Outcome collecting(Case one) {
        List<Certification> held = one.where(item -> item.held() && item.countsAsItem() && !one.mandated(item));
        int needed = one.policy().thresholds().certCollecting();
        if (held.size() < needed) {
            return notMet(
                    Counts.tooFew(held.size(), "certificate held", "certificates held", needed) + ", rated or not");
        }
        if (!Case.sure(held)) {
            return Case.onlyAmbiguous();
        }
        String reason =
                Counts.certifications(held) + " held, rated or not (from " + needed + " on it counts as collecting)";
        return met(Severity.NOISE, reason, Case.quotes(held));
    }
}
