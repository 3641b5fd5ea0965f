package io.certsift.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Holds a report in JSON Lines against labels: how much of what should be found was found, and what was not. */
final class SampleScore {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> EVIDENCE = List.of("portfolio", "publications", "production", "references");
    private static final Set<String> CLAIMS = Set.of("held", "in-progress", "expired");

    private final Set<String> labelledIds = new TreeSet<>();
    private final Counter certifications = new Counter();
    private final Counter flags = new Counter();
    private final List<String> misses = new ArrayList<>();
    private int files;
    private int verdicts;
    private int evidence;

    /** True and false, found and missed. */
    private static final class Counter {
        private int right;
        private int extra;
        private int missed;

        private double f1() {
            int all = 2 * right + extra + missed;
            return all == 0 ? 1 : 2.0 * right / all;
        }
    }

    /** @param ids that the labels may use; they say {@code x-extended} or {@code other} for any other entry */
    SampleScore(Set<String> ids, Path gold, Path report) throws IOException {
        labelledIds.addAll(ids);
        Map<String, JsonNode> found = new LinkedHashMap<>();
        for (String line : Files.readAllLines(report)) {
            JsonNode row = JSON.readTree(line);
            found.put(Path.of(row.get("file").asText()).getFileName().toString(), row);
        }
        for (String line : Files.readAllLines(gold)) {
            JsonNode label = JSON.readTree(line);
            String file = label.get("file").asText();
            JsonNode row = found.get(file);
            if (row == null) {
                throw new IllegalArgumentException("the report has no row for " + file);
            }
            compare(file, label, row);
        }
    }

    /** The share of right answers, by what was asked; certifications and flags as F1, the others as accuracy. */
    Map<String, Double> figures() {
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put("certifications.f1", certifications.f1());
        figures.put("flags.f1", flags.f1());
        figures.put("verdicts.accuracy", (double) verdicts / files);
        figures.put("evidence.accuracy", (double) evidence / (files * EVIDENCE.size()));
        return figures;
    }

    List<String> misses() {
        return misses;
    }

    static String written(double figure) {
        return String.format(Locale.ROOT, "%.4f", figure);
    }

    private void compare(String file, JsonNode label, JsonNode row) {
        files++;
        count(file, "certification", certifications(label), certifications(row), Set.of(), certifications);
        count(file, "flag", bag(texts(label.get("flags"))), bag(ids(row)), texts(label.get("flags_optional")), flags);
        String wanted = label.get("verdict").asText();
        String verdict = row.get("verdict").asText();
        if (verdict.equals(wanted)) {
            verdicts++;
        } else {
            misses.add(file + ": verdict " + verdict + ", should be " + wanted);
        }
        for (String kind : EVIDENCE) {
            JsonNode given = label.get("evidence").get(kind);
            boolean there = !row.get("evidence").get(kind).isEmpty();
            if (there == (given.isNumber() ? given.asInt() > 0 : given.asBoolean())) {
                evidence++;
            } else {
                misses.add(file + ": " + kind + (there ? " found, and there is none" : " not found"));
            }
        }
    }

    private void count(
            String file,
            String what,
            Map<String, Integer> wanted,
            Map<String, Integer> found,
            Set<String> optional,
            Counter counter) {
        Set<String> all = new LinkedHashSet<>(wanted.keySet());
        all.addAll(found.keySet());
        for (String one : all) {
            int want = wanted.getOrDefault(one, 0);
            int have = found.getOrDefault(one, 0);
            counter.right += Math.min(want, have);
            counter.missed += Math.max(0, want - have);
            boolean extra = have > want && !optional.contains(one);
            counter.extra += extra ? have - want : 0;
            if (want > have || extra) {
                misses.add(file + ": " + what + " " + one + (have > want ? " found, and is none" : " not found"));
            }
        }
    }

    private Map<String, Integer> certifications(JsonNode row) {
        List<String> found = new ArrayList<>();
        for (JsonNode one : row.get("certifications")) {
            String claim = one.get("claim").asText();
            if (CLAIMS.contains(claim)) {
                found.add(id(one) + " " + claim);
            }
        }
        return bag(found);
    }

    private String id(JsonNode certification) {
        String id = certification.get("id").asText();
        if (labelledIds.contains(id) || !certification.has("tier")) {
            return id;
        }
        return certification.get("tier").asText().equals("other") ? "other" : "x-extended";
    }

    private static List<String> ids(JsonNode row) {
        List<String> ids = new ArrayList<>();
        row.get("flags").forEach(flag -> ids.add(flag.get("id").asText()));
        return ids;
    }

    private static Set<String> texts(JsonNode list) {
        Set<String> texts = new LinkedHashSet<>();
        list.forEach(item -> texts.add(item.asText()));
        return texts;
    }

    private static Map<String, Integer> bag(Iterable<String> items) {
        Map<String, Integer> bag = new TreeMap<>();
        items.forEach(item -> bag.merge(item, 1, Integer::sum));
        return bag;
    }
}
