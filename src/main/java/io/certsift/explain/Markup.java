package io.certsift.explain;

import io.certsift.text.VisibleText;

/** HTML being written. What is not markup of the program's own goes through {@link #text}, and can be nothing but text. */
final class Markup {
    private final StringBuilder html = new StringBuilder();

    /** Markup as it is; never anything from a file. */
    Markup raw(String markup) {
        html.append(markup);
        return this;
    }

    /** Text from anywhere, for content and for attributes in double quotes. */
    Markup text(String text) {
        VisibleText.of(text).codePoints().forEach(this::append);
        return this;
    }

    /** An element with nothing but text in it. */
    Markup element(String name, String classes, String text) {
        raw("<").raw(name);
        if (!classes.isEmpty()) {
            raw(" class=\"").raw(classes).raw("\"");
        }
        return raw(">").text(text).raw("</").raw(name).raw(">");
    }

    private void append(int c) {
        switch (c) {
            case '&' -> html.append("&amp;");
            case '<' -> html.append("&lt;");
            case '>' -> html.append("&gt;");
            case '"' -> html.append("&quot;");
            case '\'' -> html.append("&#39;");
            default -> html.appendCodePoint(c);
        }
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
