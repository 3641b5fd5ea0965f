package io.certsift.thresholds;

import io.certsift.thresholds.ThresholdMeter.Bound;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The table of docs/thresholds.md: a row for each threshold, of which those measured are written anew. */
final class ThresholdTable {
    static final Path DOCUMENT = Path.of("docs/thresholds.md");
    private static final String BEGIN = "<!-- measured -->\n";
    private static final String END = "<!-- end of measured -->";
    private static final String HEAD =
            "| constant | value | the same with | just below | just above |\n|---|---|---|---|---|\n";

    private static final String WAITING = "not measured yet";

    private final Map<String, String> rows = new LinkedHashMap<>();

    static ThresholdTable read() throws IOException {
        ThresholdTable table = new ThresholdTable();
        String document = Files.readString(DOCUMENT);
        document.substring(document.indexOf(BEGIN), document.indexOf(END))
                .lines()
                .filter(line -> line.startsWith("| `"))
                .forEach(line -> table.rows.put(line.split("`")[1], line));
        return table;
    }

    Optional<String> row(Threshold threshold) {
        return Optional.ofNullable(rows.get(threshold.id()));
    }

    List<String> ids() {
        return List.copyOf(rows.keySet());
    }

    void put(Threshold threshold, Bound below, Bound above) {
        rows.put(
                threshold.id(),
                beginning(threshold) + same(threshold, below.side(), above.side()) + " | " + harm(threshold, below)
                        + " | " + harm(threshold, above) + " |");
    }

    /** Whether a row tells the value of today and what was measured with it. */
    boolean measured(Threshold threshold) {
        return row(threshold)
                .filter(row -> row.startsWith(beginning(threshold)))
                .filter(row -> !row.contains(WAITING))
                .isPresent();
    }

    private static Optional<String> waiting(Threshold threshold) {
        return Threshold.DECIDING.contains(threshold.room())
                ? Optional.of(beginning(threshold) + WAITING + " | | |")
                : Optional.empty();
    }

    /** What a row begins with: change a number, and the table wants to be measured again. */
    static String beginning(Threshold threshold) {
        return "| `" + threshold.id() + "` | " + written(threshold, threshold.value()) + " | ";
    }

    private static String same(Threshold threshold, Side below, Side above) {
        String lowest = written(threshold, below.last());
        String highest = written(threshold, above.last());
        if (below.next().isEmpty() && above.next().isEmpty()) {
            return "any";
        } else if (below.next().isEmpty()) {
            return "up to " + highest;
        } else if (above.next().isEmpty()) {
            return lowest + " and more";
        }
        return lowest.equals(highest) ? "no other" : lowest + " to " + highest;
    }

    private static String harm(Threshold threshold, Bound bound) {
        return bound.side()
                .next()
                .map(value -> written(threshold, value) + ": " + bound.harm())
                .orElse("");
    }

    private static String written(Threshold threshold, double value) {
        return threshold.whole() ? String.valueOf((int) value) : String.valueOf((float) value);
    }

    /** In the order of the sources, without rows of constants that are gone. */
    void write() throws IOException {
        String document = Files.readString(DOCUMENT);
        StringBuilder tables = new StringBuilder(BEGIN);
        for (String room : Threshold.ROOMS) {
            List<String> measured = Threshold.all().stream()
                    .filter(threshold -> threshold.room().equals(room))
                    .flatMap(threshold -> row(threshold).or(() -> waiting(threshold)).stream())
                    .toList();
            if (!measured.isEmpty()) {
                tables.append("\n## ").append(room).append("\n\n").append(HEAD);
                measured.forEach(row -> tables.append(row).append('\n'));
            }
        }
        Files.writeString(
                DOCUMENT,
                document.substring(0, document.indexOf(BEGIN)) + tables + "\n"
                        + document.substring(document.indexOf(END)));
    }
}
