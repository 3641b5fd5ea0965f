package io.certsift.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.certsift.config.KnowledgeReader;
import io.certsift.knowledge.Catalog;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EntrySheetTest {
    private final Catalog catalog =
            KnowledgeReader.builtIn().read(Optional.empty()).catalog();

    @Test
    void everyEntryFitsInto100ColumnsWithoutLosingAWord() {
        assertThat(catalog.entries()).allSatisfy(entry -> {
            String sheet = EntrySheet.of(entry, catalog);
            assertThat(sheet.lines()).allMatch(line -> line.length() <= 100);
            assertThat(sheet.replaceAll("\\s", "")).contains(entry.name().replaceAll("\\s", ""));
            assertThat(sheet.replaceAll("\\s", ""))
                    .contains(entry.matches().stream()
                            .map(line -> line.replaceAll("\\s", ""))
                            .toList());
        });
    }

    @Test
    void aMemberNamesItsClass() {
        assertThat(catalog.entries().stream().filter(entry -> entry.memberOf().isPresent()))
                .allSatisfy(entry -> assertThat(EntrySheet.of(entry, catalog))
                        .contains("member of             " + entry.memberOf().orElseThrow() + " ("));
    }
}
