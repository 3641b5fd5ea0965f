package io.certsift.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextKeyTest {
    @Test
    void equalWordsHaveEqualKeysWhateverTheLines() {
        assertThat(TextKey.of(List.of("Ada Example", "Data scientist, Berlin")))
                .isEqualTo(TextKey.of(List.of("ada example data", "SCIENTIST – Berlin")));
    }

    @Test
    void aTextWithFewChangesSharesMostPositions() {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            words.add("word" + i);
        }
        List<Long> before = TextKey.of(words);
        words.set(150, "changed");
        assertThat(shared(before, TextKey.of(words))).isGreaterThan(85);
    }

    @Test
    void otherTextSharesNone() {
        assertThat(shared(TextKey.of(List.of("one two three four")), TextKey.of(List.of("five six seven eight"))))
                .isZero();
    }

    @Test
    void aTextOfTwoWordsHasNoKey() {
        assertThat(TextKey.of(List.of("Ada Example"))).isEmpty();
    }

    private static long shared(List<Long> a, List<Long> b) {
        long shared = 0;
        for (int i = 0; i < a.size(); i++) {
            shared += a.get(i).equals(b.get(i)) ? 1 : 0;
        }
        return shared;
    }
}
