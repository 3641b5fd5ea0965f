package io.certsift.report;

import io.certsift.model.Certification;
import io.certsift.model.Claim;
import io.certsift.model.Evidence;
import io.certsift.model.Flag;
import io.certsift.model.PartialDate;
import io.certsift.model.Quote;
import io.certsift.model.Tier;
import io.certsift.model.Undecided;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The table with one row per file, in the order of the contract. */
final class ResumeColumns {
    static final List<Column<ReportRow>> ALL = List.of(
            words("file", ReportRow::file),
            words("status", row -> row.outcome().status().label()),
            optional("error", ReportRow::error),
            words("verdict", row -> row.verdict().label()),
            items("flags", row -> row.flags().stream().map(Flag::id).toList()),
            items(
                    "undecided",
                    row -> row.undecided().stream().map(Undecided::id).toList()),
            optional("name", row -> row.candidate().name()),
            optional("email", row -> row.candidate().email()),
            held(Tier.HIGH),
            held(Tier.MODERATE),
            held(Tier.LOW),
            held(Tier.AVOID),
            held(Tier.OTHER),
            claimed("in_progress", Claim.IN_PROGRESS),
            claimed("expired", Claim.EXPIRED),
            items("certifications", ResumeColumns::certifications),
            quotes("portfolio", Evidence::portfolio),
            quotes("publications", Evidence::publications),
            quotes("production", Evidence::production),
            quotes("references", Evidence::references),
            quotes("education", Evidence::education),
            new Column<>("pages", row -> Value.pages(row.pages())),
            optional("format", ReportRow::format),
            optional("sha256", row -> row.outcome().sha256()),
            optional("duplicate_of", ReportRow::duplicateOf),
            items("same_as", ReportRow::sameAs),
            words("as_of", row -> row.run().asOf().toString()),
            words("role", row -> row.role().label()),
            words("knowledge", row -> row.run().knowledge()));

    private ResumeColumns() {}

    private static Column<ReportRow> words(String id, Function<ReportRow, String> text) {
        return new Column<>(id, row -> new Value.Words(text.apply(row)));
    }

    private static Column<ReportRow> optional(String id, Function<ReportRow, Optional<String>> text) {
        return new Column<>(id, row -> Value.words(text.apply(row)));
    }

    private static Column<ReportRow> items(String id, Function<ReportRow, List<String>> items) {
        return new Column<>(id, row -> new Value.Items(items.apply(row)));
    }

    private static Column<ReportRow> quotes(String id, Function<Evidence, List<Quote>> quotes) {
        return items(
                id,
                row -> quotes.apply(row.evidence()).stream().map(Quote::text).toList());
    }

    private static Column<ReportRow> held(Tier tier) {
        return new Column<>(tier.label(), row -> Value.count(row.held(tier)));
    }

    private static Column<ReportRow> claimed(String id, Claim claim) {
        return new Column<>(id, row -> Value.count(row.claimed(claim)));
    }

    /** "AWS Certified AI Practitioner (held, 2025)"; what the resume does not claim for the candidate is left out. */
    private static List<String> certifications(ReportRow row) {
        return row.certifications().stream()
                .filter(c -> c.claim() != Claim.NONE)
                .map(ResumeColumns::claim)
                .toList();
    }

    private static String claim(Certification certification) {
        String date = certification
                .earned()
                .map(PartialDate::toString)
                .map(d -> ", " + d)
                .orElse("");
        return certification.name() + " (" + certification.claim().label() + date + ")";
    }
}
