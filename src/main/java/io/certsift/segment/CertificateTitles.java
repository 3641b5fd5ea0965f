package io.certsift.segment;

import io.certsift.knowledge.Lexicon;
import io.certsift.text.NormalText;
import io.certsift.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells headings of certificates that have other words beside it: "Salesforce Certifications". Thread-safe. */
final class CertificateTitles {
    private static final Set<String> JOINTS = Set.of("and", "und", "et", "y", "e");

    private static final Pattern JOINED = Pattern.compile("[&/+]|\\b(?:" + String.join("|", JOINTS) + ")\\b");

    /** "AI+ Engineer, AI CERTs": the name of a firm, and no plural. */
    private static final Pattern FIRM = Pattern.compile("\\bCERTs\\W*$");

    /** "AWS Machine Learning Certifications". */
    private static final int MOST_WORDS = 4;

    /** Capitals alone tell a title; a sentence in them is longer. */
    private static final int MOST_WORDS_IN_CAPITALS = 8;

    private final Set<String> nouns;

    CertificateTitles(Lexicon layout) {
        this.nouns = Set.copyOf(layout.list("certificate-nouns"));
    }

    /** "Salesforce Certifications", "Certifications & Clearances": a few words, set as a title. */
    boolean certificates(String text, List<Token> tokens) {
        if (tokens.isEmpty() || FIRM.matcher(text).find()) {
            return false;
        }
        boolean last = nouns.contains(tokens.get(tokens.size() - 1).word());
        boolean first = nouns.contains(tokens.get(0).word());
        boolean joined = JOINED.matcher(NormalText.of(text).normal()).find();
        boolean title = tokens.size() <= MOST_WORDS
                && tokens.stream().allMatch(token -> titled(token.span().of(text)) || JOINTS.contains(token.word()));
        return (title && (last || (first && joined))) || (joined && capitals(text, tokens));
    }

    /** "OFFICIAL SALESFORCE CERTIFICATIONS & TRAILHEAD": more words, in capitals. */
    private boolean capitals(String text, List<Token> tokens) {
        return tokens.size() <= MOST_WORDS_IN_CAPITALS
                && text.equals(text.toUpperCase(Locale.ROOT))
                && text.chars().noneMatch(Character::isDigit)
                && tokens.stream().anyMatch(token -> nouns.contains(token.word()));
    }

    private static boolean titled(String word) {
        return Character.isUpperCase(word.codePointAt(0));
    }
}
