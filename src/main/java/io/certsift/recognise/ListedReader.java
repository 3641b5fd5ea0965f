package io.certsift.recognise;

import io.certsift.knowledge.Lexicon;
import io.certsift.model.Claim;
import io.certsift.model.Paragraph;
import io.certsift.model.Quote;
import io.certsift.model.Section;
import io.certsift.model.SectionKind;
import io.certsift.text.PhraseSet;
import io.certsift.text.Span;
import io.certsift.text.Token;
import io.certsift.text.Tokens;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the items of a certifications section, and the letters behind a name. Thread-safe. */
final class ListedReader {
    private static final Pattern DASH = Pattern.compile("\\s[\\u2013\\u2014-]\\s");

    private final Findings findings;
    private final ItemReader items;
    private final UnlistedReader unlisted;
    private final PhraseSet<Boolean> topics;
    private final CourseOfSeries courses;
    private final StatusLabels labels;
    private final Columns columns;
    private final StatusCells cells;
    private final Progress progress;
    private final PhraseSet<Boolean> readers;
    private final Governing governing;
    private final PhraseSet<Boolean> owners;
    private final LinkHosts hosts;

    ListedReader(
            Findings findings,
            ItemReader items,
            UnlistedReader unlisted,
            SkillLists lists,
            Lexicon words,
            Lexicon claims) {
        this.topics = lists.topics();
        this.owners = PhraseSet.of(claims.list("owners"));
        this.courses = new CourseOfSeries(words, findings, items);
        this.findings = findings;
        this.hosts = new LinkHosts(findings.issuers());
        this.items = items;
        this.unlisted = unlisted;
        this.labels = new StatusLabels(claims, findings.dates());
        this.columns = new Columns(claims);
        this.cells = new StatusCells(claims);
        this.progress = new Progress(claims);
        this.readers = PhraseSet.of(claims.list("readers"));
        this.governing = new Governing(claims, findings.dates());
    }

    List<Finding> read(Section section, LocalDate asOf) {
        List<Finding> found = new ArrayList<>();
        boolean others = owners.in(Tokens.of(section.heading()));
        for (Item item : items.items(section)) {
            Surroundings around = new Surroundings(
                    true,
                    !item.paragraph().links().isEmpty(),
                    item.factText() + hosts.below(item),
                    hosts.of(item.paragraph()));
            int named = items.title(item.paragraph())
                    .map(Span::end)
                    .orElse(item.paragraph().text().length());
            List<Mention> all = findings.mentions().find(item.paragraph().text(), around);
            List<Mention> mentions = all.stream()
                    .filter(mention -> mention.span().start() < named)
                    .filter(mention -> !told(item.paragraph().text(), mention, all))
                    .filter(mention -> !courses.single(item.paragraph().text(), mention))
                    .filter(mention -> !findings.sold(
                            mention, mention.segment().of(item.paragraph().text()) + " \n " + item.detailText()))
                    .filter(mention -> !findings.courseOfTitle(
                            mention,
                            own(
                                    item.paragraph().text(),
                                    mention,
                                    mention.segment().end())))
                    .toList();
            if (others) {
                mentions.forEach(mention -> found.add(ofOthers(item, mention)));
                continue;
            }
            found.addAll(named(item, mentions, around, asOf));
            found.addAll(unlisted.read(item, mentions, asOf));
        }
        return found;
    }

    /**
     * "… – Professional certification in SQL, Python", "… – NPTEL Certification": behind a name and a dash bare topics tell what it
     * is about, and a provider who certified it.
     */
    private boolean told(String text, Mention mention, List<Mention> all) {
        String name = mention.span().of(text);
        List<Token> words = Tokens.of(name);
        boolean topic = topics.at(words, 0).stream().anyMatch(hit -> hit.to() == words.size());
        return (topic || items.detail(name, false))
                && all.stream()
                        .map(Mention::span)
                        .filter(other -> other.end() <= mention.span().start())
                        .anyMatch(other -> DASH.matcher(text.substring(
                                        other.end(), mention.span().start()))
                                .find());
    }

    /** "Team certifications": the heading says that they are not the candidate's. */
    private Finding ofOthers(Item item, Mention mention) {
        return findings.unclaimed(
                mention,
                item.paragraph(),
                item.section().kind(),
                "held by others, says the heading \"" + item.section().heading() + "\"");
    }

    /** The credentials behind a name, as in "Ada Example, PMP". */
    List<Finding> readNameLine(Section section, LocalDate asOf) {
        List<Finding> found = new ArrayList<>();
        for (Paragraph paragraph : section.paragraphs()) {
            Item item = new Item(section, paragraph, List.of(), "");
            found.addAll(named(
                    item, findings.mentions().find(paragraph.text(), Surroundings.item()), Surroundings.item(), asOf));
        }
        return found;
    }

    private List<Finding> named(Item item, List<Mention> mentions, Surroundings around, LocalDate asOf) {
        List<Finding> found = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            String details = i == mentions.size() - 1 ? item.detailText() : item.above();
            String text = item.paragraph().text();
            String label = labels.over(text, mention.span().start());
            String verb =
                    governing.over(text, mentions, i).map(span -> span.of(text)).orElse("");
            String rest = own(text, mention, end(text, mentions, i)) + " \n " + details + " \n " + label + " \n " + verb
                    + around.hosts(mention.segment());
            if (readers.in(Tokens.of(rest))) {
                found.add(findings.unclaimed(
                        mention, item.paragraph(), item.section().kind(), "said to readers"));
            } else if (!findings.honours().over(rest, place(text, mention, end(text, mentions, i), rest))) {
                found.add(finding(item, mentions, i, rest, details, asOf));
            }
        }
        return found;
    }

    /** Where the name stood in what is said beside it. */
    private static Span place(String text, Mention mention, int end, String rest) {
        int start = Math.max(0, mention.span().start() - mention.segment().start());
        boolean cut = !Blanks.without(text, segment(mention, end), mention.span())
                .regionMatches(0, rest, 0, Math.min(rest.length(), start));
        return cut
                ? new Span(0, 0)
                : new Span(start, Math.min(rest.length(), start + mention.span().length()));
    }

    private static Span segment(Mention mention, int end) {
        return new Span(mention.segment().start(), Math.max(mention.span().end(), end));
    }

    /** What is said beside a name; not what stands before it or behind a bar and is another's, where both have their dates. */
    private String own(String text, Mention mention, int end) {
        String rest = Blanks.without(text, segment(mention, end), mention.span());
        int name = Math.max(0, mention.span().start() - mention.segment().start());
        String before = rest.substring(0, Math.min(name, rest.length()));
        String behind = rest.substring(before.length());
        boolean another = !before.isBlank() && !items.detail(before, false) && dated(before) && dated(behind);
        int bar = behind.indexOf('|');
        boolean next = bar >= 0
                && dated(behind.substring(0, bar))
                && dated(behind.substring(bar))
                && !items.detail(behind.substring(bar + 1), false); // "(2019) | Expires 2022" is all of one
        String kept = next ? behind.substring(0, bar) : behind;
        return another ? kept : before + kept;
    }

    private boolean dated(String text) {
        return !findings.dates().read(text).isEmpty();
    }

    /** Where the words about a name end: before the verb that speaks of the next one. */
    private int end(String text, List<Mention> mentions, int at) {
        int end = mentions.get(at).segment().end();
        return at + 1 == mentions.size()
                ? end
                : governing
                        .before(text, mentions, at + 1)
                        .map(verb -> Math.min(verb.start(), end))
                        .orElse(end);
    }

    private Finding finding(Item item, List<Mention> all, int at, String rest, String details, LocalDate asOf) {
        Mention mention = all.get(at);
        boolean alone = all.size() == 1;
        Paragraph paragraph = item.paragraph();
        Optional<String> link = Findings.link(paragraph, mention.segment(), alone)
                .or(() -> item.details().stream()
                        .flatMap(detail -> Findings.link(detail, new Span(0, 0), true).stream())
                        .findFirst());
        Span quoted = alone ? new Span(0, paragraph.text().length()) : mention.segment();
        SectionKind section = item.section().kind();
        Quote quote = Findings.quote(paragraph, quoted, section);
        String written = mention.span().of(paragraph.text());
        Optional<Integer> validity = Findings.validity(mention.entry());
        Span near = Findings.near(new Span(0, paragraph.text().length()), mention.span());
        Span name = mention.span().moved(-near.start());
        List<Span> names = NameClauses.within(all, at, near);
        String text = Blanks.without(paragraph.text(), near, mention.span());
        ClaimReader.Listing listing =
                new ClaimReader.Listing(rest, text, name, names, details, columns.ending(item.above()));
        ClaimReader.Reading reading =
                Boxes.unticked(paragraph.text(), findings.claims().listed(listing, validity, asOf));
        if (reading.claim() == Claim.HELD && cells.planned(near.of(paragraph.text()))) {
            reading = reading.unfinished();
        }
        reading = progress.lasting(reading, mention.entry().kind(), rest);
        boolean attending = reading.claim() == Claim.IN_PROGRESS && !findings.marketplace(rest);
        if (!attending
                && reading.claim() != Claim.NONE
                && findings.preparation(mention.entry(), rest, written, link.isPresent())) {
            ClaimReader.Reading none = new ClaimReader.Reading(
                    Claim.NONE,
                    Optional.of("a preparation course, not the exam"),
                    reading.earned(),
                    Optional.empty(),
                    Optional.empty(),
                    false);
            return findings.finding(
                    mention,
                    paragraph,
                    none,
                    quote,
                    link,
                    Optional.of(mention.entry().id()).filter(exam -> section == SectionKind.CERTIFICATIONS));
        }
        return findings.finding(mention, paragraph, reading, quote, link, Optional.empty());
    }
}
