package io.certsift.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LogFormatTest {
    private static final Event EVENT = new Event(
            Instant.parse("2026-11-22T10:00:00.123456Z"), Event.Kind.NEW, Optional.of("r/\"a\"\n.pdf"), "screened");

    @Test
    void aLineForPeople() {
        assertThat(LogFormat.HUMAN.line(EVENT))
                .startsWith("2026-11-22T10:00:00Z  new      r/")
                .endsWith(": screened");
    }

    @Test
    void aLineForPrograms() {
        assertThat(LogFormat.JSON.line(EVENT))
                .isEqualTo("{\"time\":\"2026-11-22T10:00:00.123Z\",\"event\":\"new\",\"file\":\"r/\\\"a\\\"\\n.pdf\","
                        + "\"detail\":\"screened\"}");
    }
}
