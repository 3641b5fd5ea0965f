package io.certsift.recognise;

import io.certsift.knowledge.Lexicon;
import io.certsift.model.PartialDate;
import io.certsift.recognise.DateReader.Dated;
import io.certsift.text.PhraseSet;
import io.certsift.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Tells which dates near a name are the credential's own, and of each whether it was earned, renewed or expires then. Thread-safe. */
final class ClaimDates {
    /** A validity written as a range may be off by so many months and still be one. */
    private static final int RANGE_TOLERANCE = 13;

    /** No exam that expires does so sooner, in months; what was begun and ended in two cells took less. */
    private static final int LEAST_VALIDITY = 11;

    private final DateReader dates;
    private final DateOwners owners;
    private final PhraseSet<Boolean> expiry;
    private final PhraseSet<Boolean> renewal;
    private final PhraseSet<Boolean> issue;
    private final PhraseSet<Boolean> validities;

    ClaimDates(Lexicon claims, DateReader dates) {
        this.dates = dates;
        this.owners = new DateOwners(claims, dates);
        this.expiry = PhraseSet.of(claims.list("expiry"));
        this.renewal = PhraseSet.of(claims.list("renewal"));
        this.issue = PhraseSet.of(claims.list("issue"));
        this.validities = PhraseSet.of(claims.list("validity")).addAll(claims.list("expiry"), true);
    }

    /**
     * Reads a text whose dates all belong to one credential.
     *
     * @param validity months that it is valid, if it expires at all
     * @param asOf the date by which a date is past
     */
    ClaimedDates all(String text, Optional<Integer> validity, LocalDate asOf) {
        return meaning(text, dates.read(text), validity, asOf);
    }

    /** Reads those dates of an item that belong to one of the names in it; parameters as of {@link #beside}. */
    ClaimedDates inItem(String item, Span name, List<Span> names, Optional<Integer> validity, LocalDate asOf) {
        return meaning(item, owners.inItem(item, name, names), validity, asOf);
    }

    /**
     * Reads those dates of a sentence that belong to one of the names in it.
     *
     * @param name where it stands
     * @param names where all names stand, this one too
     * @param validity months that such a credential is valid, if it expires at all
     * @param asOf the date by which a date is past
     */
    ClaimedDates beside(String sentence, Span name, List<Span> names, Optional<Integer> validity, LocalDate asOf) {
        return meaning(sentence, owners.inSentence(sentence, name, names), validity, asOf);
    }

    private ClaimedDates meaning(String text, List<Dated> found, Optional<Integer> validity, LocalDate asOf) {
        PartialDate earnedOn = null;
        PartialDate expires = null;
        PartialDate renewed = null;
        for (int i = 0; i < found.size(); i++) {
            Dated date = found.get(i);
            boolean ends = i > 0 && DateReader.range(text, found.get(i - 1), date);
            boolean rangeIsValidity = ends
                    && (DateReader.before(text, found.get(i - 1).span(), validities)
                            || validity.filter(months -> spans(found, date, months))
                                    .isPresent());
            boolean nextCell = i > 0 && validity.isPresent() && expiresIn(text, found.get(i - 1), date, asOf);
            if (rangeIsValidity || nextCell || (!ends && DateReader.before(text, date.span(), expiry))) {
                boolean opensRange = i + 1 < found.size() && DateReader.range(text, date, found.get(i + 1));
                if (opensRange) {
                    earnedOn = earnedOn == null ? date.date() : earnedOn;
                } else {
                    expires = date.date();
                }
            } else if (DateReader.before(text, date.span(), renewal)) {
                renewed = date.date();
            } else if (earnedOn == null || ends || DateReader.before(text, date.span(), issue)) {
                earnedOn = date.date();
            }
        }
        return new ClaimedDates(
                Optional.ofNullable(earnedOn), Optional.ofNullable(expires), Optional.ofNullable(renewed));
    }

    /** "AI-102 | Mar 2024 | Mar 2027": in the cell behind the date of an exam that expires, and to come; a past one may be its renewal. */
    private static boolean expiresIn(String text, Dated earned, Dated date, LocalDate asOf) {
        return DateReader.cells(text, earned, date)
                && !date.date().latest().isBefore(asOf)
                && months(earned.date(), date.date()) >= LEAST_VALIDITY;
    }

    private static int months(PartialDate from, PartialDate to) {
        return 12 * (to.year() - from.year()) + (to.month() > 0 && from.month() > 0 ? to.month() - from.month() : 0);
    }

    /** Whether the range that ends with {@code end} is about as long as such a credential is valid. */
    private static boolean spans(List<Dated> found, Dated end, int months) {
        int length = months(found.get(found.indexOf(end) - 1).date(), end.date());
        return length > 0 && Math.abs(length - months) < RANGE_TOLERANCE;
    }
}
