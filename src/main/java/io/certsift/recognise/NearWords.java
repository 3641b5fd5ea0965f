package io.certsift.recognise;

import io.certsift.knowledge.Catalog;
import io.certsift.knowledge.CatalogEntry;
import io.certsift.text.PhraseSet;
import io.certsift.text.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The words beside a name that decide between entries of like names. Thread-safe. */
final class NearWords {
    private static final Sides NOTHING = new Sides(new PhraseSet<>(), new PhraseSet<>());

    private final Map<String, Sides> sides = new HashMap<>();

    private record Sides(PhraseSet<Boolean> any, PhraseSet<Boolean> none) {}

    NearWords(Catalog catalog, NameFinder names) {
        for (CatalogEntry entry : catalog.entries()) {
            sides.put(
                    entry.id(),
                    new Sides(
                            phrases(entry.near().any(), names),
                            phrases(entry.near().none(), names)));
        }
    }

    private static PhraseSet<Boolean> phrases(List<String> phrases, NameFinder names) {
        PhraseSet<Boolean> words = new PhraseSet<>();
        phrases.forEach(phrase -> words.add(
                String.join(" ", names.forms(phrase).stream().map(Token::word).toList()), true));
        return words;
    }

    /** Whether words stand there that tell the entry, or it needs none. */
    boolean speakFor(CatalogEntry entry, List<Token> forms) {
        return entry.near().any().isEmpty() || of(entry).any().in(forms);
    }

    /** Whether words stand there that tell that something of a like name is meant. */
    boolean speakAgainst(CatalogEntry entry, List<Token> forms) {
        return of(entry).none().in(forms);
    }

    /** The first of those words; empty if there are none. */
    String against(CatalogEntry entry, List<Token> forms) {
        return of(entry).none().find(forms).stream()
                .findFirst()
                .map(hit -> forms.subList(hit.from(), hit.to()).stream()
                        .map(Token::word)
                        .collect(Collectors.joining(" ")))
                .orElse("");
    }

    private Sides of(CatalogEntry entry) {
        return sides.getOrDefault(entry.id(), NOTHING);
    }
}
