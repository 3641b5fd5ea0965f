package io.certsift.cli;

import io.certsift.knowledge.Policy;
import io.certsift.report.RunFact;
import java.util.ArrayList;
import java.util.List;

/** What a reader of a report should know about the policy that it was made by. */
final class PolicyFacts {
    private PolicyFacts() {}

    static List<RunFact> of(Policy policy) {
        Policy.Thresholds numbers = policy.thresholds();
        List<RunFact> facts = new ArrayList<>(List.of(
                new RunFact("Many certifications from", Integer.toString(numbers.manyCertifications())),
                new RunFact(
                        "Production work alone speaks from (statements)",
                        Integer.toString(numbers.productionStatements())),
                new RunFact("Collecting from (certifications)", Integer.toString(numbers.certCollecting())),
                new RunFact("Many courses from", Integer.toString(numbers.manyCourses())),
                new RunFact("Hidden text from (words more than)", Integer.toString(numbers.hiddenWords()))));
        add(facts, "Required by the employer", policy.mandated());
        add(facts, "Vendors in use", policy.stack());
        add(facts, "Flags switched off", policy.disabled());
        policy.roles()
                .forEach(rule -> facts.add(
                        new RunFact("Role of " + rule.glob(), rule.role().label())));
        return facts;
    }

    private static void add(List<RunFact> facts, String name, List<String> values) {
        if (!values.isEmpty()) {
            facts.add(new RunFact(name, String.join(", ", values)));
        }
    }
}
