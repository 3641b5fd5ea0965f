package io.certsift.cli;

import io.certsift.knowledge.Knowledge;
import java.util.List;

/** Runs the {@code matches} and {@code rejects} lines of all catalog entries through the recogniser. */
@FunctionalInterface
public interface LineCheck {
    /** The lines that are not recognised as their entries say; none if all is well. */
    List<Mismatch> check(Knowledge knowledge);

    /**
     * A line that is not recognised as its entry says.
     *
     * @param id the entry
     * @param line as it stands in the entry
     * @param message what happened instead, and what to do
     */
    record Mismatch(String id, String line, String message) {}
}
