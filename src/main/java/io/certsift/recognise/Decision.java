package io.certsift.recognise;

import io.certsift.knowledge.CatalogEntry;
import io.certsift.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * What some words of a text were taken for, and what else they could have named.
 *
 * @param text the whole text
 * @param mention what was decided for; empty if nothing
 * @param spelling the catalog's way of writing it that the words fit
 * @param losers the others
 */
record Decision(String text, Optional<Mention> mention, Optional<String> spelling, List<Loser> losers) {
    Decision {
        losers = List.copyOf(losers);
    }

    /**
     * A name that stands there too.
     *
     * @param words of the text that it is made of
     * @param reason why it was not decided for
     */
    record Loser(CatalogEntry entry, Span words, String reason) {}
}
