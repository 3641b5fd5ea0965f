package io.certsift.config;

import java.util.ArrayList;
import java.util.List;

/** Collects the problems of one reading, so that all of them are told at once. Not thread-safe. */
final class Problems {
    private final List<ConfigProblem> found = new ArrayList<>();

    void add(Position position, String message) {
        found.add(position.problem(message));
    }

    List<ConfigProblem> all() {
        return found.stream().distinct().sorted().toList();
    }

    /** Ends the reading if anything was found. */
    void refuse() {
        if (!found.isEmpty()) {
            throw new ConfigException(all());
        }
    }
}
