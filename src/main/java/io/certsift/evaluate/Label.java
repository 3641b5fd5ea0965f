package io.certsift.evaluate;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What somebody says that should be found in one resume.
 *
 * @param line where it stands in the file of labels
 * @param file its name, with as much of its path as tells it from others
 * @param items certifications
 * @param evidence whether evidence of each kind is there
 * @param flags ids of the flags that must fire
 * @param optionalFlags ids of the flags that may fire or not
 * @param verdicts those that are right, the first one first
 */
record Label(
        int line,
        String file,
        List<Item> items,
        Map<EvidenceKind, Boolean> evidence,
        Set<String> flags,
        Set<String> optionalFlags,
        List<String> verdicts) {
    Label {
        items = List.copyOf(items);
        evidence = Map.copyOf(evidence);
        flags = Set.copyOf(flags);
        optionalFlags = Set.copyOf(optionalFlags);
        verdicts = List.copyOf(verdicts);
    }
}
