package io.certsift.evaluate;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.certsift.evaluate.Group.Table;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

/** An evaluation as one JSON object, for programs. */
public final class EvaluationJson {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final JsonGenerator json;

    private EvaluationJson(JsonGenerator json) {
        this.json = json;
    }

    /** Writes the object; the stream stays open. */
    public static void write(Evaluation evaluation, OutputStream out) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(out, JsonEncoding.UTF8)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter());
            new EvaluationJson(json).write(evaluation);
            json.writeRaw('\n');
        }
    }

    private void write(Evaluation evaluation) throws IOException {
        json.writeStartObject();
        json.writeNumberField("files", evaluation.files());
        json.writeNumberField("absent", evaluation.found().absent());
        json.writeNumberField("unlabelled", evaluation.found().unlabelled());
        for (Measure measure : evaluation.measures(Table.OVERALL)) {
            json.writeFieldName(measure.name());
            measure(measure);
        }
        for (Table table : Table.values()) {
            if (table != Table.OVERALL) {
                table("by_" + table.name().toLowerCase(Locale.ROOT), evaluation.measures(table));
            }
        }
        share(evaluation.verdicts());
        json.writeObjectFieldStart("evidence");
        json.writeNumberField("accuracy", evaluation.evidence());
        for (EvidenceKind kind : EvidenceKind.values()) {
            share(evaluation.evidence(kind));
        }
        json.writeEndObject();
        misses(evaluation.misses());
        json.writeEndObject();
    }

    private void table(String name, List<Measure> measures) throws IOException {
        json.writeObjectFieldStart(name);
        for (Measure measure : measures) {
            json.writeFieldName(measure.name());
            measure(measure);
        }
        json.writeEndObject();
    }

    private void measure(Measure measure) throws IOException {
        Tally tally = measure.tally();
        json.writeStartObject();
        figure("precision", tally.precision(), measure.precision());
        figure("recall", tally.recall(), measure.recall());
        figure("f1", tally.f1(), measure.f1());
        json.writeNumberField("right", tally.right());
        json.writeNumberField("extra", tally.extra());
        json.writeNumberField("missed", tally.missed());
        json.writeEndObject();
    }

    private void share(Share share) throws IOException {
        json.writeObjectFieldStart(share.name());
        figure("accuracy", share.value(), share.interval());
        json.writeNumberField("right", share.right());
        json.writeEndObject();
    }

    private void figure(String name, double value, Interval interval) throws IOException {
        json.writeNumberField(name, value);
        json.writeArrayFieldStart(name + "_95");
        json.writeNumber(interval.low());
        json.writeNumber(interval.high());
        json.writeEndArray();
    }

    private void misses(List<Miss> misses) throws IOException {
        json.writeArrayFieldStart("misses");
        for (Miss miss : misses) {
            json.writeStartObject();
            json.writeStringField("file", miss.file());
            json.writeStringField("what", miss.what());
            json.writeStringField("expected", miss.expected());
            json.writeStringField("found", miss.found());
            json.writeStringField("text", miss.text());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
