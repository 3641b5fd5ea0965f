package io.certsift.segment;

import io.certsift.knowledge.Lexicon;
import io.certsift.model.Paragraph;
import io.certsift.text.Token;
import io.certsift.text.Tokens;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells the language of a text by its most common small words. */
final class Language {
    static final String UNKNOWN = "und";

    /** Fewer small words than this tell nothing: a list of names is the same in every language. */
    private static final int LEAST_WORDS = 8;

    private final Map<String, Set<String>> words = new HashMap<>();

    Language(Lexicon smallWords) {
        smallWords.names().forEach(name -> words.put(name, new HashSet<>(smallWords.list(name))));
    }

    String of(List<Paragraph> paragraphs) {
        Map<String, Integer> counts = new HashMap<>();
        for (Paragraph paragraph : paragraphs) {
            for (Token token : Tokens.of(paragraph.text())) {
                words.forEach((language, list) -> {
                    if (list.contains(token.word())) {
                        counts.merge(language, 1, Integer::sum);
                    }
                });
            }
        }
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= LEAST_WORDS)
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(UNKNOWN);
    }
}
