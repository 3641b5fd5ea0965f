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
    private static final String HELD_OF_TIER = "How many held certifications the guide puts on this level of signal.";

    static final List<Column<ReportRow>> ALL = List.of(
            Column.of("file", "File", 38, row -> new Value.FileName(row.file(), row.path())),
            words("status", "Status", 11, row -> row.outcome().status().label()),
            optional("error", "What is wrong", 24, ReportRow::error),
            Column.<ReportRow>of("verdict", "Verdict", 12, row -> Tone.of(row.verdict()))
                    .explained("A word about the certifications and the evidence beside them, never about the person:"
                            + " red-flag if any red flag fired, else noise, else signal, else neutral."),
            items("flags", "Flags", 27, row -> row.flags().stream().map(Flag::id).toList())
                    .explained("The rules that fired; the sheet Flags gives the reason and the text of each."),
            items("undecided", "Undecided", 16, row -> row.undecided().stream().map(Undecided::id).toList())
                    .explained("Rules that could not be judged, because part of the file or its language was not read."),
            optional("name", "Name", 20, row -> row.candidate().name()).explained("For display only."),
            optional("email", "E-mail", 28, row -> row.candidate().email()).explained("For display only."),
            held(Tier.HIGH, "High"),
            held(Tier.MODERATE, "Moderate"),
            held(Tier.LOW, "Low"),
            held(Tier.AVOID, "Avoid"),
            held(Tier.OTHER, "Other").explained("How many held certifications the guide does not rate."),
            claimed("in_progress", "In progress", Claim.IN_PROGRESS),
            claimed("expired", "Expired", Claim.EXPIRED),
            items("certifications", "Certifications", 48, ResumeColumns::certifications)
                    .explained("What the resume claims, with the date as written; the sheet Certifications gives all."),
            quotes("portfolio", "Portfolio", 34, Evidence::portfolio),
            quotes("publications", "Publications", 34, Evidence::publications),
            quotes("production", "Production", 44, Evidence::production),
            quotes("references", "References", 26, Evidence::references),
            quotes("education", "Education", 34, Evidence::education),
            Column.of("pages", "Pages", 8, row -> Value.pages(row.pages())),
            optional("format", "Format", 9, ReportRow::format).explained("By content, not by the file's ending."),
            optional("sha256", "SHA-256", 68, row -> row.outcome().sha256()),
            optional("duplicate_of", "Duplicate of", 26, ReportRow::duplicateOf).explained("Same bytes as this file."),
            items("same_as", "Perhaps same person", 26, ReportRow::sameAs)
                    .explained("Same e-mail address or nearly the same text: a hint only."),
            words("as_of", "As of", 12, row -> row.run().asOf().toString()),
            words("role", "Role", 14, row -> row.role().label()),
            words("knowledge", "Knowledge", 50, row -> row.run().knowledge()));

    private ResumeColumns() {}

    private static Column<ReportRow> words(String id, String title, int width, Function<ReportRow, String> text) {
        return Column.of(id, title, width, row -> new Value.Words(text.apply(row)));
    }

    private static Column<ReportRow> optional(
            String id, String title, int width, Function<ReportRow, Optional<String>> text) {
        return Column.of(id, title, width, row -> Value.words(text.apply(row)));
    }

    private static Column<ReportRow> items(
            String id, String title, int width, Function<ReportRow, List<String>> items) {
        return Column.of(id, title, width, row -> new Value.Items(items.apply(row)));
    }

    private static Column<ReportRow> quotes(
            String id, String title, int width, Function<Evidence, List<Quote>> quotes) {
        return items(id, title, width, row -> quotes.apply(row.evidence()).stream().map(Quote::text).toList());
    }

    private static Column<ReportRow> held(Tier tier, String title) {
        return Column.<ReportRow>of(tier.label(), title, title.length() + 4, row -> Value.count(row.held(tier)))
                .explained(HELD_OF_TIER);
    }

    private static Column<ReportRow> claimed(String id, String title, Claim claim) {
        return Column.of(id, title, 10, row -> Value.count(row.claimed(claim)));
    }

    /** "AWS Certified AI Practitioner (held, 2025)"; what the resume does not claim for the candidate is left out. */
    private static List<String> certifications(ReportRow row) {
        return row.certifications().stream()
                .filter(c -> c.claim() != Claim.NONE)
                .map(ResumeColumns::claim)
                .toList();
    }

    private static String claim(Certification certification) {
        String date = certification.earned().map(PartialDate::toString).map(d -> ", " + d).orElse("");
        return certification.name() + " (" + certification.claim().label() + date + ")";
    }
}
