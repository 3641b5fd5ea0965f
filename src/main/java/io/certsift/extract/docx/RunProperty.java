package io.certsift.extract.docx;

import java.util.List;

/**
 * One thing that markup may say about the look of characters.
 *
 * @param name for messages of this program's own faults
 * @param type of what is said
 */
record RunProperty<T>(String name, Class<T> type) {
    /** Id of a character style. */
    static final RunProperty<String> STYLE = new RunProperty<>("style", String.class);
    /** {@code w:vanish}. */
    static final RunProperty<Boolean> HIDDEN = new RunProperty<>("hidden", Boolean.class);
    /** Hidden in a browser, and by Word's converters. */
    static final RunProperty<Boolean> WEB_HIDDEN = new RunProperty<>("web hidden", Boolean.class);

    static final RunProperty<Boolean> BOLD = new RunProperty<>("bold", Boolean.class);
    /** Shown in capitals. */
    static final RunProperty<Boolean> CAPS = new RunProperty<>("caps", Boolean.class);
    /** Font size. */
    static final RunProperty<Integer> HALF_POINTS = new RunProperty<>("half points", Integer.class);
    /** Width of the characters. */
    static final RunProperty<Integer> PERCENT = new RunProperty<>("percent", Integer.class);
    /** Text colour. */
    static final RunProperty<Paint> INK = new RunProperty<>("ink", Paint.class);
    /** Area behind the characters. */
    static final RunProperty<Paint> SHADE = new RunProperty<>("shade", Paint.class);
    /** Marker pen, which lies over the shade. */
    static final RunProperty<Paint> HIGHLIGHT = new RunProperty<>("highlight", Paint.class);
    /** The characters are filled with nothing. */
    static final RunProperty<Boolean> TRANSPARENT = new RunProperty<>("transparent", Boolean.class);
    /** The paragraph mark that this is the format of was deleted or moved away, or runs on. */
    static final RunProperty<Boolean> DELETED = new RunProperty<>("deleted", Boolean.class);

    /** Switches that a paragraph style and a character style set against each other (ISO 29500-1, 17.7.3). */
    static final List<RunProperty<Boolean>> TOGGLES = List.of(HIDDEN, BOLD, CAPS);
}
