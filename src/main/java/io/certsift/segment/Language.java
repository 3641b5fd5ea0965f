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

    /** Written in letters that no known language is written in. */
    static final String OTHER = "mis";

    /** Names of tools and certificates stay in Latin letters in every language: so many letters of others are enough. */
    private static final int PART_OF_OTHERS = 4;

    private final Map<String, Set<String>> words = new HashMap<>();

    Language(Lexicon smallWords) {
        smallWords.names().forEach(name -> words.put(name, new HashSet<>(smallWords.list(name))));
    }

    String of(List<Paragraph> paragraphs) {
        if (otherScript(paragraphs)) {
            return OTHER;
        }
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

    private static boolean otherScript(List<Paragraph> paragraphs) {
        long letters = 0;
        long others = 0;
        for (Paragraph paragraph : paragraphs) {
            letters += paragraph.text().codePoints().filter(Character::isLetter).count();
            others +=
                    paragraph.text().codePoints().filter(Language::otherLetter).count();
        }
        return others * PART_OF_OTHERS > letters;
    }

    private static boolean otherLetter(int character) {
        Character.UnicodeScript script = Character.UnicodeScript.of(character);
        return Character.isLetter(character)
                && script != Character.UnicodeScript.LATIN
                && script != Character.UnicodeScript.COMMON;
    }
}
