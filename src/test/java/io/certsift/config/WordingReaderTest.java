package io.certsift.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.certsift.assess.Assessor;
import io.certsift.knowledge.Catalog;
import io.certsift.knowledge.CatalogEntry;
import io.certsift.knowledge.Wording;
import io.certsift.model.Tier;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordingReaderTest {
    private static final Catalog CATALOG =
            KnowledgeReader.builtIn().read(Optional.empty()).catalog();

    private final Wording wording = WordingReader.builtIn().read(CATALOG);

    @Test
    void everyFlagHasATitleAndNothingElseHas() {
        assertThat(wording.flags().keySet()).containsExactlyInAnyOrderElementsOf(Assessor.flagIds());
        assertThat(wording.flags().values())
                .extracting(Wording.OfFlag::title)
                .doesNotHaveDuplicates()
                .allSatisfy(title -> assertThat(title).hasSizeBetween(10, 50));
    }

    @Test
    void flagsThatSpeakAgainstAResumeAlwaysHaveAQuestion() {
        assertThat(wording.flags()).allSatisfy((id, flag) -> {
            boolean note = List.of(
                            "retired-credential",
                            "mandated",
                            "likely-expired",
                            "in-progress-only",
                            "date-unsure",
                            "vendor-exception",
                            "role-appropriate",
                            "high-signal-backed")
                    .contains(id);
            boolean always = flag.questions().stream().anyMatch(question -> !question.contains(Wording.NAMES));
            assertThat(note || always).as(id).isTrue();
        });
    }

    @Test
    void everyRatedEntryOfTheGuideAndEveryRatedLevelHasAQuestion() {
        assertThat(CATALOG.entries().stream()
                        .filter(entry -> entry.source() == CatalogEntry.Source.GUIDE
                                && entry.memberOf().isEmpty())
                        .map(CatalogEntry::id))
                .isNotEmpty()
                .allSatisfy(id -> assertThat(wording.questions(id)).as(id).isNotEmpty());
        assertThat(Stream.of(Tier.values()).filter(Tier::rated).map(Tier::label))
                .allSatisfy(tier -> assertThat(wording.questions(tier)).as(tier).isNotEmpty());
        assertThat(wording.questions(Wording.NOBODY)).isNotEmpty();
    }

    @Test
    void questionsAreSentencesWithNoOtherPlaceThanTheNames() {
        List<String> questions = Stream.concat(
                        wording.flags().values().stream().flatMap(flag -> flag.questions().stream()),
                        wording.questions().values().stream().flatMap(List::stream))
                .toList();
        assertThat(questions)
                .allSatisfy(question -> assertThat(question.replace(Wording.NAMES, "X"))
                        .matches("[A-Z][^{}]*[.?]")
                        .contains("?")
                        .hasSizeLessThan(160));
    }

    @Test
    void mistakesAreToldWithTheirPlace() {
        assertThatThrownBy(() -> WordingReader.of("config/invalid-lexicon").read(CATALOG))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("flags.yaml:2:12: unknown key 'tilte': did you mean 'title'?")
                .hasMessageContaining("flags.yaml:2:11: 'title' is missing")
                .hasMessageContaining("questions.yaml:2:3: there is no catalog entry or level 'hihg'");
    }
}
