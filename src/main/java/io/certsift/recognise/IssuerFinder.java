package io.certsift.recognise;

import io.certsift.knowledge.Issuer;
import io.certsift.knowledge.Issuers;
import io.certsift.text.PhraseSet;
import io.certsift.text.Span;
import io.certsift.text.Token;
import io.certsift.text.Tokens;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds who issues, hosts or sells a certificate in the words of its item. Thread-safe. */
final class IssuerFinder {
    private final PhraseSet<Issuer> names = new PhraseSet<>();
    private final Set<String> placing;

    /**
     * @param placing words that make a place or a tool of the name behind them: "deployed to AWS"
     */
    IssuerFinder(Issuers issuers, Collection<String> placing) {
        this.placing = Set.copyOf(placing);
        for (Issuer issuer : issuers.all()) {
            names.addAll(issuer.names(), issuer);
        }
    }

    /** An issuer's name in a text. */
    record Hit(Issuer issuer, Span span) {}

    /** Names found, the longest at each place and none within another; one name may stand for several issuers. */
    List<Hit> find(List<Token> tokens) {
        List<Hit> hits = new ArrayList<>();
        for (int at = 0; at < tokens.size(); ) {
            List<PhraseSet.Hit<Issuer>> here = names.at(tokens, at);
            if (here.isEmpty()) {
                at++;
                continue;
            }
            int length = here.get(0).length();
            Span span = new Span(
                    tokens.get(at).span().start(),
                    tokens.get(at + length - 1).span().end());
            here.stream().filter(hit -> hit.length() == length).forEach(hit -> hits.add(new Hit(hit.label(), span)));
            at += length;
        }
        return hits;
    }

    Set<Issuer> issuers(List<Token> tokens) {
        Set<Issuer> found = new LinkedHashSet<>();
        find(tokens).forEach(hit -> found.add(hit.issuer()));
        return found;
    }

    /** Those named as who issues, and not as a place or a tool. */
    Set<Issuer> issuing(List<Token> tokens) {
        Set<Issuer> found = new LinkedHashSet<>();
        for (Hit hit : find(tokens)) {
            boolean placed = tokens.stream()
                    .filter(token -> token.span().end() <= hit.span().start())
                    .reduce((first, last) -> last)
                    .filter(token -> placing.contains(token.word()))
                    .isPresent();
            if (!placed) {
                found.add(hit.issuer());
            }
        }
        return found;
    }

    /** The number of words of some length beside the issuers' names. */
    int besides(List<Token> tokens) {
        List<Hit> hits = find(tokens);
        return (int) tokens.stream()
                .filter(token -> token.word().length() > 2
                        && Character.isLetter(token.word().charAt(0))
                        && hits.stream().noneMatch(hit -> hit.span().overlaps(token.span())))
                .count();
    }

    /** Whether a text is nothing but somebody's name. */
    boolean whole(String text) {
        List<Token> tokens = Tokens.of(text);
        return find(tokens).stream()
                .anyMatch(hit -> hit.span().start() == tokens.get(0).span().start()
                        && hit.span().end()
                                == tokens.get(tokens.size() - 1).span().end());
    }

    static boolean any(Set<Issuer> issuers, Issuer.Kind first, Issuer.Kind... more) {
        Set<Issuer.Kind> kinds = EnumSet.of(first, more);
        return issuers.stream().anyMatch(issuer -> kinds.contains(issuer.kind()));
    }
}
