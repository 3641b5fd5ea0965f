package io.certsift.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SheetTextTest {
    @Test
    void textThatLooksLikeAnEscapeStaysLiteral() {
        assertThat(SheetText.of("a_x000D_b")).isEqualTo("a_x005F_x000D_b");
        assertThat(SheetText.of("snake_case_x")).isEqualTo("snake_case_x");
    }

    @Test
    void textAtTheLimitIsWhole() {
        String text = "a".repeat(SheetText.MOST_CHARACTERS);
        assertThat(SheetText.of(text)).isEqualTo(text);
    }

    @Test
    void longerTextIsCutAndSaysSo() {
        assertThat(SheetText.of("a".repeat(40_000)))
                .hasSizeLessThanOrEqualTo(SheetText.MOST_CHARACTERS)
                .hasSizeGreaterThan(32_000)
                .contains("… [cut here");
    }

    @Test
    void escapesCountAgainstTheLimit() {
        assertThat(SheetText.of("_x000D_".repeat(4_600)))
                .hasSizeLessThanOrEqualTo(SheetText.MOST_CHARACTERS)
                .contains("… [cut here");
    }

    @Test
    void noPairIsCutInHalf() {
        String cut = SheetText.of("a" + "\uD83D\uDE80".repeat(20_000));
        assertThat(cut.substring(0, cut.indexOf('…')).codePoints()).noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
    }
}
