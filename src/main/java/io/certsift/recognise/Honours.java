package io.certsift.recognise;

import io.certsift.knowledge.Lexicon;
import io.certsift.text.PhraseSet;
import io.certsift.text.Span;
import io.certsift.text.Token;
import io.certsift.text.Tokens;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells what is no certification: awards, scholarships, school certificates, job simulations. A certificate beside an honour
 * is one all the same, if it was completed or the honour is only a remark in brackets. Thread-safe.
 */
final class Honours {
    private static final Pattern BRACKET = Pattern.compile("\\([^()]{0,120}\\)");

    /** Of five words and more: a label such as "Job simulation." says what stands before it is. */
    private static final Pattern NEXT_SENTENCE = Pattern.compile("(?<=[.!?])\\s+\\p{Lu}\\S*(?: [^\\s.!?]+){4}[^\\n]*");

    private final PhraseSet<Boolean> notCertifications;
    private final PhraseSet<Boolean> honours;
    private final PhraseSet<Boolean> completing;
    private final Set<String> nothing;

    Honours(Lexicon items) {
        this.notCertifications = PhraseSet.of(items.list("not-certifications"));
        this.honours = PhraseSet.of(items.list("honours"));
        this.completing = PhraseSet.of(items.list("completing"));
        this.nothing = items.list("nothing").stream()
                .map(phrase -> words(Tokens.of(phrase)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a text speaks of something that is no certification. */
    boolean in(String text) {
        List<Token> tokens = Tokens.of(text);
        return other(tokens) || honours.in(tokens);
    }

    /**
     * Whether a text makes no certification of a name in it.
     *
     * @param whole the text
     * @param name where the name stands, or its blanks
     */
    boolean over(String whole, Span name) {
        String text = withoutNextSentence(whole, name);
        List<Token> tokens = Tokens.of(text);
        if (other(tokens)) {
            return true;
        }
        String outside = withoutRemarks(text, name);
        List<Token> before = Tokens.of(outside.substring(0, name.start()));
        int completed = completing.find(before).stream()
                .mapToInt(PhraseSet.Hit::to)
                .max()
                .orElse(-1);
        boolean own = completed >= 0 && !honours.in(before.subList(completed, before.size()));
        return !own && honours.in(Tokens.of(outside));
    }

    private boolean other(List<Token> tokens) {
        return notCertifications.in(tokens) || nothing.contains(words(tokens));
    }

    /** "Finished the series. Experience gained in a job simulation, too": the next sentence of a line is about something else. */
    private static String withoutNextSentence(String text, Span name) {
        Matcher next = NEXT_SENTENCE.matcher(text).region(name.end(), text.length());
        return next.find() ? text.substring(0, next.start()) + text.substring(next.end()) : text;
    }

    /** The text with blanks for what stands in brackets, but for those around the name. */
    private static String withoutRemarks(String text, Span name) {
        StringBuilder rest = new StringBuilder(text);
        Matcher bracket = BRACKET.matcher(text);
        while (bracket.find()) {
            Span remark = new Span(bracket.start(), bracket.end());
            if (!remark.overlaps(name)) {
                rest.replace(remark.start(), remark.end(), " ".repeat(remark.length()));
            }
        }
        return rest.toString();
    }

    private static String words(List<Token> tokens) {
        return tokens.stream().map(Token::word).collect(Collectors.joining(" "));
    }
}
