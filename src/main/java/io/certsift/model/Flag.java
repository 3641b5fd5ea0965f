package io.certsift.model;

import java.util.List;

/**
 * A rule that fired for one resume.
 *
 * @param id the rule
 * @param severity how much it weighs here
 * @param reason one sentence in numbers
 * @param evidence the text that it rests on
 */
public record Flag(String id, Severity severity, String reason, List<Quote> evidence) {
    public Flag {
        evidence = List.copyOf(evidence);
    }
}
