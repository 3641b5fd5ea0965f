package io.certsift.recognise;

import io.certsift.knowledge.CatalogEntry;
import io.certsift.knowledge.Knowledge;
import io.certsift.knowledge.Lexicon;
import io.certsift.model.Certification;
import io.certsift.model.CredentialKind;
import io.certsift.model.Field;
import io.certsift.model.Match;
import io.certsift.model.Paragraph;
import io.certsift.model.Quote;
import io.certsift.model.SectionKind;
import io.certsift.model.Tier;
import io.certsift.text.PhraseSet;
import io.certsift.text.Span;
import io.certsift.text.Token;
import io.certsift.text.Tokens;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the items of a certifications section that the catalog does not name: members of a class told by their pattern,
 * licences and memberships, and the rest as {@code unlisted}, so that the catalog's gaps show. Thread-safe.
 */
final class UnlistedReader {
    /** The id of an item that nothing in the catalog fits. */
    static final String UNLISTED = "unlisted";

    /** A name has at most so many words; more is a sentence. */
    private static final int MOST_WORDS = 18;

    /** A sentence of so many words may have a comma anywhere: "AI certified, Salesforce". */
    private static final int MOST_WORDS_OF_ONE_PART = 8;

    /** "10+ projects built": a figure of somebody's work. */
    private static final Pattern COUNTED = Pattern.compile("\\s*\\d{1,4}(?:[.,]\\d)?\\s?[kKMB]?\\+\\s");

    private static final Pattern PARTS = Pattern.compile("[,;:()|\\u2022\\t]");

    private final Findings findings;
    private final ItemReader items;
    private final ClassFinder classes;
    private final CourseOfSeries courses;
    private final PhraseSet<CredentialKind> kinds = new PhraseSet<>();
    private final ContactLines contacts;
    private final ItemContents contents;
    private final ItemPieces pieces;
    private final StatusLabels labels;
    private final Progress progress;
    private final SkillLists lists;
    private final PhraseSet<Boolean> degrees;
    private final PhraseSet<Boolean> abbreviations;
    private final FieldFinder fields;

    UnlistedReader(Knowledge knowledge, Findings findings, ItemReader items, SkillLists lists) {
        this.findings = findings;
        this.items = items;
        this.classes = new ClassFinder(knowledge);
        this.courses = new CourseOfSeries(knowledge.lexicons().items(), findings, items);
        Lexicon words = knowledge.lexicons().items();
        kinds.addAll(words.list("licences"), CredentialKind.LICENCE)
                .addAll(words.list("languages"), CredentialKind.LICENCE)
                .addAll(words.list("degrees"), CredentialKind.LICENCE)
                .addAll(words.list("memberships"), CredentialKind.MEMBERSHIP);
        this.contents = new ItemContents(findings.issuers(), items);
        this.contacts = new ContactLines(words);
        this.pieces = new ItemPieces(words, lists, items);
        this.lists = lists;
        this.abbreviations = PhraseSet.of(words.list("degree-abbreviations"));
        this.degrees = PhraseSet.of(words.list("degrees"));
        this.labels = new StatusLabels(knowledge.lexicons().claims(), findings.dates());
        this.progress = new Progress(knowledge.lexicons().claims());
        this.fields = new FieldFinder(words);
    }

    List<Finding> read(Item item, List<Mention> mentions, LocalDate asOf) {
        List<Finding> found = new ArrayList<>();
        String text = item.paragraph().text();
        Optional<Span> name = items.title(item.paragraph());
        List<Span> parts = name.map(title -> pieces.of(title.of(text), within(title, mentions)))
                .orElseGet(() -> pieces.of(text, mentions));
        Set<String> codes = ItemPieces.codes(mentions);
        // "Microsoft Excel" is a skill, and an exam.
        if ((name.isEmpty() && lists.labelled(text))
                || studied(item, text)
                || (mentions.size() <= 1 && lists.item(text, parts))) {
            return found;
        }
        boolean alone = mentions.isEmpty()
                && name.isEmpty()
                && parts.stream()
                                .filter(piece -> !items.detail(piece.of(text), false))
                                .count()
                        == 1;
        for (Span piece : parts) {
            if (piece.start() > 0 && items.describing(Tokens.of(piece.of(text)))) {
                break;
            }
            if (!codes.contains(piece.of(text).strip().toLowerCase(Locale.ROOT))) {
                read(item, piece, alone, asOf).ifPresent(found::add);
            }
            if (degrees.in(Tokens.of(piece.of(text)))) {
                break; // behind a degree stands what was studied
            }
        }
        return found;
    }

    /** What stands behind the name of an item and tells what it is about; empty if nothing does. */
    private String contents(Item item) {
        String text = item.paragraph().text();
        return items.title(item.paragraph())
                .map(title -> text.substring(title.end()))
                .orElse("");
    }

    private static List<Mention> within(Span title, List<Mention> mentions) {
        return mentions.stream()
                .filter(mention -> title.contains(mention.span()))
                .toList();
    }

    /** "MS, Population Genetics, Example University" under "Education & Credentials". */
    private boolean studied(Item item, String text) {
        List<Token> tokens = Tokens.of(text);
        return item.section().about(SectionKind.EDUCATION)
                && !tokens.isEmpty()
                && !findings.certificate(text)
                && (!degrees.at(tokens, 0).isEmpty()
                        || !abbreviations.at(tokens, 0).isEmpty());
    }

    private Optional<Finding> read(Item item, Span piece, boolean alone, LocalDate asOf) {
        Paragraph paragraph = item.paragraph();
        String text = piece.of(paragraph.text());
        List<Token> tokens = Tokens.of(text);
        boolean name = !tokens.isEmpty()
                && tokens.size() <= MOST_WORDS
                && tokens.stream()
                        .anyMatch(token -> token.word().length() > 1
                                && Character.isLetter(token.word().charAt(0)));
        boolean counted = COUNTED.matcher(text).lookingAt();
        boolean address = Addresses.only(text).isPresent() || contacts.has(text);
        if (!name || counted || address || findings.honours().in(text) || items.detail(text, false)) {
            return Optional.empty();
        }
        // Dates and issuers in cells of their own belong to the only name of a row.
        String label = labels.over(paragraph.text(), piece.start());
        String shared = label + " \n " + issuer(paragraph.text(), piece);
        String own = alone ? paragraph.text() : text;
        String context = own + " \n " + item.detailText() + " \n " + shared;
        String facts = own + " \n " + item.factText() + " \n " + shared;
        ClaimReader.Reading reading =
                Boxes.unticked(paragraph.text(), findings.claims().listed(context, Optional.empty(), asOf));
        Quote quote = Findings.quote(paragraph, piece, item.section().kind());
        Optional<String> link = Findings.link(paragraph, piece, true);
        boolean skill = item.section().about(SectionKind.SKILLS)
                && !findings.certificate(facts)
                && !pieces.ends(paragraph.text(), piece);
        return Optional.of(Optional.of(facts)
                .filter(words -> !skill)
                .flatMap(words -> member(contents.without(words)))
                .map(entry -> member(entry, quote, progress.lasting(reading, entry.kind(), context), link))
                .orElseGet(() -> unlisted(tokens, quote, contents(item), reading, link)));
    }

    /** The issuer that a list opens with, of a later part: "IBM: one | another". */
    private String issuer(String text, Span piece) {
        String opening = text.substring(0, Math.max(0, text.indexOf(':')));
        boolean issuer = opening.length() < piece.start()
                && !findings.issuers().issuers(Tokens.of(opening)).isEmpty()
                && items.detail(opening, false);
        return issuer ? opening : "";
    }

    /** The class that a text speaks of, be it with typing errors. */
    Optional<CatalogEntry> member(String text) {
        return classes.find(Tokens.of(text))
                .or(() -> classes.find(findings.mentions().names().mended(text)))
                .filter(entry -> entry.kind() != CredentialKind.SERIES || !courses.told(text));
    }

    /** In a long sentence the words that tell the class stand in one part: "ML pipelines, clouds (Oracle certified)" has none. */
    Optional<CatalogEntry> memberIn(String text) {
        boolean whole = Tokens.of(text).size() <= MOST_WORDS_OF_ONE_PART;
        Stream<String> parts = whole ? Stream.of(text) : PARTS.splitAsStream(text);
        return parts.map(this::member).flatMap(Optional::stream).findFirst();
    }

    /** A member of a class that the catalog knows only by the pattern of the class. */
    Finding member(CatalogEntry entry, Quote quote, ClaimReader.Reading reading, Optional<String> link) {
        Field field = fields.of(quote.text()).orElse(entry.field());
        return finding(entry.id(), entry.tier(), entry.kind(), field, Match.CLASS, quote, reading, link);
    }

    private Finding unlisted(
            List<Token> tokens, Quote quote, String contents, ClaimReader.Reading reading, Optional<String> link) {
        CredentialKind kind = kinds.find(tokens).stream()
                .map(PhraseSet.Hit::label)
                .findFirst()
                .orElse(CredentialKind.UNKNOWN);
        // "… by Amazon Web Services" is no certificate on the web
        Field field =
                fields.of(ownName(quote.text())).or(() -> fields.of(contents)).orElse(Field.OTHER);
        return finding(UNLISTED, Tier.OTHER, kind, field, Match.HEADING, quote, reading, link);
    }

    private Finding finding(
            String id,
            Tier tier,
            CredentialKind kind,
            Field field,
            Match match,
            Quote quote,
            ClaimReader.Reading reading,
            Optional<String> link) {
        String name = ownName(quote.text());
        Certification certification = new Certification(
                id,
                id,
                name,
                tier,
                kind,
                field,
                reading.claim(),
                false,
                quote,
                match,
                1,
                reading.earned(),
                reading.expires(),
                reading.renewed(),
                link,
                reading.note(),
                Optional.empty(),
                List.of(quote),
                Findings.counts(kind));
        return new Finding(id + "/" + Findings.plain(name), certification, reading.explicit());
    }

    /** The item's words without dates, and without what stands in brackets or behind a dash and is only a detail. */
    private String ownName(String text) {
        String name = text;
        for (DateReader.Dated date : findings.dates().read(text)) {
            name = name.replace(date.span().of(text), "");
        }
        for (Span part : ItemPieces.split(name, new Span(0, name.length()), ",|\\(|\\s[\\u2013\\u2014-]\\s")) {
            if (part.start() > 0 && items.detail(part.of(name), true)) {
                name = name.substring(0, part.start() - 1);
                break;
            }
        }
        return name.replaceAll("(?<![\\s,;:(\\u2013\\u2014-])[\\s,;:(\\u2013\\u2014-]+$", "")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
