package io.certsift.recognise;

import io.certsift.text.NormalText;

/** What stands between two words that no name goes across. */
final class Barriers {
    /** What a bracket holds is not longer; one that was never closed holds nothing. */
    private static final int MOST_IN_BRACKETS = 200;

    private Barriers() {}

    static boolean between(String text, int from, int to) {
        if (to <= from) {
            return false;
        }
        String gap = NormalText.of(text.substring(from, to)).normal();
        return gap.chars().anyMatch(c -> c == '•' || c == '|' || c == ';' || c == '\t' || c == '\n')
                || (gap.indexOf(')') >= 0 && listed(text, text.indexOf(')', from)))
                || (gap.contains(". ") && !initial(text, from) && !inBrackets(text, from))
                || gap.contains("! ")
                || gap.contains(" · ");
    }

    /** "(AWS, Azure, GCP) machine learning engineer": what stands in a bracket as a list is no part of what follows. */
    private static boolean listed(String text, int close) {
        int open = close < 0 ? -1 : text.lastIndexOf('(', close);
        return open >= 0
                && close - open < MOST_IN_BRACKETS
                && text.substring(open, close).indexOf(',') >= 0;
    }

    /** "(exp. Oct 2026)": a dot in brackets is that of an abbreviation. */
    private static boolean inBrackets(String text, int at) {
        String before = text.substring(Math.max(0, at - MOST_IN_BRACKETS), at);
        return before.lastIndexOf('(') > before.lastIndexOf(')');
    }

    /** "A.I. Fundamentals": a dot behind a letter alone ends no sentence. */
    private static boolean initial(String text, int end) {
        return end > 0
                && Character.isLetter(text.charAt(end - 1))
                && (end == 1 || !Character.isLetterOrDigit(text.charAt(end - 2)));
    }
}
