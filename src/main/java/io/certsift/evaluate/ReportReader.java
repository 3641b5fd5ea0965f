package io.certsift.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a report in JSON Lines, as {@code certsift scan -o FILE.jsonl} writes it. */
final class ReportReader {
    private static final String WHAT = "a report that 'certsift scan -o FILE.jsonl' wrote";

    private ReportReader() {}

    /**
     * The rows of a report, in its order.
     *
     * @throws io.certsift.config.ConfigException with every problem of the file
     */
    static List<ReportedFile> read(Path file) {
        Map<String, Integer> lines = new HashMap<>();
        return JsonLines.read(file, WHAT, row -> {
            ReportedFile reported = reported(row);
            Integer earlier = lines.putIfAbsent(reported.file(), row.place().line());
            if (earlier != null && !reported.file().isEmpty()) {
                row.problem(
                        "file",
                        "'" + reported.file() + "' stands in line " + earlier
                                + " already: give a report in which each file stands once");
            }
            return reported;
        });
    }

    private static ReportedFile reported(Fields row) {
        Set<String> flags = new LinkedHashSet<>();
        row.objects("flags").forEach(flag -> flags.add(flag.text("id")));
        Map<EvidenceKind, Boolean> evidence = new EnumMap<>(EvidenceKind.class);
        JsonNode found = row.object("evidence").node();
        for (EvidenceKind kind : EvidenceKind.values()) {
            evidence.put(kind, !found.path(kind.label()).isEmpty());
        }
        return new ReportedFile(
                row.text("file"),
                row.text("status"),
                row.optionalText("duplicateOf"),
                row.objects("certifications").stream()
                        .map(item -> new Item(item.text("id"), item.text("claim"), item.text("text"), false))
                        .toList(),
                evidence,
                flags,
                row.text("verdict"));
    }
}
