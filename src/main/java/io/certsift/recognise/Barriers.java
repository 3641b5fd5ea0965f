package io.certsift.recognise;

import io.certsift.text.NormalText;

/** What stands between two words that no name goes across. */
final class Barriers {
    private Barriers() {}

    static boolean between(String text, int from, int to) {
        if (to <= from) {
            return false;
        }
        String gap = NormalText.of(text.substring(from, to)).normal();
        return gap.chars().anyMatch(c -> c == '•' || c == '|' || c == ';' || c == '\t' || c == '\n')
                || gap.contains(". ")
                || gap.contains("! ")
                || gap.contains(" · ");
    }
}
