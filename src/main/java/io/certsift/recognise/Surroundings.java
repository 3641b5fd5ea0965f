package io.certsift.recognise;

import io.certsift.text.Span;
import java.util.List;

/**
 * What a text stands in.
 *
 * @param listed whether it is an item of a certifications section, or the line with the name
 * @param linked whether it carries a credential link
 * @param details the texts that belong to it: the lines below with issuer and date, the sub-heading above
 * @param hosts the providers of courses that its links lead to
 */
record Surroundings(boolean listed, boolean linked, String details, List<Host> hosts) {

    static final Surroundings NONE = new Surroundings(false, false, "", List.of());

    Surroundings {
        hosts = List.copyOf(hosts);
    }

    /** An item of which nothing is known but its text. */
    static Surroundings item() {
        return new Surroundings(true, false, "", List.of());
    }

    /** The details of a part of the text: with the names of those that its own links lead to. */
    String details(Span part) {
        return details + hosts(part);
    }

    /** The names of those that the links of a part of the text lead to. */
    String hosts(Span part) {
        StringBuilder text = new StringBuilder();
        hosts.stream()
                .filter(host -> part.contains(host.span()) || part.overlaps(host.span()))
                .forEach(host -> text.append(" \n ").append(host.name()));
        return text.toString();
    }

    /** The provider behind a link, as {@link LinkHosts} tells it. */
    record Host(Span span, String name) {}
}
