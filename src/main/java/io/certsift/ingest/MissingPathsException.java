package io.certsift.ingest;

import java.util.List;

/** Paths were typed that lead to nothing; tells all of them at once. */
public final class MissingPathsException extends Exception {
    private static final long serialVersionUID = 1L;

    private final List<String> paths;

    public MissingPathsException(List<String> paths) {
        super("no such file or folder: " + String.join(", ", paths));
        this.paths = List.copyOf(paths);
    }

    /** As typed, control characters escaped. */
    public List<String> paths() {
        return paths;
    }
}
