package io.certsift.evaluate;

import io.certsift.evaluate.Group.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What came of holding a report against labels. Immutable. */
public final class Evaluation {
    private final Found found;
    private final List<FileScore> scores;
    private final Map<Group, Measure> measures = new TreeMap<>();

    /**
     * Where the labelled files were found.
     *
     * @param ways how many of them in the report, by how
     * @param absent how many of them not
     * @param unlabelled how many files of the report have no label
     */
    record Found(Map<Pairing.Way, Integer> ways, int absent, int unlabelled) {}

    /** @param scores in the order of the labels; at least one */
    Evaluation(Found found, List<FileScore> scores) {
        this.found = found;
        this.scores = List.copyOf(scores);
        measures.put(Group.CERTIFICATIONS, measure(Group.CERTIFICATIONS));
        measures.put(Group.FLAGS, measure(Group.FLAGS));
        scores.forEach(
                score -> score.tallies().keySet().forEach(group -> measures.computeIfAbsent(group, this::measure)));
    }

    private Measure measure(Group group) {
        return Measure.of(
                group.name(), scores.stream().map(score -> score.tally(group)).reduce(Tally.NOTHING, Tally::plus));
    }

    Found found() {
        return found;
    }

    /** How many files are labelled. */
    int files() {
        return scores.size();
    }

    /** The rows of one table, in order. */
    List<Measure> measures(Table table) {
        return measures.entrySet().stream()
                .filter(entry -> entry.getKey().table() == table)
                .map(Map.Entry::getValue)
                .toList();
    }

    Share verdicts() {
        return new Share(
                "verdicts", (int) scores.stream().filter(FileScore::verdict).count(), files());
    }

    /** Whether the presence of a kind of evidence is told right. */
    Share evidence(EvidenceKind kind) {
        int right = (int)
                scores.stream().filter(score -> score.evidence().contains(kind)).count();
        return new Share(kind.label(), right, files());
    }

    /** The mean over the kinds. */
    double evidence() {
        int right = scores.stream().mapToInt(score -> score.evidence().size()).sum();
        return (double) right / (files() * EvidenceKind.values().length);
    }

    /** All answers that are not the labels', in the order of the labels. */
    public List<Miss> misses() {
        return scores.stream().flatMap(score -> score.misses().stream()).toList();
    }

    /** The main figures, by name: F1 of what is listed, accuracy of what has one answer per file. */
    public Map<String, Double> figures() {
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put("certifications.f1", measure(Group.CERTIFICATIONS).tally().f1());
        measures(Table.BEYOND)
                .forEach(beyond -> figures.put(
                        "certifications." + beyond.name().replace(' ', '-') + ".f1",
                        beyond.tally().f1()));
        figures.put("flags.f1", measure(Group.FLAGS).tally().f1());
        figures.put("verdicts.accuracy", verdicts().value());
        figures.put("evidence.accuracy", evidence());
        return figures;
    }
}
