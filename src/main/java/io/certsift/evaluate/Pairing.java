package io.certsift.evaluate;

import io.certsift.config.ConfigException;
import io.certsift.config.ConfigProblem;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which row of the report each label is about: the one of the same name; else the one whose path ends in the label's, or the other
 * way round; else the one with the same last part, if neither side has that twice. Where two fit equally well nothing is guessed.
 */
final class Pairing {
    private final Map<Label, ReportedFile> pairs = new LinkedHashMap<>();
    private final Map<Way, Integer> ways = new EnumMap<>(Way.class);
    private final Map<String, List<ReportedFile>> rowsByName;
    private final Map<String, Long> labelsByName;

    /** How a label finds its row, best first. */
    enum Way {
        NAME("by their whole names"),
        END_OF_PATH("by the ends of their paths"),
        LAST_NAME("by their last names, in folders that differ");

        private final String phrase;

        Way(String phrase) {
            this.phrase = phrase;
        }

        String phrase() {
            return phrase;
        }
    }

    /**
     * Pairs all labels.
     *
     * @throws ConfigException if a label fits several rows, or several labels one row
     */
    Pairing(Path labelFile, List<Label> labels, List<ReportedFile> rows) {
        rowsByName = rows.stream().collect(Collectors.groupingBy(row -> lastName(row.file())));
        labelsByName =
                labels.stream().collect(Collectors.groupingBy(label -> lastName(label.file()), Collectors.counting()));
        List<ConfigProblem> problems = new ArrayList<>();
        Map<ReportedFile, Label> taken = new HashMap<>();
        for (Label label : labels) {
            List<ReportedFile> best = best(label);
            Optional<Label> other =
                    best.size() == 1 ? Optional.ofNullable(taken.putIfAbsent(best.get(0), label)) : Optional.empty();
            if (best.size() > 1 || other.isPresent()) {
                problems.add(new ConfigProblem(labelFile.toString(), label.line(), 1, ambiguous(label, best, other)));
            } else if (best.size() == 1) {
                pairs.put(label, best.get(0));
            }
        }
        if (!problems.isEmpty()) {
            throw new ConfigException(problems);
        }
    }

    /** The row of a label; empty if the report has none. */
    Optional<ReportedFile> row(Label label) {
        return Optional.ofNullable(pairs.get(label));
    }

    /** How many labels found their rows in each way. */
    Map<Way, Integer> ways() {
        return ways;
    }

    /** How many rows no label is about. */
    int unlabelled() {
        return rowsByName.values().stream().mapToInt(List::size).sum() - pairs.size();
    }

    private List<ReportedFile> best(Label label) {
        List<ReportedFile> rows = rowsByName.getOrDefault(lastName(label.file()), List.of());
        List<ReportedFile> same = rows.stream()
                .filter(row -> spelled(row.file()).equals(spelled(label.file())))
                .toList();
        if (!same.isEmpty()) {
            return found(Way.NAME, same);
        }
        int longest = rows.stream()
                .mapToInt(row -> commonEnd(row.file(), label.file()))
                .max()
                .orElse(0);
        List<ReportedFile> ends = rows.stream()
                .filter(row -> longest > 0 && commonEnd(row.file(), label.file()) == longest)
                .toList();
        if (!ends.isEmpty()) {
            return found(Way.END_OF_PATH, ends);
        }
        boolean once = rows.size() == 1 && labelsByName.getOrDefault(lastName(label.file()), 0L) == 1;
        return once ? found(Way.LAST_NAME, rows) : List.of();
    }

    private List<ReportedFile> found(Way way, List<ReportedFile> rows) {
        ways.merge(way, 1, Integer::sum);
        return rows;
    }

    private static String ambiguous(Label label, List<ReportedFile> rows, Optional<Label> other) {
        String names = rows.stream().map(ReportedFile::file).collect(Collectors.joining(", "));
        return other.map(one -> "'" + label.file() + "' and '" + one.file() + "' of line " + one.line() + " both fit "
                        + names + ": write more of their paths")
                .orElse("'" + label.file() + "' fits several files of the report (" + names
                        + "): write more of its path");
    }

    /** How many last parts of two paths are the same, if that is all of one of them; else 0. */
    private static int commonEnd(String a, String b) {
        List<String> one = parts(a);
        List<String> other = parts(b);
        int least = Math.min(one.size(), other.size());
        boolean same =
                one.subList(one.size() - least, one.size()).equals(other.subList(other.size() - least, other.size()));
        return same ? least : 0;
    }

    private static List<String> parts(String name) {
        return Arrays.asList(spelled(name).split("/"));
    }

    private static String lastName(String name) {
        List<String> parts = parts(name);
        return parts.isEmpty() ? "" : parts.get(parts.size() - 1);
    }

    /** Systems differ in how they separate folders and write accents. */
    static String spelled(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .replace('\\', '/')
                .replaceAll("(?<=^|/)\\./", "")
                .replaceAll("/{2,}", "/");
    }
}
