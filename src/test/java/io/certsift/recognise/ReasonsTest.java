package io.certsift.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import io.certsift.knowledge.Alias;
import io.certsift.knowledge.Alias.Strength;
import io.certsift.knowledge.CatalogEntry;
import io.certsift.text.Span;
import org.junit.jupiter.api.Test;

/** Reasons in the order in which the recogniser compares names. */
class ReasonsTest {
    private static final NameIndex.Hit WINNER = hit("aws-ml-specialty", 3, 0, true, Strength.DISTINCT, true);

    @Test
    void theFirstDifferenceDecides() {
        assertThat(against(hit("aws-clf", 4, 0, true, Strength.DISTINCT, true)))
                .isEqualTo("some of its words belong to the name beside it");
        assertThat(against(hit("aws-clf", 2, 1, false, Strength.TITLE_LIKE, false)))
                .isEqualTo("its name has 2 of the words, and the other 3");
        assertThat(against(hit("aws-clf", 3, 1, false, Strength.TITLE_LIKE, false)))
                .isEqualTo("more letters would have to be mended");
        assertThat(against(hit("aws-clf", 3, 0, false, Strength.TITLE_LIKE, false)))
                .isEqualTo("its words stand in another order");
        assertThat(against(hit("aws-clf", 3, 0, true, Strength.TITLE_LIKE, false)))
                .isEqualTo("it says less on its own");
        assertThat(against(hit("aws-clf", 3, 0, true, Strength.DISTINCT, false)))
                .isEqualTo("it is not its own name, only another way to write it");
    }

    @Test
    void ofEqualsTheLevelOrThePlaceInTheCatalogDecides() {
        assertThat(against(hit("aws-ai-practitioner", 3, 0, true, Strength.DISTINCT, true)))
                .isEqualTo("it fits as well, and of two levels the higher is reported");
        assertThat(against(hit("tensorflow-developer", 3, 0, true, Strength.DISTINCT, true)))
                .isEqualTo("it fits as well, and comes later in the catalog");
    }

    private static String against(NameIndex.Hit loser) {
        return Reasons.of(WINNER, loser);
    }

    private static NameIndex.Hit hit(
            String id, int words, int edits, boolean inOrder, Strength strength, boolean official) {
        CatalogEntry entry = Resumes.KNOWLEDGE.catalog().entry(id).orElseThrow();
        return new NameIndex.Hit(
                entry, new Alias(entry.name(), strength), 0, words, new Span(0, 9), words, edits, inOrder, official);
    }
}
