package io.certsift.recognise;

import io.certsift.text.Span;
import io.certsift.text.Token;
import io.certsift.text.Tokens;
import java.util.List;

/** Tells skills in a row, under a certifications heading, from certificates. Thread-safe. */
final class SkillRow {
    /** So many short words in a row, apart by dots or commas, with nothing else beside them, are skills. */
    private static final int LEAST_IN_A_ROW = 6;

    private static final int MOST_WORDS_OF_SKILL = 5;

    private final Findings findings;
    private final ItemPieces pieces;

    SkillRow(Findings findings, ItemPieces pieces) {
        this.findings = findings;
        this.pieces = pieces;
    }

    /** "Java • Linux • HTML • Django • Excel": nothing tells of certificates, and no heading that of the skills. */
    boolean in(String text, List<Span> parts) {
        return parts.size() >= LEAST_IN_A_ROW
                && parts.stream().map(part -> Tokens.of(part.of(text))).allMatch(this::skill)
                && !pieces.ending(text)
                && !findings.calledCertificate(text)
                && findings.dates().read(text).isEmpty();
    }

    /** A few words; one alone that is an issuer's name tells of certificates, "Microsoft Excel" does not. */
    private boolean skill(List<Token> words) {
        boolean issuer = words.size() == 1 && !findings.issuers().issuers(words).isEmpty();
        return words.size() <= MOST_WORDS_OF_SKILL && !issuer;
    }
}
