package io.certsift.thresholds;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.platform.launcher.TestIdentifier;

/**
 * What another value changes.
 *
 * @param corpora where anything is
 * @param lost findings that are gone; what kind they are stands before the first tab
 * @param invented findings that are new
 * @param failed the tests that fail
 */
record Harm(Set<String> corpora, Set<String> lost, Set<String> invented, List<FailedTest> failed) {
    static final Harm NONE = new Harm(Set.of(), Set.of(), Set.of(), List.of());

    /**
     * @param owner its class
     * @param name as it is shown
     */
    record FailedTest(String owner, String name) {
        static FailedTest of(TestIdentifier test) {
            String owner = test.getUniqueIdObject().getSegments().stream()
                    .filter(segment -> segment.getType().equals("class"))
                    .findFirst()
                    .orElseThrow()
                    .getValue();
            return new FailedTest(owner, test.getDisplayName());
        }
    }

    /** With what a corpus gave before and now; what is found in a resume in several layouts counts once. */
    Harm and(String corpus, List<String> before, List<String> now) {
        List<String> gone = more(before, now);
        List<String> more = more(now, before);
        return gone.isEmpty() && more.isEmpty()
                ? this
                : new Harm(union(corpora, List.of(corpus)), union(lost, gone), union(invented, more), failed);
    }

    Harm and(List<FailedTest> tests) {
        return new Harm(corpora, lost, invented, tests);
    }

    private static Set<String> union(Set<String> some, List<String> others) {
        Set<String> all = new TreeSet<>(some);
        all.addAll(others);
        return all;
    }

    /** The resumes, lines and names that something else is found in. */
    Set<String> items() {
        return Stream.concat(lost.stream(), invented.stream())
                .map(finding -> finding.split("\t")[1])
                .collect(Collectors.toSet());
    }

    Set<String> testClasses() {
        return failed.stream().map(FailedTest::owner).collect(Collectors.toSet());
    }

    boolean none() {
        return lost.isEmpty() && invented.isEmpty() && failed.isEmpty();
    }

    /** What one list has beyond the other. */
    private static List<String> more(List<String> one, List<String> other) {
        Map<String, Integer> counts = new HashMap<>();
        other.forEach(finding -> counts.merge(finding, 1, Integer::sum));
        return one.stream()
                .filter(finding -> counts.merge(finding, -1, Integer::sum) < 0)
                .toList();
    }

    /** Everything, a line each. */
    String detail() {
        List<String> lines = new ArrayList<>();
        lost.forEach(finding -> lines.add("\n  - " + finding));
        invented.forEach(finding -> lines.add("\n  + " + finding));
        failed.forEach(test -> lines.add("\n  test " + test.owner() + ": " + test.name()));
        return String.join("", lines);
    }

    /** Kind by kind, "certificates −5 +2, tests 3". */
    @Override
    public String toString() {
        Map<String, String> parts = new TreeMap<>();
        kinds(lost).forEach((kind, count) -> parts.put(kind, kind + " −" + count));
        kinds(invented)
                .forEach((kind, count) -> parts.merge(kind, kind + " +" + count, (one, other) -> one + " +" + count));
        String found = String.join(", ", parts.values());
        String tests = failed.isEmpty() ? "" : "tests " + failed.size();
        return found + (found.isEmpty() || tests.isEmpty() ? "" : ", ") + tests;
    }

    private static Map<String, Integer> kinds(Set<String> findings) {
        Map<String, Integer> kinds = new TreeMap<>();
        findings.forEach(finding -> kinds.merge(finding.substring(0, finding.indexOf('\t')), 1, Integer::sum));
        return kinds;
    }
}
