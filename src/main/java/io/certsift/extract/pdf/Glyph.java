package io.certsift.extract.pdf;

import io.certsift.model.Visibility;

/**
 * One drawn character in points, origin at the top left of the page as displayed.
 *
 * @param text its characters; {@link GlyphText#BULLET_MARK} for a pictogram without a character
 * @param x where it starts
 * @param y baseline
 * @param width advance along the direction of the text
 * @param size font size as displayed
 * @param angle direction of the text in degrees clockwise, 0 to 359
 * @param bold whether its font is bold
 * @param ink its colour, or one of the special values of {@link Ink}
 * @param order position in the drawing order of the page, shared with {@link Paint}
 * @param visibility whether it can be seen
 */
record Glyph(
        String text,
        float x,
        float y,
        float width,
        float size,
        int angle,
        boolean bold,
        int ink,
        int order,
        Visibility visibility) {
    /** Share of the font size by which letters without ascender rise over the baseline, halved: the middle of a letter. */
    private static final float MIDDLE = 0.28f;

    float right() {
        return x + width;
    }

    float centre() {
        return x + width / 2;
    }

    /** Whether it stands beyond an edge. */
    boolean cutOff() {
        return visibility == Visibility.OFF_PAGE || visibility == Visibility.CLIPPED;
    }

    boolean blank() {
        return text.isBlank();
    }

    /** Horizontal place on the page of a point inside the glyph, a share of its width from its start. */
    float pageX(float share) {
        double turn = Math.toRadians(angle);
        return (float) (x + share * width * Math.cos(turn) + MIDDLE * size * Math.sin(turn));
    }

    /** Vertical place on the page of the same point. */
    float pageY(float share) {
        double turn = Math.toRadians(angle);
        return (float) (y + share * width * Math.sin(turn) - MIDDLE * size * Math.cos(turn));
    }

    /** The glyph on a page that is turned so that text of its direction runs to the right. */
    Glyph upright() {
        if (angle == 0) {
            return this;
        }
        double turn = Math.toRadians(angle);
        double cos = Math.cos(turn);
        double sin = Math.sin(turn);
        return new Glyph(
                text,
                (float) (x * cos + y * sin),
                (float) (y * cos - x * sin),
                width,
                size,
                angle,
                bold,
                ink,
                order,
                visibility);
    }

    /** The glyph upright at another place. */
    Glyph at(float newX, float newY) {
        return new Glyph(text, newX, newY, width, size, 0, bold, ink, order, visibility);
    }

    /** The glyph at another place in another size. */
    Glyph scaled(float newX, float newY, float scale) {
        return new Glyph(text, newX, newY, scale * width, scale * size, angle, bold, ink, order, visibility);
    }

    Glyph with(Visibility seen) {
        return seen == visibility ? this : new Glyph(text, x, y, width, size, angle, bold, ink, order, seen);
    }

    Glyph withText(String other, float newWidth) {
        return new Glyph(other, x, y, newWidth, size, angle, bold, ink, order, visibility);
    }

    Glyph asBold() {
        return bold ? this : new Glyph(text, x, y, width, size, angle, true, ink, order, visibility);
    }

    /** A direction of writing in whole degrees; slightly slanted lines of scans count as level. */
    static int angle(double degrees) {
        int whole = Math.floorMod((int) Math.round(degrees), 360);
        int right = Math.round(whole / 90f) * 90;
        return Math.floorMod(Math.abs(whole - right) <= 3 ? right : whole, 360);
    }
}
