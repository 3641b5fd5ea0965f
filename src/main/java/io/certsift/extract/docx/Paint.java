package io.certsift.extract.docx;

/**
 * A colour of text or of an area.
 *
 * @param kind whether it is known at all
 * @param rgb 0xRRGGBB, if it is
 */
record Paint(Kind kind, int rgb) {
    enum Kind {
        /** Left to Word: text in contrast to its background, an area that lets its background through. */
        AUTO,
        COLOUR,
        /** Something that is not worked out here, such as a picture or a gradient. */
        UNKNOWN
    }

    static final Paint AUTO = new Paint(Kind.AUTO, 0);
    static final Paint UNKNOWN = new Paint(Kind.UNKNOWN, 0);
    static final Paint WHITE = rgb(0xffffff);

    /** Below this contrast (WCAG 2.2) and channel distance nobody reads; light grey design text on white has 1.4. */
    private static final double UNREADABLE_CONTRAST = 1.15;

    private static final int UNREADABLE_DISTANCE = 24;

    static Paint rgb(int rgb) {
        return new Paint(Kind.COLOUR, rgb & 0xffffff);
    }

    /** Of six hexadecimal digits, with or without {@code #}; {@link #UNKNOWN} for anything else. */
    static Paint ofHex(String hex) {
        String digits = hex.startsWith("#") ? hex.substring(1) : hex;
        try {
            return digits.length() == 6 ? rgb(Integer.parseInt(digits, 16)) : UNKNOWN;
        } catch (NumberFormatException e) {
            return UNKNOWN;
        }
    }

    boolean auto() {
        return kind == Kind.AUTO;
    }

    boolean known() {
        return kind == Kind.COLOUR;
    }

    /** A mixture; unknown if either is. */
    Paint mixed(Paint other, double share) {
        if (!known() || !other.known()) {
            return UNKNOWN;
        }
        return channels(shift -> (int) Math.round(channel(shift) * (1 - share) + other.channel(shift) * share));
    }

    Paint channels(java.util.function.IntUnaryOperator ofShift) {
        return rgb(ofShift.applyAsInt(16) << 16 | ofShift.applyAsInt(8) << 8 | ofShift.applyAsInt(0));
    }

    int channel(int shift) {
        return rgb >> shift & 0xff;
    }

    /** Whether text of this colour cannot be told from the other. */
    boolean vanishesOn(Paint other) {
        if (!known() || !other.known()) {
            return false;
        }
        int distance = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            distance = Math.max(distance, Math.abs(channel(shift) - other.channel(shift)));
        }
        double light = Math.max(luminance(), other.luminance()) + 0.05;
        double dark = Math.min(luminance(), other.luminance()) + 0.05;
        return distance <= UNREADABLE_DISTANCE && light / dark < UNREADABLE_CONTRAST;
    }

    private double luminance() {
        return 0.2126 * linear(16) + 0.7152 * linear(8) + 0.0722 * linear(0);
    }

    private double linear(int shift) {
        double value = channel(shift) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
