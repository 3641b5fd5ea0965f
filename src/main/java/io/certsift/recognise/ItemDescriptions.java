package io.certsift.recognise;

import io.certsift.knowledge.Lexicon;
import io.certsift.model.Paragraph;
import io.certsift.text.PhraseSet;
import io.certsift.text.Span;
import io.certsift.text.Token;
import io.certsift.text.Tokens;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells the paragraphs of a certifications section that describe what was learned from its items. Thread-safe. */
final class ItemDescriptions {
    /** A description has at least so many words; names are hardly ever longer. */
    private static final int LEAST_WORDS_OF_DESCRIPTION = 9;

    /** So many words are no name, whatever they are. */
    private static final int LEAST_WORDS_OF_TEXT = 27;

    /** "Learned Python" may be a name yet. */
    private static final int LEAST_WORDS_OF_OPENED = 3;

    /** "Comprehensive online certificate covering": it says so by then. */
    private static final int MOST_WORDS_BEFORE_TELLING = 5;

    /** So many topics with commas between them are a list. */
    private static final int LEAST_TOPICS = 3;

    private static final Pattern TITLE = Pattern.compile("([^.()]{3,80}\\(([^()]{2,40})\\))\\s+[\\u2013\\u2014-]\\s");

    /** A name with its year in a bracket, before the colon behind which its contents stand. */
    private static final Pattern CONTENTS = Pattern.compile("([^:()]{3,80}\\([^():]{0,20}\\b(?:19|20)\\d\\d\\)):\\s");

    private static final Pattern DATED = Pattern.compile("\\([^()]{0,40}\\b(?:19|20)\\d\\d\\b[^()]{0,20}\\)\\s*$");

    /** "(ID: SC-B22, May 2026).": a name's date or number, and a full stop. */
    private static final Pattern NUMBERED = Pattern.compile("\\([^()]{0,80}\\d[^()]{0,40}\\)\\.$");

    private final MentionFinder mentions;
    private final SkillLists lists;
    private final ItemDetails details;
    private final PhraseSet<Boolean> descriptions;
    private final PhraseSet<Boolean> describing;
    private final PhraseSet<Boolean> surelyDescribing;
    private final PhraseSet<Boolean> calledCertificate;
    private final PhraseSet<Boolean> nameEndings;

    ItemDescriptions(Lexicon items, MentionFinder mentions, SkillLists lists, ItemDetails details) {
        this.mentions = mentions;
        this.lists = lists;
        this.details = details;
        this.descriptions = PhraseSet.of(items.list("descriptions"));
        this.describing = PhraseSet.of(items.list("describing"));
        this.surelyDescribing = PhraseSet.of(items.list("surely-describing"));
        this.calledCertificate = PhraseSet.of(items.list("called-certificate"));
        this.nameEndings = PhraseSet.of(items.list("name-endings"));
    }

    /** Whether a paragraph surely tells of the item above it. */
    boolean below(Paragraph paragraph, List<Item> items) {
        return ofCard(paragraph, items)
                || !titled(paragraph)
                        && (opened(paragraph, items)
                                || bracketed(paragraph, items)
                                || topics(paragraph, items)
                                || sentenceBelow(paragraph, items));
    }

    /** "(Grade A) SQL (95), statistics (93)": a line that opens with a bracket goes on with the item above. */
    private boolean bracketed(Paragraph paragraph, List<Item> items) {
        return !items.isEmpty()
                && !paragraph.bullet()
                && paragraph.text().strip().startsWith("(")
                && !mentions.names().anyCredential(paragraph.text());
    }

    /** A sentence below a name with its issuer and date that names no exam or series, whatever courses its words are like. */
    private boolean sentenceBelow(Paragraph paragraph, List<Item> items) {
        return !paragraph.bullet()
                && detailed(items)
                && sentence(paragraph.text())
                && Tokens.of(paragraph.text()).size() >= LEAST_WORDS_OF_DESCRIPTION
                && !mentions.names().anyCredential(paragraph.text());
    }

    /** A line that says by its first word that it tells what was learned, whatever names it uses. */
    private boolean opened(Paragraph paragraph, List<Item> items) {
        List<Token> tokens = Tokens.of(paragraph.text());
        boolean skills = !paragraph.bullet() && lists.bare(paragraph.text());
        return !items.isEmpty()
                && tokens.size() >= LEAST_WORDS_OF_OPENED
                && (opening(tokens) || told(paragraph, tokens) || skills);
    }

    /** "Professional certificate covering AI and SQL": it soon says so, and is a sentence or names none. */
    private boolean told(Paragraph paragraph, List<Token> tokens) {
        return tokens.size() >= LEAST_WORDS_OF_DESCRIPTION
                && describing.find(tokens.subList(1, MOST_WORDS_BEFORE_TELLING)).stream()
                        .anyMatch(hit -> paragraph.text().strip().endsWith(".") || nameless(tokens, hit.from() + 1));
    }

    /** Whether the words up to a place only say that it is a certificate, and none which. */
    private boolean nameless(List<Token> tokens, int end) {
        return tokens.subList(0, end).stream()
                .map(List::of)
                .allMatch(word -> nameEndings.in(word) || calledCertificate.in(word));
    }

    /** "Skills validated:", "This course covers …": the bullets below it tell of the item above, too. */
    boolean heads(Paragraph paragraph) {
        List<Token> tokens = Tokens.of(paragraph.text());
        boolean label = paragraph.text().strip().endsWith(":") && opening(tokens);
        return !paragraph.bullet() && (label || surely(tokens));
    }

    private boolean surely(List<Token> tokens) {
        return !surelyDescribing.at(tokens, 0).isEmpty();
    }

    /** Whether words open a description. */
    boolean opening(List<Token> tokens) {
        return surely(tokens) || (!describing.at(tokens, 0).isEmpty() && !calledCertificate.in(tokens));
    }

    /** Bullets below an item without one tell of it, unless they name an exam or series, or say that they are certificates. */
    private boolean ofCard(Paragraph paragraph, List<Item> items) {
        if (!paragraph.bullet() || items.isEmpty()) {
            return false;
        }
        Item last = items.get(items.size() - 1);
        return !last.paragraph().bullet()
                && mentions.names().anyCredential(last.paragraph().text())
                && !mentions.names().anyCredential(paragraph.text())
                && !calledCertificate.in(Tokens.of(paragraph.text()));
    }

    /** "SQL, reporting, forecasting" below a name of the catalog: what it is about. */
    private boolean topics(Paragraph paragraph, List<Item> items) {
        List<Token> tokens = Tokens.of(paragraph.text());
        return !items.isEmpty()
                && mentions.names().any(items.get(items.size() - 1).paragraph().text())
                && !paragraph.bullet()
                && Stream.of(paragraph.text().split(","))
                                .filter(part -> !details.only(part, false))
                                .count()
                        >= LEAST_TOPICS
                && !mentions.names().anyDistinct(paragraph.text())
                && !calledCertificate.in(tokens)
                && !nameEndings.in(tokens);
    }

    /** "Building Web Shops with … (2024)" in a list of bullets is a name. */
    private static boolean dated(Paragraph paragraph, List<Item> items) {
        return paragraph.bullet()
                && items.get(items.size() - 1).paragraph().bullet()
                && DATED.matcher(paragraph.text()).find();
    }

    /**
     * Whether a text ends as a sentence does, in no cells and not with an issuer, date or number: "Object Detection with Python,
     * Coursera." is a name.
     */
    private boolean sentence(String text) {
        String plain = text.strip();
        return plain.endsWith(".")
                && !NUMBERED.matcher(plain).find()
                && plain.indexOf('\t') < 0
                && !details.issuer(plain.substring(plain.lastIndexOf(',') + 1));
    }

    private static boolean detailed(List<Item> items) {
        return !items.isEmpty() && !items.get(items.size() - 1).details().isEmpty();
    }

    /** A sentence about what was learned, below an item. */
    boolean likely(Paragraph paragraph, List<Item> items) {
        List<Token> tokens = Tokens.of(paragraph.text());
        boolean opens = !tokens.isEmpty() && !descriptions.at(tokens, 0).isEmpty();
        boolean sentence = sentence(paragraph.text());
        boolean certificate = calledCertificate.in(tokens);
        if (sentence && tokens.size() >= LEAST_WORDS_OF_DESCRIPTION && !paragraph.bullet() && detailed(items)) {
            return true; // "Professional certification from NVIDIA in …." below its name, issuer and date
        }
        if (titled(paragraph)) {
            return false;
        }
        if (items.isEmpty()) {
            return sentence && tokens.size() >= LEAST_WORDS_OF_DESCRIPTION && !certificate;
        }
        return (opens && !certificate && tokens.size() >= LEAST_WORDS_OF_OPENED && !dated(paragraph, items))
                || (tokens.size() >= LEAST_WORDS_OF_DESCRIPTION && sentence && !certificate)
                || tokens.size() >= LEAST_WORDS_OF_TEXT;
    }

    private boolean titled(Paragraph paragraph) {
        return title(paragraph).isPresent();
    }

    /**
     * "Night Trains in Python (Udemy) — Built timetables with …." in a list of bullets, "Night Trains (2025): timetables, signals": a name
     * with its issuer or date, and what it is about.
     */
    Optional<Span> title(Paragraph paragraph) {
        Matcher title = TITLE.matcher(paragraph.text());
        if (paragraph.bullet() && sentence(paragraph.text()) && title.lookingAt() && details.issuer(title.group(2))) {
            return Optional.of(new Span(0, title.end(1)));
        }
        Matcher contents = CONTENTS.matcher(paragraph.text());
        return contents.lookingAt()
                        && !details.label(words(contents.group(1)))
                        && !details.only(contents.group(1), true)
                        && !mentions.names().anyCredential(paragraph.text().substring(contents.end()))
                ? Optional.of(new Span(0, contents.end(1)))
                : Optional.empty();
    }

    private static String words(String dated) {
        return dated.substring(0, dated.indexOf('('));
    }
}
