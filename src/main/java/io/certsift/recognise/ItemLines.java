package io.certsift.recognise;

import io.certsift.model.Paragraph;
import io.certsift.text.Tokens;
import java.util.List;
import java.util.function.Predicate;

/**
 * Sets the paragraphs of a certifications section right before items are made of them: broken names whole, items that have
 * run together apart, dates behind their names. Thread-safe.
 */
final class ItemLines {
    private final Fragments fragments;
    private final RunTogether together;
    private final LeadingDates leading;
    private final OtherPursuits pursuits;

    /**
     * @param detail whether a text only gives issuer, date, link or status
     * @param issuer whether it is the name of an issuer and no more
     */
    ItemLines(
            NameFinder names,
            IssuerFinder issuers,
            DateReader dates,
            OtherPursuits pursuits,
            Predicate<String> detail,
            Predicate<String> issuer) {
        this.fragments = new Fragments(names, issuer);
        this.together = new RunTogether(names, dates, detail);
        this.pursuits = pursuits;
        this.leading = new LeadingDates(
                text -> detail.test(text)
                        && !dates.read(text).isEmpty()
                        && issuers.issuers(Tokens.of(text)).isEmpty(),
                detail);
    }

    List<Paragraph> of(List<Paragraph> paragraphs) {
        return leading.behind(pursuits.parted(together.parted(fragments.joined(paragraphs))));
    }
}
