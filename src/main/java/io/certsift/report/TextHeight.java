package io.certsift.report;

/**
 * How many lines a text takes in a cell. Told by the widths of the letters, because a workbook has to say how high its rows
 * are: not every program works it out on opening, and none does for thousands of rows without making people wait.
 */
final class TextHeight {
    /** Of Calibri (and of Carlito, made to the same measures), from the blank to the tilde, in thousandths of its size. */
    private static final int[] WIDTHS = {
        226, 326, 401, 498, 507, 715, 682, 221, 303, 303, 498, 498, 250, 306, 252, 386, 507, 507, 507, 507, 507, 507,
                507,
        507, 507, 507, 268, 268, 498, 498, 498, 463, 894, 579, 544, 533, 615, 488, 459, 631, 623, 252, 319, 520, 420,
                855,
        646, 662, 517, 673, 543, 459, 487, 642, 567, 890, 519, 487, 468, 307, 386, 307, 498, 498, 291, 479, 525, 423,
                525,
        498, 305, 471, 525, 229, 239, 455, 229, 799, 525, 527, 525, 525, 349, 391, 335, 525, 452, 715, 433, 453, 395,
                314,
        460, 314, 498
    };

    /** Of most letters with accents, Greek and Cyrillic, on the safe side. */
    private static final int OTHER = 620;

    /** Of Chinese, Japanese and Korean signs and emoji, which programs take from other typefaces. */
    private static final int WIDE = 1_050;

    /** A blank that does not break. */
    private static final int FIRM_BLANK = 0xA0;

    private static final int FIRST_WIDE = 0x1100;

    /** A column of width 1 has 7 pixels, the letters of the tables have 10 points, which are 13.33 pixels. */
    private static final double PIXELS_PER_WIDTH = 7;

    private static final double PIXELS_OF_SIZE = 13.333;

    /** What the indent and the margins of a cell take. */
    private static final double MARGINS = 13;

    /** Names in bold are wider by so much, and programs round the width of each letter. */
    private static final double SAFETY = 0.97;

    private TextHeight() {}

    /** The width in characters of a column that takes the text on one line. */
    static int columnWidth(String text) {
        return (int) Math.ceil((width(text) / 1_000 / SAFETY * PIXELS_OF_SIZE + MARGINS) / PIXELS_PER_WIDTH);
    }

    /** Lines of the text in a column of that width in characters; at least 1. */
    static int lines(String text, int columnWidth) {
        double room = (columnWidth * PIXELS_PER_WIDTH - MARGINS) / PIXELS_OF_SIZE * 1_000 * SAFETY;
        int lines = 0;
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            lines += wrapped(text.substring(start, end), room);
            start = end + 1;
        }
        return lines + wrapped(text.substring(start), room);
    }

    /** Word by word; a word wider than the column begins on a line of its own and goes on over as many as it takes. */
    private static int wrapped(String paragraph, double room) {
        int lines = 1;
        double used = 0;
        for (String word : paragraph.split(" ", -1)) {
            double wide = width(word);
            double before = used == 0 ? 0 : used + WIDTHS[0];
            if (before + wide <= room) {
                used = before + wide;
            } else {
                lines += used == 0 ? 0 : 1;
                int more = (int) (wide / room);
                lines += more;
                used = Math.max(1, wide - more * room);
            }
        }
        return lines;
    }

    private static double width(String word) {
        return word.codePoints().mapToDouble(TextHeight::width).sum();
    }

    private static double width(int character) {
        int index = character == FIRM_BLANK ? 0 : character - ' ';
        if (index >= 0 && index < WIDTHS.length) {
            return WIDTHS[index];
        }
        return character >= FIRST_WIDE && (character < 0x2000 || character >= 0x2E80) ? WIDE : OTHER;
    }
}
