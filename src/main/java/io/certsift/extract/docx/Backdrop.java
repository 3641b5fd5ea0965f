package io.certsift.extract.docx;

/**
 * The area that text stands on.
 *
 * @param page whether that is the page itself
 */
record Backdrop(Paint paint, boolean page) {
    static Backdrop page(Paint paint) {
        return new Backdrop(paint, true);
    }

    /** With another area on it, which may let this through. */
    Backdrop under(Paint area) {
        return area.auto() ? this : new Backdrop(area, false);
    }
}
