package io.certsift.fairness;

import io.certsift.model.ExtractedText;
import java.util.Optional;

/**
 * A resume with one thing about the person changed.
 *
 * @param change what was changed, such as "another name: Mohammed Al-Rashid"
 * @param text empty if this resume has nothing to change, such as a name that nobody found
 */
public record Variation(String change, Optional<ExtractedText> text) {}
