package io.certsift.recognise;

import io.certsift.knowledge.Issuer;
import io.certsift.text.PhraseSet;
import io.certsift.text.Span;
import io.certsift.text.Token;
import io.certsift.text.Tokens;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What decides about one name: its part of the text, and what stands around the whole. */
final class Scope {
    private static final Pattern LIST_JOINT = Pattern.compile("[,;\\u2022]|\\s(?:and|und|et|y|e)\\s");

    /** "…, offered by IBM" names an issuer, "…, IBM Data Engineering" another certificate. */
    private static final int MOST_WORDS_BESIDE_ISSUER = 1;

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+(?=\\p{Lu})");

    private static final Pattern NAME_END =
            Pattern.compile("\\s*(?:certification|certificate|exam)?\\s*(?:[^\\s\\p{L}]|$)", Pattern.CASE_INSENSITIVE);

    private final String text;
    private final Span segment;
    private final Surroundings around;
    private final String prefix;
    private final String details;
    private final List<Token> own;
    private final List<Token> all;
    private final List<Token> ownForms;
    private final List<Token> allForms;
    private final IssuerFinder issuers;
    private final PhraseSet<Boolean> calledCertificate;
    private final Set<Issuer> named;

    /**
     * @param segment the part of the text that speaks of the name
     * @param prefix the text before the first name, which may speak of all
     */
    Scope(
            String text,
            Span segment,
            Surroundings around,
            String prefix,
            NameFinder names,
            IssuerFinder issuers,
            PhraseSet<Boolean> calledCertificate) {
        this.text = text;
        this.segment = segment;
        this.around = around;
        this.prefix = prefix;
        this.details = around.details(segment);
        this.issuers = issuers;
        this.calledCertificate = calledCertificate;
        String whole = prefix + " \n " + segment.of(text) + " \n " + details;
        this.own = Tokens.of(segment.of(text));
        this.all = Tokens.of(whole);
        this.ownForms = names.forms(segment.of(text) + " \n " + details);
        this.allForms = names.forms(whole);
        this.named = issuers.issuers(all);
    }

    String text() {
        return text;
    }

    Span segment() {
        return segment;
    }

    Surroundings around() {
        return around;
    }

    List<Token> ownForms() {
        return ownForms;
    }

    List<Token> allForms() {
        return allForms;
    }

    String words(Span span) {
        return span.of(text);
    }

    /** Whether a span stands in brackets with commas before or behind it: "(Python, GenAI, Prompt Engineering, SQL)". */
    boolean amongOthers(Span span) {
        int open = text.lastIndexOf('(', span.start());
        int close = text.indexOf(')', span.end());
        return open >= 0
                && close >= 0
                && text.lastIndexOf(')', span.start()) < open
                && (text.substring(open, span.start()) + text.substring(span.end(), close)).indexOf(',') >= 0;
    }

    /** All issuers named. */
    Set<Issuer> named() {
        return named;
    }

    /** Whether the surroundings say that a certificate is meant. */
    boolean certificate() {
        return around.listed() || around.linked() || calledCertificate.in(all);
    }

    /** Whether an item of a list calls it a certificate, and says no more of its name: "AWS Certified Machine Learning, 2022". */
    boolean listedWhole(Span name) {
        return around.listed() && calledCertificate() && ends(name);
    }

    /** Whether no more words follow the name directly. */
    boolean ends(Span name) {
        return NAME_END.matcher(text)
                .region(name.end(), Math.max(name.end(), segment.end()))
                .lookingAt();
    }

    boolean calledCertificate() {
        return calledCertificate.in(own);
    }

    /** Whether the segment calls it a certificate by more than the name itself. */
    boolean calledBesides(Span name) {
        return calledCertificate.in(Tokens.of(rest(name)));
    }

    /** Issuers named anywhere but within the name itself. */
    Set<Issuer> besides(Span name) {
        Set<Issuer> besides = new HashSet<>(issuers.issuers(Tokens.of(prefix)));
        besides.addAll(beside(name));
        return besides;
    }

    /** Issuers named in the sentence of the name, or in the details. */
    Set<Issuer> inSentence(Span name) {
        int start = segment.start();
        int end = segment.end();
        Matcher border = SENTENCE_END.matcher(text).region(segment.start(), segment.end());
        while (border.find()) {
            start = border.end() <= name.start() ? border.end() : start;
            end = border.start() >= name.end() ? Math.min(end, border.start()) : end;
        }
        return issuers.issuers(Tokens.of(Blanks.without(text, new Span(start, end), name) + " \n " + details));
    }

    /** Whether words are nothing but an issuer's name. */
    boolean issuer(String words) {
        return !words.isBlank() && issuers.whole(words);
    }

    /** Issuers named in the segment, but not within the name itself. */
    Set<Issuer> beside(Span name) {
        return issuers.issuers(Tokens.of(rest(name) + " \n " + details));
    }

    /** Whether a vendor stands in one line with the host of a name, and not in its own words: "Intel and Coursera". */
    boolean vendorAtHost(Span name, List<String> hosts) {
        return (rest(name) + " \n " + details)
                .lines()
                .map(line -> issuers.issuers(Tokens.of(line)))
                .anyMatch(here -> IssuerFinder.any(here, Issuer.Kind.VENDOR)
                        && here.stream().anyMatch(issuer -> hosts.contains(issuer.key())));
    }

    /**
     * As above, without those that the words make a place or a tool: "deployed to AWS", or a part of another name of a list:
     * "…, Google Mobile Developer path".
     */
    Set<Issuer> issuing(Span name) {
        Set<Issuer> issuing = new LinkedHashSet<>();
        String rest = rest(name);
        int own = name.start() - Findings.near(segment, name).start();
        Matcher joint = LIST_JOINT.matcher(rest);
        for (int start = 0; start >= 0; ) {
            int end = joint.find() ? joint.start() : rest.length();
            List<Token> part = Tokens.of(rest.substring(start, end));
            if ((start <= own && own <= end) || issuers.besides(part) <= MOST_WORDS_BESIDE_ISSUER) {
                issuing.addAll(issuers.issuing(part));
            }
            start = end == rest.length() ? -1 : joint.end();
        }
        issuing.addAll(issuers.issuers(Tokens.of(details)));
        return issuing;
    }

    private String rest(Span name) {
        return Blanks.without(text, Findings.near(segment, name), name);
    }
}
