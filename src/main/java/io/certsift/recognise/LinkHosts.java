package io.certsift.recognise;

import io.certsift.knowledge.Issuer.Kind;
import io.certsift.model.Link;
import io.certsift.model.Paragraph;
import io.certsift.text.Tokens;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells from where a link leads which provider of courses issued what it stands beside: a certificate kept at Coursera is one
 * of Coursera's, and no exam of a vendor. Whoever keeps the badges of everybody tells nothing. Thread-safe.
 */
final class LinkHosts {
    private static final Set<Kind> PROVIDERS = EnumSet.of(Kind.MOOC, Kind.MARKETPLACE);

    /**
     * The provider's own name before such an ending, and nowhere else in a host: Alison is a marketplace of courses, and the
     * first name of whoever keeps a page at alison.github.io or alison.me.
     */
    private static final Pattern REGISTERED = Pattern.compile("(?:^|\\.)([^.]+)\\.(?:com|org|net|io|ai)$");

    private final IssuerFinder issuers;

    LinkHosts(IssuerFinder issuers) {
        this.issuers = issuers;
    }

    List<Surroundings.Host> of(Paragraph paragraph) {
        return paragraph.links().stream()
                .flatMap(link -> host(link).map(name -> new Surroundings.Host(link.span(), name)).stream())
                .toList();
    }

    /** The providers behind the links of the lines below an item. */
    String below(Item item) {
        StringBuilder names = new StringBuilder();
        item.details()
                .forEach(detail ->
                        of(detail).forEach(host -> names.append(" \n ").append(host.name())));
        return names.toString();
    }

    private Optional<String> host(Link link) {
        return Addresses.parse(link.target())
                .map(address -> REGISTERED.matcher(address.host()))
                .filter(Matcher::find)
                .flatMap(registered -> issuers.issuers(Tokens.of(registered.group(1))).stream()
                        .filter(issuer -> PROVIDERS.contains(issuer.kind()))
                        .map(issuer -> issuer.names().get(0))
                        .findFirst());
    }
}
