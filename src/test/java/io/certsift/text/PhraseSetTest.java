package io.certsift.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseSetTest {
    private final PhraseSet<String> phrases = new PhraseSet<String>()
            .add("in progress", "open")
            .add("in", "small")
            .add("deploy*", "verb")
            .add("valid until", "expiry");

    @ParameterizedTest
    @ValueSource(strings = {"In Progress", "in-progress", "(in progress)", "ongoing, in  progress!"})
    void aPhraseIsFoundWhateverStandsBetweenItsWords(String text) {
        assertThat(labels(text)).contains("open");
    }

    @Test
    void theLongestPhraseComesFirstAtEachPlace() {
        assertThat(labels("in progress")).containsExactly("open", "small");
    }

    @ParameterizedTest
    @ValueSource(strings = {"deploy", "deployed", "Deployment", "deploying it"})
    void anOpenWordStandsForAllItsEndings(String text) {
        assertThat(labels(text)).containsExactly("verb");
    }

    @ParameterizedTest
    @ValueSource(strings = {"progress in", "redeployed", "valid", "inside", ""})
    void wordsThatAreNoPhraseAreNotFound(String text) {
        assertThat(labels(text)).doesNotContain("open", "verb", "expiry");
    }

    @Test
    void behindTheLastWordNoPhraseBegins() {
        assertThat(phrases.at(Tokens.of("in"), 1)).isEmpty();
    }

    @Test
    void aPhraseWithoutAWordIsRefused() {
        assertThatThrownBy(() -> new PhraseSet<String>().add("—", "x")).isInstanceOf(IllegalArgumentException.class);
    }

    private List<String> labels(String text) {
        return phrases.find(Tokens.of(text)).stream().map(PhraseSet.Hit::label).toList();
    }
}
