package io.certsift.recognise;

import io.certsift.text.Span;
import java.util.List;

/** Tells text that is nothing but names of certifications with their codes, issuers, dates and links. Thread-safe. */
final class BareNames {
    private final NameFinder names;
    private final ItemReader items;

    BareNames(NameFinder names, ItemReader items) {
        this.names = names;
        this.items = items;
    }

    /** @param mentions the names that stand in the text */
    boolean only(String text, List<Mention> mentions) {
        String rest = text;
        for (Mention mention : mentions) {
            rest = Blanks.without(rest, new Span(0, rest.length()), mention.span());
        }
        return !mentions.isEmpty() && besides(rest);
    }

    /** Whether the words beside a name that was blanked out are its code, issuer, date, link or status. */
    boolean besides(String rest) {
        String words = rest;
        for (CodeIndex.Hit code : names.codes(rest)) {
            words = Blanks.without(words, new Span(0, words.length()), code.span());
        }
        return items.detail(words, false);
    }
}
