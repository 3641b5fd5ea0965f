package io.certsift.assess;

import static io.certsift.assess.Outcome.met;
import static io.certsift.assess.Outcome.notMet;

import io.certsift.assess.Rule.Rest;
import io.certsift.model.Certification;
import io.certsift.model.Claim;
import io.certsift.model.Quote;
import io.certsift.model.Resume;
import io.certsift.model.Section;
import io.certsift.model.SectionKind;
import io.certsift.model.Severity;
import io.certsift.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Rules about where certifications stand, and about text that nobody can see. */
final class PlaceRules {
    /** The stream of reading that the main column is. */
    private static final int MAIN = 0;

    /** Name, title and contact often share one line, as in a page header. */
    private static final Set<String> TOP =
            Set.of(SectionKind.NAME.label(), SectionKind.HEADLINE.label(), SectionKind.CONTACT.label());

    private static final Set<String> SUMMED_UP =
            Set.of(SectionKind.NAME.label(), SectionKind.HEADLINE.label(), SectionKind.SUMMARY.label());

    private static final Pattern PERIOD = Pattern.compile(
            "(?:19|20)\\d{2}\\)?\\s{0,2}(?:-|\u2013|\u2014|to|bis|a)\\s{0,2}(?:\\p{L}{3,10}\\.? )?(?:(?:19|20)\\d{2}|\\p{Lu}?\\p{L}{2,12})");

    /** So many periods are a list of jobs. */
    private static final int LEAST_PERIODS = 2;

    private final Titles titles;

    PlaceRules(Titles titles) {
        this.titles = titles;
    }

    List<Rule> rules() {
        return List.of(
                new Rule("leads-with-certs", Rest.PRESENCE, PlaceRules::leads),
                new Rule("low-signal-as-expertise", Rest.PRESENCE, this::asExpertise),
                new Rule("hidden-text", Rest.PRESENCE, PlaceRules::hiddenText),
                new Rule("partly-read", Rest.PRESENCE, PlaceRules::partlyRead));
    }

    private static Outcome leads(Case of) {
        List<Quote> top = new ArrayList<>();
        for (Certification one : of.certifications()) {
            boolean shown = parted(of.resume())
                    && one.rated()
                    && (one.held() || one.claim() == Claim.EXPIRED)
                    && !of.mandated(one)
                    && !one.ambiguous();
            if (shown) {
                one.places().stream()
                        .filter(place -> TOP.contains(place.section()))
                        .forEach(top::add);
            }
        }
        if (!top.isEmpty()) {
            return met(Severity.NOISE, "a certification stands in the name line or headline", top);
        }
        return before(of);
    }

    private static Outcome before(Case of) {
        List<Quote> held = of.chosen().stream()
                .filter(one -> !one.ambiguous())
                .flatMap(one -> one.places().stream())
                .toList();
        long dated = 0;
        for (Section section : of.resume().sections()) {
            if (section.flow() != MAIN) {
                continue;
            }
            dated += section.kind() == SectionKind.CERTIFICATIONS ? 0 : dated(section);
            if (substance(section) || dated >= LEAST_PERIODS) {
                return notMet("the section \"" + section.heading() + "\" comes before certifications");
            }
            boolean listed = section.kind() == SectionKind.CERTIFICATIONS && !section.about(SectionKind.SUMMARY);
            List<Quote> rated = held.stream()
                    .filter(place -> holds(section, place.paragraph()))
                    .toList();
            if (listed && !rated.isEmpty() && substanceBelow(of, section)) {
                return leading(of, section, rated);
            }
        }
        return notMet(
                "neither headline nor a section before experience, projects and education names one that is held");
    }

    /** Where all of a resume is one paragraph, nothing in it stands before anything. */
    private static boolean parted(Resume resume) {
        List<Section> all = resume.sections();
        return all.size() != 1
                || all.get(0).kind() != SectionKind.SUMMARY
                || all.get(0).paragraphs().size() > 1;
    }

    /** Paragraphs with a period of years: jobs or studies, whatever the heading above them says. */
    private static long dated(Section section) {
        return section.paragraphs().stream()
                .filter(paragraph -> PERIOD.matcher(paragraph.text()).find())
                .count();
    }

    private static boolean holds(Section section, int number) {
        return section.paragraphs().stream().anyMatch(paragraph -> paragraph.number() == number);
    }

    /** A page that was not read may hold the experience that stands before; a headline leads whatever follows. */
    private static Outcome leading(Case of, Section section, List<Quote> rated) {
        if (of.partlyRead()) {
            return of.notRead();
        }
        return met(
                Severity.NOISE,
                "the section \"" + section.heading() + "\" stands before experience, projects and education",
                rated);
    }

    private static boolean substance(Section section) {
        return section.about(SectionKind.EXPERIENCE)
                || section.about(SectionKind.PROJECTS)
                || section.about(SectionKind.EDUCATION);
    }

    private static boolean substanceBelow(Case of, Section section) {
        List<Section> all = of.resume().sections();
        return all.subList(all.indexOf(section), all.size()).stream()
                .anyMatch(other -> other.flow() == MAIN && substance(other));
    }

    private Outcome asExpertise(Case of) {
        if (!of.technical()) {
            return Case.otherRole();
        }
        List<Quote> claims = new ArrayList<>();
        for (Certification one : parted(of.resume()) ? of.chosen() : List.<Certification>of()) {
            if (Case.weak(one) && !one.ambiguous()) {
                one.places().stream()
                        .filter(place -> SUMMED_UP.contains(place.section()))
                        .forEach(claims::add);
            }
        }
        if (!claims.isEmpty()) {
            return met(
                    Severity.RED,
                    "a certification of low signal is put forward as competence in the name line, headline or summary",
                    claims);
        }
        return titled(of);
    }

    private Outcome titled(Case of) {
        List<Quote> title = titles.expert(of.resume());
        if (title.isEmpty()) {
            return notMet("no title, headline or summary claims expertise in AI or puts a weak certification forward");
        }
        if (!Case.sure(of.chosen()) || !Case.onlyWeak(of.chosen())) {
            return notMet("expertise is claimed, and not on certifications of low signal alone");
        }
        if (!of.nothingToShow()) {
            return notMet("expertise is claimed, and there is work to show: " + of.work());
        }
        if (of.partlyRead() || of.productionUnknown()) {
            return new Outcome.CannotTell(
                    "the title claims expertise; whether there is work behind it could not be read");
        }
        List<Quote> evidence = new ArrayList<>(title);
        evidence.addAll(Case.quotes(of.chosen()));
        String reason = "the title or summary claims AI or machine learning expertise; behind it stand "
                + Counts.certifications(of.chosen())
                + ", all of low signal, and neither portfolio nor publications nor production work";
        return met(Severity.RED, reason, evidence);
    }

    private static Outcome hiddenText(Case of) {
        List<Certification> named = of.where(one ->
                one.places().stream().anyMatch(place -> place.section().equals(SectionKind.HIDDEN.label())));
        int words = of.resume().hidden().stream()
                .mapToInt(paragraph -> Tokens.of(paragraph.text()).size())
                .sum();
        int most = of.policy().thresholds().hiddenWords();
        if (named.isEmpty() && words <= most) {
            return notMet(
                    words == 0
                            ? "all text can be seen"
                            : Counts.of(words, "word", "words") + " cannot be seen, more than " + most
                                    + " needed, and they name no certification");
        }
        List<Quote> evidence = of.resume().hidden().stream()
                .map(paragraph ->
                        new Quote(paragraph.text(), paragraph.page(), paragraph.number(), SectionKind.HIDDEN.label()))
                .toList();
        String how = of.resume().hidden().stream()
                .map(paragraph -> paragraph.visibility().reason())
                .distinct()
                .collect(Collectors.joining("; "));
        String reason = Counts.of(words, "word", "words") + " that a reader cannot see (" + how + ")"
                + (named.isEmpty() ? "" : ", naming " + Counts.names(named));
        return met(Severity.RED, reason, evidence);
    }

    private static Outcome partlyRead(Case of) {
        return of.partlyRead()
                ? met(Severity.NOTE, String.join("; ", of.resume().gaps()), List.of())
                : notMet("all of the file was read");
    }
}
