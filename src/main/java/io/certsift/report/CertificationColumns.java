package io.certsift.report;

import io.certsift.model.Certification;
import java.util.List;
import java.util.function.Function;

/** The table with one row per certification: the file and the fields that JSON Lines has. */
final class CertificationColumns {
    static final List<Column<CertificationRow>> ALL = List.of(
            Column.of(
                    "file",
                    "File",
                    30,
                    row -> new Value.FileName(row.resume().file(), row.resume().path())),
            words("id", "Id", 26, Certification::id),
            words("name", "Name", 38, Certification::name),
            words("tier", "Tier", 10, c -> c.tier().label()).explained("The guide's level of signal."),
            words("kind", "Kind", 11, c -> c.kind().label()),
            words("field", "Field", 11, c -> c.field().label()),
            words("claim", "Claim", 12, c -> c.claim().label()).explained("What the resume says about the candidate."),
            words("ambiguous", "Ambiguous", 11, c -> Boolean.toString(c.ambiguous()))
                    .explained("true: the words could as well name a certification of another tier."),
            words("text", "As written", 44, c -> c.quote().text()),
            column("page", "Page", 7, c -> Value.pages(c.quote().page())),
            column("paragraph", "Paragraph", 11, c -> new Value.Count(c.quote().paragraph())),
            words("section", "Section", 15, c -> c.quote().section()),
            words("match", "Match", 10, c -> c.match().label()).explained("How the words were recognised."),
            column("similarity", "Similarity", 11, c -> new Value.Share(c.similarity()))
                    .explained("Of the words as written to the catalog's, 0 to 1."),
            column("earned", "Earned", 12, c -> Value.day(c.earned())),
            column("expires", "Expires", 12, c -> Value.day(c.expires())),
            column("link", "Link", 26, c -> Value.words(c.link())),
            column("note", "Note", 34, c -> Value.words(c.note())));

    private CertificationColumns() {}

    private static Column<CertificationRow> column(
            String id, String title, int width, Function<Certification, Value> value) {
        return Column.of(id, title, width, row -> value.apply(row.certification()));
    }

    private static Column<CertificationRow> words(
            String id, String title, int width, Function<Certification, String> text) {
        return column(id, title, width, c -> new Value.Words(text.apply(c)));
    }
}
