package io.certsift.evaluate;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One file of the labels held against the report.
 *
 * @param tallies answers by group
 * @param verdict whether it is right
 * @param evidence the kinds whose presence is told right
 * @param misses all that is not right
 */
record FileScore(Map<Group, Tally> tallies, boolean verdict, Set<EvidenceKind> evidence, List<Miss> misses) {
    FileScore {
        tallies = Map.copyOf(tallies);
        evidence = Set.copyOf(evidence);
        misses = List.copyOf(misses);
    }

    Tally tally(Group group) {
        return tallies.getOrDefault(group, Tally.NOTHING);
    }
}
