package io.certsift.config;

import java.util.Collection;

/** Checks words that stand for something defined elsewhere. */
final class References {
    private References() {}

    /** Tells if {@code word} is no {@code kind}, such as "issuer", that is known. */
    static void check(String word, String kind, Collection<String> known, Position position, Problems problems) {
        if (!known.contains(word)) {
            problems.add(position, "there is no " + kind + " '" + word + "'" + hint(word, known));
        }
    }

    private static String hint(String word, Collection<String> known) {
        var nearest = NearestWord.of(word, known, 3);
        return nearest.isEmpty()
                ? ": use one that the program knows"
                : ": did you mean '" + String.join("', '", nearest) + "'?";
    }
}
