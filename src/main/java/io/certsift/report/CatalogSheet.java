package io.certsift.report;

import io.certsift.knowledge.Boundary;
import io.certsift.knowledge.Catalog;
import io.certsift.knowledge.CatalogEntry;
import io.certsift.knowledge.GuideFacts;
import io.certsift.knowledge.Validity;
import io.certsift.model.Certification;
import io.certsift.model.Claim;
import io.certsift.model.ScanReport;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sheet of the catalog's entries that the resumes name: what each is worth, by whose word, and its dates. */
final class CatalogSheet {
    private final Catalog catalog;

    CatalogSheet(Catalog catalog) {
        this.catalog = catalog;
    }

    SheetLayout<Entry> layout() {
        return new SheetLayout<>(
                "Catalog",
                List.of(
                        words("name", "Certification", 36, CatalogEntry::name),
                        words("tier", "Level", 11, entry -> entry.tier().label())
                                .explained(
                                        "The guide's level of signal: high, moderate, low, avoid; other is not rated."),
                        words("source", "Rated by", 20, CatalogSheet::source),
                        SheetColumn.<Entry>of("resumes", "Resumes", 11, row -> new Value.Count(row.resumes()))
                                .explained("How many of the resumes name it, whatever they claim."),
                        facts("proves", "What it proves", 38, GuideFacts::proves),
                        facts("does_not_prove", "What it does not prove", 38, GuideFacts::doesNotProve),
                        facts("worth_it", "Makes sense when", 34, GuideFacts::worthIt),
                        facts("not_worth_it", "Makes no sense", 34, GuideFacts::notWorthIt),
                        SheetColumn.<Entry>words(
                                "tells", "What it tells you", 40, row -> fact(row, GuideFacts::tellsHiringManager, "")),
                        words("validity", "Valid for", 18, entry -> validity(entry.validity())),
                        column("first_exam", "First exam", 13, entry -> date(entry.firstExam()))
                                .explained(
                                        "The earliest date on which it could be earned; a question mark where the catalog"
                                                + " is not sure."),
                        column("last_exam", "Last exam", 13, entry -> date(entry.lastExam()))
                                .explained("The last date on which it could be earned."),
                        words("earnable", "Can be earned", 15, entry -> entry.earnable() ? "yes" : "no longer"),
                        words("class", "Counted as", 28, this::counted)
                                .explained(
                                        "The kind of certificate that it is reported as, where it is one of a kind."),
                        SheetColumn.<Entry>lines(
                                "verification",
                                "Links that confirm it",
                                44,
                                row -> row.entry().verification()),
                        words("id", "Id", 30, CatalogEntry::id)
                                .explained("For 'certsift catalog show', policies and catalog files.")),
                1,
                3);
    }

    /** By level, then by name. */
    Stream<Entry> rows(ScanReport report) {
        Map<String, Long> resumes = ReportRow.all(report)
                .flatMap(row -> row.certifications().stream()
                        .filter(one -> one.claim() != Claim.NONE)
                        .map(Certification::entry)
                        .distinct())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return catalog.entries().stream()
                .filter(entry -> resumes.containsKey(entry.id()))
                .map(entry -> new Entry(entry, Math.toIntExact(resumes.getOrDefault(entry.id(), 0L))))
                .sorted(Comparator.<Entry, io.certsift.model.Tier>comparing(
                                row -> row.entry().tier())
                        .thenComparing(row -> row.entry().name()));
    }

    /** An entry, and how many resumes name it. */
    record Entry(CatalogEntry entry, int resumes) {}

    private static SheetColumn<Entry> column(String id, String title, int width, Function<CatalogEntry, Value> value) {
        return SheetColumn.of(id, title, width, row -> value.apply(row.entry()));
    }

    private static SheetColumn<Entry> words(String id, String title, int width, Function<CatalogEntry, String> text) {
        return column(id, title, width, entry -> new Value.Words(text.apply(entry)));
    }

    private static SheetColumn<Entry> facts(
            String id, String title, int width, Function<GuideFacts, List<String>> facts) {
        return SheetColumn.lines(id, title, width, row -> fact(row, facts, List.of()));
    }

    private static <T> T fact(Entry row, Function<GuideFacts, T> fact, T absent) {
        return row.entry().facts().map(fact).orElse(absent);
    }

    private String counted(CatalogEntry entry) {
        return entry.memberOf().isEmpty() ? "" : catalog.reported(entry).name();
    }

    private static String source(CatalogEntry entry) {
        return switch (entry.source()) {
            case GUIDE -> "the guide";
            case EXTENDED -> "the guide's criteria";
            case OTHER -> "not rated";
        };
    }

    private static String validity(Optional<Validity> validity) {
        return validity.map(valid -> valid.months() + " months"
                        + valid.before()
                                .map(earlier -> "; " + earlier.months() + " if earned before " + earlier.date())
                                .orElse(""))
                .orElse("");
    }

    private static Value date(Optional<Boundary> boundary) {
        return boundary.<Value>map(
                        known -> known.sure() ? new Value.Day(known.date()) : new Value.Words(known.date() + " ?"))
                .orElse(new Value.Words(""));
    }
}
