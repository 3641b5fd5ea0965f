package io.certsift.extract.docx;

/** What is drawn in one document that may be the background of text: where it lies in relation to text is not worked out. */
final class Scenery {
    private boolean behind;
    private boolean anywhere;

    /** Something is drawn behind the text. */
    void drawnBehind() {
        behind = true;
    }

    /** Something is painted, to which a text box may have been moved. */
    void drawnAnywhere() {
        anywhere = true;
    }

    /** Whether text on such a ground may have another background than is known. */
    boolean mayUnderlie(Ground ground) {
        return switch (ground) {
            case PAGE -> behind;
            case BOX -> behind || anywhere;
            case AREA -> false;
        };
    }
}
