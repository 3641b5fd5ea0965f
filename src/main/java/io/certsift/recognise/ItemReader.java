package io.certsift.recognise;

import io.certsift.knowledge.CatalogEntry;
import io.certsift.knowledge.Lexicons;
import io.certsift.model.Paragraph;
import io.certsift.model.Section;
import io.certsift.text.Span;
import io.certsift.text.Token;
import io.certsift.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Puts the paragraphs of a certifications section together to items: what only gives an issuer, a date, a link or a status
 * goes to the item above it; an issuer or a label alone, with items below, is a sub-heading; sentences that describe what
 * was learned are left out. Thread-safe.
 */
final class ItemReader {
    private static final Pattern GOING_ON = Pattern.compile("^\\p{Ll}{2,20} \\p{Ll}");

    /** What follows more than this many details belongs to nothing: a column of years, not one item's dates. */
    private static final int MOST_DETAILS = 20;

    /** Issuer and date of one item stand in two cells; a name, its provider and its year have so many borders. */
    private static final int LEAST_CELLS = 2;

    private final MentionFinder mentions;
    private final ItemLines lines;
    private final IssuerFinder issuers;
    private final ItemDetails details;
    private final ItemDescriptions descriptions;
    private final ProviderLists providers;
    private final LinkedNames linked;
    private final Progress progress;
    private final ItemGroups groups;

    ItemReader(Lexicons lexicons, SkillLists lists, MentionFinder mentions, IssuerFinder issuers, DateReader dates) {
        this.mentions = mentions;
        this.issuers = issuers;
        this.details = new ItemDetails(lexicons, lists, issuers, dates);
        this.descriptions = new ItemDescriptions(lexicons.items(), mentions, lists, details);
        this.lines = new ItemLines(
                lexicons, mentions.names(), issuers, dates, text -> detail(text, false), this::issuerAlone);
        this.providers = new ProviderLists(issuers, text -> detail(text, true));
        this.linked = new LinkedNames(issuers, text -> detail(text, false), this::entries);
        this.progress = new Progress(lexicons.claims());
        this.groups = new ItemGroups(mentions.names(), details, dates, lexicons.items());
    }

    List<Item> items(Section section) {
        List<Item> items = new ArrayList<>();
        // "Certifications in progress", "Salesforce Certifications": the heading speaks of all.
        List<Token> heading = Tokens.of(section.heading());
        boolean speaks = details.status(heading) || !issuers.issuers(heading).isEmpty();
        String status = speaks ? section.heading() : "";
        String above = status;
        List<Paragraph> paragraphs = lines.of(section.paragraphs());
        boolean issuersAbove = issuersAbove(section.paragraphs()); // before some are joined to what they issued
        boolean cards = groups.cards(paragraphs) || groups.even(section.paragraphs());
        int closing = ItemGroups.closing(paragraphs);
        boolean described = false;
        for (int at = 0; at < paragraphs.size(); at++) {
            Paragraph paragraph = paragraphs.get(at);
            Optional<Paragraph> next =
                    at + 1 < paragraphs.size() ? Optional.of(paragraphs.get(at + 1)) : Optional.empty();
            if (groups.named(paragraphs, at)) {
                above = status;
                continue;
            }
            boolean heads = descriptions.heads(paragraph);
            described = heads || (described && paragraph.bullet());
            boolean named = mentions.names().any(paragraph.text());
            boolean entry = entry(paragraph, next, items);
            boolean issuer = issuersAbove && !paragraph.bullet() && issuerAlone(paragraph.text())
                    || groups.issuer(paragraphs, at, this::issuerAlone);
            if (heads || (described && !mentions.names().anyCredential(paragraph.text()))) {
                continue;
            }
            boolean more = details.labelled(paragraph.text())
                    || (named && restated(paragraph, items))
                    || provider(paragraph, named, items)
                    || (cards
                            && ItemGroups.plain(paragraph)
                            && !mentions.names().anyCredential(paragraph.text()));
            if (at >= closing
                    && !items.isEmpty()
                    && !groups.says(paragraph.text())
                    && !detail(paragraph.text(), false)) {
                continue;
            }
            if (!items.isEmpty() && more) {
                attach(items, paragraph);
            } else if (!named
                    && !entry
                    && (issuer
                            || announcing(paragraph)
                            || lines.heads(paragraphs, at)
                            || subHeading(paragraph, next, items))) {
                above = status.isEmpty() ? paragraph.text() : status + " \n " + paragraph.text();
            } else {
                place(paragraph, named, entry, items, own(section, paragraph, above));
            }
        }
        return items;
    }

    /** The items that a paragraph holds: one, or one for each link or course in it. */
    private List<Item> own(Section section, Paragraph paragraph, String above) {
        List<Item> each = linked.items(section, paragraph, above);
        return each.isEmpty() ? providers.items(section, paragraph, above) : each;
    }

    /** Adds a paragraph to the item above, or as items of its own; what only describes is left out. */
    private void place(Paragraph paragraph, boolean named, boolean entry, List<Item> items, List<Item> own) {
        boolean detail = !named
                && !entry
                && !row(paragraph, items)
                && detail(paragraph.text(), !items.isEmpty() && !paragraph.bullet());
        boolean unfinished = !entry
                && !paragraph.bullet()
                && progress.unfinished(paragraph.text())
                && !mentions.names().anyCredential(paragraph.text());
        if (detail || unfinished) {
            attach(items, paragraph);
        } else if (!descriptions.below(paragraph, items)
                && (named || !goesOn(paragraph, items))
                && (mentions.names().anyDistinct(paragraph.text()) || !descriptions.likely(paragraph, items))) {
            items.addAll(own);
        }
    }

    /** "Excel Essential Training | LinkedIn Learning | 2022" below a row of as many cells: a row of its own. */
    private static boolean row(Paragraph paragraph, List<Item> items) {
        long cells = cells(paragraph.text());
        return cells >= LEAST_CELLS
                && !items.isEmpty()
                && cells == cells(items.get(items.size() - 1).paragraph().text());
    }

    private static long cells(String text) {
        return text.chars().filter(c -> c == '|' || c == '\t').count();
    }

    /** "ISC2 Candidate", bold as the names above it are, with its details below: a name, of whatever words. */
    private static boolean entry(Paragraph paragraph, Optional<Paragraph> next, List<Item> items) {
        return paragraph.bold()
                && !paragraph.bullet()
                && !items.isEmpty()
                && items.get(items.size() - 1).paragraph().bold()
                && !items.get(items.size() - 1).details().isEmpty()
                && next.filter(below -> !below.bold() && !below.bullet()).isPresent();
    }

    /** "management and collaboration. View": in a narrow column the rest of a line above; but "dbt Certified" is a name. */
    private static boolean goesOn(Paragraph paragraph, List<Item> items) {
        return !paragraph.bullet()
                && !items.isEmpty()
                && GOING_ON.matcher(paragraph.text()).find();
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

    /** Whether each issuer stands above what it issued, as the first one does: then none stands at the end. */
    private boolean issuersAbove(List<Paragraph> paragraphs) {
        int issuers = 0;
        boolean last = false;
        for (Paragraph paragraph : paragraphs) {
            boolean issuer = !paragraph.bullet() && issuerAlone(paragraph.text());
            if (issuer && last || !issuer && issuers == 0) {
                return false;
            }
            issuers += issuer ? 1 : 0;
            last = issuer;
        }
        return issuers > 1 && !last;
    }

    /** Whether a text is the name of an issuer, or of an organisation that may be one, and no more. */
    private boolean issuerAlone(String text) {
        return details.issuer(text) && !mentions.names().any(text);
    }

    /** "Preparation for the … exam, about …." below its name: a status, and no item of its own. */
    private boolean restated(Paragraph paragraph, List<Item> items) {
        if (items.isEmpty() || paragraph.bullet() || !details.opensStatus(Tokens.of(paragraph.text()))) {
            return false;
        }
        Set<CatalogEntry> above =
                entries(items.get(items.size() - 1).paragraph().text());
        Set<CatalogEntry> named = entries(paragraph.text());
        return !named.isEmpty() && above.containsAll(named);
    }

    /** "Infosys Springboard 2024" below a name without an issuer: who gave it, though the catalog knows the firm's own badges. */
    private boolean provider(Paragraph paragraph, boolean named, List<Item> items) {
        List<Token> tokens = Tokens.of(paragraph.text());
        if (items.isEmpty() || paragraph.bullet() || issuers.issuers(tokens).isEmpty()) {
            return false;
        }
        Item above = items.get(items.size() - 1);
        return (named && details.only(paragraph.text(), false) || details.hosted(paragraph.text()))
                && above.details().isEmpty()
                && issuers.issuers(Tokens.of(above.paragraph().text())).isEmpty();
    }

    private Set<CatalogEntry> entries(String text) {
        return mentions.find(text, Surroundings.item()).stream()
                .map(Mention::entry)
                .collect(Collectors.toSet());
    }

    /** "Exams passed in my spare time:": what ends with a colon is no item. */
    private static boolean announcing(Paragraph paragraph) {
        return !paragraph.bullet() && paragraph.text().strip().endsWith(":");
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

    /** The name that stands before what an item is about, as of {@link ItemDescriptions#title}. */
    Optional<Span> title(Paragraph paragraph) {
        return descriptions.title(paragraph);
    }

    /** Whether words open a description. */
    boolean describing(List<Token> tokens) {
        return descriptions.opening(tokens);
    }
}
