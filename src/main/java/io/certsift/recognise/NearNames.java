package io.certsift.recognise;

import io.certsift.knowledge.Alias;
import io.certsift.knowledge.Catalog;
import io.certsift.knowledge.CatalogEntry;
import io.certsift.knowledge.Knowledge;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the names of the catalog that share most words with a text, though they do not stand in it. Thread-safe. */
final class NearNames {
    /** Less than half of the words in common is no likeness that anybody would ask about. */
    private static final double LEAST = 0.5;

    private final List<Name> names = new ArrayList<>();

    /** @param words by the form that they are compared in, as the catalog writes them */
    private record Name(CatalogEntry entry, String spelling, Map<String, String> words) {}

    /**
     * A name that is like a text.
     *
     * @param similarity twice the words in common by the words of both (Dice's coefficient)
     * @param spelling the catalog's way of writing it that is like the text
     * @param missing words of it that the text has not
     */
    record Near(CatalogEntry entry, double similarity, String spelling, List<String> missing) {}

    NearNames(Knowledge knowledge) {
        Catalog catalog = knowledge.catalog();
        WordReader reader = new WordReader(
                knowledge.lexicons().words(), new Seams(knowledge.lexicons().months()));
        for (CatalogEntry entry : catalog.entries()) {
            for (Alias alias : entry.aliases()) {
                Map<String, String> words = new LinkedHashMap<>();
                reader.read(alias.text()).stream()
                        .filter(Word::significant)
                        .forEach(word ->
                                words.putIfAbsent(word.form(), word.span().of(alias.text())));
                if (words.size() > 1) {
                    names.add(new Name(entry, alias.text(), words));
                }
            }
        }
    }

    /** Entries by likeness, each once, nearest first. */
    List<Near> near(Set<String> text) {
        Map<String, Near> best = new HashMap<>();
        for (Name name : names) {
            double similarity = similarity(text, name.words().keySet());
            if (similarity >= LEAST) {
                List<String> missing = name.words().entrySet().stream()
                        .filter(word -> !text.contains(word.getKey()))
                        .map(Map.Entry::getValue)
                        .distinct()
                        .toList();
                best.merge(
                        name.entry().id(),
                        new Near(name.entry(), similarity, name.spelling(), missing),
                        (a, b) -> a.similarity() >= b.similarity() ? a : b);
            }
        }
        return best.values().stream()
                .sorted(Comparator.comparingDouble(Near::similarity)
                        .reversed()
                        .thenComparing(near -> near.entry().id()))
                .toList();
    }

    static double similarity(Set<String> a, Set<String> b) {
        long common = a.stream().filter(b::contains).count();
        return a.isEmpty() && b.isEmpty() ? 0 : 2.0 * common / (a.size() + b.size());
    }
}
