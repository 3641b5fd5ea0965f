package io.certsift.evaluate;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Holds a report against labels. Thread-safe. */
public final class Evaluator {
    /** Notes that labels often leave out; where no label names one, nothing is said about it. */
    private static final Set<String> OFTEN_LEFT_OUT =
            Set.of("several-clouds", "date-unsure", "vendor-exception", "partly-read");

    private final Vocabulary vocabulary;

    public Evaluator(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * Holds {@code report}, in JSON Lines, against the labels of {@code gold}.
     *
     * @throws io.certsift.config.ConfigException with every problem of one of the files
     */
    public Evaluation evaluate(Path gold, Path report) {
        List<Label> labels = new LabelReader(vocabulary).read(gold);
        List<ReportedFile> rows = ReportReader.read(report);
        Pairing pairing = new Pairing(gold, labels, rows);
        Map<String, ReportedFile> byFile = new HashMap<>();
        rows.forEach(row -> byFile.put(row.file(), row));
        Set<String> notLabelled = notLabelled(labels);
        List<FileScore> scores = labels.stream()
                .map(label -> new Comparison(label, pairing.row(label).map(row -> findings(row, byFile)), vocabulary)
                        .score(notLabelled))
                .toList();
        int absent = (int)
                labels.stream().filter(label -> pairing.row(label).isEmpty()).count();
        return new Evaluation(new Evaluation.Found(pairing.ways(), absent, pairing.unlabelled()), scores);
    }

    /** A copy has the findings of its original. */
    private static ReportedFile findings(ReportedFile row, Map<String, ReportedFile> byFile) {
        return row.original()
                .flatMap(name -> Optional.ofNullable(byFile.get(name)))
                .orElse(row);
    }

    private static Set<String> notLabelled(List<Label> labels) {
        Set<String> left = new HashSet<>(OFTEN_LEFT_OUT);
        for (Label label : labels) {
            left.removeAll(label.flags());
            left.removeAll(label.optionalFlags());
        }
        return left;
    }
}
