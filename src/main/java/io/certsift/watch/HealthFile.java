package io.certsift.watch;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Optional;

/** Writes a watcher's health to a file, whole or not at all. */
public final class HealthFile {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final Path file;

    public HealthFile(Path file) {
        this.file = file.toAbsolutePath();
    }

    /** The file, and the one beside it that it is written to before. */
    public static Path draft(Path file) {
        return file.resolveSibling("." + file.getFileName() + ".part");
    }

    /** Writes it; what stood there before stays if that fails. */
    public void write(Health health) throws IOException {
        Path draft = draft(file);
        try (OutputStream out = Files.newOutputStream(draft);
                JsonGenerator json = FACTORY.createGenerator(out, JsonEncoding.UTF8)) {
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeStringField("state", health.state().label());
            time(json, "updated", Optional.of(health.updated()));
            time(json, "started", Optional.of(health.started()));
            json.writeNumberField("files", health.files());
            json.writeNumberField("screened", health.screened());
            json.writeNumberField("notScreened", health.failed());
            json.writeNumberField("waiting", health.waiting());
            json.writeNumberField("rounds", health.rounds());
            time(json, "lastChange", health.lastChange());
            time(json, "lastReport", health.lastReport());
            json.writeStringField("problem", health.problem().orElse(null));
            json.writeNumberField("process", ProcessHandle.current().pid());
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (IOException e) {
            Files.deleteIfExists(draft);
            throw e;
        }
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void time(JsonGenerator json, String name, Optional<Instant> time) throws IOException {
        json.writeStringField(name, time.map(Instant::toString).orElse(null));
    }
}
