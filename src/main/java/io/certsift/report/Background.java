package io.certsift.report;

import io.certsift.knowledge.Catalog;
import io.certsift.knowledge.Wording;
import java.util.List;

/**
 * What reports for people tell beside the findings.
 *
 * @param facts about the run: what it was screened by
 * @param catalog what is known of certifications
 * @param wording what flags are called and what to ask
 */
public record Background(List<RunFact> facts, Catalog catalog, Wording wording) {
    public Background {
        facts = List.copyOf(facts);
    }

    /** Nothing at all: flags go by their ids, and nobody is asked anything. */
    public static Background none() {
        return new Background(List.of(), new Catalog("none", List.of()), Wording.none());
    }
}
