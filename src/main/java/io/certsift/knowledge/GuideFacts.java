package io.certsift.knowledge;

import java.util.List;

/**
 * What is known of a rated entry, in words for a person.
 *
 * @param proves what holding it shows
 * @param doesNotProve what it does not
 * @param worthIt when it is worth pursuing
 * @param notWorthIt when it is not
 * @param prerequisites one line; empty if unknown
 * @param studyTime one line; empty if unknown
 * @param cost one line; empty if unknown
 * @param tellsHiringManager what it tells a hiring manager, one sentence
 * @param criteria the guide's five criteria
 */
public record GuideFacts(
        List<String> proves,
        List<String> doesNotProve,
        List<String> worthIt,
        List<String> notWorthIt,
        String prerequisites,
        String studyTime,
        String cost,
        String tellsHiringManager,
        List<Criterion> criteria) {
    public GuideFacts {
        proves = List.copyOf(proves);
        doesNotProve = List.copyOf(doesNotProve);
        worthIt = List.copyOf(worthIt);
        notWorthIt = List.copyOf(notWorthIt);
        criteria = List.copyOf(criteria);
    }

    /** One of the guide's five criteria: technical depth, rigour, independence, recognition, signal. */
    public record Criterion(String name, String grade, String phrase) {}
}
