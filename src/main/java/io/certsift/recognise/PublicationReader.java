package io.certsift.recognise;

import io.certsift.knowledge.Lexicon;
import io.certsift.model.Paragraph;
import io.certsift.model.Quote;
import io.certsift.model.Section;
import io.certsift.model.SectionKind;
import io.certsift.text.PhraseSet;
import io.certsift.text.Span;
import io.certsift.text.Token;
import io.certsift.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds papers, preprints, book chapters and patents. Thread-safe. */
final class PublicationReader {
    // No word boundary: it looks back over accents without end.
    private static final Pattern DOI = Pattern.compile("(?<![A-Za-z0-9_])10\\.\\d{4,9}/\\S+");
    private static final Pattern PATENT = Pattern.compile(
            "(?<![A-Za-z0-9_])(?:US|U\\.S\\.|EP|WO|DE|CN|JP|GB|IN)[ -]?\\d[\\d,./ ]{5,}\\d(?:\\s?[AB]\\d)?\\b");

    /** "Keller, A. (2020). Title. Venue": a reference, whatever the heading above it says. */
    private static final Pattern REFERENCE = Pattern.compile(
            "^\\W{0,4}\\p{Lu}[\\p{L}'\\u2019-]{1,30}, (?:\\p{Lu}\\.[ -]?){1,3}.{0,200}[(., ](?:19|20)\\d{2}[a-z]?[).,]");

    private static final String AUTHOR = "(?:\\p{Lu}\\.[ -]?){1,3}\\p{Lu}[\\p{L}'\\u2019-]{1,30}";

    /** "A. Keller, B. Ito. Title. Venue 2020": initials first. One name alone may be a degree: "B. Tech." */
    private static final Pattern INITIALS_FIRST = Pattern.compile("^\\W{0,4}(?:\\d{1,3}[\\]).]{1,2} )?" + AUTHOR
            + "(?: et al\\.?|(?:(?:, and | and |, | & )" + AUTHOR + "){1,12})[.:,]? .{0,250}(?:19|20)\\d{2}");

    /** "Delivered 27 publications and 7 patents", "author of 12 peer-reviewed papers", "published two chapters in the book". */
    private static final Pattern COUNTED = Pattern.compile(
            "(?i)(?<![a-z])(?:delivered|published|authored|co-?authored|produced|author of|have|has|holds?|holding|filed|granted|(?<!work(?:ed|ing) |partner(?:ed|ing) |collaborat(?:ed|ing) )with) (?:over |more than |about )?"
                    + "(?:\\d{1,3}\\+?|an?|two|three|four|five|six|seven|eight|nine|ten|several|multiple) (?:[a-z-]{2,20} ){0,3}"
                    + "(?:publications|patents|(?:book )?chapters? (?:in|of|for) (?:the|a) (?:[a-z-]{2,20} ){0,2}(?:book|volume|handbook)|(?:peer-reviewed|research|journal|conference|scientific) (?:papers|articles)"
                    + "|(?:papers|articles) (?:in|at) (?:[a-z-]{2,20} ){0,3}(?:journals|conferences|proceedings))\\b");

    /** "Peer-reviewed five articles on …": those of others. */
    private static final Pattern REVIEWING = Pattern.compile(
            "(?i)^\\W{0,4}(?:peer[- ])?reviewed (?:over |more than |about )?(?:\\d|(?:two|three|four|five|six|seven|eight|nine|ten|dozens|several|many|multiple|numerous|manuscripts|submissions)\\b)");

    private static final Pattern PATENTED = Pattern.compile("(?i)(?<![a-z])(?:patents?|brevets?|patentes?)(?![a-z])");

    /** "ICAICS 2026": an international conference by its letters; but a school certificate and a contest have such letters too. */
    private static final Pattern CONFERENCE = Pattern.compile(
            "(?<![A-Za-z])IC(?!SE\\b|PC\\b|T\\b)[A-Z]{2,8}(?:-[A-Z]{2,6})?[ '\u2019-]{0,2}(?:20)?\\d{2}(?!\\d)");

    private static final Pattern RESEARCH = Pattern.compile("(?i)research|forschung|recherche|investigaci|pesquisa");

    /** A paper's own page, as a link or written out. */
    private static final Pattern PAPER =
            Pattern.compile("arxiv\\.org/(?:abs|pdf)/\\d{4}\\.\\d{4,5}|doi\\.org/10\\.\\d{4,9}/");

    /** An entry of a publications section has at least so many words. */
    private static final int LEAST_WORDS = 4;

    private final PhraseSet<Boolean> cues;
    private final PhraseSet<Boolean> venues;
    private final PhraseSet<Boolean> others;
    private final PhraseSet<Boolean> thesis;

    PublicationReader(Lexicon words) {
        this.cues = PhraseSet.of(words.list("publication-cues"));
        this.venues = PhraseSet.of(words.list("venues"));
        this.thesis = PhraseSet.of(words.list("thesis"));
        this.others = PhraseSet.of(words.list("not-publications"));
    }

    List<Quote> read(Section section, Paragraph paragraph) {
        List<Quote> found = new ArrayList<>();
        boolean is = section.kind() == SectionKind.PUBLICATIONS
                ? entry(paragraph.text())
                : section.kind() != SectionKind.CERTIFICATIONS
                        && (told(section, paragraph.text()) || linkedThesis(paragraph) || research(section, paragraph));
        if (is) {
            found.add(Findings.quote(paragraph, new Span(0, paragraph.text().length()), section.kind()));
        }
        return found;
    }

    private boolean entry(String text) {
        List<Token> tokens = Tokens.of(text);
        boolean proven =
                DOI.matcher(text).find() || PATENT.matcher(text).find() || venues.in(tokens) || cues.in(tokens);
        return tokens.size() >= LEAST_WORDS && (proven || !others.in(tokens));
    }

    private boolean told(Section section, String text) {
        List<Token> tokens = Tokens.of(text);
        boolean own = !others(tokens) && !REVIEWING.matcher(text).find();
        boolean studies = section.kind() == SectionKind.EDUCATION;
        if (DOI.matcher(text).find()) {
            return own;
        }
        boolean patent = PATENTED.matcher(text).find() && PATENT.matcher(text).find();
        if (own && (COUNTED.matcher(text).find() || patent)) {
            return true;
        }
        boolean reference =
                REFERENCE.matcher(text).find() || INITIALS_FIRST.matcher(text).find();
        if (reference && venues.in(tokens)) {
            return true;
        }
        return own
                && !studies
                && cues.in(tokens)
                && (venues.in(tokens)
                        || CONFERENCE.matcher(text).find()
                        || PATENT.matcher(text).find()
                        || strong(tokens));
    }

    /** Under "Research" stands one's own: a title with the link to the paper. */
    private boolean research(Section section, Paragraph paragraph) {
        boolean linked = PAPER.matcher(paragraph.text()).find()
                || CONFERENCE.matcher(paragraph.text()).find()
                || paragraph.links().stream()
                        .anyMatch(link -> PAPER.matcher(link.target()).find());
        return linked
                && !paragraph.bullet()
                && RESEARCH.matcher(section.heading()).find()
                && !others(Tokens.of(paragraph.text()));
    }

    /** Whether words tell of something else, but for those of a cue: "peer-reviewed". */
    private boolean others(List<Token> tokens) {
        List<PhraseSet.Hit<Boolean>> own = cues.find(tokens);
        return others.find(tokens).stream()
                .anyMatch(hit -> own.stream().noneMatch(cue -> cue.from() <= hit.from() && hit.to() <= cue.to()));
    }

    private boolean linkedThesis(Paragraph paragraph) {
        boolean linked = paragraph.links().stream()
                        .anyMatch(link -> Addresses.parse(link.target()).isPresent())
                || !Addresses.inText(paragraph.text()).isEmpty();
        return linked && thesis.in(Tokens.of(paragraph.text()));
    }

    /** Cues that need no venue beside them. */
    private boolean strong(List<Token> tokens) {
        return cues.find(tokens).stream().anyMatch(hit -> hit.length() >= 2);
    }
}
