package io.certsift.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestWordTest {
    private static final List<String> WORDS = List.of("aws-ml-specialty", "aws-ai-practitioner", "issuer", "issuers");

    @Test
    void nearestComesFirst() {
        assertThat(NearestWord.of("isuers", WORDS, 5)).containsExactly("issuers", "issuer");
    }

    @Test
    void caseAndUnderscoresDoNotCount() {
        assertThat(NearestWord.of("AWS_ML_Specialty", WORDS, 1)).containsExactly("aws-ml-specialty");
    }

    @Test
    void partOfAWordFindsIt() {
        assertThat(NearestWord.of("practitioner", WORDS, 1)).containsExactly("aws-ai-practitioner");
    }

    @Test
    void nothingIsNearAStrangeWord() {
        assertThat(NearestWord.of("zebra", WORDS, 5)).isEmpty();
    }
}
