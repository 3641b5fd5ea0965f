package io.certsift.recognise;

import io.certsift.knowledge.Issuer;
import io.certsift.knowledge.Lexicon;
import io.certsift.text.PhraseSet;
import io.certsift.text.Span;
import io.certsift.text.Token;
import io.certsift.text.Tokens;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells lists of what somebody can do or has learned from lists of certificates. Thread-safe. */
final class SkillLists {
    private static final Pattern LABELLED = Pattern.compile("\\s*(\\p{L}[^:,]{2,40}):([^:]{5,400})");

    /** Behind a label stand at least so many parts. */
    private static final int LEAST_BEHIND_LABEL = 3;

    /** And so many of them are technologies. */
    private static final int LEAST_TECHNOLOGIES = 2;

    /** Without a label so many parts are a list, if most are topics. */
    private static final int LEAST_PARTS = 4;

    /** So many are one, whatever they are. */
    private static final int LEAST_PARTS_OF_ANYTHING = 6;

    /** "Amazon Web Services": a skill has at most so many words. */
    private static final int MOST_WORDS_OF_PART = 5;

    private final Findings findings;
    private final PhraseSet<Boolean> technologies;
    private final PhraseSet<Boolean> nameEndings;
    private final PhraseSet<Boolean> topics = new PhraseSet<>();

    SkillLists(Findings findings, Lexicon items, Lexicon evidence) {
        this.findings = findings;
        this.technologies = PhraseSet.of(evidence.list("technologies"));
        this.nameEndings = PhraseSet.of(items.list("name-endings"));
        items.names().stream()
                .filter(name -> name.startsWith("fields-"))
                .forEach(name -> topics.addAll(items.list(name), true));
    }

    /** What certificates are about: "machine learning", "SQL". */
    PhraseSet<Boolean> topics() {
        return topics;
    }

    /** The label of "Web development: HTML, CSS, React"; empty if the text is no such list. */
    String label(String text) {
        Matcher list = LABELLED.matcher(text);
        if (!list.matches()) {
            return "";
        }
        List<String> parts = List.of(list.group(2).split(","));
        long known = parts.stream().map(Tokens::of).filter(technologies::in).count();
        return parts.size() >= LEAST_BEHIND_LABEL && known >= LEAST_TECHNOLOGIES ? list.group(1) : "";
    }

    /** What somebody can do, behind a label that is no issuer. */
    boolean labelled(String text) {
        String label = label(text);
        return !label.isEmpty() && !findings.certificate(label);
    }

    /** "Python, TensorFlow, NLP, SQL" below an item. */
    boolean bare(String text) {
        return row(Stream.of(text.split(",")).map(Tokens::of).toList());
    }

    /** "Java • Linux • HTML • Django • Excel • Git" as an item: nothing tells of certificates, and no heading that of the skills. */
    boolean item(String text, List<Span> parts) {
        List<List<Token>> words =
                parts.stream().map(part -> Tokens.of(part.of(text))).toList();
        return row(words)
                && words.stream().noneMatch(this::issuer)
                && !findings.calledCertificate(text)
                && findings.dates().read(text).isEmpty();
    }

    /** Few words each, none of which ends as a certificate's name does, and enough of them, or most nothing but a topic. */
    private boolean row(List<List<Token>> parts) {
        return parts.size() >= LEAST_PARTS
                && parts.stream().allMatch(part -> part.size() <= MOST_WORDS_OF_PART && !nameEndings.in(part))
                && (parts.size() >= LEAST_PARTS_OF_ANYTHING
                        || parts.stream().filter(this::topic).count() * 2 > parts.size());
    }

    /** An issuer's name alone tells of certificates, and a university's before anything; "Microsoft Excel" does not. */
    private boolean issuer(List<Token> part) {
        return findings.issuers().issuers(part).stream()
                .anyMatch(issuer -> part.size() == 1 || issuer.kind() == Issuer.Kind.UNIVERSITY);
    }

    /** Whether words are nothing but a topic. */
    private boolean topic(List<Token> part) {
        return !part.isEmpty()
                && (topics.find(part).stream().anyMatch(hit -> hit.length() == part.size())
                        || technologies.find(part).stream().anyMatch(hit -> hit.length() == part.size()));
    }
}
