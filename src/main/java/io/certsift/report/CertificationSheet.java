package io.certsift.report;

import io.certsift.knowledge.Catalog;
import io.certsift.knowledge.CatalogEntry;
import io.certsift.knowledge.GuideFacts;
import io.certsift.model.Certification;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The sheet with one row per certification: what the resume says of it, and what it proves. */
final class CertificationSheet {
    private final Catalog catalog;
    private final int fileWidth;

    CertificationSheet(Catalog catalog, int fileWidth) {
        this.fileWidth = fileWidth;
        this.catalog = catalog;
    }

    SheetLayout<CertificationRow> layout() {
        return new SheetLayout<>(
                "Certifications",
                List.of(
                        SheetColumn.name(CertificationRow::resume),
                        words("certification", "Certification", 40, Certification::name),
                        SheetColumn.file(fileWidth, CertificationRow::resume),
                        words("tier", "Level", 11, one -> one.tier().label())
                                .explained(
                                        "The guide's level of signal: high, moderate, low, avoid; other is not rated."),
                        words("claim", "Claim", 13, one -> Meaning.of(one.claim()))
                                .explained(
                                        "What the resume says about the candidate; not counted where it names it and does not claim"
                                                + " it, or where no reader sees it: the note says why."),
                        column("earned", "Earned", 12, one -> Value.day(one.earned()))
                                .explained("As precise as written: a year alone stays a year."),
                        column("expires", "Expires", 12, one -> Value.day(one.expires()))
                                .explained("Where the resume says so."),
                        words("text", "As written", 40, one -> one.quote().text()),
                        column("page", "Page", 7, one -> Value.pages(one.quote().page()))
                                .explained("Of a PDF; a Word file has no fixed pages."),
                        words("section", "Section", 15, one -> one.quote().section()),
                        words("match", "Recognised by", 16, Meaning::ofMatch),
                        facts("proves", "What it proves", 56, GuideFacts::proves),
                        facts("does_not_prove", "What it does not prove", 56, GuideFacts::doesNotProve),
                        words("ambiguous", "Ambiguous", 12, one -> one.ambiguous() ? "yes" : "")
                                .explained("yes: the words could as well name a certification of another level."),
                        column("note", "Note", 34, one -> Value.words(one.note())),
                        column("link", "Link", 34, one -> Value.words(one.link()))
                                .explained(
                                        "To check it, as the resume gives it. Not to be clicked: it is a stranger's.")),
                2,
                2);
    }

    private static SheetColumn<CertificationRow> column(
            String id, String title, int width, Function<Certification, Value> value) {
        return SheetColumn.of(id, title, width, row -> value.apply(row.certification()));
    }

    private static SheetColumn<CertificationRow> words(
            String id, String title, int width, Function<Certification, String> text) {
        return column(id, title, width, one -> new Value.Words(text.apply(one)));
    }

    private SheetColumn<CertificationRow> facts(
            String id, String title, int width, Function<GuideFacts, List<String>> facts) {
        return SheetColumn.lines(
                id, title, width, row -> facts(row.certification()).map(facts).orElse(List.of()));
    }

    private Optional<GuideFacts> facts(Certification one) {
        return catalog.entry(one.entry()).flatMap(CatalogEntry::facts);
    }
}
