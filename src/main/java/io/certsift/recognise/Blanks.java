package io.certsift.recognise;

import io.certsift.text.Span;

/** Cuts a part of a text with a name in it blanked out, so that what is left keeps its place. */
final class Blanks {
    private Blanks() {}

    /** The segment of the text, spaces in place of the name. */
    static String without(String text, Span segment, Span name) {
        int from = Math.max(segment.start(), Math.min(name.start(), segment.end()));
        int to = Math.max(from, Math.min(name.end(), segment.end()));
        return text.substring(segment.start(), from) + " ".repeat(to - from) + text.substring(to, segment.end());
    }
}
