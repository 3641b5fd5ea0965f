package io.certsift.assess;

import static io.certsift.assess.Outcome.met;
import static io.certsift.assess.Outcome.notMet;

import io.certsift.assess.Rule.Rest;
import io.certsift.knowledge.Boundary;
import io.certsift.knowledge.CatalogEntry;
import io.certsift.knowledge.Validity;
import io.certsift.model.Certification;
import io.certsift.model.PartialDate;
import io.certsift.model.Severity;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Rules that hold the dates of certifications against what is known of their exams. */
final class DateRules {
    /** A date this many months beyond a boundary is impossible; nearer ones are unsure: betas, late results, typing errors. */
    private static final int MONTHS_BEYOND = 3;

    private static final String NO_LONGER = "no longer to be earned";

    private DateRules() {}

    static List<Rule> rules() {
        return List.of(
                new Rule("impossible-date", Rest.PRESENCE, DateRules::impossible),
                new Rule("likely-expired", Rest.ABSENCE, DateRules::likelyExpired),
                new Rule("retired-credential", Rest.PRESENCE, DateRules::retired),
                new Rule("date-unsure", Rest.PRESENCE, DateRules::unsure));
    }

    /** What a date means against the boundaries of its exam. */
    private record Finding(String reason, boolean sure) {}

    /** A certification, and what is to be said of it. */
    private record Remark(Certification one, String text) {}

    static boolean impossible(Certification one, Case of) {
        return finding(one, of).filter(Finding::sure).isPresent() && !one.ambiguous();
    }

    private static Outcome impossible(Case of) {
        return each(
                of,
                Severity.RED,
                "outside the time in which it could be earned",
                (one, entry) -> impossible(one, of) ? finding(one, of).map(Finding::reason) : Optional.empty());
    }

    private static Outcome unsure(Case of) {
        return each(
                of,
                Severity.NOTE,
                "so near to the first or last exam that it is doubtful",
                (one, entry) -> impossible(one, of)
                        ? Optional.empty()
                        : finding(one, of)
                                .map(found -> found.reason()
                                        + ", but so near to it, or so little sure, that nothing follows"));
    }

    private static Optional<Finding> finding(Certification one, Case of) {
        Optional<CatalogEntry> entry = of.entry(one);
        if (one.earned().isEmpty() || entry.isEmpty()) {
            return Optional.empty();
        }
        PartialDate earned = one.earned().get();
        if (earned.earliest().isAfter(of.asOf())) {
            return Optional.of(
                    new Finding(one.name() + " is dated " + earned + ", after the as-of date " + of.asOf(), true));
        }
        return early(one, earned, entry.get()).or(() -> late(one, earned, entry.get()));
    }

    private static Optional<Finding> early(Certification one, PartialDate earned, CatalogEntry entry) {
        return entry.firstExam()
                .filter(first -> earned.latest().isBefore(first.date().earliest()))
                .map(first -> new Finding(
                        one.name() + " is dated " + earned + ", and could first be earned in " + first.date(),
                        first.sure() && months(earned.latest(), first.date().earliest()) >= MONTHS_BEYOND));
    }

    private static Optional<Finding> late(Certification one, PartialDate earned, CatalogEntry entry) {
        return entry.lastExam()
                .filter(last -> earned.earliest().isAfter(last.date().latest()))
                .map(last -> new Finding(
                        one.name() + " is dated " + earned + ", and could last be earned in " + last.date(),
                        last.sure() && months(last.date().latest(), earned.earliest()) >= MONTHS_BEYOND));
    }

    private static long months(LocalDate from, LocalDate to) {
        return ChronoUnit.MONTHS.between(YearMonth.from(from), YearMonth.from(to));
    }

    private static Outcome likelyExpired(Case of) {
        return each(of, Severity.NOTE, "so old that it must have run out", (one, entry) -> {
            boolean stated = one.renewed().isPresent() || one.expires().isPresent() || impossible(one, of);
            if (stated || one.earned().isEmpty() || entry.validity().isEmpty()) {
                return Optional.empty();
            }
            PartialDate earned = one.earned().get();
            LocalDate end = end(entry.validity().get(), earned);
            return end.isBefore(of.asOf())
                    ? Optional.of(one.name() + ", earned " + earned + ", ran out by " + end + "; no renewal is stated")
                    : Optional.empty();
        });
    }

    /** The last day on which it can be valid, whatever day of {@code earned} is meant. */
    private static LocalDate end(Validity validity, PartialDate earned) {
        LocalDate end = earned.latest().plusMonths(validity.months());
        Optional<Validity.Earlier> earlier = validity.before()
                .filter(change -> earned.earliest().isBefore(change.date().earliest()));
        if (earlier.isEmpty()) {
            return end;
        }
        LocalDate change = earlier.get().date().earliest();
        if (earned.latest().isBefore(change)) {
            return earned.latest().plusMonths(earlier.get().months());
        }
        LocalDate before = change.minusDays(1).plusMonths(earlier.get().months());
        return before.isAfter(end) ? before : end;
    }

    private static Outcome retired(Case of) {
        return each(of, Severity.NOTE, NO_LONGER, (one, entry) -> {
            boolean over = entry.lastExam()
                    .map(Boundary::date)
                    .map(last -> last.latest().isBefore(of.asOf()))
                    .orElse(!entry.earnable());
            return over
                    ? Optional.of(one.name() + " can no longer be earned"
                            + entry.lastExam()
                                    .map(last -> " since " + last.date())
                                    .orElse(""))
                    : Optional.empty();
        });
    }

    private static String none(Case of, String what) {
        List<Certification> rated = of.rated();
        if (rated.isEmpty()) {
            return "no rated certification is held";
        }
        long dated = rated.stream().filter(one -> one.earned().isPresent()).count();
        return what.equals(NO_LONGER)
                ? "each of the " + Counts.certifications(rated) + " held can still be earned"
                : dated + " of " + Counts.certifications(rated) + " held " + (dated == 1 ? "is" : "are")
                        + " dated, none " + what;
    }

    private static Outcome each(
            Case of, Severity severity, String what, BiFunction<Certification, CatalogEntry, Optional<String>> judge) {
        List<Remark> remarks = new ArrayList<>();
        for (Certification one : of.rated()) {
            of.entry(one)
                    .flatMap(entry -> judge.apply(one, entry))
                    .ifPresent(text -> remarks.add(new Remark(one, text)));
        }
        if (remarks.isEmpty()) {
            return notMet(none(of, what));
        }
        String reason = String.join("; ", remarks.stream().map(Remark::text).toList());
        return met(
                severity, reason, Case.quotes(remarks.stream().map(Remark::one).toList()));
    }
}
