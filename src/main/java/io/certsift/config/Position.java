package io.certsift.config;

/**
 * Where in a configuration file something stands.
 *
 * @param file as the user typed it, or the name of a built-in file
 * @param line one-based; 0 for the file as a whole
 * @param column one-based; 0 for the file as a whole
 */
record Position(String file, int line, int column) {
    static Position of(String file) {
        return new Position(file, 0, 0);
    }

    ConfigProblem problem(String message) {
        return new ConfigProblem(file, line, column, message);
    }
}
