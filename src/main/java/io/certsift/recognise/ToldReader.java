package io.certsift.recognise;

import io.certsift.knowledge.CatalogEntry;
import io.certsift.model.Claim;
import io.certsift.model.CredentialKind;
import io.certsift.model.Paragraph;
import io.certsift.model.Place;
import io.certsift.model.Quote;
import io.certsift.model.Section;
import io.certsift.model.SectionKind;
import io.certsift.model.Tier;
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

    /** A label before a list in a sentence has at most so many words: "Certifications earned in this role:". */
    private static final int MOST_WORDS_OF_LABEL = 6;

    /** Where names of exams stand for what somebody can do or attended. */
    private static final Set<SectionKind> NAMED_ELSEWHERE = EnumSet.of(SectionKind.SKILLS, SectionKind.COURSES);

    /** A list of certificates on one line or two. */
    private static final int LONGEST_BARE_LIST = 300;

    /** A cell with a date, an issuer or a status is hardly longer. */
    private static final int LONGEST_CELL = 60;

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
        boolean bare = !NAMED_ELSEWHERE.contains(section.kind()) && bare(paragraph.text(), mentions);
        for (int at = 0; at < mentions.size(); at++) {
            Mention mention = mentions.get(at);
            Span sentence = clause(paragraph.text(), mentions, at);
            if (accepted(section.kind(), mention, sentence.of(paragraph.text()), paragraph)
                    || (bare && unratedExam(mention))) {
                List<Span> names = within(mentions, at, sentence);
                found.add(finding(section.kind(), paragraph, mention, names, sentence, asOf));
            }
        }
        for (Span part : parts(paragraph.text(), mentions)) {
            member(section.kind(), paragraph, part, asOf).ifPresent(found::add);
        }
        return found;
    }

    private static boolean unratedExam(Mention mention) {
        return mention.entry().tier() == Tier.OTHER
                && mention.entry().kind() == CredentialKind.EXAM
                && !mention.title();
    }

    /** "Security+, Network+, CCNA": a paragraph of nothing but names is a list of certificates without its heading. */
    private boolean bare(String text, List<Mention> mentions) {
        if (mentions.isEmpty() || text.length() > LONGEST_BARE_LIST) {
            return false;
        }
        String rest = text;
        for (Mention mention : mentions) {
            rest = Blanks.without(rest, new Span(0, rest.length()), mention.span());
        }
        return items.detail(withoutCodes(rest), false);
    }

    /** The parts of a text between commas and "and" in which no name of the catalog stands; the whole text if none does. */
    private static List<Span> parts(String text, List<Mention> mentions) {
        if (mentions.isEmpty()) {
            return List.of(new Span(0, text.length()));
        }
        List<Span> parts = new ArrayList<>();
        int start = 0;
        int next = 0;
        Matcher matcher = PART_END.matcher(text);
        while (start < text.length()) {
            int end = matcher.find() ? matcher.start() : text.length();
            Span part = new Span(start, Math.max(start, end));
            while (next < mentions.size() && mentions.get(next).span().end() <= part.start()) {
                next++;
            }
            if (next == mentions.size() || !mentions.get(next).span().overlaps(part)) {
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
        return called || (!mention.title() && mention.entry().tier().rated() && (exam || series));
    }

    /** Where the names stand that the sentence around one of them holds, counted from its beginning. */
    private static List<Span> within(List<Mention> mentions, int at, Span sentence) {
        int from = at;
        while (from > 0 && sentence.contains(mentions.get(from - 1).span())) {
            from--;
        }
        List<Span> names = new ArrayList<>();
        for (int i = from;
                i < mentions.size() && sentence.contains(mentions.get(i).span());
                i++) {
            Span name = mentions.get(i).span();
            names.add(new Span(name.start() - sentence.start(), name.end() - sentence.start()));
        }
        return names;
    }

    private Finding finding(
            SectionKind section,
            Paragraph paragraph,
            Mention mention,
            List<Span> names,
            Span sentence,
            LocalDate asOf) {
        Span name = mention.span();
        String rest = Blanks.without(paragraph.text(), sentence, name);
        Span within = new Span(name.start() - sentence.start(), name.end() - sentence.start());
        boolean listed = labelled(rest.substring(0, within.start()));
        boolean plain = listed || items.detail(withoutCodes(rest), false);
        boolean working = !listed && working(section, paragraph);
        Optional<String> link = Findings.link(paragraph, mention.segment(), false);
        Quote quote = Findings.quote(paragraph, sentence, section);
        ClaimReader.Reading reading = findings.claims()
                .told(new ClaimReader.Telling(rest, within.start(), within, names, plain, working), asOf);
        boolean course = reading.claim() != Claim.NONE
                && findings.preparation(mention.entry(), rest, name.of(paragraph.text()), link.isPresent());
        if (course && reading.claim() == Claim.HELD) {
            return findings.unclaimed(mention, paragraph, section, "a preparation course, not the exam");
        }
        return findings.finding(mention, paragraph, reading, quote, link, Optional.empty());
    }

    /** "Certifications: …", "Certified along the way: …": what stands behind such a label in a sentence is a list. */
    private boolean labelled(String before) {
        int colon = before.lastIndexOf(':');
        String label = colon < 0 ? "" : before.substring(0, colon);
        return findings.calledCertificate(label) && Tokens.of(label).size() <= MOST_WORDS_OF_LABEL;
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
        // What is said of the part may stand before it: "trained 40 staff for X and a certificate in Y".
        Span near = Findings.near(new Span(0, paragraph.text().length()), part);
        Span name = new Span(part.start() - near.start(), part.end() - near.start());
        ClaimReader.Telling telling = new ClaimReader.Telling(
                near.of(paragraph.text()), near.length(), name, List.of(name), false, working(section, paragraph));
        ClaimReader.Reading reading = findings.claims().told(telling, asOf);
        boolean alone = part.length() == paragraph.text().length();
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

    /** The sentence around a name, without what it says of the status of the names beside. */
    private Span clause(String text, List<Mention> mentions, int at) {
        Span sentence = sentence(text, mentions.get(at).span());
        int start = sentence.start();
        int end = sentence.end();
        if (at > 0 && mentions.get(at - 1).span().start() >= start) {
            start = border(text, mentions.get(at - 1).span(), mentions.get(at).span())
                    .orElse(start);
        }
        if (at + 1 < mentions.size() && mentions.get(at + 1).span().end() <= end) {
            end = border(text, mentions.get(at).span(), mentions.get(at + 1).span())
                    .orElse(end);
        }
        return new Span(start, end);
    }

    private Optional<Integer> border(String text, Span before, Span behind) {
        return before.end() >= behind.start()
                ? Optional.empty()
                : findings.claims()
                        .border(text.substring(before.end(), behind.start()))
                        .map(place -> before.end() + place);
    }

    /** The sentence around a name, with the cells beside it that only give its date, issuer or status. */
    private Span sentence(String text, Span name) {
        Span near = Findings.near(new Span(0, text.length()), name);
        int start = near.start();
        int end = near.end();
        Matcher matcher = SENTENCE_END.matcher(text).region(near.start(), near.end());
        List<Span> before = new ArrayList<>();
        boolean behind = false;
        while (matcher.find()) {
            if (matcher.end() <= name.start()) {
                before.add(new Span(start, matcher.start()));
                start = matcher.end();
            } else if (matcher.start() >= name.end()) {
                if (behind && !detail(text, end, matcher.start())) {
                    break;
                }
                end = matcher.start();
                behind = true;
            }
        }
        end = behind && detail(text, end, near.end()) ? near.end() : end;
        for (int at = before.size() - 1; at >= 0 && cell(text, before.get(at)); at--) {
            start = before.get(at).start();
        }
        return new Span(start, Math.max(end, name.end()));
    }

    private boolean detail(String text, int from, int to) {
        String part = text.substring(Math.min(from, to), to);
        return !part.isBlank() && part.length() <= LONGEST_CELL && items.detail(part, false);
    }

    /** Whether a wide gap or bar ends a part that only gives a date or the like. */
    private boolean cell(String text, Span part) {
        return part.end() < text.length()
                && "\t|".indexOf(text.charAt(part.end())) >= 0
                && detail(text, part.start(), part.end());
    }
}
