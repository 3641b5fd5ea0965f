package io.certsift.assess;

import static io.certsift.assess.Outcome.met;
import static io.certsift.assess.Outcome.notMet;

import io.certsift.assess.Rule.Rest;
import io.certsift.model.Certification;
import io.certsift.model.Claim;
import io.certsift.model.Severity;
import io.certsift.model.Tier;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Rules about what sort of certifications are held. */
final class KindRules {
    private static final Set<String> CLOUDS = Set.of("gcp", "aws", "azure");

    private static final Set<Claim> SHOWN = EnumSet.of(Claim.HELD, Claim.EXPIRED);

    private KindRules() {}

    static List<Rule> rules() {
        return List.of(
                new Rule("only-low-signal", Rest.ABSENCE, KindRules::onlyLowSignal),
                new Rule("avoid-list", Rest.PRESENCE, KindRules::avoidList),
                new Rule("course-not-exam", Rest.PRESENCE, KindRules::courseNotExam),
                new Rule("in-progress-only", Rest.ABSENCE, KindRules::inProgressOnly),
                new Rule("several-clouds", Rest.PRESENCE, KindRules::severalClouds),
                new Rule("mandated", Rest.PRESENCE, KindRules::mandated),
                new Rule("vendor-exception", Rest.PRESENCE, KindRules::vendorException));
    }

    private static Outcome onlyLowSignal(Case of) {
        List<Certification> weighed =
                of.chosen().stream().filter(one -> !of.inStack(one)).toList();
        if (!of.technical()) {
            return Case.otherRole();
        }
        if (weighed.isEmpty()) {
            return notMet("no rated certification is held");
        }
        if (!Case.onlyWeak(weighed)) {
            List<Certification> better =
                    weighed.stream().filter(one -> !Case.weak(one)).toList();
            return notMet(Counts.of(better.size(), "is", "are") + " of a better level: " + Counts.names(better));
        }
        if (!Case.sure(weighed)) {
            return Case.onlyAmbiguous();
        }
        if (of.garnishUnknown()) {
            return of.verbsUnknown("how much it weighs");
        }
        String reason = Counts.certifications(weighed) + " held, " + (weighed.size() == 1 ? "and it is" : "and all are")
                + " of low signal or to be avoided: " + Counts.names(weighed);
        return met(of.unlessGarnish(), reason, Case.quotes(weighed));
    }

    private static Outcome avoidList(Case of) {
        List<Certification> avoid = of.chosen().stream()
                .filter(one -> one.tier() == Tier.AVOID && !of.inStack(one))
                .toList();
        if (!Case.sure(avoid)) {
            return avoid.isEmpty() ? notMet("none of the level avoid is held") : Case.onlyAmbiguous();
        }
        if (of.garnishUnknown()) {
            return of.verbsUnknown("how much it weighs");
        }
        return met(
                of.unlessGarnish(),
                "on the guide's list of certificates to avoid: " + Counts.names(avoid),
                Case.quotes(avoid));
    }

    private static Outcome courseNotExam(Case of) {
        List<Certification> courses = of.where(one -> one.preparationFor().isPresent() && !of.mandated(one));
        if (!Case.sure(courses)) {
            return courses.isEmpty() ? notMet("no preparation course is listed") : Case.onlyAmbiguous();
        }
        String reason = Counts.of(courses.size(), "preparation course is", "preparation courses are")
                + " listed as if the exam were passed: " + Counts.names(courses);
        return met(Severity.NOISE, reason, Case.quotes(courses));
    }

    private static Outcome inProgressOnly(Case of) {
        List<Certification> shown = of.where(one -> one.rated() && SHOWN.contains(one.claim()));
        if (of.inProgress().isEmpty()) {
            return notMet("no rated certification is in progress");
        }
        if (!shown.isEmpty()) {
            return notMet(Counts.certifications(shown) + " held or expired beside those in progress");
        }
        String reason =
                Counts.certifications(of.inProgress()) + " in progress and none held: " + Counts.names(of.inProgress());
        return met(Severity.NOTE, reason, Case.quotes(of.inProgress()));
    }

    private static Outcome severalClouds(Case of) {
        Set<String> clouds = new TreeSet<>();
        List<Certification> bound = of.rated().stream()
                .filter(one -> of.entry(one)
                        .flatMap(entry -> entry.platform())
                        .filter(CLOUDS::contains)
                        .map(clouds::add)
                        .isPresent())
                .toList();
        if (clouds.size() < 2) {
            return notMet("certifications of " + Counts.of(clouds.size(), "cloud", "clouds") + ", 2 needed");
        }
        String reason = "certifications of " + clouds.size() + " clouds: " + String.join(", ", clouds);
        return met(Severity.NOTE, reason, Case.quotes(bound));
    }

    private static Outcome mandated(Case of) {
        List<Certification> required = of.where(one -> one.held() && of.mandated(one));
        return required.isEmpty()
                ? notMet("none is held that the policy demands")
                : met(
                        Severity.NOTE,
                        "required by the employer, so it shows compliance and not competence: "
                                + Counts.names(required),
                        Case.quotes(required));
    }

    private static Outcome vendorException(Case of) {
        List<Certification> excepted = of.where(one -> one.held() && of.inStack(one));
        return excepted.isEmpty()
                ? notMet("none is held of a vendor that the policy names as in use")
                : met(
                        Severity.NOTE,
                        "of a vendor whose products the employer uses: " + Counts.names(excepted),
                        Case.quotes(excepted));
    }
}
