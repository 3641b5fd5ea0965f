package io.certsift.cli;

import io.certsift.model.Flag;
import io.certsift.model.Severity;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The flags that turn the exit status to 1.
 *
 * @param text as typed, for messages
 * @param severities any flag of these
 * @param ids these flags, whatever their severity
 */
record FailOn(String text, Set<Severity> severities, Set<String> ids) {
    FailOn {
        severities = Set.copyOf(severities);
        ids = Set.copyOf(ids);
    }

    /** Nothing does. */
    static FailOn nothing() {
        return new FailOn("", Set.of(), Set.of());
    }

    /** Parses {@code noise}, {@code red} and flag ids, separated by commas; adds what is wrong to {@code problems}. */
    static FailOn parse(String text, Set<String> knownFlags, List<String> problems) {
        Set<Severity> severities = EnumSet.noneOf(Severity.class);
        List<String> ids = new ArrayList<>();
        for (String word : text.split(",", -1)) {
            String name = word.strip();
            if (name.equals("red")) {
                severities.add(Severity.RED);
            } else if (name.equals("noise")) {
                severities.addAll(Set.of(Severity.RED, Severity.NOISE));
            } else if (knownFlags.contains(name)) {
                ids.add(name);
            } else {
                problems.add("--fail-on: there is no flag \"" + name + "\"; use red, noise or any of "
                        + String.join(", ", new TreeSet<>(knownFlags)));
            }
        }
        return new FailOn(text, severities, Set.copyOf(ids));
    }

    boolean fires(Flag flag) {
        return severities.contains(flag.severity()) || ids.contains(flag.id());
    }
}
