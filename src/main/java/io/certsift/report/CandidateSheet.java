package io.certsift.report;

import io.certsift.knowledge.Wording;
import io.certsift.model.Certification;
import io.certsift.model.Claim;
import io.certsift.model.Evidence;
import io.certsift.model.PartialDate;
import io.certsift.model.Quote;
import io.certsift.model.Tier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The sheet with one row per file: the verdict, why, what to ask, and the evidence in the guide's order. */
final class CandidateSheet {
    private static final Excerpt EVIDENCE = new Excerpt(3, 110);
    private static final Excerpt CERTIFICATIONS = new Excerpt(6, 100);
    private static final Excerpt FILES = new Excerpt(3, 200);

    private final Wording wording;
    private final QuestionPicker picker;
    private final int fileWidth;

    CandidateSheet(Background background, int fileWidth) {
        this.fileWidth = fileWidth;
        this.wording = background.wording();
        this.picker = new QuestionPicker(background);
    }

    SheetLayout<ReportRow> layout() {
        List<SheetColumn<ReportRow>> columns = new ArrayList<>(List.of(
                SheetColumn.name(row -> row),
                SheetColumn.file(fileWidth, row -> row),
                SheetColumn.<ReportRow>optional(
                                "email", "E-mail", 30, row -> row.candidate().email())
                        .explained("As the resume gives it; for display only."),
                SheetColumn.<ReportRow>of("verdict", "Verdict", 13, row -> Tone.of(row.verdict()))
                        .explained(
                                "A word about the certifications and the evidence beside them, never about the person:"
                                        + " red-flag if any red flag fired, else noise, else signal, else neutral."),
                SheetColumn.lines("flags", "Flags", 44, this::flags)
                        .explained(
                                "What fired, heaviest first; the sheet Flags gives the reason and the text of each."),
                SheetColumn.lines("ask", "Ask next", 52, picker::questions)
                        .explained(
                                "Questions that follow from the flags and from what the certifications do not prove."),
                quotes("portfolio", "Portfolio", 38, Evidence::portfolio),
                quotes("publications", "Publications", 44, Evidence::publications),
                quotes("production", "Production", 50, Evidence::production),
                quotes("references", "References", 28, Evidence::references),
                quotes("education", "Education", 34, Evidence::education),
                SheetColumn.lines("certifications", "Certifications", 52, CandidateSheet::certifications)
                        .explained("By level, strongest first, with the date as written; what the resume does not claim"
                                + " for the candidate stands in the sheet Certifications only.")));
        for (Tier tier : Tier.values()) {
            columns.add(held(tier));
        }
        columns.add(
                SheetColumn.<ReportRow>lines("same_as", "Perhaps the same person", 24, row -> FILES.of(row.sameAs()))
                        .explained("Files with the same e-mail address or nearly the same text: a hint only."));
        columns.add(SheetColumn.words("role", "Role", 14, row -> row.role().label()));
        return new SheetLayout<>("Candidates", columns, 2, 3);
    }

    private static SheetColumn<ReportRow> held(Tier tier) {
        String title = tier.label().substring(0, 1).toUpperCase(Locale.ROOT)
                + tier.label().substring(1);
        return SheetColumn.<ReportRow>of(tier.label(), title, title.length() + 5, row -> Value.count(row.held(tier)))
                .explained("How many held certifications are " + Meaning.of(tier) + ".");
    }

    private static SheetColumn<ReportRow> quotes(
            String id, String title, int width, Function<Evidence, List<Quote>> quotes) {
        return SheetColumn.lines(
                id,
                title,
                width,
                row -> EVIDENCE.of(
                        quotes.apply(row.evidence()).stream().map(Quote::text).toList()));
    }

    /** In words; for a file without a screening, why there is none. */
    private List<String> flags(ReportRow row) {
        List<String> lines = new ArrayList<>();
        row.duplicateOf().ifPresent(original -> lines.add("The same file as " + original));
        row.error().ifPresent(error -> lines.add("Not screened: " + error));
        row.flags()
                .forEach(flag -> lines.add(
                        flag.severity().label() + ": " + wording.flag(flag.id()).title()));
        row.undecided()
                .forEach(rule ->
                        lines.add("undecided: " + wording.flag(rule.id()).title()));
        return lines;
    }

    private static List<String> certifications(ReportRow row) {
        return CERTIFICATIONS.of(row.certifications().stream()
                .filter(one -> one.claim() != Claim.NONE)
                .sorted(Comparator.comparing(Certification::tier).thenComparing(Certification::claim))
                .map(CandidateSheet::certification)
                .toList());
    }

    /** "low: AWS Certified AI Practitioner (in progress, 2027)". */
    private static String certification(Certification one) {
        List<String> details = new ArrayList<>();
        if (!one.held()) {
            details.add(Meaning.of(one.claim()));
        }
        one.earned().map(PartialDate::toString).ifPresent(details::add);
        return one.tier().label() + ": " + one.name()
                + (details.isEmpty() ? "" : " (" + String.join(", ", details) + ")");
    }
}
