package io.certsift.cli;

import io.certsift.model.FairnessOutcome;
import io.certsift.model.FairnessOutcome.Compared;
import io.certsift.model.FairnessOutcome.Comparison;
import io.certsift.model.FairnessOutcome.NotRead;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What came of checking fairness, change by change, and every difference in full. */
final class FairnessSummary {
    private final List<FairnessOutcome> outcomes;

    FairnessSummary(List<FairnessOutcome> outcomes) {
        this.outcomes = List.copyOf(outcomes);
    }

    long differences() {
        return compared().stream()
                .flatMap(one -> one.comparisons().stream())
                .filter(comparison -> !comparison.same())
                .count();
    }

    long notRead() {
        return outcomes.stream().filter(NotRead.class::isInstance).count();
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        int resumes = compared().size();
        lines.add(count(resumes, "resume") + ", each compared with those of other people");
        counts().forEach((change, counts) -> lines.add("  " + change + ": " + counts));
        for (FairnessOutcome outcome : outcomes) {
            if (outcome instanceof NotRead failed) {
                lines.add("Not screened: " + failed.outcome().file() + ": "
                        + failed.outcome().problem().message());
            }
        }
        compared().forEach(one -> differences(one, lines));
        long differences = differences();
        if (differences > 0) {
            lines.add(count(differences, "comparison") + " made a difference, and none should: please report it.");
        } else if (resumes > 0) {
            lines.add("None of it changed a certification, a flag or a verdict.");
        }
        return lines;
    }

    private static void differences(Compared one, List<String> lines) {
        for (Comparison comparison : one.comparisons()) {
            if (!comparison.same()) {
                lines.add(one.source().name() + ", " + comparison.change() + ":");
                comparison.lost().forEach(finding -> lines.add("  - " + finding));
                comparison.gained().forEach(finding -> lines.add("  + " + finding));
            }
        }
    }

    private Map<String, Counts> counts() {
        Map<String, Counts> counts = new LinkedHashMap<>();
        for (Compared one : compared()) {
            for (Comparison comparison : one.comparisons()) {
                counts.computeIfAbsent(comparison.change(), change -> new Counts())
                        .add(comparison);
            }
        }
        return counts;
    }

    private List<Compared> compared() {
        return outcomes.stream()
                .filter(Compared.class::isInstance)
                .map(Compared.class::cast)
                .toList();
    }

    private static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private static final class Counts {
        private int same;
        private int different;
        private int notMade;

        void add(Comparison comparison) {
            if (!comparison.made()) {
                notMade++;
            } else if (comparison.same()) {
                same++;
            } else {
                different++;
            }
        }

        @Override
        public String toString() {
            String told = same + " same" + (different == 0 ? "" : ", " + different + " DIFFERENT");
            return notMade == 0 ? told : told + " (nothing to change in " + notMade + ")";
        }
    }
}
