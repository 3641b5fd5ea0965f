package io.certsift.extract.docx;

import java.util.Optional;

/**
 * One style as written, nothing inherited yet.
 *
 * @param name Word's own English name for its built-in styles, whatever the language of the ids
 * @param shades whether it paints areas, in some of its cells at least
 * @param isDefault of its kind
 */
record Style(
        String id,
        String type,
        String name,
        Optional<String> basedOn,
        ParagraphFormat paragraph,
        RunFormat run,
        boolean shades,
        boolean isDefault) {}
