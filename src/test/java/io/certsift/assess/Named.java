package io.certsift.assess;

import io.certsift.knowledge.Catalog;
import io.certsift.knowledge.CatalogEntry;
import io.certsift.model.Certification;
import io.certsift.model.Claim;
import io.certsift.model.CredentialKind;
import io.certsift.model.Field;
import io.certsift.model.Match;
import io.certsift.model.PartialDate;
import io.certsift.model.Quote;
import io.certsift.model.Tier;
import java.util.List;
import java.util.Optional;

/** A certification that a resume names, in the making. */
final class Named {
    private static final Catalog CATALOG = SmallKnowledge.knowledge().catalog();

    private final String entry;
    private final Claim claim;
    private String text;
    private boolean ambiguous;
    private boolean counts = true;
    private Optional<PartialDate> earned = Optional.empty();
    private Optional<PartialDate> expires = Optional.empty();
    private Optional<PartialDate> renewed = Optional.empty();
    private Optional<String> preparationFor = Optional.empty();

    private Named(String entry, Claim claim) {
        this.entry = entry;
        this.claim = claim;
        this.text = CATALOG.entry(entry).map(CatalogEntry::name).orElse(entry);
    }

    static Named held(String entry) {
        return new Named(entry, Claim.HELD);
    }

    static Named inProgress(String entry) {
        return new Named(entry, Claim.IN_PROGRESS);
    }

    static Named expired(String entry) {
        return new Named(entry, Claim.EXPIRED);
    }

    static Named unclaimed(String entry) {
        return new Named(entry, Claim.NONE);
    }

    static Named courseFor(String exam) {
        Named course = unclaimed(exam);
        course.preparationFor = Optional.of(exam);
        return course;
    }

    /** So many of the same entry, each of another name. */
    static Named[] many(int count, String entry) {
        Named[] all = new Named[count];
        for (int i = 0; i < count; i++) {
            all[i] = held(entry).written("Certificate " + (char) ('A' + i));
        }
        return all;
    }

    Named written(String words) {
        text = words;
        return this;
    }

    Named ambiguous() {
        ambiguous = true;
        return this;
    }

    Named licence() {
        counts = false;
        return this;
    }

    Named earned(String date) {
        earned = Optional.of(PartialDate.parse(date));
        return this;
    }

    Named expires(String date) {
        expires = Optional.of(PartialDate.parse(date));
        return this;
    }

    Named renewed(String date) {
        renewed = Optional.of(PartialDate.parse(date));
        return this;
    }

    String text() {
        return text;
    }

    Certification at(int paragraph, String section) {
        Optional<CatalogEntry> known = CATALOG.entry(entry);
        Quote place = new Quote(text, 1, paragraph, section);
        return new Certification(
                known.map(CatalogEntry::reportedId).orElse(entry),
                entry,
                text,
                known.map(CatalogEntry::tier).orElse(Tier.OTHER),
                CredentialKind.EXAM,
                known.map(CatalogEntry::field).orElse(Field.OTHER),
                claim,
                ambiguous,
                place,
                Match.EXACT,
                1,
                earned,
                expires,
                renewed,
                Optional.empty(),
                Optional.empty(),
                preparationFor,
                List.of(place),
                counts);
    }
}
