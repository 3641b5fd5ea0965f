package io.certsift.recognise;

import io.certsift.knowledge.CatalogEntry;
import io.certsift.knowledge.Issuer;
import io.certsift.knowledge.Knowledge;
import io.certsift.knowledge.Validity;
import io.certsift.model.Certification;
import io.certsift.model.Claim;
import io.certsift.model.CredentialKind;
import io.certsift.model.Link;
import io.certsift.model.Paragraph;
import io.certsift.model.Quote;
import io.certsift.model.SectionKind;
import io.certsift.model.Tier;
import io.certsift.text.PhraseSet;
import io.certsift.text.Span;
import io.certsift.text.Tokens;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Makes findings of mentions: what all readers of resumes share. Thread-safe. */
final class Findings {
    /** "Exam in May (prepping with Udemy)": who helps with it, and not who issues it. */
    private static final Pattern PREPARED_WITH = Pattern.compile(
            "(?i)\\b(?:prepping|preparing|preparation|prepared|studying|study|practi[cs]ing|learning|training) (?:with|via|using|on|through|at) [^;)]{2,60}");

    private static final Set<CredentialKind> COURSES =
            EnumSet.of(CredentialKind.COURSE, CredentialKind.BADGE, CredentialKind.ATTENDANCE);

    /** Words further away than this many characters say nothing of a name; no sentence or item is so long. */
    static final int FARTHEST = 600;

    /** "2024 - 2027" behind an exam tells how long it is valid, and not how long somebody took. */
    private static final int COMMON_VALIDITY = 36;

    private final Knowledge knowledge;
    private final IssuerFinder issuers;
    private final MentionFinder mentions;
    private final ClaimReader claims;
    private final DateReader dates;
    private final PreparationWords preparation;
    private final PhraseSet<Boolean> calledCertificate;
    private final Honours honours;

    /** @param listener hears of each decision between names, where somebody wants to know why */
    Findings(Knowledge knowledge, Optional<Consumer<Decision>> listener) {
        this.knowledge = knowledge;
        this.issuers = new IssuerFinder(
                knowledge.issuers(), knowledge.lexicons().items().list("placing"));
        this.mentions = new MentionFinder(knowledge, issuers, listener);
        this.dates = new DateReader(knowledge.lexicons().months());
        this.claims = new ClaimReader(knowledge.lexicons().claims(), dates);
        this.preparation = new PreparationWords(knowledge.lexicons());
        this.calledCertificate = PhraseSet.of(knowledge.lexicons().items().list("called-certificate"));
        this.honours = new Honours(knowledge.lexicons().items());
    }

    MentionFinder mentions() {
        return mentions;
    }

    IssuerFinder issuers() {
        return issuers;
    }

    ClaimReader claims() {
        return claims;
    }

    DateReader dates() {
        return dates;
    }

    boolean calledCertificate(String text) {
        return calledCertificate.in(Tokens.of(text));
    }

    /** Whether a text is called a certificate, or names who issues some. */
    boolean certificate(String text) {
        return calledCertificate(text) || !issuers.issuers(Tokens.of(text)).isEmpty();
    }

    /** What is no certification. */
    Honours honours() {
        return honours;
    }

    /** The part of a segment that can speak of a name in it; the whole of it, but where names stand without number. */
    static Span near(Span segment, Span name) {
        int start = Math.min(name.start(), Math.max(segment.start(), name.start() - FARTHEST));
        int end = Math.max(name.end(), Math.min(segment.end(), name.end() + FARTHEST));
        return new Span(start, end);
    }

    /** Months that the entry is valid, whatever it was earned; of an exam that nothing is known of, what is common. */
    static Optional<Integer> validity(CatalogEntry entry) {
        return entry.validity()
                .map(Validity::months)
                .or(() -> entry.kind() == CredentialKind.EXAM ? Optional.of(COMMON_VALIDITY) : Optional.empty());
    }

    /**
     * Whether a mention of an exam's name is a preparation course for it: hosted at a marketplace, or called one.
     *
     * @param rest what is said beside the name
     */
    boolean preparation(CatalogEntry entry, String rest, String name, boolean linked) {
        if (entry.kind() != CredentialKind.EXAM) {
            return false;
        }
        if (marketplace(rest)) {
            return true;
        }
        return preparation.in(rest, linked || calledCertificate(name + " " + rest));
    }

    /** Whether words speak of preparing for an exam. */
    boolean prepares(String words) {
        return preparation.in(words, true);
    }

    /** "AWS Cloud Developer Course", "Google Analytics (Udemy)": a course for a title or on a product, and no word of an exam. */
    boolean courseOfTitle(Mention mention, String rest) {
        return mention.title()
                && mention.entry().kind() == CredentialKind.EXAM
                && (knowledge.catalog().reported(mention.entry()).tier() == Tier.OTHER || ofVendor(mention))
                && !calledCertificate(rest)
                && (marketplace(rest) ? preparation.product(mention.name()) : preparation.weakly(rest));
    }

    /** A badge of a vendor that a marketplace sells is a course about its product. */
    boolean sold(Mention mention, String rest) {
        return mention.entry().kind() != CredentialKind.EXAM && ofVendor(mention) && marketplace(rest);
    }

    private static boolean ofVendor(Mention mention) {
        return mention.entry()
                .memberOf()
                .filter(CatalogEntry.VENDOR_CLASS::equals)
                .isPresent();
    }

    /** Whether a marketplace of courses is named. */
    boolean marketplace(String rest) {
        String hosts = PREPARED_WITH.matcher(rest).replaceAll(" ");
        return IssuerFinder.any(issuers.issuers(Tokens.of(hosts)), Issuer.Kind.MARKETPLACE);
    }

    Finding finding(
            Mention mention,
            Paragraph paragraph,
            ClaimReader.Reading reading,
            Quote quote,
            Optional<String> link,
            Optional<String> preparesFor) {
        CatalogEntry entry = mention.entry();
        CatalogEntry reported = knowledge.catalog().reported(entry);
        Optional<String> note = reading.note().or(mention::note);
        Certification certification = new Certification(
                reported.id(),
                entry.id(),
                mention.name(),
                reported.tier(),
                entry.kind(),
                entry.field(),
                reading.claim(),
                mention.ambiguous(),
                quote,
                mention.match(),
                mention.similarity(),
                reading.earned(),
                reading.expires(),
                reading.renewed(),
                link,
                note,
                preparesFor.or(entry::preparesFor),
                List.of(place(paragraph, mention.span(), quote.section())),
                counts(entry.kind()));
        String key = key(reported, entry, mention.name(), quote.text());
        return new Finding(preparesFor.isPresent() ? key + "/preparation" : key, certification, reading.explicit());
    }

    /** Members of classes, titles of families and all unrated credentials are told apart by name. */
    private static String key(CatalogEntry reported, CatalogEntry entry, String name, String text) {
        if (COURSES.contains(entry.kind()) && reported.tier() == Tier.OTHER) {
            return reported.id() + "/" + plain(text); // one entry stands for all courses of its provider
        }
        boolean byName = entry.memberOf().isPresent() || entry.family() || reported.tier() == Tier.OTHER;
        return reported.id() + (byName ? "/" + plain(name) : "");
    }

    Finding unclaimed(Mention mention, Paragraph paragraph, SectionKind section, String note) {
        ClaimReader.Reading reading = new ClaimReader.Reading(
                Claim.NONE, Optional.of(note), Optional.empty(), Optional.empty(), Optional.empty(), false);
        return finding(
                mention,
                paragraph,
                reading,
                quote(paragraph, mention.span(), section),
                Optional.empty(),
                Optional.empty());
    }

    static boolean counts(CredentialKind kind) {
        return kind != CredentialKind.LICENCE && kind != CredentialKind.MEMBERSHIP;
    }

    /** A name with nothing in it but its words. */
    static String plain(String name) {
        StringBuilder plain = new StringBuilder();
        Tokens.of(name).forEach(token -> plain.append(token.word()).append(' '));
        return plain.toString().strip().toLowerCase(Locale.ROOT);
    }

    private static Quote place(Paragraph paragraph, Span name, String section) {
        return new Quote(name.of(paragraph.text()), paragraph.page(), paragraph.number(), section);
    }

    static Quote quote(Paragraph paragraph, Span span, SectionKind section) {
        String text = span.of(paragraph.text())
                .strip()
                .replaceAll("\\s+", " ")
                .replaceAll("^[,;|•·&/–-]+\\s*|(?<![,;|•·&–-])[,;|•·&–-]+$", "")
                .stripTrailing()
                .replaceFirst("(?<=\\S)\\s+(?:and|und|et|y|e)$", "");
        return new Quote(text, paragraph.page(), paragraph.number(), section.label());
    }

    /** The credential link of a part of a paragraph: one over its words, or the only one. */
    static Optional<String> link(Paragraph paragraph, Span segment, boolean alone) {
        return paragraph.links().stream()
                .filter(link -> alone || link.span().overlaps(segment) || segment.contains(link.span()))
                .map(Link::target)
                .filter(target -> !target.startsWith("mailto:"))
                .findFirst();
    }
}
