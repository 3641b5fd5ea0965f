package io.certsift.cli;

import io.certsift.knowledge.Catalog;
import io.certsift.knowledge.Policy;
import io.certsift.report.RunFact;
import java.util.ArrayList;
import java.util.List;

/** What a reader of a report should know about what it was made by. */
final class RunFacts {
    private RunFacts() {}

    static List<RunFact> of(Catalog catalog, Policy policy) {
        Policy.Thresholds numbers = policy.thresholds();
        List<RunFact> facts = new ArrayList<>(List.of(
                new RunFact("Policy", policy.name()),
                new RunFact("Catalog", catalog.version()),
                new RunFact("Program", Version.text()),
                new RunFact("Certifications that are many", orMore(numbers.manyCertifications())),
                new RunFact("Courses that are many", orMore(numbers.manyCourses())),
                new RunFact("Certificates that are a collection", orMore(numbers.certCollecting())),
                new RunFact(
                        "Statements of production that speak for themselves", orMore(numbers.productionStatements())),
                new RunFact("Hidden words that are a flag", "more than " + numbers.hiddenWords())));
        add(facts, "Required by the employer", policy.mandated());
        add(facts, "Vendors in use", policy.stack());
        add(facts, "Flags switched off", policy.disabled());
        policy.roles()
                .forEach(rule -> facts.add(
                        new RunFact("Role of " + rule.glob(), rule.role().label())));
        return facts;
    }

    private static String orMore(int number) {
        return number + " or more";
    }

    private static void add(List<RunFact> facts, String name, List<String> values) {
        if (!values.isEmpty()) {
            facts.add(new RunFact(name, String.join(", ", values)));
        }
    }
}
