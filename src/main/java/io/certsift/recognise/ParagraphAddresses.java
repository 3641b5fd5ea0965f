package io.certsift.recognise;

import io.certsift.knowledge.Lexicon;
import io.certsift.model.Link;
import io.certsift.model.Paragraph;
import io.certsift.recognise.Addresses.Address;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** Reads the web addresses of a paragraph, behind its links and in its text. Thread-safe. */
final class ParagraphAddresses {
    /** The end of a host that names a country. */
    private static final int LETTERS_OF_COUNTRY = 2;

    private final Set<String> hostEndings;

    ParagraphAddresses(Lexicon evidence) {
        this.hostEndings = Set.copyOf(evidence.list("host-endings"));
    }

    Set<Address> of(Paragraph paragraph) {
        Set<Address> found = new LinkedHashSet<>();
        for (Link link : paragraph.links()) {
            Addresses.parse(link.target()).ifPresent(found::add);
        }
        String text = paragraph.text().toLowerCase(Locale.ROOT);
        Addresses.inText(paragraph.text()).stream()
                .filter(address -> !code(address, text))
                .forEach(found::add);
        return found;
    }

    /** "points.length", "scipy.spatial": a name in a program, with nothing of an address but its dot. */
    private boolean code(Address address, String text) {
        String end = address.host().substring(address.host().lastIndexOf('.') + 1);
        return address.path().isEmpty()
                && end.length() > LETTERS_OF_COUNTRY
                && !hostEndings.contains(end)
                && !text.contains("//" + address.host())
                && !text.contains("www." + address.host());
    }
}
