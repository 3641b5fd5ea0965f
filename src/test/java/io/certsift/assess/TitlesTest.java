package io.certsift.assess;

import static org.assertj.core.api.Assertions.assertThat;

import io.certsift.config.KnowledgeReader;
import io.certsift.model.Paragraph;
import io.certsift.model.Place;
import io.certsift.model.Quote;
import io.certsift.model.Resume;
import io.certsift.model.Section;
import io.certsift.model.SectionKind;
import io.certsift.model.Visibility;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How near field and title have to stand, in the words that certsift comes with. */
class TitlesTest {
    private static final Titles TITLES = new Titles(
            KnowledgeReader.builtIn().read(Optional.empty()).lexicons().titles());

    @Test
    void anotherFieldMayStandBetweenFieldAndTitle() {
        assertThat(found(SectionKind.HEADLINE, "AI and data engineer")).hasSize(1);
    }

    @Test
    void aTradeFartherBehindTheFieldIsNotOfTheField() {
        assertThat(found(SectionKind.HEADLINE, "Interested in AI as a mechanical engineer"))
                .isEmpty();
    }

    @Test
    void theLatestTitleStandsAtTheTopOfTheExperience() {
        assertThat(found(SectionKind.EXPERIENCE, "Example Mill, 2022 - now", "AI engineer"))
                .hasSize(1);
        assertThat(found(SectionKind.EXPERIENCE, "Example Mill, 2022 - now", "Bookkeeper", "AI engineer"))
                .isEmpty();
    }

    @Test
    void aSentenceAboutSomebodyOfThatTitleIsNone() {
        String sentence = "Helped the AI engineer of the mill with plans for new halls in Leeds twice";
        assertThat(found(SectionKind.EXPERIENCE, sentence)).isEmpty();
    }

    private static List<String> found(SectionKind kind, String... texts) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String text : texts) {
            paragraphs.add(new Paragraph(
                    paragraphs.size() + 1,
                    text,
                    1,
                    Place.BODY,
                    0,
                    10,
                    false,
                    false,
                    Optional.empty(),
                    Visibility.VISIBLE,
                    List.of()));
        }
        Section section = new Section(kind, Set.of(), kind.label(), 0, paragraphs);
        return TITLES.expert(new Resume(1, List.of(section), List.of(), "en", List.of())).stream()
                .map(Quote::text)
                .toList();
    }
}
