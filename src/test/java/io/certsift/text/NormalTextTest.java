package io.certsift.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormalTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Certiﬁcate | certificate",
                "Certificações | certificacoes",
                "ＡＷＳ | aws",
                "𝐀𝐖𝐒 | aws",
                "Straße | strasse",
                "АWS (Cyrillic A) | aws (cyrillic a)",
                "AI–900 | ai-900",
                "AI‑900 | ai-900",
                "Kaggle® Learn™ | kaggle learn",
                "one\u200Btwo | onetwo",
                "one\u00ADtwo | onetwo",
                "one\u00A0two | one two",
                "\uF0B7 item | • item",
                "it’s “good” | it's \"good\"",
                "Zu\u0308rich | zurich"
            })
    void whatLooksAlikeIsAlike(String text, String normal) {
        assertThat(NormalText.of(text).normal()).isEqualTo(normal);
    }

    @ParameterizedTest
    @ValueSource(strings = {"certificate", "ﬁ", "\u200B", "a\u200Bb", "\uD83D\uDE80x", "\uD83D", "é", "e\u0301"})
    void everyRangeOfTheNormalTextComesFromARangeOfTheOriginal(String text) {
        NormalText normal = NormalText.of(text);
        for (int start = 0; start <= normal.normal().length(); start++) {
            for (int end = start; end <= normal.normal().length(); end++) {
                Span span = normal.originalSpan(start, end);
                assertThat(span.end()).isLessThanOrEqualTo(text.length());
            }
        }
    }

    @Test
    void theAccentBelongsToItsLetter() {
        String text = "cafe\u0301 noir";
        assertThat(NormalText.of(text).originalSpan(0, 4).of(text)).isEqualTo("cafe\u0301");
    }
}
