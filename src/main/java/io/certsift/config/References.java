package io.certsift.config;

import java.util.Collection;
import java.util.List;

/** Checks words that stand for something defined elsewhere. */
final class References {
    private static final int SUGGESTIONS = 3;
    private static final int SHORT_LIST = 30;

    private References() {}

    /** Tells if {@code word} is no {@code kind}, such as "issuer", that is known. */
    static void check(String word, String kind, Collection<String> known, Position position, Problems problems) {
        if (!known.contains(word)) {
            problems.add(position, "there is no " + kind + " '" + word + "'" + hint(word, known));
        }
    }

    private static String hint(String word, Collection<String> known) {
        List<String> nearest = NearestWord.of(word, known, SUGGESTIONS);
        if (!nearest.isEmpty()) {
            return ": did you mean '" + String.join("', '", nearest) + "'?";
        }
        return known.size() > SHORT_LIST
                ? ": use one that the program knows"
                : ": use one of " + String.join(", ", known.stream().sorted().toList());
    }
}
