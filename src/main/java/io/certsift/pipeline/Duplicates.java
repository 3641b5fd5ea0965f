package io.certsift.pipeline;

import io.certsift.model.SourceFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Files of the same bytes: the first in the given order is the original, the others are its copies. */
final class Duplicates {
    private final Map<String, SourceFile> originals = new HashMap<>();

    /** Takes the files in the order of the report. */
    Duplicates(List<SourceFile> files) {
        files.forEach(file -> originals.putIfAbsent(file.sha256(), file));
    }

    /** The file that carries the findings of {@code file}; empty if it carries its own. */
    Optional<SourceFile> original(SourceFile file) {
        SourceFile first = originals.get(file.sha256());
        return first == null || first.equals(file) ? Optional.empty() : Optional.of(first);
    }
}
