package io.certsift.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "AWS Certified: ML - Specialty | aws certified ml specialty",
                "AI+ Engineer, C++ and C# | ai+ engineer c++ and c#",
                "DeepLearning.AI, Node.js | deeplearning.ai node.js",
                "Cloud.Passed | cloud.passed",
                "Done. Next | done next",
                "AI-102/AZ-900 | ai 102 az 900",
                "L'École d'ingénieurs | l'ecole d'ingenieurs",
                "Certiﬁcate | certificate",
                "Sep'25 | sep 25"
            })
    void wordsAreRunsOfLettersAndDigits(String text, String words) {
        assertThat(String.join(" ", Tokens.of(text).stream().map(Token::word).toList()))
                .isEqualTo(words);
    }

    @Test
    void everyWordKnowsWhereItStandsInTheTextAsWritten() {
        String text = "Zertiﬁkat: Ａ\u200BI+ – Nº 5";
        List<String> written =
                Tokens.of(text).stream().map(token -> token.span().of(text)).toList();
        assertThat(written).startsWith("Zertiﬁkat", "Ａ\u200BI+").endsWith("5");
    }

    @Test
    void aTextWithoutLettersHasNoWords() {
        assertThat(Tokens.of(" – • | ")).isEmpty();
    }
}
