package io.certsift.segment;

import io.certsift.knowledge.Lexicon;
import io.certsift.model.SectionKind;
import io.certsift.text.Token;
import io.certsift.text.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The headings of the lexicon, by their letters, be they spaced out or misspelt by one. Thread-safe. */
final class KnownHeadings {
    /** From this length on a heading may be misspelt by one letter; below it, "course" and "courses" are all there is. */
    private static final int LEAST_LETTERS_FOR_TYPO = 9;

    private static final LevenshteinDistance ONE_LETTER = new LevenshteinDistance(1);

    private final Map<String, SectionKind> kinds = new LinkedHashMap<>();
    private final Map<Integer, List<String>> longByLength = new HashMap<>();

    KnownHeadings(Lexicon headings) {
        for (String name : headings.names()) {
            SectionKind kind = SectionKind.valueOf(name.toUpperCase(Locale.ROOT));
            headings.list(name).forEach(phrase -> kinds.put(letters(Tokens.of(phrase)), kind));
        }
        kinds.keySet().stream()
                .filter(letters -> letters.length() >= LEAST_LETTERS_FOR_TYPO)
                .forEach(letters -> longByLength
                        .computeIfAbsent(letters.length(), length -> new ArrayList<>())
                        .add(letters));
    }

    Optional<SectionKind> kind(String text) {
        return kind(Tokens.of(text));
    }

    Optional<SectionKind> kind(List<Token> tokens) {
        return ofLetters(letters(tokens));
    }

    private Optional<SectionKind> ofLetters(String letters) {
        SectionKind exact = kinds.get(letters);
        if (exact != null || letters.length() < LEAST_LETTERS_FOR_TYPO - 1) {
            return Optional.ofNullable(exact);
        }
        for (int length = letters.length() - 1; length <= letters.length() + 1; length++) {
            for (String heading : longByLength.getOrDefault(length, List.of())) {
                if (ONE_LETTER.apply(heading, letters) >= 0) {
                    return Optional.ofNullable(kinds.get(heading));
                }
            }
        }
        return Optional.empty();
    }

    private static String letters(List<Token> tokens) {
        StringBuilder letters = new StringBuilder();
        tokens.forEach(token -> letters.append(token.word()));
        return letters.toString();
    }
}
