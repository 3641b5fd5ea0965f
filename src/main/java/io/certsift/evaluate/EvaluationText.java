package io.certsift.evaluate;

import io.certsift.evaluate.Group.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An evaluation in lines for a person to read. */
public final class EvaluationText {
    private static final String ROW = "%-30s  %-22s  %-22s  %-22s  %5s  %5s  %6s";
    private static final String SHARE = "%-30s  %-22s  %d of %d";

    private EvaluationText() {}

    public static List<String> lines(Evaluation evaluation) {
        List<String> lines = new ArrayList<>();
        lines.add(found(evaluation));
        lines.add("");
        lines.add(row("", "precision", "recall", "F1", "right", "extra", "missed"));
        table(lines, "", evaluation.measures(Table.OVERALL));
        table(lines, "Certifications by tier", evaluation.measures(Table.TIER));
        table(lines, "Certifications by claim", evaluation.measures(Table.CLAIM));
        table(lines, "Beyond the guide, not in the figures above", evaluation.measures(Table.BEYOND));
        table(lines, "Flags", evaluation.measures(Table.FLAG));
        lines.add("");
        lines.add(String.format(Locale.ROOT, "%-30s  %s", "", "accuracy"));
        lines.add(share(evaluation.verdicts()));
        lines.add("");
        lines.add(
                String.format(Locale.ROOT, "%-30s  %.4f, the mean of", "presence of evidence", evaluation.evidence()));
        for (EvidenceKind kind : EvidenceKind.values()) {
            lines.add(share(evaluation.evidence(kind)));
        }
        lines.add("");
        lines.add("In brackets: 95 % intervals by Wilson; see docs/evaluate.md for that of F1.");
        misses(lines, evaluation.misses());
        return lines;
    }

    private static String found(Evaluation evaluation) {
        StringBuilder line = new StringBuilder(evaluation.files() + " labelled files: ");
        List<String> parts = new ArrayList<>();
        evaluation.found().ways().forEach((way, files) -> parts.add(files + " matched " + way.phrase()));
        if (evaluation.found().absent() > 0) {
            parts.add(evaluation.found().absent() + " not in the report, counted as if nothing had been found");
        }
        line.append(String.join(", ", parts));
        int unlabelled = evaluation.found().unlabelled();
        return unlabelled == 0
                ? line.toString()
                : line.append("; ")
                        .append(unlabelled)
                        .append(" of the report without a label, left out")
                        .toString();
    }

    private static void table(List<String> lines, String title, List<Measure> measures) {
        if (measures.isEmpty()) {
            return;
        }
        if (!title.isEmpty()) {
            lines.add("");
            lines.add(title);
        }
        for (Measure measure : measures) {
            Tally tally = measure.tally();
            lines.add(row(
                    measure.name(),
                    figure(tally.precision(), measure.precision()),
                    figure(tally.recall(), measure.recall()),
                    figure(tally.f1(), measure.f1()),
                    Integer.toString(tally.right()),
                    Integer.toString(tally.extra()),
                    Integer.toString(tally.missed())));
        }
    }

    private static void misses(List<String> lines, List<Miss> misses) {
        lines.add("");
        lines.add(misses.isEmpty() ? "No misses." : "Misses: " + misses.size());
        for (Miss miss : misses) {
            lines.add("  " + miss.file() + ": " + miss.what() + ": expected " + or(miss.expected(), "nothing")
                    + ", found " + or(miss.found(), "nothing")
                    + (miss.text().isEmpty() ? "" : "  \"" + miss.text() + "\""));
        }
    }

    private static String or(String text, String otherwise) {
        return text.isEmpty() ? otherwise : text;
    }

    private static String row(Object... cells) {
        return String.format(Locale.ROOT, ROW, cells);
    }

    private static String share(Share share) {
        return String.format(
                Locale.ROOT, SHARE, share.name(), figure(share.value(), share.interval()), share.right(), share.all());
    }

    private static String figure(double value, Interval interval) {
        return String.format(Locale.ROOT, "%.4f (%.4f-%.4f)", value, interval.low(), interval.high());
    }
}
