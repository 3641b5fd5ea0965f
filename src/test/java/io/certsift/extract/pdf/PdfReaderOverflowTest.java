package io.certsift.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that runs on over an edge by accident, and text that was put behind the edge. */
class PdfReaderOverflowTest {
    private static final String BESIDE = "page 1: a line runs on over its edge";
    private static final String BELOW = "page 1: text runs on below the bottom of the page";

    private static DrawnPdf jane() {
        return new DrawnPdf().text(50, 60, "Jane Doe, barista for three years");
    }

    @Test
    void lineThatRunsOverTheEdgeOfThePageIsNotHidden() {
        assertThat(jane().text(400, 100, "Certified in more things than this line has room for")
                        .hidden())
                .isEmpty();
    }

    @Test
    void longListThatRunsOverTheEdgeOfThePageIsHidden() {
        assertThat(jane().text(540, 100, "Skills: " + "AWS Certified Developer ".repeat(20))
                        .hidden())
                .hasSize(1);
    }

    @Test
    void cellThatIsCutOffByItsBoxIsNotHidden() {
        assertThat(jane().raw("50 690 80 20 re W n BT 52 700 Td (AWS Certified Developer Associate) Tj ET")
                        .hidden())
                .isEmpty();
    }

    @Test
    void aWordThatIsCutIsReadToItsEnd() {
        assertThat(jane().text(545, 100, "Certified").read())
                .satisfies(text -> assertThat(text.lines().get(1).text()).isEqualTo("Certified"))
                .satisfies(text -> assertThat(text.gaps()).isEmpty());
    }

    @Test
    void whatNobodyCanGuessOfACutLineIsLeftOutAndTold() {
        DrawnPdf pdf = jane().text(540, 100, "Skills: Java, Python, SQL, AWS Certified");
        byte[] bytes = pdf.bytes();

        assertThat(DrawnPdf.read(bytes)).satisfies(text -> {
            assertThat(text.lines())
                    .hasSize(2)
                    .allMatch(line -> line.visibility().visible());
            assertThat(text.lines().get(1).text()).startsWith("Skills: Java").doesNotContain("AWS");
            assertThat(text.gaps()).containsExactly(BESIDE);
        });
    }

    /** A column of so many lines that goes over the bottom of the page. */
    private static DrawnPdf column(int lines) {
        DrawnPdf pdf = jane();
        for (int i = 0; i < lines; i++) {
            pdf.text(50, 740 + 13 * i, "Served " + i + " kinds of coffee to guests of the house");
        }
        return pdf;
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 12, 30, 60})
    void aColumnThatRunsOnBelowThePageIsLeftOutAndNotHidden(int lines) {
        byte[] bytes = column(lines).bytes();

        assertThat(DrawnPdf.read(bytes)).satisfies(text -> {
            assertThat(text.lines())
                    .hasSize(10)
                    .allMatch(line -> line.visibility().visible());
            assertThat(text.gaps()).containsExactly(BELOW);
        });
    }

    @Test
    void aColumnThatEndsOnThePageIsComplete() {
        assertThat(column(9).read().gaps()).isEmpty();
    }

    @Test
    void aTableWithDatesThatRunsOnBelowThePageIsLeftOutAndNotHidden() {
        DrawnPdf pdf = column(12);
        for (int i = 0; i < 12; i++) {
            pdf.text(480, 740 + 13 * i, "201" + i % 10 + " - 2020");
        }

        assertThat(pdf.hidden()).isEmpty();
    }

    @Test
    void keywordsBelowThePageThatContinueNothingAreHidden() {
        assertThat(jane().text(50, 900, "AWS Certified").hidden()).containsExactly("OFF_PAGE AWS Certified");
        assertThat(jane().text(50, 800, "Coffee").text(50, 860, "AWS Certified").hidden())
                .containsExactly("OFF_PAGE AWS Certified");
        assertThat(jane().text(50, 830, "Coffee")
                        .text(350, 850, "AWS Certified")
                        .hidden())
                .containsExactly("OFF_PAGE AWS Certified");
        assertThat(jane().text(50, 836, "Coffee")
                        .text(50, 850, 4, DrawnPdf.PLAIN, "AWS Certified")
                        .hidden())
                .containsExactly("OFF_PAGE AWS Certified");
    }

    @Test
    void keywordsAboveOrBesideThePageAreHidden() {
        assertThat(jane().text(50, -20, "AWS Certified").hidden()).containsExactly("OFF_PAGE AWS Certified");
        assertThat(jane().text(-200, 60, "AWS Certified").hidden()).containsExactly("OFF_PAGE AWS Certified");
    }
}
