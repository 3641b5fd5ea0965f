package io.certsift.extract.pdf;

/** Colours as 0xRRGGBB, computed without colour profiles: they only have to tell text from its background. */
final class Ink {
    static final int UNKNOWN = -1;
    /** Text that only serves as a window for what is painted after it. */
    static final int CLIP = -2;

    /** Text in an invisible mode that an earlier text object had chosen and nobody took back. */
    static final int LEAKED = -3;

    static final int BLACK = 0;
    static final int WHITE = 0xFFFFFF;

    private Ink() {}

    static int grey(float g) {
        return rgb(g, g, g);
    }

    static int rgb(float r, float g, float b) {
        return channel(r) << 16 | channel(g) << 8 | channel(b);
    }

    static int cmyk(float c, float m, float y, float k) {
        return rgb((1 - c) * (1 - k), (1 - m) * (1 - k), (1 - y) * (1 - k));
    }

    private static int channel(float value) {
        return Math.round(255 * Math.max(0, Math.min(1, value)));
    }

    /** The colour that shows when one colour lies over another with an opacity. */
    static int mix(int under, int over, double alpha) {
        if (alpha >= 1) {
            return over;
        }
        if (under == UNKNOWN || over == UNKNOWN) {
            return UNKNOWN;
        }
        int result = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            double value = (under >> shift & 255) * (1 - alpha) + (over >> shift & 255) * alpha;
            result |= (int) Math.round(value) << shift;
        }
        return result;
    }

    /** Contrast ratio of WCAG 2.2, from 1 (same) to 21 (black on white). */
    static double contrast(int a, int b) {
        double la = luminance(a) + 0.05;
        double lb = luminance(b) + 0.05;
        return la > lb ? la / lb : lb / la;
    }

    /** Largest difference of the red, green and blue parts, 0 to 255. */
    static int distance(int a, int b) {
        int most = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            most = Math.max(most, Math.abs((a >> shift & 255) - (b >> shift & 255)));
        }
        return most;
    }

    private static double luminance(int colour) {
        return 0.2126 * linear(colour >> 16 & 255) + 0.7152 * linear(colour >> 8 & 255) + 0.0722 * linear(colour & 255);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
