package io.certsift.model;

import io.certsift.text.Span;

/**
 * A hyperlink over a part of a text.
 *
 * @param span the characters of the line (later: of the paragraph) that the link covers; an empty span at the end of the
 *     text for a link that covers no character, such as one on an icon
 * @param target the address as stored in the file
 */
public record Link(Span span, String target) {
    public Link shift(int by) {
        return new Link(span.moved(by), target);
    }
}
