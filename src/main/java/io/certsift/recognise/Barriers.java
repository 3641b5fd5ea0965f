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
                || (gap.contains(". ") && !initial(text, from))
                || gap.contains("! ")
                || gap.contains(" · ");
    }

    /** "A.I. Fundamentals": a dot behind a letter alone ends no sentence. */
    private static boolean initial(String text, int end) {
        return end > 0
                && Character.isLetter(text.charAt(end - 1))
                && (end == 1 || !Character.isLetterOrDigit(text.charAt(end - 2)));
    }
}
