package io.certsift.recognise;

import io.certsift.knowledge.Lexicons;
import io.certsift.model.Paragraph;
import io.certsift.text.PhraseSet;
import io.certsift.text.Tokens;
import java.util.List;
import java.util.function.Predicate;

/**
 * Sets the paragraphs of a certifications section right before items are made of them: broken names whole, items that have
 * run together apart, dates and statuses behind their names. Thread-safe.
 */
final class ItemLines {
    private final Fragments fragments;
    private final RunTogether together;
    private final LeadingDates leading;
    private final OtherPursuits pursuits;
    private final LeadingStatuses statuses;

    /**
     * @param detail whether a text only gives issuer, date, link or status
     * @param issuer whether it is the name of an issuer and no more
     */
    ItemLines(
            Lexicons lexicons,
            NameFinder names,
            IssuerFinder issuers,
            DateReader dates,
            Predicate<String> detail,
            Predicate<String> issuer) {
        this.fragments = new Fragments(names, issuer);
        PhraseSet<Boolean> certificates = PhraseSet.of(lexicons.items().list("called-certificate"))
                .addAll(lexicons.items().list("name-endings"), true);
        this.together = new RunTogether(names, dates, detail, text -> certificates.in(Tokens.of(text)));
        this.pursuits = new OtherPursuits(lexicons.claims(), names);
        this.leading = new LeadingDates(
                text -> detail.test(text)
                        && !dates.read(text).isEmpty()
                        && issuers.issuers(Tokens.of(text)).isEmpty(),
                detail,
                issuer);
        this.statuses = new LeadingStatuses(lexicons, detail, names::any);
    }

    List<Paragraph> of(List<Paragraph> paragraphs) {
        List<Paragraph> apart = pursuits.parted(together.parted(fragments.joined(paragraphs)));
        return statuses.behind(leading.behind(apart));
    }

    /** Whether a line of a list is a status that heads what stands below it. */
    boolean heads(List<Paragraph> lines, int at) {
        return statuses.heads(lines, at);
    }
}
