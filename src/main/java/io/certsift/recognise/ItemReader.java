package io.certsift.recognise;

import io.certsift.knowledge.Lexicon;
import io.certsift.knowledge.Lexicons;
import io.certsift.model.Paragraph;
import io.certsift.model.Section;
import io.certsift.text.PhraseSet;
import io.certsift.text.Token;
import io.certsift.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts the paragraphs of a certifications section together to items: what only gives an issuer, a date, a link or a status
 * goes to the item above it; an issuer or a label alone, with items below, is a sub-heading; sentences that describe what
 * was learned are left out. Thread-safe.
 */
final class ItemReader {
    /** A description has at least so many words; names are hardly ever longer. */
    private static final int LEAST_WORDS_OF_DESCRIPTION = 9;

    /** "Comprehensive online certificate covering": it says so by then. */
    private static final int MOST_WORDS_BEFORE_TELLING = 5;

    /** What follows more than this many details belongs to nothing: a column of years, not one item's dates. */
    private static final int MOST_DETAILS = 20;

    /** So many topics with commas between them are a list. */
    private static final int LEAST_TOPICS = 3;

    private final MentionFinder mentions;
    private final Fragments fragments;
    private final IssuerFinder issuers;
    private final ItemDetails details;
    private final SkillLists lists;
    private final PhraseSet<Boolean> descriptions;
    private final PhraseSet<Boolean> describing;
    private final PhraseSet<Boolean> calledCertificate;
    private final PhraseSet<Boolean> nameEndings;
    private final Progress progress;

    ItemReader(Lexicons lexicons, SkillLists lists, MentionFinder mentions, IssuerFinder issuers, DateReader dates) {
        Lexicon items = lexicons.items();
        this.lists = lists;
        this.mentions = mentions;
        this.fragments = new Fragments(mentions);
        this.issuers = issuers;
        this.details = new ItemDetails(lexicons, lists, issuers, dates);
        this.progress = new Progress(lexicons.claims());
        this.descriptions = PhraseSet.of(items.list("descriptions"));
        this.describing = PhraseSet.of(items.list("describing"));
        this.calledCertificate = PhraseSet.of(items.list("called-certificate"));
        this.nameEndings = PhraseSet.of(items.list("name-endings"));
    }

    List<Item> items(Section section) {
        List<Item> items = new ArrayList<>();
        // "Certifications in progress", "Salesforce Certifications": the heading speaks of all.
        List<Token> heading = Tokens.of(section.heading());
        String above = details.status(heading) || !issuers.issuers(heading).isEmpty() ? section.heading() : "";
        String status = above;
        List<Paragraph> paragraphs = fragments.joined(section.paragraphs());
        for (int at = 0; at < paragraphs.size(); at++) {
            Paragraph paragraph = paragraphs.get(at);
            Optional<Paragraph> next =
                    at + 1 < paragraphs.size() ? Optional.of(paragraphs.get(at + 1)) : Optional.empty();
            boolean named = mentions.names().any(paragraph.text());
            if (!named && subHeading(paragraph, next, items)) {
                above = status.isEmpty() ? paragraph.text() : status + " \n " + paragraph.text();
            } else if (!named
                    && (detail(paragraph.text(), !items.isEmpty() && !paragraph.bullet())
                            || (!paragraph.bullet() && progress.unfinished(paragraph.text())))) {
                attach(items, paragraph);
            } else if (describing(paragraph, items) || below(paragraph, items) || topics(paragraph, items)) {
                continue;
            } else if (mentions.names().anyDistinct(paragraph.text()) || !description(paragraph, items)) {
                items.add(new Item(section, paragraph, List.of(), above));
            }
        }
        return items;
    }

    private static void attach(List<Item> items, Paragraph paragraph) {
        if (items.isEmpty()) {
            return;
        }
        if (items.get(items.size() - 1).details().size() >= MOST_DETAILS) {
            return;
        }
        Item last = items.remove(items.size() - 1);
        List<Paragraph> details = new ArrayList<>(last.details());
        details.add(paragraph);
        items.add(new Item(last.section(), last.paragraph(), details, last.above()));
    }

    /** Whether a paragraph speaks of the items below it: an issuer or a label alone, set apart from them. */
    private boolean subHeading(Paragraph paragraph, Optional<Paragraph> next, List<Item> items) {
        if (next.isEmpty() || paragraph.bullet()) {
            return false;
        }
        String text = paragraph.text().strip();
        boolean apart = next.get().bullet()
                || text.endsWith(":")
                || (paragraph.bold() && !next.get().bold())
                || items.isEmpty();
        return apart && details.label(text);
    }

    /** Whether a text only gives issuer, date, link or status; {@code organisation} as of {@link ItemDetails#only}. */
    boolean detail(String text, boolean organisation) {
        return details.only(text, organisation);
    }

    /** A line that says by its first word that it tells what was learned, whatever names it uses. */
    private boolean describing(Paragraph paragraph, List<Item> items) {
        List<Token> tokens = Tokens.of(paragraph.text());
        boolean skills = !paragraph.bullet() && lists.bare(paragraph.text());
        return !items.isEmpty() && tokens.size() >= 3 && (describing(tokens) || told(paragraph, tokens) || skills);
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

    /** Whether words open a description. */
    boolean describing(List<Token> tokens) {
        return !tokens.isEmpty() && !describing.at(tokens, 0).isEmpty() && !calledCertificate.in(tokens);
    }

    /** Bullets below an item without one tell of it, unless they name an exam or series, or say that they are certificates. */
    private boolean below(Paragraph paragraph, List<Item> items) {
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
                && paragraph.text().split(",").length >= LEAST_TOPICS
                && !mentions.names().anyDistinct(paragraph.text())
                && !calledCertificate.in(tokens)
                && !nameEndings.in(tokens);
    }

    private static boolean detailed(List<Item> items) {
        return !items.isEmpty() && !items.get(items.size() - 1).details().isEmpty();
    }

    /** A sentence about what was learned, below an item. */
    private boolean description(Paragraph paragraph, List<Item> items) {
        List<Token> tokens = Tokens.of(paragraph.text());
        boolean opens = !tokens.isEmpty() && !descriptions.at(tokens, 0).isEmpty();
        boolean sentence = paragraph.text().strip().endsWith(".");
        boolean certificate = calledCertificate.in(tokens);
        if (sentence && tokens.size() >= LEAST_WORDS_OF_DESCRIPTION && !paragraph.bullet() && detailed(items)) {
            return true; // "Professional certification from NVIDIA in …." below its name, issuer and date
        }
        if (items.isEmpty()) {
            return sentence && tokens.size() >= LEAST_WORDS_OF_DESCRIPTION && !certificate;
        }
        return (opens && !certificate && tokens.size() >= 3)
                || (tokens.size() >= LEAST_WORDS_OF_DESCRIPTION && sentence && !certificate)
                || tokens.size() >= 3 * LEAST_WORDS_OF_DESCRIPTION;
    }
}
