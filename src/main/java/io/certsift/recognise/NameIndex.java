package io.certsift.recognise;

import io.certsift.knowledge.Alias;
import io.certsift.knowledge.Alias.Strength;
import io.certsift.knowledge.Catalog;
import io.certsift.knowledge.CatalogEntry;
import io.certsift.recognise.Word.Role;
import io.certsift.text.Span;
import io.certsift.text.Tokens;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds the catalog's names in a text. A name is found where each of its significant words stands, each at most once, in any
 * order, with nothing between them but small words; it is indexed by the rarest of its words. Thread-safe.
 */
final class NameIndex {
    /** More words that do not belong to the name than this never stand inside it. */
    private static final int MOST_BETWEEN = 4;

    private static final Set<String> CONJUNCTIONS = Set.of(
            "and", "or", "und", "oder", "et", "y", "e", "with", "at", "for", "mit", "bei", "avec", "chez", "con",
            "com");

    private final Map<String, List<Name>> byRarestWord = new HashMap<>();

    private record Name(CatalogEntry entry, Alias alias, List<String> words, boolean official) {

        /** Whether the name itself joins two things. */
        private boolean joined() {
            return Tokens.of(alias.text()).stream().anyMatch(token -> CONJUNCTIONS.contains(token.word()));
        }
    }

    /**
     * A name found.
     *
     * @param entry whose name
     * @param alias the way it is written in the catalog
     * @param from index of its first word in the text
     * @param to one past the index of its last word
     * @param span where it stands in the text as written
     * @param words number of its significant words
     * @param edits typing errors mended
     * @param inOrder whether its words stand as in the catalog
     * @param official whether it is the entry's name and not an alias
     */
    record Hit(
            CatalogEntry entry,
            Alias alias,
            int from,
            int to,
            Span span,
            int words,
            int edits,
            boolean inOrder,
            boolean official) {

        boolean overlaps(Hit other) {
            return span.overlaps(other.span);
        }

        /** The same name, where only some of its words stand. */
        Hit at(Span place) {
            return new Hit(entry, alias, from, to, place, words, edits, inOrder, official);
        }
    }

    NameIndex(Catalog catalog, WordReader reader) {
        List<Name> names = new ArrayList<>();
        for (CatalogEntry entry : catalog.entries()) {
            if (!entry.patterns().isEmpty()) {
                continue; // a class is told by its patterns
            }
            names.addAll(names(entry, reader));
        }
        Map<String, Integer> frequency = new HashMap<>();
        names.forEach(name -> new TreeSet<>(name.words()).forEach(word -> frequency.merge(word, 1, Integer::sum)));
        for (Name name : names) {
            String rarest = name.words().stream()
                    .filter(word -> !word.equals(CERTIFICATE))
                    .min((a, b) -> frequency.getOrDefault(a, 0) - frequency.getOrDefault(b, 0))
                    .orElseThrow();
            byRarestWord.computeIfAbsent(rarest, k -> new ArrayList<>()).add(name);
        }
    }

    /** The names of one entry; of those that are the same word for word, the weakest decides how much they say. */
    private static Collection<Name> names(CatalogEntry entry, WordReader reader) {
        Map<List<String>, Name> names = new LinkedHashMap<>();
        List<Alias> aliases = new ArrayList<>(entry.aliases());
        entry.codes().stream()
                .filter(code -> code.chars().noneMatch(Character::isDigit))
                .forEach(code -> aliases.add(new Alias(code, Strength.DISTINCT))); // "NCA-GENL" reads like a name
        for (Alias alias : aliases) {
            List<String> words = words(reader.read(alias.text()));
            if (!words.isEmpty()) {
                boolean official = alias.text().equals(entry.name());
                names.merge(words, new Name(entry, alias, words, official), NameIndex::weaker);
            }
        }
        return names.values();
    }

    private static Name weaker(Name a, Name b) {
        Name weak = a.alias().strength().compareTo(b.alias().strength()) >= 0 ? a : b;
        return new Name(weak.entry(), weak.alias(), weak.words(), a.official() || b.official());
    }

    /**
     * The words that a name is found by. A certificate word counts only where a single other word is left: "TensorFlow
     * certificate" is not found in every "TensorFlow".
     */
    private static List<String> words(List<Word> name) {
        List<String> significant = WordReader.significant(name);
        boolean certificate = name.stream().anyMatch(word -> word.role() == Role.CERTIFICATE);
        if (significant.size() != 1 || !certificate) {
            return significant;
        }
        return List.of(significant.get(0), CERTIFICATE);
    }

    private static final String CERTIFICATE = "certificate*";

    List<Hit> find(List<Word> words) {
        List<Hit> hits = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            for (Name name : byRarestWord.getOrDefault(form(words, at, true), List.of())) {
                find(name, words, at, hits);
            }
        }
        return hits;
    }

    private static String form(List<Word> words, int at, boolean plain) {
        Word word = words.get(at);
        return !plain && word.role() == Role.CERTIFICATE ? CERTIFICATE : word.form();
    }

    /** Of the places around one word where the name stands, the one in its own order is meant, else the shortest. */
    private static void find(Name name, List<Word> words, int anchor, List<Hit> hits) {
        int earliest = Math.max(0, anchor - name.words().size() - MOST_BETWEEN);
        Hit best = null;
        for (int start = anchor; start >= earliest; start--) {
            if (name.words().contains(form(words, start, false))) {
                int end = end(name, words, start, anchor);
                if (end > 0) {
                    Hit hit = hit(name, words, start, end);
                    best = hit.inOrder() || name.joined() || !joined(words.subList(start, end))
                            ? better(best, hit)
                            : best;
                }
            }
            if (words.get(start).barrier()) {
                break;
            }
        }
        if (best != null) {
            hits.add(best);
        }
    }

    /** "TensorFlow and Google Cloud", "AI engineer at IBM" are two things, and not one in another order. */
    private static boolean joined(List<Word> words) {
        return words.stream().anyMatch(word -> CONJUNCTIONS.contains(word.form()));
    }

    private static Hit better(@Nullable Hit known, Hit other) {
        if (known == null || known.inOrder() != other.inOrder()) {
            return known == null || other.inOrder() ? other : known;
        }
        return other.to() - other.from() < known.to() - known.from() ? other : known;
    }

    /** One past the last word of the name if it begins at {@code start}; 0 if it does not stand there. */
    private static int end(Name name, List<Word> words, int start, int anchor) {
        List<String> rest = new ArrayList<>(name.words());
        int between = 0;
        for (int at = start; at < words.size(); at++) {
            if (at > start && words.get(at).barrier()) {
                return 0;
            }
            if (rest.remove(form(words, at, false))) {
                if (rest.isEmpty()) {
                    return at >= anchor ? at + 1 : 0;
                }
            } else if (words.get(at).role() == Role.SIGNIFICANT
                    && !name.words().contains(words.get(at).form())) {
                return 0;
            } else if (++between > MOST_BETWEEN) {
                return 0;
            }
        }
        return 0;
    }

    private static Hit hit(Name name, List<Word> words, int start, int end) {
        int edits = 0;
        List<String> order = new ArrayList<>();
        for (Word word : words.subList(start, end)) {
            if (name.words().contains(word.form())) {
                edits += word.edits();
                order.add(word.form());
            }
        }
        Span span = new Span(
                words.get(start).span().start(), words.get(end - 1).span().end());
        List<String> wanted =
                name.words().stream().filter(word -> !word.equals(CERTIFICATE)).toList();
        return new Hit(
                name.entry(),
                name.alias(),
                start,
                end,
                span,
                name.words().size(),
                edits,
                order.equals(wanted),
                name.official());
    }
}
