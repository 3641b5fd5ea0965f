package io.certsift.model;

/**
 * A rectangle on a page in points (1/72 inch), origin at the top left of the page as displayed.
 *
 * @param x left edge
 * @param y top edge
 * @param width to the right
 * @param height downwards
 */
public record Box(float x, float y, float width, float height) {
    public float right() {
        return x + width;
    }

    public float bottom() {
        return y + height;
    }
}
