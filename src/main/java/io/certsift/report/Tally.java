package io.certsift.report;

import io.certsift.model.Certification;
import io.certsift.model.ScanReport;
import io.certsift.model.Severity;
import io.certsift.model.Status;
import io.certsift.model.Tier;
import io.certsift.model.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A report in figures. Copies of a file are counted as files, and nowhere else. */
final class Tally {
    private final Map<Status, Integer> statuses = new EnumMap<>(Status.class);
    private final Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
    private final Map<Tier, Integer> certifications = new EnumMap<>(Tier.class);
    private final Map<Tier, Integer> holders = new EnumMap<>(Tier.class);
    private final Map<FlagKind, Integer> flags = new HashMap<>();
    private int undecided;

    Tally(ScanReport report) {
        ReportRow.all(report).forEach(this::count);
    }

    /** A flag of one severity: some weigh more on one resume than on another. */
    record FlagKind(String id, Severity severity) {}

    /** How many resumes have the flag. */
    record FlagCount(FlagKind flag, int resumes) {}

    private void count(ReportRow row) {
        Status status = row.outcome().status();
        statuses.merge(status, 1, Integer::sum);
        if (status == Status.DUPLICATE) {
            return;
        }
        verdicts.merge(row.verdict(), 1, Integer::sum);
        row.flags().forEach(flag -> flags.merge(new FlagKind(flag.id(), flag.severity()), 1, Integer::sum));
        undecided += row.undecided().isEmpty() ? 0 : 1;
        for (Tier tier : Tier.values()) {
            int held = (int) row.certifications().stream()
                    .filter(Certification::countsAsItem)
                    .filter(one -> one.held() && one.tier() == tier)
                    .count();
            certifications.merge(tier, held, Integer::sum);
            holders.merge(tier, Math.min(1, held), Integer::sum);
        }
    }

    int files() {
        return statuses.values().stream().mapToInt(Integer::intValue).sum();
    }

    int of(Status status) {
        return statuses.getOrDefault(status, 0);
    }

    /** Files that could not be screened. */
    int failed() {
        return statuses.keySet().stream()
                .filter(Status::failed)
                .mapToInt(this::of)
                .sum();
    }

    int of(Verdict verdict) {
        return verdicts.getOrDefault(verdict, 0);
    }

    /** Held certifications of the level. */
    int certifications(Tier tier) {
        return certifications.getOrDefault(tier, 0);
    }

    /** Resumes with at least one of them. */
    int holders(Tier tier) {
        return holders.getOrDefault(tier, 0);
    }

    /** Resumes with a rule that could not be judged. */
    int undecided() {
        return undecided;
    }

    /** Heaviest first, then most frequent first. */
    List<FlagCount> flags() {
        List<FlagCount> counts = new ArrayList<>();
        flags.forEach((flag, resumes) -> counts.add(new FlagCount(flag, resumes)));
        counts.sort(
                Comparator.<FlagCount, Severity>comparing(count -> count.flag().severity())
                        .thenComparing(count -> -count.resumes())
                        .thenComparing(count -> count.flag().id()));
        return counts;
    }
}
