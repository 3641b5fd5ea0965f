package io.certsift.model;

import java.util.List;

/** What competent hiring managers look at before certifications, in the guide's order. */
public record Evidence(
        List<Quote> portfolio,
        List<Quote> publications,
        List<Quote> production,
        List<Quote> references,
        List<Quote> education) {
    public Evidence {
        portfolio = List.copyOf(portfolio);
        publications = List.copyOf(publications);
        production = List.copyOf(production);
        references = List.copyOf(references);
        education = List.copyOf(education);
    }

    public static Evidence none() {
        return new Evidence(List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
