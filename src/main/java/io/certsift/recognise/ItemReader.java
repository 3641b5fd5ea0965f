package io.certsift.recognise;

import io.certsift.knowledge.Lexicon;
import io.certsift.model.Paragraph;
import io.certsift.model.Section;
import io.certsift.text.PhraseSet;
import io.certsift.text.Span;
import io.certsift.text.Token;
import io.certsift.text.Tokens;
import java.util.ArrayList;
import java.util.BitSet;
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

    /** An organisation's name that no list knows has at most so many words beside "Institute" and the like. */
    private static final int MOST_WORDS_OF_ORGANISATION = 5;

    /** What follows more than this many details belongs to nothing: a column of years, not one item's dates. */
    private static final int MOST_DETAILS = 20;

    private final MentionFinder mentions;
    private final Fragments fragments;
    private final IssuerFinder issuers;
    private final DateReader dates;
    private final PhraseSet<Boolean> details;
    private final PhraseSet<Boolean> organisations;
    private final PhraseSet<Boolean> labels;
    private final PhraseSet<Boolean> descriptions;
    private final PhraseSet<Boolean> describing;
    private final PhraseSet<Boolean> calledCertificate;
    private final PhraseSet<Boolean> statuses;

    ItemReader(Lexicon items, Lexicon claims, MentionFinder mentions, IssuerFinder issuers, DateReader dates) {
        this.mentions = mentions;
        this.fragments = new Fragments(mentions);
        this.issuers = issuers;
        this.dates = dates;
        this.details = PhraseSet.of(items.list("details"));
        this.organisations = PhraseSet.of(items.list("organisations"));
        this.labels = PhraseSet.of(items.list("label-words"));
        this.descriptions = PhraseSet.of(items.list("descriptions"));
        this.describing = PhraseSet.of(items.list("describing"));
        this.calledCertificate = PhraseSet.of(items.list("called-certificate"));
        this.statuses = new PhraseSet<Boolean>()
                .addAll(claims.list("in-progress"), true)
                .addAll(claims.list("expired"), true)
                .addAll(claims.list("expiry"), true)
                .addAll(claims.list("renewal"), true)
                .addAll(claims.list("issue"), true);
    }

    List<Item> items(Section section) {
        List<Item> items = new ArrayList<>();
        // "Certifications in progress", "Salesforce Certifications": the heading speaks of all.
        List<Token> heading = Tokens.of(section.heading());
        String above = statuses.in(heading) || !issuers.issuers(heading).isEmpty() ? section.heading() : "";
        String status = above;
        List<Paragraph> paragraphs = fragments.joined(section.paragraphs());
        boolean datesAbove = datesAbove(paragraphs);
        List<Paragraph> waiting = new ArrayList<>();
        for (int at = 0; at < paragraphs.size(); at++) {
            Paragraph paragraph = paragraphs.get(at);
            Optional<Paragraph> next =
                    at + 1 < paragraphs.size() ? Optional.of(paragraphs.get(at + 1)) : Optional.empty();
            boolean named = mentions.names().any(paragraph.text());
            if (!named && subHeading(paragraph, next, items)) {
                above = status.isEmpty() ? paragraph.text() : status + " \n " + paragraph.text();
            } else if (datesAbove && dated(paragraph)) {
                waiting.add(paragraph);
            } else if (!named && detail(paragraph.text(), !items.isEmpty() && !paragraph.bullet())) {
                attach(items, paragraph);
            } else if (describing(paragraph, items) || below(paragraph, items)) {
                continue;
            } else if (mentions.names().anyDistinct(paragraph.text()) || !description(paragraph, items)) {
                items.add(new Item(section, paragraph, waiting, above));
                waiting.clear();
            }
        }
        return items;
    }

    /** Whether dates stand in the line above the name that they belong to: one above the first, and none below the last. */
    private boolean datesAbove(List<Paragraph> paragraphs) {
        int first = 0;
        while (first < paragraphs.size() && detail(paragraphs.get(first).text(), false)) {
            first++;
        }
        int last = paragraphs.size() - 1;
        while (last >= first && detail(paragraphs.get(last).text(), false)) {
            last--;
        }
        return last >= first
                && paragraphs.subList(0, first).stream().anyMatch(this::dated)
                && paragraphs.subList(last + 1, paragraphs.size()).stream().noneMatch(this::dated);
    }

    /** Whether a paragraph says no more than a date. */
    private boolean dated(Paragraph paragraph) {
        return detail(paragraph.text(), false)
                && !mentions.names().any(paragraph.text())
                && !dates.read(paragraph.text()).isEmpty();
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
        boolean known = leftover(text, true) == 0 && dates.read(text).isEmpty();
        return apart && known;
    }

    /**
     * Whether a text only gives issuer, date, link or status.
     *
     * @param organisation whether the name of an organisation that no list knows may be one too
     */
    boolean detail(String text, boolean organisation) {
        List<Token> tokens = Tokens.of(text);
        if (tokens.isEmpty() || leftover(text, false) == 0) {
            return true;
        }
        return organisation
                && organisations.in(tokens)
                && !calledCertificate.in(tokens)
                && leftover(text, false) <= MOST_WORDS_OF_ORGANISATION;
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
            if (!known.get(i) && !figures && word.length() > 3) {
                left++;
            } else if (!known.get(i) && !figures && word.length() > 1 && !SMALL.contains(word)) {
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

    private static final java.util.Set<String> SMALL = java.util.Set.of(
            "by", "on", "in", "at", "of", "the", "and", "for", "to", "from", "via", "de", "en", "le", "la", "von", "am",
            "im", "em", "do", "da", "no", "id");

    private static void mark(BitSet known, List<Token> tokens, Span span) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).span().overlaps(span)) {
                known.set(i);
            }
        }
    }

    /** A line that says by its first word that it tells what was learned, whatever names it uses. */
    private boolean describing(Paragraph paragraph, List<Item> items) {
        List<Token> tokens = Tokens.of(paragraph.text());
        return !items.isEmpty() && tokens.size() >= 3 && describing(tokens);
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

    /** A sentence about what was learned, below an item. */
    private boolean description(Paragraph paragraph, List<Item> items) {
        List<Token> tokens = Tokens.of(paragraph.text());
        boolean opens = !tokens.isEmpty() && !descriptions.at(tokens, 0).isEmpty();
        boolean sentence = paragraph.text().strip().endsWith(".");
        boolean certificate = calledCertificate.in(tokens);
        if (items.isEmpty()) {
            return sentence && tokens.size() >= LEAST_WORDS_OF_DESCRIPTION && !certificate;
        }
        return (opens && !certificate && tokens.size() >= 3)
                || (tokens.size() >= LEAST_WORDS_OF_DESCRIPTION && sentence && !certificate)
                || tokens.size() >= 3 * LEAST_WORDS_OF_DESCRIPTION;
    }
}
