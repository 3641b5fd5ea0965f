package io.certsift.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExcerptTest {
    @Test
    void whatIsLeftOutIsCounted() {
        assertThat(new Excerpt(2, 20).of(List.of("one", "two", "three", "four")))
                .containsExactly("one", "two", "and 2 more");
        assertThat(new Excerpt(2, 20).of(List.of("one", "two"))).containsExactly("one", "two");
    }

    @Test
    void longTextsEndBetweenWords() {
        assertThat(new Excerpt(1, 20).of(List.of("deployed a model to many users")))
                .containsExactly("deployed a model to…");
    }

    @Test
    void aWordLongerThanTheRoomIsCutButNoPairInHalf() {
        assertThat(new Excerpt(1, 5).of(List.of("abcdefghij"))).containsExactly("abcd…");
        assertThat(new Excerpt(1, 5).of(List.of("abc\uD83D\uDE80\uD83D\uDE80"))).containsExactly("abc…");
    }
}
