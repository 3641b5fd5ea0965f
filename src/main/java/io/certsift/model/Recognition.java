package io.certsift.model;

import java.util.List;
import java.util.Optional;

/**
 * A certification and how it was told.
 *
 * @param spelling the catalog's way of writing it that the words fit; empty if it was told otherwise
 * @param runnersUp what it was nearly taken for, nearest first
 */
public record Recognition(Certification certification, Optional<String> spelling, List<RunnerUp> runnersUp) {
    public Recognition {
        runnersUp = List.copyOf(runnersUp);
    }
}
