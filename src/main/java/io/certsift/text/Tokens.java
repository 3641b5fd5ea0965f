package io.certsift.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a text into words. A word is a run of letters and digits; a plus or number sign at its end belongs to it
 * ({@code ai+}, {@code c#}), and so do a dot or an apostrophe between two letters ({@code deeplearning.ai}).
 */
public final class Tokens {
    private Tokens() {}

    public static List<Token> of(String text) {
        return of(NormalText.of(text));
    }

    public static List<Token> of(NormalText text) {
        String normal = text.normal();
        List<Token> tokens = new ArrayList<>();
        for (int at = 0; at < normal.length(); ) {
            if (!Character.isLetterOrDigit(normal.charAt(at))) {
                at++;
                continue;
            }
            int end = end(normal, at);
            tokens.add(new Token(normal.substring(at, end), text.originalSpan(at, end)));
            at = end;
        }
        return tokens;
    }

    private static int end(String normal, int start) {
        int at = start;
        while (at < normal.length()) {
            char c = normal.charAt(at);
            if (Character.isLetterOrDigit(c)) {
                at++;
            } else if ((c == '.' || c == '\'') && between(normal, at)) {
                at++;
            } else if ((c == '+' || c == '#') && !letter(normal, at + 1)) {
                at++;
            } else {
                break;
            }
        }
        return at;
    }

    /** Whether a dot joins two words into a name, as in deeplearning.ai, and does not end a sentence typed without a blank. */
    private static boolean between(String normal, int at) {
        return letter(normal, at - 1) && letter(normal, at + 1) && letter(normal, at + 2);
    }

    private static boolean letter(String normal, int at) {
        return at >= 0 && at < normal.length() && Character.isLetter(normal.charAt(at));
    }
}
