package io.certsift.extract.docx;

/**
 * The area that text stands on.
 *
 * @param paint its colour
 * @param ground what it is
 */
record Backdrop(Paint paint, Ground ground) {
    static Backdrop page(Paint paint) {
        return new Backdrop(paint, Ground.PAGE);
    }

    /** That of a text box; one that lets its background through stands on the page, as far as is known. */
    static Backdrop box(Paint fill, Paint page) {
        return fill.auto() ? new Backdrop(page, Ground.BOX) : new Backdrop(fill, Ground.AREA);
    }

    /** With another area on it, which may let this through. */
    Backdrop under(Paint area) {
        return area.auto() ? this : new Backdrop(area, Ground.AREA);
    }
}
