package io.certsift.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.certsift.model.Candidate;
import io.certsift.model.Certification;
import io.certsift.model.Evidence;
import io.certsift.model.Flag;
import io.certsift.model.PartialDate;
import io.certsift.model.Quote;
import io.certsift.model.Undecided;
import io.certsift.text.VisibleText;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** One row as a JSON object, with the fields in the order of the contract. */
final class RowJson {
    private final JsonGenerator json;

    RowJson(JsonGenerator json) {
        this.json = json;
    }

    void write(ReportRow row) throws IOException {
        json.writeStartObject();
        text("file", row.file());
        text("sha256", row.outcome().sha256());
        text("format", row.format());
        text("status", row.outcome().status().label());
        text("error", row.error());
        page("pages", row.pages());
        text("duplicateOf", row.duplicateOf());
        texts("sameAs", row.sameAs());
        run(row);
        if (!row.run().blind()) {
            candidate(row.candidate());
        }
        text("verdict", row.verdict().label());
        list("certifications", row.certifications(), this::certification);
        evidence(row.evidence());
        list("flags", row.flags(), this::flag);
        list("undecided", row.undecided(), this::undecided);
        json.writeEndObject();
    }

    private void run(ReportRow row) throws IOException {
        json.writeObjectFieldStart("run");
        text("asOf", row.run().asOf().toString());
        text("role", row.role().label());
        text("knowledge", row.run().knowledge());
        json.writeEndObject();
    }

    private void candidate(Candidate candidate) throws IOException {
        json.writeObjectFieldStart("candidate");
        text("name", candidate.name());
        text("email", candidate.email());
        json.writeEndObject();
    }

    private void certification(Certification found) throws IOException {
        text("id", found.id());
        text("name", found.name());
        text("tier", found.tier().label());
        text("kind", found.kind().label());
        text("field", found.field().label());
        text("claim", found.claim().label());
        json.writeBooleanField("ambiguous", found.ambiguous());
        quote(found.quote());
        text("match", found.match().label());
        json.writeNumberField("similarity", new Value.Share(found.similarity()).rounded());
        text("earned", found.earned().map(PartialDate::toString));
        text("expires", found.expires().map(PartialDate::toString));
        text("link", found.link());
        text("note", found.note());
    }

    private void evidence(Evidence evidence) throws IOException {
        json.writeObjectFieldStart("evidence");
        quotes("portfolio", evidence.portfolio());
        quotes("publications", evidence.publications());
        quotes("production", evidence.production());
        quotes("references", evidence.references());
        quotes("education", evidence.education());
        json.writeEndObject();
    }

    private void flag(Flag flag) throws IOException {
        text("id", flag.id());
        text("severity", flag.severity().label());
        text("reason", flag.reason());
        list("evidence", flag.evidence(), this::quote);
    }

    private void undecided(Undecided rule) throws IOException {
        text("id", rule.id());
        text("reason", rule.reason());
    }

    private void quote(Quote quote) throws IOException {
        text("text", quote.text());
        page("page", quote.page());
        json.writeNumberField("paragraph", quote.paragraph());
        text("section", quote.section());
    }

    private void quotes(String field, List<Quote> quotes) throws IOException {
        texts(field, quotes.stream().map(Quote::text).toList());
    }

    private void text(String field, String text) throws IOException {
        json.writeStringField(field, VisibleText.wellFormed(text));
    }

    private void text(String field, Optional<String> text) throws IOException {
        if (text.isPresent()) {
            text(field, text.get());
        } else {
            json.writeNullField(field);
        }
    }

    private void texts(String field, List<String> texts) throws IOException {
        json.writeArrayFieldStart(field);
        for (String text : texts) {
            json.writeString(VisibleText.wellFormed(text));
        }
        json.writeEndArray();
    }

    private void page(String field, int number) throws IOException {
        if (number == 0) {
            json.writeNullField(field);
        } else {
            json.writeNumberField(field, number);
        }
    }

    private <T> void list(String field, List<T> items, Fields<T> fields) throws IOException {
        json.writeArrayFieldStart(field);
        for (T item : items) {
            json.writeStartObject();
            fields.write(item);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Writes the fields of one object. */
    @FunctionalInterface
    private interface Fields<T> {
        void write(T item) throws IOException;
    }
}
