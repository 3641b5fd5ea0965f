package io.certsift.extract.docx;

/** What text stands on; the first two let through whatever else may be drawn there. */
enum Ground {
    /** The bare page. */
    PAGE,
    /** A text box that is filled with nothing: the page, or anything that the box was moved over. */
    BOX,
    /** An area with a paint of its own. */
    AREA
}
