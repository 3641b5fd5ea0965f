package io.certsift.recognise;

import io.certsift.knowledge.CatalogEntry;
import io.certsift.model.Match;
import io.certsift.text.Span;
import java.util.Optional;

/**
 * A name of the catalog, found in a text and decided for.
 *
 * @param entry whose name
 * @param name the entry's name, or the title of its own in a family
 * @param span where the name stands
 * @param segment the part of the text that speaks of it
 * @param match how it was found
 * @param similarity 0 to 1
 * @param ambiguous whether it could as well be an entry of another tier
 * @param title whether the name reads like somebody's title, too
 * @param note a remark, such as a code that contradicts the name
 */
record Mention(
        CatalogEntry entry,
        String name,
        Span span,
        Span segment,
        Match match,
        double similarity,
        boolean ambiguous,
        boolean title,
        Optional<String> note) {}
