package io.certsift.evaluate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One row of a report, as far as labels speak of it.
 *
 * @param file as reported
 * @param status label of the state in which it ended
 * @param original name of the file that it is a copy of
 * @param items certifications
 * @param evidence whether evidence of each kind was found
 * @param flags ids of the flags that fired
 * @param verdict label
 */
record ReportedFile(
        String file,
        String status,
        Optional<String> original,
        List<Item> items,
        Map<EvidenceKind, Boolean> evidence,
        Set<String> flags,
        String verdict) {
    ReportedFile {
        items = List.copyOf(items);
        evidence = Map.copyOf(evidence);
        flags = Set.copyOf(flags);
    }

    boolean screened() {
        return status.equals("screened");
    }
}
