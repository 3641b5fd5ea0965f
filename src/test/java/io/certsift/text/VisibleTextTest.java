package io.certsift.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisibleTextTest {
    @Test
    void ordinaryTextOfAnyScriptStaysAsItIs() {
        String text = "Zoë – 機械学習 – ‏".replace("\u200F", "") + "\uD83D\uDE80";
        assertThat(VisibleText.of(text)).isEqualTo(text);
        assertThat(VisibleText.wellFormed(text)).isSameAs(text);
    }

    @Test
    void controlCharactersBecomeTheirPictures() {
        assertThat(VisibleText.of("a\u001B[31mb\nc\u007F")).isEqualTo("a␛[31mb␊c␡");
    }

    @Test
    void aTabIsABlank() {
        assertThat(VisibleText.of("MIT\t2020")).isEqualTo("MIT 2020");
    }

    @Test
    void aTurnOfDirectionIsSpelledOut() {
        assertThat(VisibleText.of("cv\u202Efdp.exe")).isEqualTo("cv<U+202E>fdp.exe");
    }

    @ParameterizedTest
    @CsvSource({"\uD83D, 1", "\uDE80, 1", "x\uD83Dy, 3"})
    void halfASurrogatePairIsReplaced(String text, int length) {
        assertThat(VisibleText.wellFormed(text)).hasSize(length).contains("\uFFFD");
        assertThat(VisibleText.of(text)).contains("\uFFFD");
    }
}
