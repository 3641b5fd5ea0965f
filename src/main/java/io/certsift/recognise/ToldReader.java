package io.certsift.recognise;

import io.certsift.knowledge.CatalogEntry;
import io.certsift.knowledge.Lexicon;
import io.certsift.model.Claim;
import io.certsift.model.CredentialKind;
import io.certsift.model.Paragraph;
import io.certsift.model.Place;
import io.certsift.model.Quote;
import io.certsift.model.Section;
import io.certsift.model.SectionKind;
import io.certsift.model.Tier;
import io.certsift.text.PhraseSet;
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

    /** A longer sentence is no item that names a certificate of a class. */
    private static final int MOST_WORDS_OF_MEMBER = 30;

    /** Where names of exams stand for what somebody can do or attended. */
    private static final Set<SectionKind> NAMED_ELSEWHERE = EnumSet.of(SectionKind.SKILLS, SectionKind.COURSES);

    /** A list of certificates on one line or two. */
    private static final int LONGEST_BARE_LIST = 300;

    private static final Pattern DASH = Pattern.compile("\\s[\\u2013\\u2014-]\\s");

    private final Findings findings;
    private final BareNames bareNames;
    private final UnlistedReader unlisted;
    private final Progress progress;
    private final NameClauses clauses;
    private final ListLabels labels;
    private final Positions positions;
    private final PhraseSet<Boolean> deeds;

    ToldReader(Findings findings, ItemReader items, UnlistedReader unlisted, Lexicon claims, Lexicon titles) {
        this.deeds = PhraseSet.of(claims.list("deeds"));
        this.findings = findings;
        this.bareNames = new BareNames(findings.mentions().names(), items);
        this.unlisted = unlisted;
        this.progress = new Progress(claims);
        this.clauses = new NameClauses(items, findings.claims());
        this.labels = new ListLabels(findings);
        this.positions = new Positions(titles, findings.dates(), progress);
    }

    List<Finding> read(Section section, Paragraph paragraph, LocalDate asOf) {
        List<Finding> found = new ArrayList<>();
        List<Mention> mentions = findings.mentions().find(paragraph.text(), Surroundings.NONE);
        boolean bare = !NAMED_ELSEWHERE.contains(section.kind()) && bare(paragraph.text(), mentions);
        for (int at = 0; at < mentions.size(); at++) {
            Mention mention = mentions.get(at);
            Span sentence = clauses.clause(paragraph.text(), mentions, at);
            if (section.kind() != SectionKind.SUMMARY
                    && findings.honours()
                            .over(sentence.of(paragraph.text()), mention.span().moved(-sentence.start()))) {
                continue;
            }
            if (accepted(section, mention, sentence.of(paragraph.text()), paragraph)
                    || (bare && unratedExam(mention))) {
                List<Span> names = NameClauses.within(mentions, at, sentence);
                found.add(finding(section, paragraph, mention, names, sentence, bare, asOf));
            }
        }
        for (Span part : NameClauses.parts(paragraph.text(), mentions)) {
            String sentence = clauses.sentence(paragraph.text(), part).of(paragraph.text());
            if (section.kind() != SectionKind.SUMMARY && findings.honours().in(sentence)) {
                continue;
            }
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
        return text.length() <= LONGEST_BARE_LIST && bareNames.only(text, mentions);
    }

    private boolean accepted(Section section, Mention mention, String sentence, Paragraph paragraph) {
        boolean called = findings.calledCertificate(sentence) || mention.match() == io.certsift.model.Match.CODE;
        if (LEARNING.contains(section.kind())) {
            boolean linked =
                    paragraph.links().stream().anyMatch(link -> link.span().overlaps(mention.segment()));
            return called || linked;
        }
        if (section.kind() == SectionKind.SKILLS || positions.titled(section, paragraph, mention)) {
            return called; // "AWS ML Specialty": there the name of what somebody can do
        }
        boolean series = mention.entry().kind() == CredentialKind.SERIES
                && mention.entry().memberOf().isEmpty();
        boolean exam = mention.entry().kind() == CredentialKind.EXAM
                && mention.entry().memberOf().isEmpty();
        return called || (!mention.title() && mention.entry().tier().rated() && (exam || series));
    }

    private Finding finding(
            Section section,
            Paragraph paragraph,
            Mention mention,
            List<Span> names,
            Span sentence,
            boolean bare,
            LocalDate asOf) {
        if (progress.material(section.heading())) {
            return findings.unclaimed(mention, paragraph, section.kind(), "about what the exam asks");
        }
        Span name = mention.span();
        String rest = Blanks.without(paragraph.text(), sentence, name);
        Span within = name.moved(-sentence.start());
        boolean labelled = labels.over(rest.substring(0, within.start()));
        if (labelled) { // what stands before "Certifications:" is said of something else
            Span list =
                    new Span(sentence.start() + ListLabels.end(rest.substring(0, within.start())) + 1, sentence.end());
            return finding(
                    section, paragraph, mention, moved(names, sentence.start() - list.start()), list, true, asOf);
        }
        boolean plain = bare || bareNames.besides(rest);
        boolean working = !bare
                && (working(section.kind(), paragraph)
                        || !deeds.at(Tokens.of(rest), 0).isEmpty())
                && !entitled(paragraph, mention)
                && !NameClauses.certified(paragraph.text(), mention);
        Optional<String> link = Findings.link(paragraph, mention.segment(), false);
        Quote quote = Findings.quote(paragraph, sentence, section.kind());
        ClaimReader.Reading reading = findings.claims()
                .told(
                        new ClaimReader.Telling(rest, within.start(), within, names, plain, working),
                        Findings.validity(mention.entry()),
                        asOf);
        if (reading.claim() == Claim.HELD && !reading.explicit() && progress.presently(section.heading())) {
            reading = reading.unfinished();
        }
        reading = progress.lasting(
                Boxes.unticked(paragraph.text(), reading), mention.entry().kind(), rest);
        boolean course = reading.claim() != Claim.NONE
                && findings.preparation(mention.entry(), rest, name.of(paragraph.text()), link.isPresent());
        if (course && reading.claim() == Claim.HELD) {
            return findings.unclaimed(mention, paragraph, section.kind(), "a preparation course, not the exam");
        }
        return findings.finding(mention, paragraph, reading, quote, link, Optional.empty());
    }

    private static List<Span> moved(List<Span> names, int by) {
        return names.stream()
                .filter(name -> name.start() + by >= 0)
                .map(name -> name.moved(by))
                .toList();
    }

    /** A line in the margin of the pages lists, and one to tick off plans; neither tells of work. */
    private boolean working(SectionKind section, Paragraph paragraph) {
        return WORK.contains(section)
                && paragraph.place() != Place.PAGE_HEADER
                && paragraph.place() != Place.PAGE_FOOTER
                && !progress.toTake(paragraph.text());
    }

    /** Whether an exam's name opens a bullet and a dash parts it from what is told of it: as good as an item. */
    private boolean entitled(Paragraph paragraph, Mention mention) {
        String text = paragraph.text();
        Matcher dash = DASH.matcher(text).region(mention.span().end(), text.length());
        if (!paragraph.bullet() || mention.title() || !dash.find()) {
            return false;
        }
        return bareNames.besides(Blanks.without(text, new Span(0, dash.start()), mention.span()));
    }

    /** A certificate of a class, called one, that the catalog does not name. */
    private Optional<Finding> member(SectionKind section, Paragraph paragraph, Span part, LocalDate asOf) {
        String text = part.of(paragraph.text());
        if (!findings.calledCertificate(text) || Tokens.of(text).size() > MOST_WORDS_OF_MEMBER) {
            return Optional.empty();
        }
        Optional<CatalogEntry> entry = unlisted.memberIn(text);
        if (entry.isEmpty() || entry.get().kind() == CredentialKind.LICENCE) {
            return Optional.empty();
        }
        // What is said of the part may stand before it: "trained 40 staff for X and a certificate in Y".
        Span near = Findings.near(new Span(0, paragraph.text().length()), part);
        Span name = part.moved(-near.start());
        ClaimReader.Telling telling = new ClaimReader.Telling(
                near.of(paragraph.text()), near.length(), name, List.of(name), false, working(section, paragraph));
        ClaimReader.Reading reading = progress.lasting(
                findings.claims().told(telling, Optional.empty(), asOf),
                entry.get().kind(),
                near.of(paragraph.text()));
        boolean alone = part.length() == paragraph.text().length();
        return Optional.of(unlisted.member(
                entry.get(), Findings.quote(paragraph, part, section), reading, Findings.link(paragraph, part, alone)));
    }
}
