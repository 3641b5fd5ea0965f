package io.certsift.recognise;

import io.certsift.knowledge.Knowledge;
import io.certsift.text.PhraseSet;
import io.certsift.text.Span;
import io.certsift.text.Token;
import io.certsift.text.Tokens;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells lists of skills that stand under a certifications heading from lists of certificates. Thread-safe. */
final class SkillLists {
    /** So many short words in a row, apart by dots or commas, with nothing else beside them, are skills. */
    private static final int LEAST_IN_A_ROW = 6;

    private static final int MOST_WORDS_OF_SKILL = 5;

    private static final Pattern LABELLED = Pattern.compile("\\s*(\\p{L}[^:,]{2,40}):([^:]{5,400})");

    /** Behind a label a list of skills has at least so many parts, and this many of them are technologies. */
    private static final int LEAST_BEHIND_LABEL = 3;

    private static final int LEAST_TECHNOLOGIES = 2;

    private final Findings findings;
    private final ItemPieces pieces;
    private final PhraseSet<Boolean> technologies;

    SkillLists(Knowledge knowledge, Findings findings, ItemPieces pieces) {
        this.findings = findings;
        this.pieces = pieces;
        this.technologies = PhraseSet.of(knowledge.lexicons().evidence().list("technologies"));
    }

    /** "Web development: HTML, CSS, React": what somebody can do, behind a label that is no issuer. */
    boolean labelled(String text) {
        Matcher list = LABELLED.matcher(text);
        if (!list.matches() || findings.certificate(list.group(1))) {
            return false;
        }
        List<List<Token>> parts =
                Stream.of(list.group(2).split(",")).map(Tokens::of).toList();
        return parts.size() >= LEAST_BEHIND_LABEL
                && parts.stream().filter(technologies::in).count() >= LEAST_TECHNOLOGIES;
    }

    /** "Java • Linux • HTML • Django • Excel": nothing tells of certificates, and no heading that of the skills. */
    boolean inRow(String text, List<Span> parts) {
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
