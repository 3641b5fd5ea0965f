package io.certsift.config;

import java.util.Comparator;

/**
 * One mistake in a configuration file; ordered by where it stands.
 *
 * @param file as the user typed it, or the name of a built-in file
 * @param line one-based; 0 for the file as a whole
 * @param column one-based; 0 for the file as a whole
 * @param message what is wrong and what to do
 */
public record ConfigProblem(String file, int line, int column, String message) implements Comparable<ConfigProblem> {
    private static final Comparator<ConfigProblem> ORDER = Comparator.comparing(ConfigProblem::file)
            .thenComparingInt(ConfigProblem::line)
            .thenComparingInt(ConfigProblem::column)
            .thenComparing(ConfigProblem::message);

    @Override
    public int compareTo(ConfigProblem other) {
        return ORDER.compare(this, other);
    }

    /** {@code file:line:column: message}, as compilers write it. */
    @Override
    public String toString() {
        return line == 0 ? file + ": " + message : file + ":" + line + ":" + column + ": " + message;
    }
}
