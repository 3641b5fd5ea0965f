package io.certsift.recognise;

import io.certsift.knowledge.CatalogEntry;
import io.certsift.model.Claim;
import io.certsift.model.CredentialKind;
import io.certsift.model.Paragraph;
import io.certsift.model.Place;
import io.certsift.model.Quote;
import io.certsift.model.Section;
import io.certsift.model.SectionKind;
import io.certsift.text.Span;
import io.certsift.text.Tokens;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what is said of certifications anywhere but under a certifications heading. Thread-safe. */
final class ToldReader {
    /** Sections that tell of work: a certification named there in passing is not said to be the candidate's. */
    private static final Set<SectionKind> WORK = EnumSet.of(
            SectionKind.EXPERIENCE,
            SectionKind.PROJECTS,
            SectionKind.VOLUNTEERING,
            SectionKind.PUBLICATIONS,
            SectionKind.REFERENCES,
            SectionKind.OTHER);

    /** Sections whose items are certifications only if they are called so, or carry a code or a link. */
    private static final Set<SectionKind> LEARNING = EnumSet.of(
            SectionKind.COURSES,
            SectionKind.EDUCATION,
            SectionKind.AWARDS,
            SectionKind.LANGUAGES,
            SectionKind.INTERESTS,
            SectionKind.DECLARATION);

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?;])\\s+(?=\\p{Lu})|[;\\u2022|\\t\\n]");

    private static final Pattern PART_END = Pattern.compile("[,;|\\t\\u2022.]\\s|\\s(?:and|und|et|y|e|&)\\s");

    /** A longer sentence is no item that names a certificate of a class. */
    private static final int MOST_WORDS_OF_MEMBER = 30;

    /** More names than this in one paragraph are a list, in which each stands for itself. */
    private static final int MOST_IN_SENTENCES = 40;

    private final Findings findings;
    private final ItemReader items;
    private final UnlistedReader unlisted;

    ToldReader(Findings findings, ItemReader items, UnlistedReader unlisted) {
        this.findings = findings;
        this.items = items;
        this.unlisted = unlisted;
    }

    List<Finding> read(Section section, Paragraph paragraph, LocalDate asOf) {
        List<Finding> found = new ArrayList<>();
        if (findings.noCertification(paragraph.text()) && section.kind() != SectionKind.SUMMARY) {
            return found;
        }
        List<Mention> mentions = findings.mentions().find(paragraph.text(), Surroundings.NONE);
        for (Mention mention : mentions) {
            Span around = Findings.near(new Span(0, paragraph.text().length()), mention.span());
            Span sentence = mentions.size() > MOST_IN_SENTENCES
                    ? mention.segment()
                    : sentence(paragraph.text(), mention.span(), around);
            if (accepted(section.kind(), mention, sentence.of(paragraph.text()), paragraph)) {
                found.add(finding(section.kind(), paragraph, mention, sentence, asOf));
            }
        }
        if (mentions.isEmpty()) {
            Span all = new Span(0, paragraph.text().length());
            member(section.kind(), paragraph, all, asOf).ifPresent(found::add);
        } else if (mentions.size() <= MOST_IN_SENTENCES) {
            parts(paragraph.text(), mentions)
                    .forEach(part ->
                            member(section.kind(), paragraph, part, asOf).ifPresent(found::add));
        }
        return found;
    }

    /** The parts of a text between commas and "and" in which no name of the catalog stands. */
    private static List<Span> parts(String text, List<Mention> mentions) {
        List<Span> parts = new ArrayList<>();
        int start = 0;
        Matcher matcher = PART_END.matcher(text);
        while (start < text.length()) {
            int end = matcher.find() ? matcher.start() : text.length();
            Span part = new Span(start, Math.max(start, end));
            if (mentions.stream().noneMatch(mention -> mention.span().overlaps(part))) {
                parts.add(part);
            }
            start = end == text.length() ? end : matcher.end();
        }
        return parts;
    }

    private boolean accepted(SectionKind section, Mention mention, String sentence, Paragraph paragraph) {
        boolean called = findings.calledCertificate(sentence) || mention.match() == io.certsift.model.Match.CODE;
        if (LEARNING.contains(section)) {
            boolean linked =
                    paragraph.links().stream().anyMatch(link -> link.span().overlaps(mention.segment()));
            return called || linked;
        }
        if (section == SectionKind.SKILLS) {
            return called; // "Deep Learning Specialization", "AWS ML Specialty": there the names of what somebody can
            // do
        }
        boolean series = mention.entry().kind() == CredentialKind.SERIES
                && mention.entry().memberOf().isEmpty();
        boolean exam = mention.entry().kind() == CredentialKind.EXAM
                && mention.entry().memberOf().isEmpty();
        return called || (mention.entry().tier().rated() && (exam || series));
    }

    private Finding finding(SectionKind section, Paragraph paragraph, Mention mention, Span sentence, LocalDate asOf) {
        Span name = mention.span();
        String rest = Blanks.without(paragraph.text(), sentence, name);
        Span within = new Span(
                Math.max(0, name.start() - sentence.start()),
                Math.max(0, name.start() - sentence.start()) + name.length());
        boolean plain = items.detail(withoutCodes(rest), false);
        Optional<String> link = Findings.link(paragraph, mention.segment(), false);
        Quote quote = Findings.quote(paragraph, sentence, section);
        ClaimReader.Reading reading = findings.claims().told(rest, within, plain, working(section, paragraph), asOf);
        boolean course = reading.claim() != Claim.NONE
                && findings.preparation(mention.entry(), rest, name.of(paragraph.text()), link.isPresent());
        if (course && reading.claim() == Claim.HELD) {
            return findings.unclaimed(mention, paragraph, section, "a preparation course, not the exam");
        }
        return findings.finding(mention, paragraph, reading, quote, link, Optional.empty());
    }

    /** A line in the margin of the pages lists; it does not tell of work. */
    private static boolean working(SectionKind section, Paragraph paragraph) {
        return WORK.contains(section)
                && paragraph.place() != Place.PAGE_HEADER
                && paragraph.place() != Place.PAGE_FOOTER;
    }

    /** A certificate of a class, called one, that the catalog does not name. */
    private Optional<Finding> member(SectionKind section, Paragraph paragraph, Span part, LocalDate asOf) {
        String text = part.of(paragraph.text());
        if (!findings.calledCertificate(text) || Tokens.of(text).size() > MOST_WORDS_OF_MEMBER) {
            return Optional.empty();
        }
        Optional<CatalogEntry> entry = unlisted.member(text);
        if (entry.isEmpty() || entry.get().kind() == CredentialKind.LICENCE) {
            return Optional.empty();
        }
        // What is said of the part may stand anywhere in the paragraph: "trained 40 staff for X and a certificate in
        // Y".
        String all = paragraph.text();
        ClaimReader.Reading reading = findings.claims()
                .told(all, new Span(all.length(), all.length()), false, working(section, paragraph), asOf);
        boolean alone = part.length() == all.length();
        return Optional.of(unlisted.member(
                entry.get(), Findings.quote(paragraph, part, section), reading, Findings.link(paragraph, part, alone)));
    }

    private String withoutCodes(String text) {
        String rest = text;
        for (CodeIndex.Hit code : findings.mentions().names().codes(text)) {
            rest = Blanks.without(rest, new Span(0, rest.length()), code.span());
        }
        return rest;
    }

    private static Span sentence(String text, Span name, Span near) {
        int start = near.start();
        int end = near.end();
        Matcher matcher = SENTENCE_END.matcher(text).region(start, end);
        while (matcher.find()) {
            if (matcher.end() <= name.start()) {
                start = matcher.end();
            } else if (matcher.start() >= name.end()) {
                end = matcher.start();
                break;
            }
        }
        return new Span(start, Math.max(end, name.end()));
    }
}
