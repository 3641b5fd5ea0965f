package io.certsift.report;

import io.certsift.model.Certification;
import java.util.List;
import java.util.function.Function;

/** The table with one row per certification: the file and the fields that JSON Lines has. */
final class CertificationColumns {
    static final List<Column<CertificationRow>> ALL = List.of(
            new Column<>("file", row -> new Value.Words(row.resume().file())),
            words("id", Certification::id),
            words("name", Certification::name),
            words("tier", c -> c.tier().label()),
            words("kind", c -> c.kind().label()),
            words("field", c -> c.field().label()),
            words("claim", c -> c.claim().label()),
            words("ambiguous", c -> Boolean.toString(c.ambiguous())),
            words("text", c -> c.quote().text()),
            column("page", c -> Value.pages(c.quote().page())),
            column("paragraph", c -> new Value.Count(c.quote().paragraph())),
            words("section", c -> c.quote().section()),
            words("match", c -> c.match().label()),
            column("similarity", c -> new Value.Share(c.similarity())),
            column("earned", c -> Value.day(c.earned())),
            column("expires", c -> Value.day(c.expires())),
            column("link", c -> Value.words(c.link())),
            column("note", c -> Value.words(c.note())));

    private CertificationColumns() {}

    private static Column<CertificationRow> column(String id, Function<Certification, Value> value) {
        return new Column<>(id, row -> value.apply(row.certification()));
    }

    private static Column<CertificationRow> words(String id, Function<Certification, String> text) {
        return column(id, c -> new Value.Words(text.apply(c)));
    }
}
