package io.certsift.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextHeightTest {
    @Test
    void anEmptyTextTakesALine() {
        assertThat(TextHeight.lines("", 10)).isEqualTo(1);
    }

    @Test
    void lineEndsBeginLines() {
        assertThat(TextHeight.lines("a\nb\n\nc", 10)).isEqualTo(4);
    }

    @Test
    void wordsThatDoNotFitBeginTheNextLine() {
        assertThat(TextHeight.lines("twelve letters", 30)).isEqualTo(1);
        assertThat(TextHeight.lines("twelve letters", 10)).isEqualTo(2);
    }

    @Test
    void aWordWiderThanTheColumnGoesOnOverSeveralLines() {
        assertThat(TextHeight.lines("m".repeat(60), 20)).isBetween(5, 7);
        assertThat(TextHeight.lines("see " + "m".repeat(60), 20)).isBetween(6, 8);
    }

    @Test
    void wideLettersTakeMoreRoomThanNarrowOnes() {
        assertThat(TextHeight.lines("i".repeat(60), 20)).isLessThan(TextHeight.lines("m".repeat(60), 20));
        assertThat(TextHeight.lines("資格証明書を持っています".repeat(4), 20)).isGreaterThan(4);
    }

    @Test
    void aColumnOfTheWidthOfATextTakesItOnOneLine() {
        for (String text : new String[] {"resumes/2026/a-rather-long-name of a file.pdf", "MMMMMM.docx", "a.pdf"}) {
            int width = TextHeight.columnWidth(text);
            assertThat(TextHeight.lines(text, width)).as(text).isEqualTo(1);
            assertThat(TextHeight.lines(text, width - 2)).as(text).isGreaterThan(1);
        }
    }
}
