package io.certsift.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Pages on which more is painted than is kept: what that may hide is told, and what it cannot hide is judged as ever. */
class PdfReaderManyPaintsTest {
    private static final String DOUBT =
            "page 1: so much is painted that it is not known whether all text can be seen; it was taken to be";

    /** So many squares in a row of rows, in black, from a height on. */
    private static String squares(int count, int bottom) {
        StringBuilder squares = new StringBuilder("0 g ");
        for (int i = 0; i < count; i++) {
            squares.append(50 + i % 100 * 4)
                    .append(' ')
                    .append(bottom + i / 100 * 4)
                    .append(" 3 3 re f ");
        }
        return squares.toString();
    }

    private static DrawnPdf jane() {
        return new DrawnPdf().text(50, 60, "Jane Doe, barista for three years");
    }

    @Test
    void blackTextBesideManyShapesIsSeenWithoutDoubt() {
        DrawnPdf pdf = jane().raw(squares(6_000, 100)).text(50, 80, "Coffee, tea and cocoa");

        assertThat(pdf.read().gaps()).isEmpty();
    }

    @Test
    void whiteTextBesideManyShapesIsHidden() {
        DrawnPdf pdf = jane().raw(squares(6_000, 100)).raw("1 g BT 50 700 Td (AWS Certified) Tj ET");

        assertThat(pdf.hidden()).containsExactly("BACKGROUND_COLOUR AWS Certified");
    }

    @Test
    void whiteTextOverShapesThatWereNotKeptIsInDoubtSeen() {
        DrawnPdf pdf = jane().raw(squares(6_000, 100)).raw("1 g BT 100 300 Td (Jane Doe) Tj ET");
        byte[] bytes = pdf.bytes();

        assertThat(DrawnPdf.read(bytes)).satisfies(text -> {
            assertThat(text.lines())
                    .hasSize(2)
                    .allMatch(line -> line.visibility().visible());
            assertThat(text.gaps()).containsExactly(DOUBT);
        });
    }

    @Test
    void textUnderShapesThatWereNotKeptIsInDoubtSeen() {
        DrawnPdf pdf = jane().raw("BT 100 300 Td (AWS Certified) Tj ET " + squares(6_000, 100));

        assertThat(pdf.read().gaps()).containsExactly(DOUBT);
    }

    @Test
    void darkTextOverADarkShapeThatWasNotKeptIsInDoubtSeen() {
        DrawnPdf pdf = jane().raw(squares(4_100, 100) + "0.2 g 50 600 200 30 re f BT 60 610 Td (AWS Certified) Tj ET");

        assertThat(pdf.read().gaps()).containsExactly(DOUBT);
    }
}
