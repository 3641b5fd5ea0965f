package io.certsift.recognise;

import io.certsift.knowledge.Lexicon;
import io.certsift.model.Paragraph;
import io.certsift.text.PhraseSet;
import io.certsift.text.Token;
import io.certsift.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Tells the lines of a certifications section that say what the items below them are about from items. Thread-safe. */
final class ItemGroups {
    /** "Responsible AI & trust": a topic has few words. */
    private static final int MOST_WORDS = 6;

    /** One issuer above bullets may stand there by chance. */
    private static final int LEAST_KNOWN_ISSUERS = 2;

    /** So many bold names with plain lines below are cards; one or two may be bold by chance. */
    private static final int LEAST_CARDS = 3;

    /** So many bold lines, each over as many plain ones, are cards whatever they say; three providers may have two courses each. */
    private static final int LEAST_EVEN = 4;

    /** So many bullets are a list. */
    private static final int LEAST_BULLETS = 3;

    private final NameFinder names;
    private final ItemDetails details;
    private final DateReader dates;
    private final PhraseSet<Boolean> calledCertificate;
    private final PhraseSet<Boolean> nameEndings;

    ItemGroups(NameFinder names, ItemDetails details, DateReader dates, Lexicon items) {
        this.names = names;
        this.details = details;
        this.dates = dates;
        this.calledCertificate = PhraseSet.of(items.list("called-certificate"));
        this.nameEndings = PhraseSet.of(items.list("name-endings"));
    }

    /** Whether a line is a topic above bullets that are items themselves, perhaps with a sentence about them in between. */
    boolean named(List<Paragraph> paragraphs, int at) {
        Paragraph topic = paragraphs.get(at);
        if (topic.bullet() || !topic(topic.text())) {
            return false;
        }
        int first = at + 1;
        if (first < paragraphs.size() && sentence(paragraphs.get(first))) {
            first++;
        }
        return first + 1 < paragraphs.size()
                && (item(paragraphs.get(first)) && item(paragraphs.get(first + 1))
                        || topic.bold()
                                && !says(topic.text())
                                && brief(paragraphs.get(first))
                                && brief(paragraphs.get(first + 1)));
    }

    /** "Corporate Strategy": a bullet that may be a name, and is no sentence about what stands above it. */
    private boolean brief(Paragraph paragraph) {
        return paragraph.bullet()
                && !paragraph.text().strip().endsWith(".")
                && !details.labelled(paragraph.text())
                && !details.only(paragraph.text(), true)
                && Tokens.of(paragraph.text()).size() <= MOST_WORDS;
    }

    /** "Rheintal Skills Hub" above bullets, where known issuers stand above the others: an issuer that no list knows. */
    boolean issuer(List<Paragraph> paragraphs, int at, Predicate<String> known) {
        return heads(paragraphs, at)
                && topic(paragraphs.get(at).text())
                && IntStream.range(0, paragraphs.size())
                                .filter(other -> heads(paragraphs, other))
                                .filter(other ->
                                        known.test(paragraphs.get(other).text()))
                                .count()
                        >= LEAST_KNOWN_ISSUERS;
    }

    /**
     * Whether bold names stand over plain lines, from the first one to the last, and either all are those of certificates, or most
     * and the others with their issuers below, or a sentence about it stands below each: then the plain lines are details.
     */
    boolean cards(List<Paragraph> paragraphs) {
        List<List<Paragraph>> cards = stacks(paragraphs);
        return cards.size() >= LEAST_CARDS
                && (cards.stream().filter(card -> named(card.get(0).text())).count() * 2 > cards.size()
                                && cards.stream()
                                        .allMatch(card -> named(card.get(0).text())
                                                || details.only(card.get(1).text(), true))
                        || cards.stream().allMatch(card -> card.stream().skip(1).anyMatch(ItemGroups::sentence)));
    }

    /**
     * Whether as many plain lines stand below one bold name as below the other, more than one, and none of them is called a
     * certificate: then they are details too.
     */
    boolean even(List<Paragraph> paragraphs) {
        List<List<Paragraph>> cards = stacks(paragraphs);
        long organisations = cards.stream()
                .filter(card -> details.only(card.get(0).text(), true))
                .count();
        return cards.size() >= LEAST_EVEN
                && cards.get(0).size() > 2
                && cards.stream().allMatch(card -> card.size() == cards.get(0).size())
                && organisations * 2 < cards.size()
                && cards.stream().flatMap(card -> card.stream().skip(1)).noneMatch(this::certificate);
    }

    private boolean certificate(Paragraph line) {
        return calledCertificate.in(Tokens.of(line.text())) && !details.only(line.text(), true);
    }

    /** Each bold line with the plain lines below it; none if one has none, or another plain line stands above. */
    private static List<List<Paragraph>> stacks(List<Paragraph> paragraphs) {
        List<List<Paragraph>> stacks = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            boolean title = paragraph.bold() && !paragraph.bullet();
            if (title) {
                stacks.add(new ArrayList<>());
            }
            if (stacks.isEmpty() && plain(paragraph)) {
                return List.of();
            }
            if (title || plain(paragraph)) {
                stacks.get(stacks.size() - 1).add(paragraph);
            }
        }
        return stacks.stream().anyMatch(stack -> stack.size() == 1) ? List.of() : stacks;
    }

    private boolean named(String text) {
        return names.any(text) || calledCertificate.in(Tokens.of(text));
    }

    /** Whether a text names a certificate, is called one or ends as their names do. */
    boolean says(String text) {
        List<Token> tokens = Tokens.of(text);
        return names.any(text) || calledCertificate.in(tokens) || nameEndings.in(tokens);
    }

    /** Where the lines begin that stand below the last of a list of bullets: unless they say that they are certificates, they close the page. */
    static int closing(List<Paragraph> paragraphs) {
        long bullets = paragraphs.stream().filter(Paragraph::bullet).count();
        int end = paragraphs.size();
        if (bullets < LEAST_BULLETS || !paragraphs.get(0).bullet()) {
            return end;
        }
        while (!paragraphs.get(end - 1).bullet()) {
            end--;
        }
        return end;
    }

    static boolean plain(Paragraph paragraph) {
        return !paragraph.bold() && !paragraph.bullet();
    }

    private static boolean heads(List<Paragraph> paragraphs, int at) {
        return !paragraphs.get(at).bullet()
                && at + 1 < paragraphs.size()
                && paragraphs.get(at + 1).bullet();
    }

    private boolean topic(String text) {
        List<Token> tokens = Tokens.of(text);
        return !tokens.isEmpty()
                && tokens.size() <= MOST_WORDS
                && !calledCertificate.in(tokens)
                && !names.anyCredential(text)
                && !details.only(text, true)
                && dates.read(text).isEmpty();
    }

    private static boolean sentence(Paragraph paragraph) {
        return !paragraph.bullet() && paragraph.text().strip().endsWith(".");
    }

    /** A bullet that says when it was earned: what tells of the line above does not. */
    private boolean item(Paragraph paragraph) {
        return paragraph.bullet() && !dates.read(paragraph.text()).isEmpty();
    }
}
