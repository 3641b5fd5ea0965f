package io.certsift.watch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.temporal.ChronoUnit;

/** How an event is written, on one line. */
public enum LogFormat {
    HUMAN("human") {
        @Override
        public String line(Event event) {
            return event.time().truncatedTo(ChronoUnit.SECONDS) + "  "
                    + padded(event.kind().label())
                    + event.file().orElse("")
                    + (event.file().isPresent() && !event.detail().isEmpty() ? ": " : "")
                    + event.detail();
        }
    },
    JSON("json") {
        @Override
        public String line(Event event) {
            StringWriter text = new StringWriter();
            try (JsonGenerator json = FACTORY.createGenerator(text)) {
                json.writeStartObject();
                json.writeStringField(
                        "time", event.time().truncatedTo(ChronoUnit.MILLIS).toString());
                json.writeStringField("event", event.kind().label());
                if (event.file().isPresent()) {
                    json.writeStringField("file", event.file().get());
                }
                if (!event.detail().isEmpty()) {
                    json.writeStringField("detail", event.detail());
                }
                json.writeEndObject();
            } catch (IOException e) {
                throw new UncheckedIOException(e); // nothing is written but memory
            }
            return text.toString();
        }
    };

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final int WIDTH = 9;

    private final String label;

    LogFormat(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** One line, without its end. */
    public abstract String line(Event event);

    private static String padded(String label) {
        return label + " ".repeat(Math.max(1, WIDTH - label.length()));
    }
}
