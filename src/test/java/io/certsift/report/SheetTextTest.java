package io.certsift.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
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

    @Test
    void severalTextsAreLinesWithBulletsAndOneIsAsItIs() {
        assertThat(SheetText.of(List.of("a", "b\nc"))).isEqualTo("•\u00A0a\n•\u00A0b␊c");
        assertThat(SheetText.of(List.of("a"))).isEqualTo("a");
        assertThat(SheetText.of(List.of())).isEmpty();
    }

    @Test
    void moreLinesThanExcelTakesAreCutAndSaySo() {
        assertThat(SheetText.of(Collections.nCopies(1_000, "a")).lines())
                .hasSizeLessThanOrEqualTo(254)
                .last()
                .asString()
                .startsWith("… [cut here");
    }

    @Test
    void longLinesTogetherStayBelowTheLimit() {
        assertThat(SheetText.of(Collections.nCopies(3, "a".repeat(20_000))))
                .hasSizeLessThanOrEqualTo(SheetText.MOST_CHARACTERS)
                .hasSizeGreaterThan(32_000)
                .contains("… [cut here");
    }
}
