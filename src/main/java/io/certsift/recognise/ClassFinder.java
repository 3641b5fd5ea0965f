package io.certsift.recognise;

import io.certsift.knowledge.CatalogEntry;
import io.certsift.knowledge.ClassPattern;
import io.certsift.knowledge.Issuer;
import io.certsift.knowledge.Knowledge;
import io.certsift.text.PhraseSet;
import io.certsift.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells by the patterns of the classes what class an item belongs to that the catalog does not know. Thread-safe. */
final class ClassFinder {
    private final List<Rule> rules = new ArrayList<>();

    private record Rule(CatalogEntry entry, List<PhraseSet<Boolean>> all, PhraseSet<Boolean> none) {

        boolean fits(List<Token> tokens) {
            return !none.in(tokens) && all.stream().allMatch(group -> group.in(tokens));
        }
    }

    ClassFinder(Knowledge knowledge) {
        for (CatalogEntry entry : knowledge.catalog().entries()) {
            for (ClassPattern pattern : entry.patterns()) {
                List<PhraseSet<Boolean>> all = pattern.all().stream()
                        .map(group -> PhraseSet.of(phrases(group, knowledge)))
                        .toList();
                rules.add(new Rule(entry, all, PhraseSet.of(phrases(pattern.none(), knowledge))));
            }
        }
    }

    /** The first class, in the order of the catalog, whose pattern fits. */
    Optional<CatalogEntry> find(List<Token> tokens) {
        return rules.stream().filter(rule -> rule.fits(tokens)).map(Rule::entry).findFirst();
    }

    private static List<String> phrases(List<String> words, Knowledge knowledge) {
        List<String> phrases = new ArrayList<>();
        for (String word : words) {
            if (word.startsWith("<") && word.endsWith(">")) {
                phrases.addAll(list(word.substring(1, word.length() - 1), knowledge));
            } else {
                phrases.add(word);
            }
        }
        return phrases;
    }

    private static List<String> list(String name, Knowledge knowledge) {
        for (Issuer.Kind kind : Issuer.Kind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(name)) {
                return knowledge.issuers().names(kind);
            }
        }
        return knowledge.topics().phrases(name);
    }
}
