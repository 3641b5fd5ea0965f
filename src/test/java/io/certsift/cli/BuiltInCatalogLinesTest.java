package io.certsift.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.certsift.config.KnowledgeReader;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the catalog says of its own lines is what the recogniser makes of them. */
class BuiltInCatalogLinesTest {
    @Test
    void everyLineIsRecognisedAsItsEntrySays() {
        LineCheck check = new LineCheck(KnowledgeReader.builtIn().read(Optional.empty()), LocalDate.of(2026, 11, 22));
        assertThat(check.mismatches()).isEmpty();
    }
}
