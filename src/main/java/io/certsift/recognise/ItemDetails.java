package io.certsift.recognise;

import io.certsift.knowledge.Issuer.Kind;
import io.certsift.knowledge.Lexicon;
import io.certsift.knowledge.Lexicons;
import io.certsift.text.PhraseSet;
import io.certsift.text.Span;
import io.certsift.text.Token;
import io.certsift.text.Tokens;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells lines that only give the issuer, date, link or status of an item from names. Thread-safe. */
final class ItemDetails {
    /** An organisation's name that no list knows has at most so many words beside "Institute" and the like. */
    private static final int MOST_WORDS_OF_ORGANISATION = 5;

    private static final Pattern PART_END = Pattern.compile("[,\\t|]|\\s[\\u2013\\u2014-]\\s");

    private final IssuerFinder issuers;
    private final DateReader dates;
    private final SkillLists lists;
    private final PhraseSet<Boolean> details;
    private final PhraseSet<Boolean> detailLabels;
    private static final Set<Kind> HOSTS = EnumSet.of(Kind.MARKETPLACE, Kind.MOOC);

    /** "Dr. Ada B. Example". */
    private static final int MOST_WORDS_OF_TEACHER = 4;

    private final PhraseSet<Boolean> organisations;
    private final PhraseSet<Boolean> organisationEndings;
    private final PhraseSet<Boolean> labels;
    private final PhraseSet<Boolean> calledCertificate;
    private final PhraseSet<Boolean> statuses;

    ItemDetails(Lexicons lexicons, SkillLists lists, IssuerFinder issuers, DateReader dates) {
        Lexicon items = lexicons.items();
        Lexicon claims = lexicons.claims();
        this.issuers = issuers;
        this.dates = dates;
        this.lists = lists;
        this.details = PhraseSet.of(items.list("details"));
        this.detailLabels = PhraseSet.of(items.list("detail-labels"));
        this.organisations = PhraseSet.of(items.list("organisations"));
        this.organisationEndings = PhraseSet.of(items.list("organisation-endings"));
        this.labels = PhraseSet.of(items.list("label-words"));
        this.calledCertificate = PhraseSet.of(items.list("called-certificate"));
        this.statuses = new PhraseSet<Boolean>()
                .addAll(claims.list("in-progress"), true)
                .addAll(claims.list("expired"), true)
                .addAll(claims.list("expiry"), true)
                .addAll(claims.list("renewal"), true)
                .addAll(claims.list("issue"), true);
    }

    /** "Issued by: IBM SkillsBuild", "Status: in progress": no item, whatever it names. */
    boolean labelled(String text) {
        List<Token> label = Tokens.of(text.substring(0, Math.max(0, text.indexOf(':'))));
        return detailLabels.find(label).stream().anyMatch(hit -> hit.from() == 0 && hit.to() == label.size());
    }

    /** Whether words tell a status. */
    boolean status(List<Token> tokens) {
        return statuses.in(tokens);
    }

    /** Whether the first words tell a status. */
    boolean opensStatus(List<Token> tokens) {
        return !tokens.isEmpty() && !statuses.at(tokens, 0).isEmpty();
    }

    /** Whether a text is nothing but an issuer or a label, as above a list of items. */
    boolean label(String text) {
        return leftover(text, true) == 0 && dates.read(text).isEmpty();
    }

    /**
     * Whether a text only gives issuer, date, link or status.
     *
     * @param organisation whether the name of an organisation that no list knows may be one too
     */
    boolean only(String text, boolean organisation) {
        List<Token> tokens = Tokens.of(text);
        if (tokens.isEmpty() || leftover(text, false) == 0) {
            return true;
        }
        return organisation
                && organisation(tokens)
                && !namedBefore(text)
                && !called(tokens)
                && leftover(text, false) <= MOST_WORDS_OF_ORGANISATION;
    }

    /** "Udemy / Dr. Ada Example": a host of courses, and who teaches there. */
    boolean hosted(String text) {
        List<Token> tokens = Tokens.of(text);
        boolean host = issuers.find(tokens).stream()
                .anyMatch(hit -> HOSTS.contains(hit.issuer().kind())
                        && hit.span().start() == tokens.get(0).span().start());
        int teacher = issuers.besides(tokens);
        return host
                && teacher > 0
                && teacher <= MOST_WORDS_OF_TEACHER
                && text.indexOf('/') > 0
                && !lists.topics().in(tokens)
                && !called(tokens);
    }

    /** Whether something is called a certificate there, be it not in the label of a link or by its issuer's name: "Certification Council". */
    private boolean called(List<Token> tokens) {
        List<PhraseSet.Hit<Boolean>> known = details.find(tokens);
        return calledCertificate.find(tokens).stream()
                .filter(hit -> hit.to() == tokens.size()
                        || organisations.at(tokens, hit.to()).isEmpty())
                .anyMatch(hit -> known.stream()
                        .noneMatch(label -> label.from() <= hit.from()
                                && hit.to() <= label.to()
                                && label.to() - label.from() > hit.to() - hit.from()));
    }

    /** Whether a text is the name of an issuer, or of an organisation that may be one, and no more. */
    boolean issuer(String text) {
        List<Token> tokens = Tokens.of(text);
        return (!issuers.find(tokens).isEmpty() || organisation(tokens))
                && only(text, true)
                && dates.read(text).isEmpty();
    }

    /**
     * Whether a word of organisations' names stands there that is no part of a topic, such as that of "machine learning", nor of the
     * name of a known issuer beside which a topic stands: "EC-Council Cybersecurity".
     */
    private boolean organisation(List<Token> tokens) {
        List<PhraseSet.Hit<Boolean>> about = lists.topics().find(tokens);
        List<Span> known = issuers.find(tokens).stream().map(hit -> hit.span()).toList();
        boolean subject = about.stream()
                .anyMatch(topic -> within(known, tokens.get(topic.from())).isEmpty());
        return Stream.concat(
                        organisations.find(tokens).stream(),
                        organisationEndings.find(tokens).stream().filter(hit -> hit.from() > 0))
                .filter(hit -> !subject || within(known, tokens.get(hit.from())).isEmpty())
                .anyMatch(
                        hit -> about.stream().noneMatch(topic -> topic.from() <= hit.from() && hit.to() <= topic.to()));
    }

    private static Optional<Span> within(List<Span> names, Token token) {
        return names.stream().filter(name -> name.contains(token.span())).findFirst();
    }

    /** "Board Design, Rheingau Institute": what stands before an organisation, parted from it, is a name of its own. */
    private boolean namedBefore(String text) {
        String first = PART_END.split(text, 2)[0];
        return first.length() < text.length() && leftover(first, false) > 0 && !organisation(Tokens.of(first));
    }

    /** The number of words that are neither issuer, date, link nor status. */
    private int leftover(String text, boolean labelled) {
        List<Token> tokens = Tokens.of(text);
        BitSet known = new BitSet();
        issuers.find(tokens).stream()
                .filter(hit -> !topic(tokens, hit.span()))
                .forEach(hit -> mark(known, tokens, hit.span()));
        dates.read(text).forEach(date -> mark(known, tokens, date.span()));
        details.find(tokens).forEach(hit -> known.set(hit.from(), hit.to()));
        statuses.find(tokens).forEach(hit -> known.set(hit.from(), hit.to()));
        if (labelled) {
            labels.find(tokens).forEach(hit -> known.set(hit.from(), hit.to()));
        }
        int left = 0;
        for (int i = 0; i < tokens.size(); i++) {
            String word = tokens.get(i).word();
            boolean figures = word.chars().anyMatch(Character::isDigit);
            if (!known.get(i) && !figures && word.length() > 1 && !SMALL.contains(word)) {
                left++;
            }
        }
        return left;
    }

    /** "Certificate in TensorFlow": what it is about, whoever else has that name. */
    private static boolean topic(List<Token> tokens, Span name) {
        for (int at = 1; at < tokens.size(); at++) {
            if (tokens.get(at).span().start() == name.start()) {
                return tokens.get(at - 1).word().equals("in");
            }
        }
        return false;
    }

    private static final Set<String> SMALL = Set.of(
            "by", "on", "in", "at", "of", "the", "and", "for", "to", "from", "via", "de", "en", "le", "la", "von", "am",
            "im", "em", "do", "da", "no", "id");

    private static void mark(BitSet known, List<Token> tokens, Span span) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).span().overlaps(span)) {
                known.set(i);
            }
        }
    }
}
