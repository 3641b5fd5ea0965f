package io.certsift.extract.docx;

import java.util.Optional;

/**
 * What markup says about a paragraph; empty where it says nothing.
 *
 * @param style id of a paragraph style
 * @param list id of its numbering; {@code 0} for none
 * @param level of the numbering
 * @param outline level as a heading, zero-based; 9 for body text
 * @param shade area behind it
 * @param crushed whether its lines are set too low to be seen
 * @param mark format of its end; see {@link RunProperty#DELETED}
 */
record ParagraphFormat(
        Optional<String> style,
        Optional<String> list,
        Optional<String> level,
        Optional<Integer> outline,
        Optional<Paint> shade,
        Optional<Boolean> crushed,
        RunFormat mark) {
    static final ParagraphFormat NONE = new ParagraphFormat(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            RunFormat.NONE);

    ParagraphFormat over(ParagraphFormat base) {
        return new ParagraphFormat(
                style.or(base::style),
                list.or(base::list),
                level.or(base::level),
                outline.or(base::outline),
                shade.or(base::shade),
                crushed.or(base::crushed),
                mark);
    }
}
