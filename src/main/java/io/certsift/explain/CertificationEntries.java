package io.certsift.explain;

import io.certsift.explain.Entry.Line;
import io.certsift.model.Certification;
import io.certsift.model.Claim;
import io.certsift.model.PartialDate;
import io.certsift.model.Quote;
import io.certsift.model.Recognition;
import io.certsift.model.RunnerUp;
import io.certsift.model.SectionKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts certifications into words: what each is, by what it was told, what is claimed of it, and what it was nearly taken for. */
final class CertificationEntries {
    /** The places that a certification is named in are listed up to so many; the text shows them all. */
    private static final int MOST_PLACES = 10;

    private final LocalDate asOf;

    CertificationEntries(LocalDate asOf) {
        this.asOf = asOf;
    }

    Entry entry(String label, boolean placed, Recognition recognition) {
        Certification one = recognition.certification();
        List<Badge> badges = new ArrayList<>();
        badges.add(new Badge(one.tier().label(), Ink.of(one.tier())));
        badges.add(new Badge(one.claim().label(), Ink.of(one.claim())));
        if (one.ambiguous()) {
            badges.add(new Badge("ambiguous", Ink.NOISE));
        }
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("written", "\"" + one.quote().text() + "\", " + where(one.quote())));
        lines.add(new Line("reported as", one.id()));
        lines.add(new Line("told by", match(recognition)));
        lines.add(new Line("claim", claim(one)));
        one.note().filter(note -> one.claim() != Claim.NONE).ifPresent(note -> lines.add(new Line("note", note)));
        one.preparationFor().ifPresent(exam -> lines.add(new Line("prepares for", exam)));
        if (one.ambiguous()) {
            lines.add(new Line(
                    "ambiguous", "it could be one of another level; no red, noise or good flag rests on it alone"));
        }
        one.link().ifPresent(link -> lines.add(new Line("link", link)));
        if (one.places().size() > 1) {
            lines.add(new Line("named", places(one.places())));
        }
        recognition.runnersUp().forEach(other -> lines.add(new Line("nearly", runnerUp(other))));
        return new Entry(label, placed, one.name(), badges, lines);
    }

    private static String places(List<Quote> places) {
        List<String> distinct =
                places.stream().map(CertificationEntries::where).distinct().toList();
        String first = distinct.stream().limit(MOST_PLACES).collect(Collectors.joining("; "));
        return distinct.size() > MOST_PLACES ? first + "; and " + (distinct.size() - MOST_PLACES) + " more" : first;
    }

    static String where(Quote quote) {
        String paragraph = "paragraph " + quote.paragraph() + ", section " + quote.section();
        return quote.page() == 0 ? paragraph : "page " + quote.page() + ", " + paragraph;
    }

    private static String match(Recognition recognition) {
        Certification one = recognition.certification();
        String spelling =
                recognition.spelling().map(name -> ", \"" + name + "\"").orElse("");
        return switch (one.match()) {
            case EXACT -> "its name";
            case ALIAS -> "another way to write its name" + spelling;
            case CODE -> "its exam code";
            case FUZZY ->
                "its name" + spelling + ", with typing errors mended: similarity "
                        + String.format(Locale.ROOT, "%.2f", one.similarity());
            case CLASS -> "the words that mark this class; the catalog does not know this member by name";
            case HEADING -> "the heading that it stands under; nothing in the catalog fits it";
        };
    }

    private String claim(Certification one) {
        boolean listed = one.quote().section().equals(SectionKind.CERTIFICATIONS.label());
        String dates = dates(one);
        return switch (one.claim()) {
            case HELD ->
                (listed
                                ? "listed under a heading for certifications, and nothing beside it says otherwise"
                                : "the words around it say so")
                        + dates;
            case EXPIRED ->
                (one.expires().filter(end -> end.latest().isBefore(asOf)).isPresent()
                                ? "its stated expiry is before " + asOf
                                : "the words beside it say that it has run out")
                        + dates;
            case IN_PROGRESS -> "the words beside it, or a date to come, say that it is not earned yet" + dates;
            case NONE -> one.note().orElse("it is not the candidate's own") + dates;
        };
    }

    private static String dates(Certification one) {
        List<String> dates = new ArrayList<>();
        date(dates, "earned", one.earned());
        date(dates, "expires", one.expires());
        date(dates, "renewed", one.renewed());
        return dates.isEmpty() ? "" : "; " + String.join(", ", dates);
    }

    private static void date(List<String> dates, String what, Optional<PartialDate> date) {
        date.ifPresent(day -> dates.add(what + " " + day));
    }

    private static String runnerUp(RunnerUp other) {
        return String.format(
                Locale.ROOT,
                "%s (%s, %s), likeness %.2f: %s",
                other.name(),
                other.id(),
                other.tier().label(),
                other.similarity(),
                other.reason());
    }
}
