package io.certsift.config;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Where the catalog's entries stand in their files, for problems that only show after reading. */
public final class CatalogPositions {
    private static final List<String> LINES = List.of("matches", "rejects");

    private final Map<String, YamlNode.Mapping> entries;

    CatalogPositions(Map<String, YamlNode.Mapping> entries) {
        this.entries = Map.copyOf(entries);
    }

    /** A problem with a line of an entry's {@code matches} or {@code rejects}. */
    public ConfigProblem problem(String id, String line, String message) {
        return LINES.stream()
                .flatMap(key -> entry(id).value(key).stream())
                .flatMap(lines -> item(lines, line).stream())
                .findFirst()
                .orElseGet(() -> at(id, "id"))
                .problem(message);
    }

    /** How many entries {@code file} adds or changes; its name as in the problems. */
    public long entriesOf(String file) {
        return entries.values().stream()
                .filter(entry -> entry.position().file().equals(file))
                .count();
    }

    /** Where the value of {@code key} of an entry stands; the entry itself if it has no such key. */
    Position at(String id, String key) {
        return entry(id).at(key);
    }

    /** Where {@code text} stands among the values of an entry; the entry's id if it is not there. */
    Position textAt(String id, String text) {
        return item(id, text).orElseGet(() -> at(id, "id"));
    }

    /** Where an item of a list of an entry stands. */
    Position itemAt(String id, String key, String text) {
        return entry(id).value(key).flatMap(list -> item(list, text)).orElseGet(() -> at(id, key));
    }

    private YamlNode.Mapping entry(String id) {
        return Objects.requireNonNull(entries.get(id), id);
    }

    private Optional<Position> item(String id, String text) {
        return entry(id).members().stream()
                .flatMap(member -> item(member.value(), text).stream())
                .findFirst();
    }

    private static Optional<Position> item(YamlNode node, String text) {
        if (node instanceof YamlNode.Sequence sequence) {
            return sequence.items().stream()
                    .flatMap(item -> item(item, text).stream())
                    .findFirst();
        }
        boolean found =
                node instanceof YamlNode.Scalar scalar && scalar.text().strip().equals(text);
        return found ? Optional.of(node.position()) : Optional.empty();
    }
}
